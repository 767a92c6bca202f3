import { type HostRefusal, hostPause, isOurOutage, type LineSign } from '@slugline/feeds';
import type { Clock, Feed } from '@slugline/model';
import { type Logger, OUTAGE_NOTE } from '@slugline/runtime';
import type { Store } from '@slugline/store';

const HOUR_MS = 3_600_000;
/** How often the note of an outage is renewed. */
const RENEW_MS = 60_000;
/** Signs and refusals that are kept in all. */
const MOST = 2_000;

/** A failure that was held against a feed, and may turn out to have been our own line's. */
export interface HeldFailure {
  feed: Feed;
  at: Date;
}

/**
 * What one process has learnt of hosts and of its own line. In memory: after a restart it is learnt again within minutes. A pause is shared with other processes by the
 * gate; how it comes about is each one's own count.
 */
export interface HostWatch {
  /** A server of the host answered, whatever it said. */
  reached(url: string): void;
  /** No server of the host could be reached. Answers whether it is our own line that is down. */
  missed(url: string): boolean;
  /** Remembers a failure that was held against a feed although the line may be at fault. */
  hold(failure: HeldFailure): void;
  /** The failures to be taken back, once the line is known to be down; each is answered once. */
  takeBack(): HeldFailure[];
  /** A feed of the host was refused (429). Answers until when all of its feeds are to be left alone, or null. */
  refused(feed: Feed, retryAfterMs: number | undefined): Date | null;
}

/** Makes the watch of one process. */
export function createHostWatch(deps: { clock: Clock; logger: Logger; notes: Pick<Store['notes'], 'set'> }): HostWatch {
  const { clock, logger, notes } = deps;
  const refusals = new Map<string, HostRefusal[]>();
  let signs: LineSign[] = [];
  let held: HeldFailure[] = [];
  let down: { since: Date; toldAt: Date } | null = null;

  function note(url: string, isReached: boolean): Date {
    const at = clock.now();
    signs = [
      ...signs.filter((sign) => at.getTime() - sign.at.getTime() < HOUR_MS / 12),
      { host: hostOf(url), isReached, at },
    ].slice(-MOST);
    return at;
  }

  /** For the health page; that it cannot be written is no reason to stop. */
  function write(text: string): void {
    notes.set(OUTAGE_NOTE, text).catch(() => undefined);
  }

  function lineIsDown(at: Date): void {
    if (down === null) {
      const hosts = new Set(signs.map((sign) => sign.host)).size;
      logger.warn({ stage: 'poll', hosts }, 'no host answers: the line seems to be down; it is held against no feed');
    } else if (at.getTime() - down.toldAt.getTime() < RENEW_MS) return;
    down = { since: down?.since ?? at, toldAt: at };
    write(`${down.since.toISOString()} ${at.toISOString()}`);
  }

  function lineIsBack(): void {
    if (down === null) return;
    logger.info({ stage: 'poll', since: down.since.toISOString() }, 'hosts answer again: the line is back');
    down = null;
    write('');
  }

  return {
    reached(url) {
      // One sign is as good as many, and a busy poller has thousands.
      const last = signs.at(-1);
      if (last?.isReached === true) signs.pop();
      note(url, true);
      held = [];
      lineIsBack();
    },
    missed(url) {
      const at = note(url, false);
      const isDown = isOurOutage(signs, at);
      if (isDown) lineIsDown(at);
      return isDown;
    },
    hold(failure) {
      held = [...held.slice(-100), failure];
    },
    takeBack: () => held.splice(0),
    refused(feed, retryAfterMs) {
      const at = clock.now();
      const host = hostOf(feed.url);
      const recent = (refusals.get(host) ?? []).filter((one) => at.getTime() - one.at.getTime() < HOUR_MS).slice(-MOST);
      recent.push({ feedId: feed.id, at, retryAfterMs: retryAfterMs ?? null });
      refusals.delete(host);
      refusals.set(host, recent);
      const [oldest] = refusals.keys();
      if (refusals.size > MOST && oldest !== undefined) refusals.delete(oldest);
      return hostPause(recent, at);
    },
  };
}

/** The host of a feed's address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
