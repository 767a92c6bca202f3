import { renameSync, statSync } from 'node:fs';
import { causeMessages, SluglineError } from '@slugline/model';
import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';

/** Structured log, one JSON line an event. Field names are fixed: stage, jobId, feedId, storyId, url, durationMs, outcome, code. */
export type Logger = PinoLogger;

/** What a person or a machine should know of an error, without its stack unless it is a bug of ours. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const known = error instanceof SluglineError;
  return {
    ...(known ? { code: error.code } : { type: error.name, stack: error.stack }),
    message: error.message,
    causes: causeMessages(error),
  };
}

/** How much may wait to be written to a pipe whose reader is slow, in bytes; beyond it lines are dropped. */
const MAX_WAITING_BYTES = 16_000_000;
/** A log file over this size is set aside as `.1`. */
const ROTATE_BYTES = 20_000_000;
const ROTATE_EVERY_MS = 60_000;

/** Where the log goes: standard output (default), standard error, or a file. */
export type LogTarget = 'stdout' | 'stderr' | { file: string };

/**
 * Makes the process's logger. To standard output it writes behind, so that a slow reader of the pipe does not hold up the work; what is left is
 * flushed on exit. A log that cannot be written (disk full) never ends the process. User names and passwords in URLs are never written.
 */
export function createLogger(options: { service: string; level: string; to?: LogTarget }, stream?: DestinationStream): Logger {
  return pino(
    {
      level: options.level,
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError, url: (url: unknown) => (typeof url === 'string' ? redactUrl(url) : url) },
    },
    stream ?? openTarget(options.to ?? 'stdout'),
  );
}

function openTarget(target: LogTarget): DestinationStream {
  const out = pino.destination(
    target === 'stdout'
      ? { dest: 1, sync: false, maxLength: MAX_WAITING_BYTES }
      : { dest: target === 'stderr' ? 2 : target.file, sync: true },
  );
  out.on('error', () => {});
  if (typeof target === 'object') {
    setInterval(() => {
      if ((statSync(target.file, { throwIfNoEntry: false })?.size ?? 0) < ROTATE_BYTES) return;
      renameSync(target.file, `${target.file}.1`);
      out.reopen();
    }, ROTATE_EVERY_MS).unref();
  }
  return out;
}

/** A URL without user name and password. */
export function redactUrl(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, '$1');
}

/** The logger as a plain function, for packages that know no logger. */
export function logFunction(
  logger: Logger,
): (level: 'info' | 'warn' | 'error', message: string, fields?: Record<string, unknown>) => void {
  return (level, message, fields) => logger[level](fields ?? {}, message);
}
