import { type Clock, type SluglineError, type StageName, sluglineError } from '@slugline/model';
import type { Logger, Metrics } from '@slugline/runtime';
import { DelayedError, type Job, WaitingError } from 'bullmq';
import { type Fate, fateOf } from './fates.ts';
import type { Gate } from './gate.ts';
import type { StagePayloads, StageResult } from './port.ts';
import type { Queues } from './queues.ts';
import { deadLetter, type Records } from './records.ts';
import { type Stage, stages } from './stages.ts';
import { originalId, type Subject, subjectOf } from './subject.ts';

/** Crashes of its process after which a job is a dead letter (FAULTS 1.1: never BullMQ's own silent failure). */
const MAX_CRASHES = 5;
/** Crashes after which a job no longer runs beside others that crashed, so that the guilty one is found alone (FAULTS 1.2). */
const QUARANTINE_CRASHES = 3;
const QUARANTINE_DELAY_MS = 1_000;
/** BullMQ takes a handful of jobs before it starts the first: the time that the other suspects among them have to go back. */
const QUARANTINE_ALONE_MS = 500;

/** Thrown to BullMQ for a retry; the worker's backoff strategy reads the delay. */
export class RetryError extends Error {
  readonly delayMs: number;
  constructor(error: SluglineError, delayMs: number) {
    super(`${error.code}: ${error.message}`);
    this.name = 'RetryError';
    this.delayMs = delayMs;
  }
}

/** What a stage's runner needs. */
export interface RunnerContext<S extends StageName> {
  stage: S;
  queues: Queues;
  records: Records;
  logger: Logger;
  metrics: Metrics;
  clock: Clock;
  backoffStartMs: number | undefined;
  /** The stage's function for one payload, whether it is batched inside or not. */
  work: (payload: StagePayloads[S]) => Promise<StageResult<S>>;
  gate: () => Gate;
  /** Aborts when the time to stop is up: jobs in hand go back to the queue. */
  signal: AbortSignal;
}

type Verdict = { kind: 'done'; code: string | undefined; facts: Record<string, unknown> } | { kind: 'returned' } | Fate;

interface Run {
  job: Job;
  token: string;
  jobId: string;
  subject: Subject;
  startedAt: number;
}

/** Makes the function that BullMQ calls for each job: it returns when the job is over, and throws what sends the job back. */
export function createRunner<S extends StageName>(context: RunnerContext<S>): (job: Job, token?: string) => Promise<void> {
  const suspects = new Set<string>();
  return async (job, token = '') => {
    const jobId = originalId(job.id ?? '');
    const run: Run = { job, token, jobId, subject: subjectOf(job.data), startedAt: performance.now() };
    const isSuspect = job.stalledCounter >= QUARANTINE_CRASHES;
    if (isSuspect && suspects.size > 0) {
      await job.moveToDelayed(Date.now() + QUARANTINE_DELAY_MS * (1 + Math.random()), token);
      throw new DelayedError();
    }
    if (isSuspect) suspects.add(jobId);
    try {
      if (isSuspect) await new Promise((resolve) => setTimeout(resolve, QUARANTINE_ALONE_MS));
      const verdict = await judge(context, run);
      report(context, run, verdict);
      await carryOut(context, run, verdict);
    } finally {
      suspects.delete(jobId);
    }
  };
}

/** Runs the job and does all that its end asks for, but what only BullMQ can do. */
async function judge<S extends StageName>(context: RunnerContext<S>, run: Run): Promise<Verdict> {
  const stage: Stage<StageName> = stages[context.stage] as unknown as Stage<StageName>;
  const backoff = { ...stage.backoff, ...(context.backoffStartMs === undefined ? {} : { startMs: context.backoffStartMs }) };
  const decide = (error: unknown): Verdict =>
    context.signal.aborted
      ? { kind: 'returned' }
      : fateOf(error, { stage: context.stage, attemptsMade: run.job.attemptsMade, attempts: stage.attempts, backoff });
  let verdict: Verdict;
  try {
    verdict = await attempt(context, run);
  } catch (error) {
    verdict = decide(error);
  }
  try {
    await record(context, run, verdict);
    return verdict;
  } catch (error) {
    // What could not be written down must not be forgotten: the job stays, however often it was tried.
    const fate = decide(error);
    return fate.kind === 'dead' || fate.kind === 'skip' ? { kind: 'retry', error: fate.error, delayMs: backoff.maxMs } : fate;
  }
}

async function attempt<S extends StageName>(context: RunnerContext<S>, run: Run): Promise<Verdict> {
  const { stage } = context;
  const { job } = run;
  if (job.name !== stage) {
    throw sluglineError('payload.invalid', {
      stage,
      problems: `there is no job called ${JSON.stringify(job.name.slice(0, 60))}`,
    });
  }
  if (job.stalledCounter > MAX_CRASHES) throw sluglineError('stage.crashed', { stage, times: job.stalledCounter });
  const parsed = stages[stage].payload.safeParse(job.data);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`);
    throw sluglineError('payload.invalid', { stage, problems: problems.join('; ') }, { cause: parsed.error });
  }
  const result = await orAborted(context.work(parsed.data as StagePayloads[S]), context.signal);
  const { next } = stages[stage];
  if (next !== null && result.next.length > 0) await context.queues.add(next, result.next);
  if (result.settled !== undefined) {
    await context.records.settle({ stage, subject: run.subject, outcome: result.settled, code: null });
  }
  await result.afterHandOff?.();
  return { kind: 'done', code: result.code, facts: result.facts ?? {} };
}

/** A handler that does not listen to the signal is left behind; what it still does, another run does again. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}

async function record<S extends StageName>(context: RunnerContext<S>, run: Run, verdict: Verdict): Promise<void> {
  const { stage, records, clock } = context;
  const { subject, job, jobId } = run;
  if (verdict.kind === 'skip') {
    const { code } = verdict.error;
    const outcome = code === 'index.unchanged' ? 'unchanged' : code === 'index.stale' ? 'stale' : 'skipped';
    await records.settle({ stage, subject, outcome, code });
  }
  if (verdict.kind === 'dead') {
    const letter = { stage, jobId, payload: job.data, subject, attempts: job.attemptsMade + 1 };
    await records.bury(deadLetter(letter, verdict.error, clock));
    await records.settle({ stage, subject, outcome: 'dead', code: verdict.error.code });
  }
}

async function carryOut<S extends StageName>(context: RunnerContext<S>, run: Run, verdict: Verdict): Promise<void> {
  if (verdict.kind === 'retry') throw new RetryError(verdict.error, verdict.delayMs);
  if (verdict.kind === 'later') {
    await run.job.moveToDelayed(Date.now() + verdict.delayMs, run.token);
    throw new DelayedError();
  }
  if (verdict.kind === 'wait') rest(context, verdict.error);
  if (verdict.kind === 'wait' || verdict.kind === 'returned') {
    await run.job.moveToWait(run.token);
    throw new WaitingError();
  }
  context.gate().worked();
}

/** Closes the stage's gate for a while; one line tells it, however many jobs were in hand. */
function rest<S extends StageName>(context: RunnerContext<S>, error: SluglineError): void {
  const { stage, logger } = context;
  const retryInMs = context.gate().rest(error.retryAfterMs ?? 0);
  if (retryInMs > 0) logger.warn({ stage, code: error.code, retryInMs, err: error }, `${stage}: the stage waits`);
}

/** Counts the job's one outcome and writes its one log line. */
function report<S extends StageName>(context: RunnerContext<S>, run: Run, verdict: Verdict): void {
  const { stage, logger, metrics } = context;
  const seconds = (performance.now() - run.startedAt) / 1_000;
  const error = 'error' in verdict ? verdict.error : undefined;
  const outcome = verdict.kind === 'wait' ? 'retry' : verdict.kind;
  const code = error?.code ?? (verdict.kind === 'done' ? verdict.code : undefined);
  const hasRun = outcome !== 'returned' && outcome !== 'later';
  if (outcome !== 'later') metrics.duration.observe({ stage }, seconds);
  if (hasRun) metrics.outcomes.inc({ stage, outcome, code: code ?? '' });
  const { feedId, storyId, url } = run.subject;
  const fields = {
    stage,
    jobId: run.jobId,
    feedId,
    storyId,
    url,
    durationMs: Math.round(seconds * 1_000),
    outcome,
    code: code ?? null,
    ...(verdict.kind === 'done' ? verdict.facts : {}),
    ...(verdict.kind === 'retry' ? { attempt: run.job.attemptsMade + 1, retryInMs: verdict.delayMs } : {}),
    ...(verdict.kind === 'later' ? { retryInMs: verdict.delayMs } : {}),
  };
  if (verdict.kind === 'dead') logger.error({ ...fields, err: error }, `${stage}: dead letter`);
  else if (verdict.kind === 'retry') logger.warn({ ...fields, err: error }, `${stage}: tried again later`);
  else if (verdict.kind === 'later') logger.debug(fields, `${stage}: its turn comes later`);
  else if (verdict.kind === 'wait') logger.debug({ ...fields, err: error }, `${stage}: back to the queue`);
  else logger.info(fields, `${stage}: ${outcome}`);
}
