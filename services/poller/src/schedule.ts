import { setTimeout } from 'node:timers/promises';
import type { Clock, Feed } from '@slugline/model';
import type { Pipeline } from '@slugline/pipeline';
import type { Logger } from '@slugline/runtime';
import type { Store } from '@slugline/store';
import { createTurns, type Turns } from './turns.ts';

/** How many due feeds are claimed at a time. */
const CLAIM_LIMIT = 200;
/** How many of them are put off side by side. */
const PUT_OFF = 50;
/** The longest wait before looking again, so that a feed added elsewhere is seen soon. */
const TICK_MS = 1_000;
/** The longest wait after failures. */
const MAX_BACKOFF_MS = 15_000;
/** Where the Store keeps when the queues began that were last seen. */
const QUEUE_BORN_AT = 'queue.bornAt';

/** What the schedule needs. */
export interface ScheduleDependencies {
  store: Pick<Store, 'feeds' | 'notes'>;
  pipeline: Pipeline;
  clock: Clock;
  logger: Logger;
  leaseMs: number;
  /** Least time between two requests to a URL's host. */
  delayMs: (url: string) => number;
}

/**
 * Claims due feeds from the Store and queues a poll for each, for as long as the extract stage keeps up. Any number of pollers may do this:
 * a claim is one process's alone, and ends by itself when the process dies.
 */
export function startScheduler(deps: ScheduleDependencies): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const done = run(deps, stopped.signal);
  return {
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}

async function run(deps: ScheduleDependencies, stopped: AbortSignal): Promise<void> {
  const noticeNewQueue = createQueueWatch(deps);
  const takeTurns = createTurns(deps.delayMs);
  // Embedded queues are one process's alone: a claim that is there at the start is left over from a process that is no more.
  let hasOldClaims = deps.pipeline.kind === 'pglite';
  let failures = 0;
  while (!stopped.aborted) {
    let claimed = 0;
    try {
      await noticeNewQueue();
      if (hasOldClaims) await pollLost(deps, { withItems: false });
      hasOldClaims = false;
      claimed = await claimAndQueue(deps, takeTurns);
      failures = 0;
    } catch (err) {
      failures += 1;
      if (failures === 1 || failures % 20 === 0) {
        deps.logger.warn({ err, stage: 'poll', failures }, 'due feeds could not be claimed; trying again');
      }
    }
    const failing = Math.min(MAX_BACKOFF_MS, TICK_MS * 2 ** Math.min(failures, 5));
    await wait(failures > 0 ? failing : claimed === CLAIM_LIMIT ? 0 : TICK_MS, stopped);
  }
}

/** Answers how many were claimed. Those of a host that has too many are put off to a time of their own; a process that dies before that leaves them to their lease. */
async function claimAndQueue(
  { store, pipeline, clock, leaseMs }: ScheduleDependencies,
  takeTurns: (due: readonly Feed[], now: Date) => Turns,
): Promise<number> {
  if ((await pipeline.isCongested('extract')) || (await pipeline.isCongested('poll'))) return 0;
  const now = clock.now();
  const due = await store.feeds.claimDue({ now, limit: CLAIM_LIMIT, leaseMs });
  const turns = takeTurns(due, now);
  const jobs = turns.now.map((feed) => ({ feedId: feed.id }));
  if (jobs.length > 0) await pipeline.enqueue('poll', jobs);
  for (let from = 0; from < turns.later.length; from += PUT_OFF) {
    await Promise.all(turns.later.slice(from, from + PUT_OFF).map(({ feed, at }) => store.feeds.pollNow(feed.id, at)));
  }
  return due.length;
}

/** Makes the check that sees when the queues began anew (Redis was emptied), and has every feed polled at once that may have lost work by it. */
function createQueueWatch(deps: ScheduleDependencies): () => Promise<void> {
  const { store, pipeline, logger } = deps;
  let known: string | null | undefined;
  return async () => {
    const bornAt = (await pipeline.bornAt()).toISOString();
    if (known === bornAt) return;
    // Another poller may have seen it and acted.
    known = await store.notes.get(QUEUE_BORN_AT);
    if (known === bornAt) return;
    if (known !== null) {
      const feeds = await pollLost(deps, { withItems: true });
      logger.warn({ stage: 'poll', feeds, bornAt }, 'the queues began anew: feeds that may have lost work are polled at once');
    }
    await store.notes.set(QUEUE_BORN_AT, bornAt);
    known = bornAt;
  };
}

/** Makes every feed due whose poll may be lost, and `withItems` those whose items may be; answers how many. */
async function pollLost({ store, clock, leaseMs }: ScheduleDependencies, { withItems }: { withItems: boolean }): Promise<number> {
  const now = clock.now();
  const leaseEnd = new Date(now.getTime() + leaseMs).toISOString();
  const mayBeLost = ({ poll }: Feed) =>
    (withItems && poll.unsettled.length > 0) || (poll.nextPollAt !== null && poll.nextPollAt <= leaseEnd);
  const feeds = (await store.feeds.list()).filter(mayBeLost);
  for (const feed of feeds) await store.feeds.pollNow(feed.id, now);
  return feeds.length;
}

/** Waits, or ends at once when the schedule is stopped. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
