import { CATALOGUE, type ErrorCode, type ErrorEntry, type ErrorParams } from './catalogue.ts';

/**
 * What else an error knows. `retryAfterMs`: wait at least so long. `dependency`: the whole stage should pause, not just this job. `later`: it was
 * not yet this job's turn; it comes again without an attempt used.
 */
export interface ErrorOptions {
  cause?: unknown;
  retryAfterMs?: number;
  dependency?: 'store' | 'queue';
  later?: boolean;
  /** Machine-readable facts, such as the API parameter at fault. */
  details?: Record<string, unknown>;
}

/** Every error that Slugline raises on purpose: a stable code, what happened to what and what to do, and the HTTP status of the API. */
export abstract class SluglineError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  readonly dependency: 'store' | 'queue' | undefined;
  readonly later: boolean;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, status: number, options: ErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.status = status;
    this.retryAfterMs = options.retryAfterMs;
    this.dependency = options.dependency;
    this.later = options.later ?? false;
    this.details = options.details ?? {};
  }
}

/** It may work later: back off and try again. */
export class TransientError extends SluglineError {}
/** It will not work however often it is tried: to the dead letters, with the reason. */
export class PermanentError extends SluglineError {}
/** There is nothing to do (duplicate, unchanged, embargoed): done, and counted. */
export class SkipError extends SluglineError {}

const CLASSES = { transient: TransientError, permanent: PermanentError, skip: SkipError } as const;

/** Makes the error of the catalogue's `code`; its class is its fate. Throw it, or return it from a batched stage. */
export function sluglineError<C extends ErrorCode>(code: C, params: ErrorParams<C>, options: ErrorOptions = {}): SluglineError {
  const entry = CATALOGUE[code] as ErrorEntry<ErrorParams<C>>;
  return new CLASSES[entry.fate](code, entry.message(params), entry.status, options);
}

/** The messages of an error's causes, outermost first, at most five, for people to read. */
export function causeMessages(error: unknown): string[] {
  const messages: string[] = [];
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause !== undefined && messages.length < 5) {
    messages.push(cause instanceof Error ? cause.message || cause.name : String(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return messages;
}
