import type {
  DeadLetter,
  DeadLetterStore,
  DependencyCheck,
  HostGate,
  Item,
  ItemLedger,
  ItemOutcome,
  PollJob,
  StageName,
  Story,
} from '@slugline/model';
import type { Logger, Metrics } from '@slugline/runtime';

/** The payload that each stage takes (its schema is in the stage table). */
export interface StagePayloads {
  poll: PollJob;
  extract: Item;
  tag: Story;
  index: Story;
}

/** The stage that a stage hands on to; `index` is the last for now. */
export interface NextStage {
  poll: 'extract';
  extract: 'tag';
  tag: 'index';
  index: never;
}

/** What a stage's function answers when it did its work. */
export interface StageResult<S extends StageName> {
  /** Payloads for the next stage, enqueued in one bulk add. */
  next: NextStage[S] extends never ? [] : StagePayloads[NextStage[S]][];
  /** How an item's way ended, when it ends here; the runner writes it to the ledger. */
  settled?: ItemOutcome;
  /** Called after the hand-off (what must not be true before the next stage's jobs are in the queue). */
  afterHandOff?: () => Promise<void>;
  /** What the work came to where it was not plain success, such as `http.timeout` of a poll that comes again by its own schedule; counted as the outcome's code. */
  code?: string;
  /** Facts for the log line, such as counts. */
  facts?: Record<string, string | number | boolean | null>;
}

/** A stage that takes one payload at a time. `signal` aborts when the process has to stop. */
export type SingleHandler<S extends StageName> = (payload: StagePayloads[S], signal: AbortSignal) => Promise<StageResult<S>>;

/** A stage that takes many at once and answers one result or error for each, in order; an error thrown is every job's. */
export type BatchHandler<S extends StageName> = (
  payloads: StagePayloads[S][],
  signal: AbortSignal,
) => Promise<(StageResult<S> | Error)[]>;

/** How far behind a stage is. */
export interface Backlog {
  waiting: number;
  active: number;
  delayed: number;
}

/** A stage that runs in this process. */
export interface RunningStage {
  readonly stage: StageName;
  /** No new jobs; in-flight ones finish, or go back to the queue after `timeoutMs`. */
  stop(timeoutMs: number): Promise<void>;
}

/** The queues of one deployment and what runs on them in this process. */
export interface Pipeline {
  readonly kind: 'redis' | 'pglite';
  /** Starts taking jobs of a stage. */
  run<S extends StageName>(
    stage: S,
    handler: { one: SingleHandler<S> } | { batch: BatchHandler<S> },
    overrides?: { concurrency?: number },
  ): Promise<RunningStage>;
  /** Adds jobs in bulk; a payload whose job is waiting or running already is not added again. */
  enqueue<S extends StageName>(stage: S, payloads: readonly StagePayloads[S][]): Promise<void>;
  backlog(stage: StageName): Promise<Backlog>;
  /** True while `stage` is further behind than its limit, so that the stage before it should wait. */
  isCongested(stage: StageName): Promise<boolean>;
  /** Enqueues a dead letter's payload again and removes the letter. */
  replay(letter: DeadLetter): Promise<void>;
  /** Replays every letter of a stage (or all); answers how many. */
  replayAll(stage?: StageName): Promise<number>;
  /** Throws away all queued jobs whose payload came from this feed (used when the sample wire is removed). */
  dropFeed(feedId: string): Promise<void>;
  /**
   * When these queues began. They begin anew when Redis was emptied or the embedded database was made anew: whatever was queued before is lost.
   * @throws TransientError queue.unavailable
   */
  bornAt(): Promise<Date>;
  /** The turns at publishers' hosts that all processes share; null on PGlite, where one process is alone. Its calls reject while Redis is away. */
  readonly hostGate: HostGate | null;
  check(): Promise<DependencyCheck>;
  close(): Promise<void>;
}

/** Which tier, and where. `redisUrl` chooses Redis; else PGlite in `dataDir`. */
export interface PipelineOptions {
  redisUrl?: string | undefined;
  /** Key prefix in Redis. Default `slugline`. */
  prefix?: string | undefined;
  /** Folder of the queue database; made when missing. */
  dataDir?: string | undefined;
  deadLetters: DeadLetterStore;
  ledger: ItemLedger;
  logger: Logger;
  metrics: Metrics;
  /** A stage more than this many jobs behind slows the stage before it. Default 1,000. */
  congestionLimit?: number | undefined;
  /** How long a worker owns a job without renewing it, in milliseconds. Default 20,000 on Redis, 6,000 on PGlite. */
  lockDurationMs?: number | undefined;
  /** How often jobs of dead workers are looked for, in milliseconds. Default 5,000 on Redis, 2,000 on PGlite. */
  stalledIntervalMs?: number | undefined;
  /** The first wait before a failed job is tried again, in milliseconds; it doubles. Default: the stage table's. */
  backoffStartMs?: number | undefined;
}
