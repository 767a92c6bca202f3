import {
  type DeadLetter,
  type DependencyCheck,
  type StageName,
  sluglineError,
  stageNameSchema,
  systemClock,
} from '@slugline/model';
import { createBackpressure } from './backpressure.ts';
import { createCalmLog } from './calm-log.ts';
import { openPglite, type PgliteBackend } from './pglite/database.ts';
import type { Pipeline, PipelineOptions, RunningStage } from './port.ts';
import { openQueues } from './queues.ts';
import { createRecords } from './records.ts';
import { isFull, openRedis, type RedisBackend } from './redis.ts';
import { LOCKS, stages } from './stages.ts';
import { type StageWorker, startWorker } from './worker.ts';

const CONGESTION_LIMIT = 1_000;
/** How often congestion, Redis's memory and the workers themselves are looked at, in milliseconds. */
const WATCH_MS = 1_000;
/** How long stages have on `close`, when nobody stopped them before. */
const CLOSE_MS = 5_000;
const REPLAY_PAGE = 100;

/**
 * Opens the queues of a deployment: on Redis when `redisUrl` is given, else on PGlite in `dataDir`.
 * @throws PermanentError queue.policy, start.folder_locked, start.folder_unwritable; TransientError queue.unavailable.
 */
export async function openPipeline(options: PipelineOptions): Promise<Pipeline> {
  const { logger } = options;
  const log = createCalmLog(logger);
  const backend = await openBackend(options, log);
  const queues = openQueues(backend, log);
  const records = createRecords(options.ledger, options.deadLetters, systemClock);
  const backpressure = createBackpressure((stage) => queues.backlog(stage), options.congestionLimit ?? CONGESTION_LIMIT);
  const workers = new Set<StageWorker>();
  let isRedisFull = false;

  async function isCongested(stage: StageName): Promise<boolean> {
    // Above its limit Redis gets no new items, so that it has room to work off those it has.
    return (stage === 'extract' && isRedisFull) || backpressure.isCongested(stage);
  }

  async function watch(): Promise<void> {
    if ('facts' in backend) isRedisFull = isFull(await backend.facts());
    for (const worker of workers) {
      worker.revive();
      const { next } = stages[worker.stage];
      if (next !== null) worker.gate.setCongested(await isCongested(next));
    }
  }
  let isWatching = false;
  const watching = setInterval(() => {
    if (isWatching) return;
    isWatching = true;
    watch()
      .catch((error: unknown) => log(error, 'the backlog is not known'))
      .finally(() => {
        isWatching = false;
      });
  }, WATCH_MS);
  watching.unref();
  showBacklog(options, (stage) => backpressure.backlog(stage));

  async function replay(letters: readonly DeadLetter[]): Promise<void> {
    for (const stage of stageNameSchema.options) {
      const own = letters.filter((letter) => letter.stage === stage);
      if (own.length === 0) continue;
      await queues.add(
        stage,
        own.map((letter) => letter.payload),
        { replays: own.map((letter) => letter.at) },
      );
      // The jobs are in the queue: a letter left behind may be replayed again, and then is the same job while that waits.
      await options.deadLetters
        .remove(own)
        .catch((error: unknown) => logger.warn({ stage, err: error }, 'replayed dead letters could not be removed'));
    }
  }

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    clearInterval(watching);
    await Promise.all([...workers].map((worker) => worker.stop(CLOSE_MS)));
    await queues.close();
    await backend.close();
  }

  return {
    kind: backend.kind,
    run: async (stage, handler, overrides) => {
      const { metrics, backoffStartMs } = options;
      const worker = await startWorker({
        backend,
        handler,
        log,
        concurrency: overrides?.concurrency,
        locks: {
          lockDurationMs: options.lockDurationMs ?? LOCKS[backend.kind].lockDurationMs,
          stalledIntervalMs: options.stalledIntervalMs ?? LOCKS[backend.kind].stalledIntervalMs,
        },
        context: { stage, queues, records, logger, metrics, clock: systemClock, backoffStartMs },
      });
      workers.add(worker);
      const running: RunningStage = {
        stage,
        stop: (timeoutMs) => worker.stop(timeoutMs).finally(() => workers.delete(worker)),
      };
      return running;
    },
    enqueue: (stage, payloads) => queues.add(stage, payloads),
    backlog: (stage) => queues.backlog(stage),
    isCongested,
    replay: (letter) => replay([letter]),
    replayAll: async (stage) => {
      let count = 0;
      let cursor: string | null = null;
      do {
        const page = await options.deadLetters.list({
          size: REPLAY_PAGE,
          ...(stage === undefined ? {} : { stage }),
          ...(cursor === null ? {} : { cursor }),
        });
        await replay(page.letters);
        count += page.letters.length;
        cursor = page.nextCursor;
      } while (cursor !== null);
      return count;
    },
    dropFeed: (feedId) => queues.dropFeed(feedId),
    bornAt: () => queues.bornAt(),
    hostGate: 'hostGate' in backend ? backend.hostGate : null,
    check: () => backend.check().catch((error: unknown) => down(backend.kind, error)),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function openBackend(
  options: PipelineOptions,
  log: ReturnType<typeof createCalmLog>,
): Promise<RedisBackend | PgliteBackend> {
  if (options.redisUrl !== undefined) return openRedis(options.redisUrl, options.prefix ?? 'slugline', log);
  if (options.dataDir !== undefined) return openPglite(options.dataDir, options.logger, log);
  throw sluglineError('config.invalid', { problems: ['The queues need REDIS_URL or DATA_DIR.'] });
}

function down(name: string, error: unknown): DependencyCheck {
  return { name, status: 'down', reason: `It does not answer: ${error instanceof Error ? error.message : String(error)}.` };
}

/** Fills the backlog gauge whenever metrics are read. */
function showBacklog(options: PipelineOptions, backlog: Pipeline['backlog']): void {
  const { metrics } = options;
  Object.assign(metrics.backlog, {
    collect: async () => {
      for (const stage of stageNameSchema.options) {
        const counts = await backlog(stage).catch(() => null);
        if (counts === null) continue;
        for (const [state, count] of Object.entries(counts)) metrics.backlog.set({ stage, state }, count);
      }
    },
  });
}
