import type { Logger } from '@slugline/runtime';

/** Logs an error, but each kind at most once in `everyMs`, with the number held back since. */
export type CalmLog = (error: unknown, message: string, fields?: Record<string, unknown>) => void;

/** A dead Redis makes thousands of error events a second; this keeps the log readable (FAULTS Q7). */
export function createCalmLog(logger: Logger, everyMs = 10_000, now: () => number = Date.now): CalmLog {
  const kinds = new Map<string, { at: number; held: number }>();
  return (error, message, fields = {}) => {
    const kind = `${message} ${error instanceof Error ? error.message.replace(/[0-9a-f-]{6,}|\d+/gi, '#') : ''}`;
    const seen = kinds.get(kind);
    if (seen !== undefined && now() - seen.at < everyMs) {
      seen.held += 1;
      return;
    }
    if (kinds.size > 200) kinds.clear();
    kinds.set(kind, { at: now(), held: 0 });
    logger.warn({ ...fields, err: error, ...(seen === undefined || seen.held === 0 ? {} : { heldBack: seen.held }) }, message);
  };
}
