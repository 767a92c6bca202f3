import type { Clock, DependencyCheck } from '@slugline/model';

/** Under which name a poller notes that its line is down: since when and when it last saw so, as two ISO dates; empty when it is well. */
export const OUTAGE_NOTE = 'poll.outage';
/** A note that was not renewed for so long was left by a poller that ended, in milliseconds. */
const STALE_MS = 5 * 60_000;

/** The probe that tells on the health page when no publisher can be reached. */
export function lineProbe(notes: { get(key: string): Promise<string | null> }, clock: Clock): () => Promise<DependencyCheck> {
  return async () => {
    const [since = '', seen = ''] = ((await notes.get(OUTAGE_NOTE)) ?? '').split(' ');
    const isDown = seen !== '' && clock.now().getTime() - Date.parse(seen) < STALE_MS;
    if (!isDown) return { name: 'line', status: 'ok', reason: 'Publishers can be reached.' };
    const reason = `No publisher could be reached since ${since}: our own line or DNS seems to be down. It is held against no feed.`;
    return { name: 'line', status: 'degraded', reason };
  };
}
