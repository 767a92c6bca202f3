import { feedHabitSchema } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { afterPoll } from './after-poll.ts';
import { learnHabit } from './habit.ts';
import { at, DAY, HOUR, habitOf, itemsAt, MINUTE, NOON, polledFeed, pollFacts } from './polled.test-support.ts';
import type { PollFacts } from './port.ts';
import { profileOf } from './profile.ts';

const days = (count: number) => Array.from({ length: count }, (_, n) => -(n + 1) * DAY);
/** Minutes without a pattern (a linear congruential generator). */
let seed = 7;
const anyMinute = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * 60);
};
/** A newsroom that publishes once each hour from 8 to 17 o'clock, at irregular minutes. */
const dayTime = days(21).flatMap((day) => Array.from({ length: 10 }, (_, n) => day + (8 + n - 12) * HOUR + anyMinute() * MINUTE));
/** Twice an hour around the clock, always at ten past and twenty to. */
const byTheClock = days(7).flatMap((day) => Array.from({ length: 48 }, (_, n) => day + n * 30 * MINUTE + 10 * MINUTE + 5_000));

/** Hours from a moment to the next poll. */
function hoursFrom(now: Date, habit: ReturnType<typeof habitOf>, facts: Partial<PollFacts> = {}): number {
  const { plan } = afterPoll(polledFeed({ habit, itemCount: 50 }), pollFacts({ now, ...facts })).poll;
  return (plan?.seconds ?? Number.NaN) / 3_600;
}

describe('the habit', () => {
  const habit = habitOf(dayTime, 0);

  test('is what the schema says, and small', () => {
    expect(feedHabitSchema.safeParse(habit).success).toBe(true);
    expect(JSON.stringify(habit).length).toBeLessThan(1_024);
  });

  test('knows the hours', () => {
    const { hours } = profileOf(habit, NOON.getTime());
    expect(hours[12]).toBeGreaterThan(1.5);
    expect(hours[2]).toBeLessThan(0.3);
  });

  test('knows the days', () => {
    const weekdaysOnly = habitOf(
      days(42)
        .filter((day) => ![0, 6].includes(at(day).getUTCDay()))
        .flatMap((day) => [day, day + HOUR, day + 2 * HOUR]),
      0,
    );
    const { weekdays } = profileOf(weekdaysOnly, NOON.getTime());
    expect(weekdays[2]).toBeGreaterThan(4 * (weekdays[0] ?? 0));
  });

  test('looks often by day and seldom by night', () => {
    expect(hoursFrom(at(-2 * HOUR), habit)).toBeLessThan(3);
    expect(hoursFrom(at(9 * HOUR), habit)).toBeGreaterThan(8);
  });

  test('knows the minute of the hour, and looks right after it', () => {
    const sharp = habitOf(byTheClock, 0, 30 * MINUTE);
    expect(profileOf(sharp, NOON.getTime()).minutes?.[10]).toBeGreaterThan(20);
    const { nextPollAt } = afterPoll(polledFeed({ habit: sharp, itemCount: 50 }), pollFacts({ now: at(MINUTE), random: 1 })).poll;
    expect([10, 11, 40, 41]).toContain(new Date(nextPollAt ?? '').getUTCMinutes());
  });

  test('of irregular minutes says nothing of minutes', () => {
    expect(profileOf(habit, NOON.getTime()).minutes).toBeNull();
  });

  test('fades: a feed that falls quiet is polled less and less', () => {
    const waits = [0, 10, 30, 90].map((later) => profileOf(habit, at(later * DAY).getTime()).itemRate);
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
  });

  test('looks again soon where one story follows another', () => {
    const alone = Array.from({ length: 60 }, (_, n) => -n * 8 * HOUR - HOUR - ((n * 7) % 11) * 13 * MINUTE);
    const followed = alone.flatMap((time) => [time, time + 8 * MINUTE]);
    const apart = alone.flatMap((time) => [time, time + 4 * HOUR]);
    const [together, evenly] = [followed, apart].map((times) => habitOf(times, -HOUR / 2));
    expect(together?.following).toBeGreaterThan(0.2);
    expect(evenly?.following).toBeLessThan(0.1);
  });
});

describe('dates that are not to be believed', () => {
  const habit = habitOf(dayTime, 0);
  const learn = (date: string | null) =>
    learnHabit(
      habit,
      [
        { date, isNew: true },
        { date: null, isNew: false },
      ],
      at(-HOUR).toISOString(),
      NOON,
    );

  test.each([
    ['none', null],
    ['of next year', '2027-11-02T09:00:00Z'],
    ['of last year', '2025-11-02T09:00:00Z'],
    ['without a time of day', '2026-11-02T00:00:00Z'],
    ['that is no date', 'yesterday'],
  ])('an item with a date %s is counted when it came', (_, date) => {
    expect(learn(date)).toMatchObject({ newestAt: NOON.toISOString() });
    const believed = learn(at(-40 * MINUTE).toISOString());
    expect((learn(date).hours[12] ?? 0) - (believed.hours[12] ?? 0)).toBeGreaterThan(0.8);
  });

  test('a changed item of a known story is no new one', () => {
    expect(learnHabit(habit, [{ date: at(-MINUTE).toISOString(), isNew: false }], at(-HOUR).toISOString(), NOON)).toBe(habit);
  });

  test('a first document without dates tells nothing yet', () => {
    expect(learnHabit(null, [{ date: null, isNew: true }], null, NOON)).toMatchObject({ items: 0, days: 0 });
  });

  test('a document in which nothing is known tells nothing of the time before its oldest item', () => {
    const flood = itemsAt([-9, -7, -6, -5, -3, -1].map((minute) => minute * MINUTE));
    const rate = (items: PollFacts['items']) =>
      profileOf(
        learnHabit(learnHabit(null, itemsAt([-DAY]), null, at(-DAY)), items ?? [], at(-DAY).toISOString(), NOON),
        NOON.getTime(),
      ).itemRate;
    expect(rate(flood)).toBeGreaterThan(5 * rate([...flood, { date: null, isNew: false }]));
  });
});
