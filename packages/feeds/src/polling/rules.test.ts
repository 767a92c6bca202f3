import { describe, expect, test } from 'vitest';
import { afterPoll } from './after-poll.ts';
import { explainPoll } from './explain.ts';
import { hostPause, isOurOutage } from './host.ts';
import { at, DAY, HOUR, habitOf, MINUTE, NOON, polledFeed, pollFacts } from './polled.test-support.ts';
import type { HostRefusal, LineSign, Redirect } from './port.ts';
import { mayAskConditionally, shouldProve304 } from './proof.ts';
import { isNotExtracting, silenceOf } from './silence.ts';
import { firstPolls } from './spread.ts';

describe('a feed that moved', () => {
  const to = 'https://b.example/feed';
  /** The addresses kept after each of some polls. */
  const after = (polls: { redirects: Redirect[]; isSameFeed?: boolean }[]) => {
    const feed = polledFeed();
    return polls.map((facts) => {
      const decision = afterPoll(feed, pollFacts({ outcome: 'moved', ...facts }));
      feed.poll = { ...feed.poll, ...decision.poll };
      return decision.movedTo;
    });
  };
  const hop = (status: number, target = to) => ({ redirects: [{ status, to: target }] });

  test('is followed for good after three identical sightings', () => {
    expect(after([hop(301), hop(308), hop(301)])).toEqual([null, null, to]);
  });

  test('is not, where the sightings differ or another feed is there', () => {
    expect(after([hop(301), hop(301, 'https://c.example/'), hop(301)])).toEqual([null, null, null]);
    expect(after([hop(301), { ...hop(301), isSameFeed: false }, hop(301)])).toEqual([null, null, null]);
    expect(after([hop(301), { redirects: [] }, hop(301)])).toEqual([null, null, null]);
  });

  test('for a time is never', () => {
    for (const status of [302, 303, 307]) expect(after(Array(5).fill(hop(status)))).toEqual(Array(5).fill(null));
  });

  test('for good and then for a time is followed as far as for good', () => {
    const both = { redirects: [...hop(301).redirects, { status: 302, to: 'https://c.example/' }] };
    expect(after([both, both, both])).toEqual([null, null, to]);
  });
});

describe('a 304', () => {
  const poll = { validatorsOf: 'https://a.example/feed', provenAt: NOON.toISOString(), proofDays: 1 };

  test('is put to the proof after a day, then ever more seldom while it holds', () => {
    expect(shouldProve304({ provenAt: null, proofDays: 1 }, NOON)).toBe(false);
    expect([at(DAY - 1), at(DAY)].map((now) => shouldProve304(poll, now))).toEqual([false, true]);
    const proven = afterPoll(
      polledFeed(poll),
      pollFacts({ now: at(DAY), outcome: 'not-modified', proof: { hidden: false } }),
    ).poll;
    expect(proven).toMatchObject({ provenAt: at(DAY).toISOString(), proofDays: 3, distrustUntil: null });
    const often = afterPoll(
      polledFeed({ ...poll, proofDays: 27 }),
      pollFacts({ outcome: 'not-modified', proof: { hidden: false } }),
    ).poll;
    expect(often.proofDays).toBe(30);
  });

  test('that hid items is not believed for a week, and then tried again', () => {
    const { poll: caught } = afterPoll(polledFeed(poll), pollFacts({ outcome: 'not-modified', proof: { hidden: true } }));
    const feed = polledFeed({ ...poll, ...caught });
    expect([at(6 * DAY), at(7 * DAY)].map((now) => mayAskConditionally(feed, now))).toEqual([false, true]);
    expect(explainPoll({ ...feed, enabled: true }, NOON).isDistrusted).toBe(true);
  });

  test('starts the clock of the first proof', () => {
    expect(afterPoll(polledFeed(), pollFacts({ outcome: 'not-modified' })).poll.provenAt).toBe(NOON.toISOString());
  });

  test('is not asked for with the validators of another address', () => {
    expect(mayAskConditionally(polledFeed({ validatorsOf: 'https://old.example/' }), NOON)).toBe(false);
  });
});

describe('a host', () => {
  const refusal = (feedId: string, minutes: number, retryAfterMs: number | null = null): HostRefusal => ({
    feedId,
    at: at(minutes * MINUTE),
    retryAfterMs,
  });

  test('is left alone only when several of its feeds were refused', () => {
    expect(hostPause([refusal('a', -1), refusal('a', -2), refusal('b', -3)], NOON)).toBeNull();
    expect(hostPause([refusal('a', -1), refusal('b', -2), refusal('c', -3)], NOON)).toEqual(at(9 * MINUTE));
  });

  test('is left alone as long as it asks, from a minute to a day', () => {
    expect(hostPause([refusal('a', 0, 3 * HOUR), refusal('b', -2), refusal('c', -3)], NOON)).toEqual(at(3 * HOUR));
    expect(hostPause([refusal('a', 0, 300 * DAY), refusal('b', -2), refusal('c', -3)], NOON)).toEqual(at(DAY));
    expect(hostPause([refusal('a', 0, -9), refusal('b', 0, 0), refusal('c', 0, 1)], NOON)).toEqual(at(MINUTE));
  });

  test('is forgiven what is an hour ago', () => {
    expect(hostPause([refusal('a', -61), refusal('b', -62), refusal('c', -1)], NOON)).toBeNull();
  });
});

describe('our own line', () => {
  const sign = (host: string, seconds: number, isReached = false): LineSign => ({ host, isReached, at: at(seconds * 1000) });

  test('is down when several hosts were asked in vain and nobody answered since', () => {
    expect(isOurOutage([sign('z', -60, true), sign('a', -30), sign('b', -20), sign('c', -10)], NOON)).toBe(true);
    expect(isOurOutage([sign('a', -30), sign('b', -20), sign('z', -15, true), sign('c', -10)], NOON)).toBe(false);
    expect(isOurOutage([sign('a', -30), sign('a', -20), sign('b', -10)], NOON)).toBe(false);
    expect(isOurOutage([sign('a', -300), sign('b', -200), sign('c', -10)], NOON)).toBe(false);
  });
});

describe('the first polls of an import', () => {
  test('of a few feeds come at once, of many within an hour, in the order given', () => {
    const few = firstPolls(['https://a.example/1', 'https://b.example/2'], NOON);
    expect(Math.max(...few.map(Number)) - NOON.getTime()).toBeLessThan(1_000);
    const many = firstPolls(
      Array.from({ length: 50_000 }, (_, n) => `https://h${n % 45_001}.example/${n}`),
      NOON,
    );
    expect(many).toHaveLength(50_000);
    expect(Math.max(...many.map(Number))).toBeLessThanOrEqual(at(HOUR).getTime());
    expect(busiestMinute(many)).toBeLessThan(1_000);
  });

  test('of one host are spread over the whole time', () => {
    const urls = Array.from({ length: 6_000 }, (_, n) => `https://${n < 3_000 ? 'big' : `h${n}`}.example/${n}`);
    expect(busiestMinute(firstPolls(urls, NOON).slice(0, 3_000))).toBeLessThan(52);
  });

  test('are the same each time', () => {
    const urls = Array.from({ length: 100 }, (_, n) => `https://h${n % 7}.example/${n}`);
    expect(firstPolls(urls, NOON)).toEqual(firstPolls(urls, NOON));
  });

  function busiestMinute(times: readonly Date[]): number {
    const counts = new Map<number, number>();
    for (const time of times)
      counts.set(Math.floor(time.getTime() / MINUTE), (counts.get(Math.floor(time.getTime() / MINUTE)) ?? 0) + 1);
    return Math.max(...counts.values());
  }
});

describe('silence', () => {
  /** Ten a day on weekdays, from eight to five. */
  const office = Array.from({ length: 28 }, (_, n) => -(n + 1) * DAY)
    .filter((day) => ![0, 6].includes(at(day).getUTCDay()))
    .flatMap((day) => Array.from({ length: 10 }, (_, n) => day + (n - 4) * HOUR + ((n * 29) % 47) * MINUTE));
  const habit = habitOf(office, -2 * DAY);

  test('over a weekend is a habit, over a working day is not', () => {
    expect(silenceOf(habit, at(-4 * HOUR))).toBeNull();
    expect(silenceOf(habit, at(DAY + 6 * HOUR))).toMatchObject({ since: habit.newestAt });
    const facts = pollFacts({ now: at(DAY + 6 * HOUR), items: [{ date: null, isNew: false }] });
    expect(afterPoll(polledFeed({ habit }), facts).poll.health).toBe('silent');
  });

  test('of a feed that is hardly known is none', () => {
    expect(silenceOf(null, NOON)).toBeNull();
    expect(silenceOf(habitOf([-3 * DAY, -3 * DAY + HOUR], -2 * DAY), NOON)).toBeNull();
  });

  test('of a feed that comes in bunches is given more time', () => {
    const at1 = at(DAY - 4 * HOUR);
    const even = silenceOf({ ...habit, spread: 2 }, at1)?.expected ?? 0;
    expect(even).toBeGreaterThan(6);
    expect(silenceOf({ ...habit, spread: 9 }, at1)).toBeNull();
  });

  test('ends with the next item', () => {
    const now = at(2 * DAY);
    const facts = pollFacts({
      now,
      outcome: 'new',
      items: [
        { date: now.toISOString(), isNew: true },
        { date: null, isNew: false },
      ],
    });
    expect(afterPoll(polledFeed({ habit, health: 'silent', lastPolledAt: NOON.toISOString() }), facts).poll.health).toBe('ok');
  });
});

test('a feed whose items end dead is said not to be extracted', () => {
  expect([undefined, { good: 0, dead: 4 }, { good: 1, dead: 4 }].map(isNotExtracting)).toEqual([false, false, false]);
  expect(
    [
      { good: 0, dead: 5 },
      { good: 2, dead: 30 },
    ].map(isNotExtracting),
  ).toEqual([true, true]);
  const facts = pollFacts({ items: [], ends: { good: 0, dead: 9 } });
  expect(afterPoll(polledFeed(), facts).poll.health).toBe('not-extracting');
});

describe('the explanation', () => {
  const feed = (poll = {}) => ({ ...polledFeed(poll), enabled: true });

  test('of a new feed says that it is due', () => {
    expect(explainPoll(feed(), NOON)).toMatchObject({
      health: 'new',
      found: null,
      next: { isDue: true, why: null },
      habit: null,
    });
  });

  test('says what was found, when the next poll is and why, through a claim that moved nextPollAt', () => {
    const { poll } = afterPoll(polledFeed(), pollFacts({ outcome: 'server-error' }));
    const claimed = { ...poll, nextPollAt: at(30_000).toISOString() };
    expect(explainPoll(feed(claimed), NOON)).toMatchObject({
      ...{ health: 'failing', found: { outcome: 'server-error', failures: 1 } },
      next: { at: at(10 * MINUTE).toISOString(), isDue: false, why: { reason: 'backoff', seconds: 600, figure: 1 } },
    });
  });

  test('of a feed that is gone or paused gives no next poll', () => {
    const { poll } = afterPoll(polledFeed({ goneCount: 1 }), pollFacts({ outcome: 'gone' }));
    expect(explainPoll(feed(poll), NOON).next).toMatchObject({ at: null, isDue: false });
    expect(explainPoll({ ...polledFeed(), enabled: false }, NOON)).toMatchObject({ health: 'paused', next: { at: null } });
  });
});
