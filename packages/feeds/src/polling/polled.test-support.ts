import { newPollState, type PollState } from '@slugline/model';
import { learnHabit } from './habit.ts';
import type { PolledFeed, PollFacts } from './port.ts';

/** Monday noon, UTC. */
export const NOON = new Date('2026-11-02T12:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A time some milliseconds from Monday noon. */
export function at(ms: number): Date {
  return new Date(NOON.getTime() + ms);
}

/** A feed with some of its facts set. */
export function polledFeed(poll: Partial<PollState> = {}, feed: Partial<PolledFeed> = {}): PolledFeed {
  return {
    ...{ url: 'https://a.example/feed', intervalSeconds: null, urgent: false, websub: null, createdAt: NOON.toISOString() },
    ...feed,
    poll: { ...newPollState(NOON), ...poll },
  };
}

/** A poll at noon that found nothing, with the middle of the jitter. */
export function pollFacts(facts: Partial<PollFacts> = {}): PollFacts {
  return { now: NOON, random: 0.5, outcome: 'same', ...facts };
}

/** Items at these times (milliseconds from noon), all new. */
export function itemsAt(times: readonly number[]): { date: string; isNew: boolean }[] {
  return times.map((ms) => ({ date: at(ms).toISOString(), isNew: true }));
}

/** The habit of a feed that brought an item at each of these times, as one document after the other showed them. */
export function habitOf(times: readonly number[], endMs: number, stepMs = HOUR): NonNullable<PollState['habit']> {
  const sorted = [...times].sort((a, b) => a - b);
  const start = sorted[0] ?? 0;
  let habit = learnHabit(null, itemsAt(sorted.slice(0, 1)), null, at(start + MINUTE));
  let from = start;
  for (let now = Math.min(endMs, start + stepMs); now > from; now = Math.min(endMs, now + stepMs)) {
    const fresh = sorted.filter((time) => time > from && time <= now);
    habit = learnHabit(habit, [...itemsAt(fresh), { date: null, isNew: false }], at(from).toISOString(), at(now));
    from = now;
  }
  return habit;
}
