import type { Feed } from '@slugline/model';
import { hostOf } from './hosts.ts';

/** A host's feeds are queued at once as far as it can be asked within so long, in milliseconds: as many as may wait in the HTTP client's line, at its usual delay. */
const AHEAD_MS = 1_500;
/** Hosts that are remembered at most before those that are free are forgotten. */
const MOST_HOSTS = 10_000;

/** What is known of a host's time, in milliseconds since 1970. */
interface HostTime {
  /** When it can be asked next, if all that was queued is polled. */
  readyAt: number;
  /** The last time that was given to a feed that was put off. */
  promisedAt: number;
}

/** What is to be done with feeds that are due. */
export interface Turns {
  /** To poll now, the hosts taking turns. */
  now: Feed[];
  /** To put off: a time of its own for each. */
  later: { feed: Feed; at: Date }[];
}

/**
 * Makes the function that gives due feeds their turns. A host that has more due feeds than it can be asked for is put off evenly, at the rate at which it can be asked;
 * so its thousands wait in the Store, not in the queue. Each process counts for itself: the gate keeps them all to the host's limit.
 */
export function createTurns(delayMs: (url: string) => number): (due: readonly Feed[], now: Date) => Turns {
  const hosts = new Map<string, HostTime>();
  return (due, at) => {
    const now = at.getTime();
    if (hosts.size > MOST_HOSTS) {
      for (const [name, host] of hosts) if (host.readyAt <= now && host.promisedAt <= now) hosts.delete(name);
    }
    const rounds: Feed[][] = [];
    const counts = new Map<string, number>();
    const later: Turns['later'] = [];
    for (const feed of due) {
      const name = hostOf(feed.url);
      const delay = delayMs(feed.url);
      const host = hosts.get(name) ?? { readyAt: now, promisedAt: now };
      hosts.set(name, host);
      const readyAt = Math.max(now, host.readyAt);
      if (readyAt - now > AHEAD_MS) {
        host.promisedAt = Math.max(readyAt, host.promisedAt + delay);
        later.push({ feed, at: new Date(host.promisedAt) });
        continue;
      }
      host.readyAt = readyAt + delay;
      const round = counts.get(name) ?? 0;
      counts.set(name, round + 1);
      const place = rounds[round] ?? [];
      rounds[round] = place;
      place.push(feed);
    }
    return { now: rounds.flat(), later };
  };
}
