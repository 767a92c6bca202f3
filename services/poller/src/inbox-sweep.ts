import { setTimeout } from 'node:timers/promises';
import type { Clock } from '@slugline/model';
import type { Logger, Running } from '@slugline/runtime';
import type { Store } from '@slugline/store';

/** No look at an inbox that has documents is planned further ahead than this. */
const FAR_MS = 60_000;
const BATCH = 200;

/** What the sweep needs. */
export interface SweepDependencies {
  store: Pick<Store, 'feeds' | 'inbox'>;
  clock: Clock;
  logger: Logger;
  /** Milliseconds between two sweeps. */
  everyMs: number;
}

/**
 * Sees to it that no document waits unseen: a process can die between putting one and waking its feed, and a poll under way can plan the next one far
 * ahead of a document that came meanwhile. Sweeps at once, and then again and again.
 */
export function startInboxSweep(deps: SweepDependencies): Running {
  const stopped = new AbortController();
  const done = (async () => {
    for (let failures = 0; !stopped.signal.aborted; ) {
      try {
        await sweepInbox(deps);
        failures = 0;
      } catch (err) {
        failures += 1;
        if (failures === 1) deps.logger.warn({ err, stage: 'poll' }, 'the inbox could not be looked at; trying again');
      }
      await setTimeout(deps.everyMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}

/** One sweep. Documents of a feed that was removed, or that has no hub any more, go with it. */
export async function sweepInbox({ store, clock, logger }: Omit<SweepDependencies, 'everyMs'>): Promise<void> {
  for (const feedId of await store.inbox.waiting()) {
    const feed = await store.feeds.get(feedId);
    if (feed === null || (feed.delivery === 'poll' && feed.websub === null)) {
      const entries = await store.inbox.list(feedId, BATCH);
      await store.inbox.remove(entries.map((entry) => entry.id));
      logger.warn({ feedId, documents: entries.length }, 'documents were pushed in for a feed that takes none any more; dropped');
      continue;
    }
    const now = clock.now();
    const { nextPollAt } = feed.poll;
    if (feed.enabled && (nextPollAt === null || Date.parse(nextPollAt) > now.getTime() + FAR_MS))
      await store.feeds.wake(feedId, now);
  }
}
