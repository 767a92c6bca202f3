const DAY_MS = 86_400_000;
/** The part of the interval by which a poll may come early or late, so that feeds do not bunch. */
const JITTER = 0.1;

/** What the time of the next poll follows from. */
export interface NextPollOptions {
  now: Date;
  /** The feed's own interval. */
  intervalSeconds: number;
  /** Failures in a row; 0 after a success. */
  failures: number;
  /** What the server asked for, in milliseconds; it only lengthens the wait. */
  retryAfterMs?: number | undefined;
  /** From 0 to 1, such as Math.random. */
  random: () => number;
}

/** When to poll next: after the interval, doubled with each failure in a row up to a day, give or take a tenth, and not before the server wants it. */
export function nextPoll({ now, intervalSeconds, failures, retryAfterMs = 0, random }: NextPollOptions): Date {
  const base = Math.min(intervalSeconds * 1000 * 2 ** Math.min(failures, 30), DAY_MS);
  const chance = random();
  const wait = base * (1 - JITTER + 2 * JITTER * chance);
  return new Date(now.getTime() + Math.round(Math.max(wait, retryAfterMs * (1 + JITTER * chance))));
}
