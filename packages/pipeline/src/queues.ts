import { cleanText, type StageName, sluglineError } from '@slugline/model';
import { type BackendFactory, type JobsOptions, Queue } from 'bullmq';
import type { CalmLog } from './calm-log.ts';
import type { Backlog } from './port.ts';
import { jobIdOf, replayId, subjectOf } from './subject.ts';

/** How BullMQ reaches its store: the same for queues and workers but for the connection. */
export interface Backend {
  readonly kind: 'redis' | 'pglite';
  /** What messages call it, such as `Redis`. */
  readonly name: string;
  readonly prefix: string;
  readonly factory: BackendFactory | undefined;
  /** Fails fast while the store is away. */
  readonly producer: unknown;
  /** Waits for the store to come back. */
  readonly consumer: unknown;
  /** ISO 8601; a mark that is lost with the queues and made again when it is missing. */
  bornAt(): Promise<string>;
}

/** Jobs in one add: bounds the size of a message to the store. */
const ADD_SIZE = 1_000;
/** How long a replayed job waits, so that its old letter is removed before it can die again, in milliseconds. */
const REPLAY_DELAY_MS = 1_000;

/**
 * The runner alone decides when a job has been tried often enough, so BullMQ never counts attempts out. No ended job is kept, because a kept
 * one swallows every later add of its id (FAULTS 1.5).
 */
const JOB_OPTIONS: JobsOptions = {
  attempts: 1_000_000,
  backoff: { type: 'fate' },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 1,
};

/** The stages' queues, for those who add and count jobs. */
export interface Queues {
  /** `replays`: for each payload when its letter was written, where it is a dead letter that is replayed. */
  add(stage: StageName, payloads: readonly unknown[], options?: { replays: readonly string[] }): Promise<void>;
  backlog(stage: StageName): Promise<Backlog>;
  dropFeed(feedId: string): Promise<void>;
  bornAt(): Promise<Date>;
  close(): Promise<void>;
}

/** Opens the queues of every stage. */
export function openQueues(backend: Backend, log: CalmLog): Queues {
  const open = (stage: StageName): Queue => {
    const queue = new Queue(
      stage,
      {
        connection: backend.producer as never,
        prefix: backend.prefix,
        defaultJobOptions: JOB_OPTIONS,
        // Nobody reads BullMQ's event stream here: it is kept short.
        streams: { events: { maxLen: 100 } },
      },
      backend.factory as never,
    );
    queue.on('error', (error) => log(error, 'a queue has trouble', { stage }));
    return queue;
  };
  const queues: Record<StageName, Queue> = {
    poll: open('poll'),
    extract: open('extract'),
    tag: open('tag'),
    index: open('index'),
  };

  async function reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw sluglineError('queue.unavailable', { queue: backend.name, reason }, { cause: error, dependency: 'queue' });
    }
  }

  return {
    add: (stage, payloads, options) => reach(() => addJobs(queues[stage], stage, payloads, options?.replays)),
    backlog: (stage) =>
      reach(async () => {
        const counts = await queues[stage].getJobCounts('waiting', 'active', 'delayed');
        return { waiting: counts['waiting'] ?? 0, active: counts['active'] ?? 0, delayed: counts['delayed'] ?? 0 };
      }),
    dropFeed: (feedId) => reach(async () => void (await Promise.all(Object.values(queues).map((queue) => drop(queue, feedId))))),
    bornAt: () => reach(async () => new Date(await backend.bornAt())),
    close: async () => void (await Promise.allSettled(Object.values(queues).map((queue) => queue.close()))),
  };
}

async function addJobs(
  queue: Queue,
  stage: StageName,
  payloads: readonly unknown[],
  replays: readonly string[] | undefined,
): Promise<void> {
  const jobs = payloads.map((payload, index) => {
    const own = jobIdOf(stage, payload);
    const at = replays?.[index];
    // An id of its own: the job that died may not have left the queue yet, and would swallow it.
    const jobId = own === null || at === undefined ? own : replayId(own, at);
    return {
      name: stage,
      data: storable(payload),
      opts: { ...(jobId === null ? {} : { jobId }), ...(at !== undefined ? { delay: REPLAY_DELAY_MS } : {}) },
    };
  });
  const [only] = jobs;
  if (only === undefined) return;
  // BullMQ's bulk add on PostgreSQL makes two temporary tables each time; one job alone is cheaper by itself.
  if (jobs.length === 1) return void (await queue.add(only.name, only.data, only.opts));
  for (let from = 0; from < jobs.length; from += ADD_SIZE) await queue.addBulk(jobs.slice(from, from + ADD_SIZE));
}

/** Escapes of control characters and lone surrogates as JSON.stringify writes them. */
const ODD = /\\u(?:00[01][0-9a-f]|007f|d[89a-f][0-9a-f]{2})/;

/** The payload without what PostgreSQL's jsonb refuses: NUL and lone surrogates (FAULTS E9). */
export function storable(payload: unknown): unknown {
  const json = JSON.stringify(payload);
  if (json === undefined || !ODD.test(json)) return payload;
  return JSON.parse(json, (_, value) => (typeof value === 'string' ? cleanText(value) : value));
}

async function drop(queue: Queue, feedId: string): Promise<void> {
  const size = 500;
  const doomed: (() => Promise<unknown>)[] = [];
  for (const state of ['waiting', 'delayed'] as const) {
    for (let from = 0; ; from += size) {
      const jobs = await queue.getJobs([state], from, from + size - 1);
      for (const job of jobs) {
        if (subjectOf(job?.data).feedId === feedId) doomed.push(() => job.remove());
      }
      if (jobs.length < size) break;
    }
  }
  // A job that a worker took meanwhile is locked and stays; its stage finds the feed gone.
  for (const remove of doomed) await remove().catch(() => undefined);
}
