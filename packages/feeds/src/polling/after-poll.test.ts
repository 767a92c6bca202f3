import type { WebSub } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { afterPoll } from './after-poll.ts';
import { at, DAY, HOUR, habitOf, itemsAt, MINUTE, NOON, polledFeed, pollFacts } from './polled.test-support.ts';
import type { PolledFeed, PollFacts } from './port.ts';

/** Minutes from noon to the next poll. */
function minutes(feed: PolledFeed, facts: Partial<PollFacts> = {}): number | null {
  const { nextPollAt } = afterPoll(feed, pollFacts(facts)).poll;
  return nextPollAt === null ? null : (Date.parse(nextPollAt) - NOON.getTime()) / MINUTE;
}
const every = (stepMs: number, fromMs: number, toMs = 0) =>
  Array.from({ length: Math.floor((toMs - fromMs) / stepMs) }, (_, n) => fromMs + n * stepMs + 17_000);
const busy = habitOf(every(2 * MINUTE, -2 * DAY), 0);
const slow = habitOf(every(3 * DAY, -60 * DAY), 0, DAY);
const middling = habitOf(every(97 * MINUTE, -20 * DAY), 0);
const noHints = { intervalSeconds: null, skipHours: [], skipDays: [] };

describe('the interval', () => {
  test('follows how often the feed changes', () => {
    const waits = [busy, middling, slow].map((habit) => minutes(polledFeed({ habit, itemCount: 20 })) ?? 0);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeLessThan(7);
    expect(waits[2]).toBeGreaterThan(12 * 60);
  });

  test('is five minutes at the least, and one for a feed marked urgent', () => {
    const torrent = habitOf(every(20_000, -3 * HOUR), 0, 5 * MINUTE);
    const poll = { habit: torrent, itemCount: 50 };
    expect(minutes(polledFeed(poll), { random: 0 })).toBe(5);
    const urgent = minutes(polledFeed(poll, { urgent: true }), { random: 0 });
    expect(urgent).toBeGreaterThanOrEqual(1);
    expect(urgent).toBeLessThan(3);
  });

  test('is a day at the most, for a feed that never brings anything', () => {
    const dead = habitOf([-80 * DAY], 0, DAY);
    expect(afterPoll(polledFeed({ habit: dead }), pollFacts()).poll.plan).toMatchObject({ reason: 'ceiling', seconds: 86_400 });
  });

  test('is known from the first document, by the dates of its items', () => {
    const hourly = pollFacts({ outcome: 'new', items: itemsAt(every(HOUR, -20 * HOUR)) });
    const daily = pollFacts({ outcome: 'new', items: itemsAt(every(DAY, -20 * DAY + 3 * HOUR)) });
    const [first, second] = [hourly, daily].map((facts) => afterPoll(polledFeed(), facts).poll.plan);
    expect(first?.figure).toBeCloseTo(24, -1);
    expect(second?.figure).toBeCloseTo(1, 0);
    expect(first?.seconds ?? 0).toBeLessThan((second?.seconds ?? 0) / 5);
  });

  test('never lets more pass than the document holds', () => {
    const waitOf = (itemCount: number) => minutes(polledFeed({ habit: middling, itemCount })) ?? 0;
    const crowded = habitOf(every(7 * MINUTE, -10 * DAY), 0);
    expect(minutes(polledFeed({ habit: crowded, itemCount: 10 }, {}), { cacheSeconds: 3_600 })).toBeLessThan(55);
    expect(waitOf(10)).toBeLessThanOrEqual(waitOf(100));
  });

  test('is as the operator set it, where it is set', () => {
    const feed = polledFeed({ habit: busy }, { intervalSeconds: 900 });
    expect(afterPoll(feed, pollFacts()).poll).toMatchObject({
      nextPollAt: at(15 * MINUTE).toISOString(),
      plan: { reason: 'fixed' },
    });
  });

  test('always has some jitter, and where the other side named a time only to later', () => {
    const fixed = polledFeed({}, { intervalSeconds: 1_000 });
    expect([0, 1].map((random) => (minutes(fixed, { random }) ?? 0) * 60)).toEqual([900, 1_100]);
    const asked = { outcome: 'rate-limited', retryAfterMs: 10 * HOUR } as const;
    expect([0, 1].map((random) => minutes(polledFeed(), { ...asked, random }))).toEqual([600, 660]);
    const years = { ...asked, retryAfterMs: 87_600 * HOUR };
    expect(minutes(polledFeed(), { ...years, random: 1 })).toBe(24 * 60);
  });

  test('is long for a feed whose hub pushes, while its lease runs', () => {
    const websub: WebSub = {
      ...{ hub: 'https://hub.example/', topic: 'https://a.example/feed', token: 't', secret: 's', state: 'active' },
      ...{ askedAt: at(-DAY).toISOString(), leaseEndsAt: at(DAY).toISOString(), lastPushAt: null, reason: null },
    };
    expect(minutes(polledFeed({ habit: busy }, { websub }))).toBe(360);
    const ended = { ...websub, leaseEndsAt: at(-MINUTE).toISOString() };
    expect(minutes(polledFeed({ habit: busy, itemCount: 20 }, { websub: ended }))).toBeLessThan(7);
  });
});

describe('hints', () => {
  const plan = (facts: Partial<PollFacts>, habit = busy) =>
    afterPoll(
      polledFeed({ habit, itemCount: 400 }),
      pollFacts({ items: new Array(400).fill({ date: null, isNew: false }), ...facts }),
    ).poll.plan;

  test('lengthen the interval', () => {
    expect(plan({ hints: { ...noHints, intervalSeconds: 1_800 } })).toMatchObject({
      reason: 'hint',
      seconds: 1_800,
      figure: 1_800,
    });
    expect(plan({ cacheSeconds: 900 })).toMatchObject({ reason: 'hint', seconds: 900 });
  });

  test('lengthen it to an hour at the most: a forgotten ttl of a week hides no news', () => {
    expect(plan({ hints: { ...noHints, intervalSeconds: 604_800 } })).toMatchObject({
      reason: 'hint',
      seconds: 3_600,
      figure: 604_800,
    });
  });

  test('never shorten it', () => {
    const without = plan({}, slow);
    expect(plan({ cacheSeconds: 60, hints: { ...noHints, intervalSeconds: 60 } }, slow)).toEqual(without);
  });

  test('of skipped hours and days make it an hour', () => {
    expect(plan({ hints: { ...noHints, skipHours: [12] } })).toMatchObject({ reason: 'skip-hours', seconds: 3_600 });
    expect(plan({ hints: { ...noHints, skipDays: [1] } })).toMatchObject({ reason: 'skip-hours', seconds: 3_600 });
    expect(plan({ hints: { ...noHints, skipHours: [3], skipDays: [0] } })?.reason).not.toBe('skip-hours');
  });

  test('stand until the next document, also through a 304', () => {
    const feed = polledFeed({ habit: busy, itemCount: 400, hints: { ...noHints, intervalSeconds: 1_800, cacheSeconds: null } });
    expect(minutes(feed, { outcome: 'not-modified', random: 0 })).toBe(30);
  });
});

describe('failures', () => {
  test('back off, doubling to a day, and one good poll ends it', () => {
    const waits = [0, 1, 2, 3, 20].map((failures) => minutes(polledFeed({ failures }), { outcome: 'server-error' }));
    expect(waits).toEqual([10, 20, 40, 80, 1_440]);
    expect(afterPoll(polledFeed({ failures: 9, health: 'failing' }), pollFacts({ items: [] })).poll).toMatchObject({
      failures: 0,
      health: 'ok',
    });
  });

  test('of a feed with a fixed interval begin at twice that', () => {
    expect(minutes(polledFeed({}, { intervalSeconds: 600 }), { outcome: 'timeout' })).toBe(20);
  });

  test.each([
    ['ten years', 315_360_000_000, 1_440],
    ['a negative time', -5, 10],
    ['five hours', 5 * HOUR, 300],
  ])('heed a Retry-After of %s within a minute and a day', (_, retryAfterMs, expected) => {
    expect(minutes(polledFeed(), { outcome: 'server-error', retryAfterMs, random: expected === 10 ? 0.5 : 0 })).toBe(expected);
  });

  test('of our own count against no feed', () => {
    const feed = polledFeed({ failures: 1, health: 'failing' });
    expect(afterPoll(feed, pollFacts({ outcome: 'our-outage' })).poll).toMatchObject({
      failures: 1,
      health: 'failing',
      plan: { reason: 'outage' },
    });
  });

  test('teach nothing of the habit', () => {
    expect(afterPoll(polledFeed({ habit: busy }), pollFacts({ outcome: 'dns' })).poll.habit).toBe(busy);
  });
});

describe('410', () => {
  test('once is a mistake, twice is the end', () => {
    const once = afterPoll(polledFeed(), pollFacts({ outcome: 'gone' })).poll;
    expect(once).toMatchObject({ health: 'failing', goneCount: 1, plan: { reason: 'gone-once', seconds: 86_400 } });
    const twice = afterPoll(polledFeed(once), pollFacts({ outcome: 'gone' })).poll;
    expect(twice).toMatchObject({ health: 'gone', nextPollAt: null, planned: null, plan: { reason: 'gone', seconds: null } });
  });

  test('is counted on through other failures and forgotten with a document', () => {
    const feed = polledFeed({ goneCount: 1 });
    expect(afterPoll(feed, pollFacts({ outcome: 'dns' })).poll.goneCount).toBe(1);
    expect(afterPoll(feed, pollFacts({ outcome: 'same', items: [] })).poll.goneCount).toBe(0);
  });
});

test('a paused host holds back its feeds, and lets them come again one by one', () => {
  const hostPausedUntil = at(2 * HOUR);
  expect(
    [0, 1].map((random) => minutes(polledFeed({ habit: busy }), { outcome: 'rate-limited', random, hostPausedUntil })),
  ).toEqual([120, 130]);
  expect(afterPoll(polledFeed(), pollFacts({ outcome: 'rate-limited', hostPausedUntil })).poll.plan).toMatchObject({
    reason: 'host-pause',
  });
});

test('the state tells what the poll found', () => {
  const items = [...itemsAt([-5 * MINUTE]), { date: at(-HOUR).toISOString(), isNew: false }];
  expect(afterPoll(polledFeed({ habit: middling }), pollFacts({ outcome: 'new', items, found: 2 })).poll).toMatchObject({
    ...{ lastOutcome: 'new', newCount: 2, lastChangedAt: NOON.toISOString() },
  });
  expect(afterPoll(polledFeed(), pollFacts({ outcome: 'moved' })).poll.lastOutcome).toBe('not-modified');
});
