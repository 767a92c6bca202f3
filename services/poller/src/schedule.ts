import type { Clock } from '@slugline/model';
import type { Pipeline } from '@slugline/pipeline';
import type { Logger } from '@slugline/runtime';
import type { FeedStore } from '@slugline/store';

/** How many due feeds are claimed at a time. */
const CLAIM_LIMIT = 200;
/** The longest wait before looking again, so that a feed added elsewhere is seen soon. */
const TICK_MS = 1_000;
/** The longest wait after failures. */
const MAX_BACKOFF_MS = 15_000;

/**
 * Claims due feeds from the Store and queues a poll for each, for as long as the extract stage keeps up. Any number of pollers may do this:
 * a claim is one process's alone, and ends by itself when the process dies.
 */
export function startScheduler(deps: { feeds: FeedStore; pipeline: Pipeline; clock: Clock; logger: Logger; leaseMs: number }): {
  stop(): Promise<void>;
} {
  const stopped = new AbortController();
  const loop = async (): Promise<void> => {
    let failures = 0;
    while (!stopped.signal.aborted) {
      const claimed = await claimAndQueue(deps).then(
        (count) => {
          failures = 0;
          return count;
        },
        (err: unknown) => {
          failures += 1;
          if (failures === 1 || failures % 20 === 0)
            deps.logger.warn({ err, stage: 'poll', failures }, 'due feeds could not be claimed; trying again');
          return 0;
        },
      );
      const pause =
        failures > 0 ? Math.min(MAX_BACKOFF_MS, TICK_MS * 2 ** Math.min(failures, 5)) : claimed === CLAIM_LIMIT ? 0 : TICK_MS;
      await wait(pause, stopped.signal);
    }
  };
  const done = loop();
  return {
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}

async function claimAndQueue(deps: { feeds: FeedStore; pipeline: Pipeline; clock: Clock; leaseMs: number }): Promise<number> {
  if ((await deps.pipeline.isCongested('extract')) || (await deps.pipeline.isCongested('poll'))) return 0;
  const due = await deps.feeds.claimDue({ now: deps.clock.now(), limit: CLAIM_LIMIT, leaseMs: deps.leaseMs });
  if (due.length > 0)
    await deps.pipeline.enqueue(
      'poll',
      due.map((feed) => ({ feedId: feed.id })),
    );
  return due.length;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
