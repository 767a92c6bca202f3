import { itemSchema, type PayloadSchema, pollJobSchema, type StageName, storySchema } from '@slugline/model';
import type { NextStage, StagePayloads } from './port.ts';

/** How jobs are grouped for a stage that takes many at once: a batch goes when any of the three is reached. */
export interface BatchLimits {
  maxJobs: number;
  maxBytes: number;
  /** Milliseconds since the batch's first job. */
  maxWaitMs: number;
  /** Batches that are worked on side by side. */
  inFlight: number;
}

/** One line of the stage table. */
export interface Stage<S extends StageName> {
  payload: PayloadSchema<StagePayloads[S]>;
  /** The stage that takes what this one hands on. */
  next: NextStage[S] | null;
  /** Runs before a transient failure becomes a dead letter. */
  attempts: number;
  /** The wait before a retry doubles from `startMs` to `maxMs`; jitter takes up to half of it away. */
  backoff: { startMs: number; maxMs: number };
  /** Jobs worked on side by side in one process. */
  concurrency: number;
  batch: BatchLimits | null;
}

/** The stage table: to change the flow is to edit it. Its values start from FAULTS.md section 3. */
export const stages: { readonly [S in StageName]: Stage<S> } = {
  poll: {
    payload: pollJobSchema,
    next: 'extract',
    attempts: 3,
    backoff: { startMs: 5_000, maxMs: 60_000 },
    concurrency: 20,
    batch: null,
  },
  extract: {
    payload: itemSchema,
    next: 'tag',
    attempts: 5,
    backoff: { startMs: 5_000, maxMs: 300_000 },
    concurrency: 20,
    batch: null,
  },
  tag: {
    payload: storySchema,
    next: 'index',
    attempts: 5,
    backoff: { startMs: 5_000, maxMs: 60_000 },
    concurrency: 4,
    batch: null,
  },
  index: {
    payload: storySchema,
    next: null,
    attempts: 20,
    backoff: { startMs: 5_000, maxMs: 60_000 },
    concurrency: 400,
    batch: { maxJobs: 200, maxBytes: 4_000_000, maxWaitMs: 250, inFlight: 2 },
  },
};

/** How long a worker owns a job, and how often jobs of dead workers are looked for, in milliseconds. */
export interface LockSettings {
  lockDurationMs: number;
  stalledIntervalMs: number;
}

/** First re-run after a kill -9: about 25 s on Redis, 5 to 10 s on PGlite, where one process is alone with its queues. */
export const LOCKS: Readonly<Record<'redis' | 'pglite', LockSettings>> = {
  redis: { lockDurationMs: 20_000, stalledIntervalMs: 5_000 },
  pglite: { lockDurationMs: 6_000, stalledIntervalMs: 2_000 },
};
