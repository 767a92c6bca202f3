/** Requests that a key may make in a row, and how many come back each minute. */
export interface Rate {
  burst: number;
  perMinute: number;
}

/** What is left of a key's requests, as of `at` (milliseconds). */
export interface Bucket {
  tokens: number;
  at: number;
}

/** Takes one request from a bucket (none: a full one); `retryAfterMs` is 0 where it is allowed. Pure. */
export function takeToken(bucket: Bucket | undefined, now: number, rate: Rate): { bucket: Bucket; retryAfterMs: number } {
  const perMs = rate.perMinute / 60_000;
  // A clock that was set back gives nothing and takes nothing.
  const gained = bucket === undefined ? rate.burst : Math.max(0, now - bucket.at) * perMs;
  const tokens = Math.min(rate.burst, (bucket?.tokens ?? 0) + gained);
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, at: now }, retryAfterMs: 0 };
  return { bucket: { tokens, at: now }, retryAfterMs: Math.ceil((1 - tokens) / perMs) };
}
