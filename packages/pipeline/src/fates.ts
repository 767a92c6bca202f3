import { PermanentError, SkipError, SluglineError, type StageName, sluglineError, TransientError } from '@slugline/model';
import type { Stage } from './stages.ts';

/** What becomes of a job that did not end well; decided by the error's class alone. */
export type Fate =
  | { kind: 'skip'; error: SluglineError }
  | { kind: 'dead'; error: SluglineError }
  /** Tried again after `delayMs`, one attempt used. */
  | { kind: 'retry'; error: SluglineError; delayMs: number }
  /** It was not the job's turn: it comes back after `delayMs`, no attempt used. */
  | { kind: 'later'; error: SluglineError; delayMs: number }
  /** The store or the queue is away: the stage waits, no attempt used. */
  | { kind: 'wait'; error: SluglineError };

/** A wait that an error asks for is at most so many times the stage's longest backoff: an hour for extract. */
const PATIENCE = 12;
/** The wait of a job that came too early, where the error does not say how long. */
const LATER_MS = 1_000;

/** An error as one of ours: what we do not know is `stage.failed`, with its cause kept. */
function knownError(stage: StageName, error: unknown): SluglineError {
  if (error instanceof SluglineError) return error;
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return sluglineError('stage.failed', { stage, reason: reason.slice(0, 300) }, { cause: error });
}

/** Decides a job's fate. `attemptsMade` counts the runs before this one; `random` is 0 to 1, for the jitter. */
export function fateOf(
  error: unknown,
  job: { stage: StageName; attemptsMade: number; attempts: number; backoff: Stage<StageName>['backoff'] },
  random: number = Math.random(),
): Fate {
  const known = knownError(job.stage, error);
  if (known instanceof SkipError) return { kind: 'skip', error: known };
  if (known instanceof PermanentError || !(known instanceof TransientError)) return { kind: 'dead', error: known };
  if (known.dependency !== undefined) return { kind: 'wait', error: known };
  const asked = Math.min(known.retryAfterMs ?? 0, job.backoff.maxMs * PATIENCE);
  if (known.later) return { kind: 'later', error: known, delayMs: asked || LATER_MS };
  if (job.attemptsMade + 1 >= job.attempts) return { kind: 'dead', error: known };
  const delayMs = Math.max(backoffMs(job.attemptsMade, job.backoff, random), asked);
  return { kind: 'retry', error: known, delayMs };
}

/** The wait after the attempt number `attemptsMade` (from 0): doubling, capped, with up to half of it taken away so that retries spread. */
export function backoffMs(attemptsMade: number, backoff: { startMs: number; maxMs: number }, random: number): number {
  const full = Math.min(backoff.startMs * 2 ** Math.min(attemptsMade, 30), backoff.maxMs);
  return Math.round(full * (1 - 0.5 * random));
}
