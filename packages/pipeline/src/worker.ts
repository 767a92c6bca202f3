import { setMaxListeners } from 'node:events';
import type { StageName } from '@slugline/model';
import { Worker } from 'bullmq';
import type { CalmLog } from './calm-log.ts';
import { createCollector } from './collector.ts';
import { catchLoop, createGate, type Gate } from './gate.ts';
import type { BatchHandler, RunningStage, SingleHandler, StagePayloads, StageResult } from './port.ts';
import type { Backend } from './queues.ts';
import { createRunner, RetryError, type RunnerContext } from './runner.ts';
import { type LockSettings, stages } from './stages.ts';

/** A stage at work, with what the pipeline steers it by. */
export interface StageWorker extends RunningStage {
  readonly gate: Gate;
  /** Starts BullMQ's loop again if it ended by itself. */
  revive(): void;
}

/** What starting a stage takes beyond its runner's context. */
export interface WorkerOptions<S extends StageName> {
  backend: Backend;
  locks: LockSettings;
  handler: { one: SingleHandler<S> } | { batch: BatchHandler<S> };
  concurrency: number | undefined;
  log: CalmLog;
  context: Omit<RunnerContext<S>, 'work' | 'gate' | 'signal'>;
}

/** How long jobs have to go back to the queue after the abort, in milliseconds, at most. */
const RETURN_MS = 2_000;
/** How long no jobs are taken after an error of the queue's store, in milliseconds. */
const ERROR_PAUSE_MS = 1_000;

/** Starts taking jobs of a stage. */
export async function startWorker<S extends StageName>(options: WorkerOptions<S>): Promise<StageWorker> {
  const { context, backend, log } = options;
  const { stage } = context;
  const abort = new AbortController();
  // Every job in hand listens to it.
  setMaxListeners(0, abort.signal);
  const process = createRunner<S>({
    ...context,
    work: workOf(stage, options.handler, abort.signal),
    gate: () => gate,
    signal: abort.signal,
  });
  const worker = new Worker(
    stage,
    process,
    {
      connection: backend.consumer as never,
      prefix: backend.prefix,
      autorun: false,
      concurrency: options.concurrency ?? stages[stage].concurrency,
      lockDuration: options.locks.lockDurationMs,
      stalledInterval: options.locks.stalledIntervalMs,
      // The runner counts crashes; BullMQ's own limit would fail a job in silence, and drop it.
      maxStalledCount: 1_000_000,
      drainDelay: 5,
      runRetryDelay: 2_000,
      settings: {
        backoffStrategy: (attempts, _type, error) => (error instanceof RetryError ? error.delayMs : attempts * 5_000),
      },
    },
    backend.factory as never,
  );
  const gate: Gate = createGate(worker);
  worker.on('error', (error) => {
    log(error, 'a worker has trouble', { stage });
    // BullMQ asks for the next job at once, and again: a store that answers with errors (full, read-only) would be asked without end.
    gate.pause(ERROR_PAUSE_MS);
  });
  catchLoop(worker, (error) => log(error, 'a worker stopped by itself', { stage }));
  await worker.waitUntilReady();
  void worker.run();
  let stopping: Promise<void> | undefined;
  return {
    stage,
    gate,
    revive: () => {
      if (stopping === undefined && !worker.isRunning() && !worker.isPaused()) void worker.run();
    },
    stop: (timeoutMs) => {
      stopping ??= stopWorker(worker, gate, abort, timeoutMs);
      return stopping;
    },
  };
}

/** The stage's function for one payload; a batching stage's payloads meet in a collector. */
function workOf<S extends StageName>(
  stage: S,
  handler: WorkerOptions<S>['handler'],
  signal: AbortSignal,
): (payload: StagePayloads[S]) => Promise<StageResult<S>> {
  if ('one' in handler) return (payload) => handler.one(payload, signal);
  const limits = stages[stage].batch ?? { maxJobs: 100, maxBytes: 4_000_000, maxWaitMs: 100, inFlight: 1 };
  const collector = createCollector<StagePayloads[S], StageResult<S>>(limits, (payloads) => handler.batch(payloads, signal));
  return (payload) => collector.add(payload);
}

async function stopWorker(worker: Worker, gate: Gate, abort: AbortController, timeoutMs: number): Promise<void> {
  gate.close();
  const returnMs = Math.min(RETURN_MS, timeoutMs / 2);
  const closed = worker.close();
  const timer = setTimeout(() => abort.abort(new Error('the process stops')), timeoutMs - returnMs);
  // With the queue's store away, jobs cannot go back: their locks run out and another worker takes them.
  let giveUp: NodeJS.Timeout | undefined;
  const gaveUp = new Promise<void>((resolve) => {
    giveUp = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([closed, gaveUp]);
  clearTimeout(timer);
  clearTimeout(giveUp);
}
