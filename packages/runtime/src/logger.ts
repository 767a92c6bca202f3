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

/**
 * Makes the process's logger, to standard output (written behind, so that a slow reader of the pipe does not hold up the work; what is left is flushed
 * on exit) or to a file. User names and passwords in URLs are never written.
 */
export function createLogger(options: { service: string; level: string; file?: string }, stream?: DestinationStream): Logger {
  return pino(
    {
      level: options.level,
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError, url: redactUrl },
    },
    stream ?? pino.destination({ dest: options.file ?? 1, sync: options.file !== undefined }),
  );
}

/** A URL without user name and password. */
export function redactUrl(url: unknown): unknown {
  return typeof url === 'string' ? url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, '$1') : url;
}

/** The logger as a plain function, for packages that know no logger. */
export function logFunction(
  logger: Logger,
): (level: 'info' | 'warn' | 'error', message: string, fields?: Record<string, unknown>) => void {
  return (level, message, fields) => logger[level](fields ?? {}, message);
}
