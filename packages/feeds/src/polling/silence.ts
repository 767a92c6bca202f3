import type { FeedHabit } from '@slugline/model';
import { expectedBatches, profileOf } from './profile.ts';

const DAY_MS = 86_400_000;
/** Flagged when a silence so long had a probability below this. */
const PROBABILITY = 1 / 1000;
/** Below so many batches (weeks old ones weigh less) there is no habit to speak of. */
const KNOWN_BATCHES = 3;

/**
 * Since when a feed is silent against its own habit, and how many batches its hours foretold for that time; null when it is not. Batches that come by chance leave
 * such a gap with probability exp(−expected); a feed that bunches (its spread is above 2) is given as much longer as its gaps vary more.
 */
export function silenceOf(habit: FeedHabit | null, now: Date): { since: string; expected: number } | null {
  if (habit === null || habit.newestAt === null || habit.batches < KNOWN_BATCHES) return null;
  const since = Date.parse(habit.newestAt);
  if (now.getTime() - since < DAY_MS / 24) return null;
  // As the habit was when the silence began: a rate that fades with the silence would never be missed.
  const profile = profileOf(habit, Math.min(now.getTime(), Date.parse(habit.at)));
  // A rate known from few batches may be this much too high.
  const sure = 1 - 1 / Math.sqrt(1 + habit.batches);
  const expected = sure * expectedBatches(profile, since, now.getTime());
  const variation = Math.max(1, habit.spread - 1);
  return expected > -Math.log(PROBABILITY) * variation ? { since: habit.newestAt, expected: Math.round(expected) } : null;
}

/** Of the newest items that ended, so many must be there, and so few of them good, for a feed that is read and not extracted. */
const ENDS = { least: 5, good: 0.1 };

/** Whether a feed's items come in and end dead. */
export function isNotExtracting(ends: { good: number; dead: number } | undefined): boolean {
  if (ends === undefined) return false;
  const all = ends.good + ends.dead;
  return all >= ENDS.least && ends.good <= all * ENDS.good;
}
