import { type ErrorCode, type ErrorParams, SluglineError, sluglineError } from '@slugline/model';

/** An error on its way from the worker thread: classes do not survive the way, so it goes as data. */
export interface Failure {
  code: ErrorCode;
  params: Record<string, unknown>;
  /** The message and stack of what caused it. */
  cause: { message: string; stack: string | undefined };
}

const STORE = 'The database';

/** Says what an error of SQLite means. */
export function toFailure(error: unknown, file: string, folder: string): Failure {
  const cause = error instanceof Error ? error : new Error(String(error));
  const as = (code: ErrorCode, params: Record<string, unknown>): Failure => ({
    code,
    params,
    cause: { message: cause.message, stack: cause.stack },
  });
  if (error instanceof SluglineError) return as(error.code, error.details);
  const code = sqliteCode(cause);
  const store = { store: `${STORE} ${file}`, reason: cause.message };
  if (code.startsWith('SQLITE_FULL')) return as('store.blocked', store);
  if (/^SQLITE_(?:BUSY|LOCKED|IOERR|NOMEM|INTERRUPT|PROTOCOL)/.test(code)) return as('store.unavailable', store);
  if (/^(?:SQLITE_(?:CANTOPEN|READONLY|PERM|AUTH)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/.test(code)) {
    return as('start.folder_unwritable', { folder });
  }
  return code === 'ENOSPC' ? as('store.blocked', store) : as('store.failed', store);
}

/** libsql tells some failures of opening in the message only. */
function sqliteCode(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code !== '' && code !== 'SQLITE_ERROR') return code;
  if (/unable to open (?:database file|connection to local database)/i.test(error.message)) return 'SQLITE_CANTOPEN';
  if (/readonly database/i.test(error.message)) return 'SQLITE_READONLY';
  if (/database is locked/i.test(error.message)) return 'SQLITE_BUSY';
  if (/disk is full/i.test(error.message)) return 'SQLITE_FULL';
  return code;
}

/** Makes the error again. */
export function fromFailure(failure: Failure): SluglineError {
  const cause = new Error(failure.cause.message);
  if (failure.cause.stack !== undefined) cause.stack = failure.cause.stack;
  const dependency = failure.code.startsWith('store.') ? { dependency: 'store' as const } : {};
  return sluglineError(failure.code, failure.params as ErrorParams<typeof failure.code>, { cause, ...dependency });
}

/** The worker thread ended, or cannot be asked any more. */
export function workerGone(reason: string, cause?: unknown): SluglineError {
  return sluglineError('store.unavailable', { store: STORE, reason }, { cause, dependency: 'store' });
}
