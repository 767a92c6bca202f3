import type { HostRefusal, LineSign } from './port.ts';

const MINUTE_MS = 60_000;
/** Refusals older than this say nothing of now. */
const REFUSAL_MS = 60 * MINUTE_MS;
/** So many feeds of one host must have been refused before the host is taken to mean all of them. */
const REFUSED_FEEDS = 3;
/** The pause of a host that names no time, for each feed refused. */
const PAUSE_MS = 10 * MINUTE_MS;
const RETRY_AFTER = { min: MINUTE_MS, max: 24 * 60 * MINUTE_MS };

/** A Retry-After within reason: a minute to a day (a server's "10 years" or "now" is a mistake). */
export function reasonableRetry(ms: number): number {
  return Math.min(RETRY_AFTER.max, Math.max(RETRY_AFTER.min, Number.isFinite(ms) ? ms : RETRY_AFTER.min));
}

/** Until when no feed of a host is to be asked, or null: one feed's 429 is that feed's own, several feeds' are the host's. */
export function hostPause(refusals: readonly HostRefusal[], now: Date): Date | null {
  const recent = refusals.filter(({ at }) => now.getTime() - at.getTime() < REFUSAL_MS && at.getTime() <= now.getTime());
  const feeds = new Set(recent.map((refusal) => refusal.feedId)).size;
  if (feeds < REFUSED_FEEDS) return null;
  const ends = recent.map(({ at, retryAfterMs }) => {
    const wait =
      retryAfterMs === null ? Math.min(REFUSAL_MS, PAUSE_MS * (feeds - REFUSED_FEEDS + 1)) : reasonableRetry(retryAfterMs);
    return at.getTime() + wait;
  });
  const end = Math.max(...ends);
  return end > now.getTime() ? new Date(end) : null;
}

/** Signs older than this say nothing of the line now. */
const SIGN_MS = 3 * MINUTE_MS;
const SILENT_HOSTS = 3;

/** Whether it is our line that is down: of late no answer came from anywhere, and several hosts were asked in vain. */
export function isOurOutage(signs: readonly LineSign[], now: Date): boolean {
  const recent = signs.filter(({ at }) => now.getTime() - at.getTime() < SIGN_MS);
  const lastReached = Math.max(-Infinity, ...recent.filter((sign) => sign.isReached).map((sign) => sign.at.getTime()));
  const inVain = recent.filter((sign) => !sign.isReached && sign.at.getTime() > lastReached);
  return new Set(inVain.map((sign) => sign.host)).size >= SILENT_HOSTS;
}
