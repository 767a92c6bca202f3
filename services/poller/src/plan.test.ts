import { type Item, type ItemRecord, itemKey, type UnsettledItem } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { isSettled, type Known, planPoll } from './plan.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

function item(storyId: string, itemHash = 'hash-a'): Omit<Item, 'version'> {
  return {
    storyId,
    itemHash,
    feedId: 'feed',
    source: 'herald',
    sourceName: 'Herald',
    guid: storyId,
    url: null,
    headline: 'Council votes',
    summary: null,
    body: [],
    authors: [],
    categories: [],
    published: null,
    updated: null,
    language: null,
    image: null,
    rights: null,
    origin: null,
    wire: null,
    firstSeen: now.toISOString(),
    sample: false,
  };
}

function record(storyId: string, overrides: Partial<ItemRecord> = {}): ItemRecord {
  return {
    feedId: 'feed',
    storyId,
    itemHash: 'hash-a',
    version: 1,
    outcome: 'indexed',
    stage: 'index',
    code: null,
    at: minutesAgo(30),
    deaths: 0,
    ...overrides,
  };
}

function queued(storyId: string, overrides: Partial<UnsettledItem> = {}): UnsettledItem {
  return { storyId, itemHash: 'hash-a', version: 1, enqueuedAt: minutesAgo(1), ...overrides };
}

function known(
  overrides: { ledger?: ItemRecord[]; previous?: UnsettledItem[]; stored?: [string, number, string?][]; queueBornAt?: Date } = {},
): Known {
  return {
    ledger: new Map((overrides.ledger ?? []).map((one) => [itemKey('feed', one.storyId), one])),
    stored: new Map((overrides.stored ?? []).map(([id, version, itemHash = 'hash-stored']) => [id, { version, itemHash }])),
    previous: overrides.previous ?? [],
    now,
    redeliverAfterMs: 600_000,
    queueBornAt: overrides.queueBornAt ?? new Date(minutesAgo(24 * 60)),
  };
}

const versions = (plan: ReturnType<typeof planPoll>) => plan.enqueue.map((one) => [one.storyId, one.version]);

describe('what a poll hands on', () => {
  test('a new item is handed on as version 1 and stays unsettled', () => {
    const plan = planPoll([item('s')], known());
    expect(versions(plan)).toEqual([['s', 1]]);
    expect(plan.unsettled).toEqual([{ storyId: 's', itemHash: 'hash-a', version: 1, enqueuedAt: null }]);
  });

  test('an item that the ledger calls taken in is left alone', () => {
    for (const outcome of ['indexed', 'unchanged', 'stale', 'skipped'] as const) {
      expect(planPoll([item('s')], known({ ledger: [record('s', { outcome })] }))).toEqual({ enqueue: [], unsettled: [] });
    }
  });

  test('a changed item is handed on above everything known of its story', () => {
    const ledger = [record('s', { version: 2 })];
    expect(versions(planPoll([item('s', 'hash-b')], known({ ledger, stored: [['s', 5]] })))).toEqual([['s', 6]]);
    expect(versions(planPoll([item('s', 'hash-b')], known({ previous: [queued('s', { version: 3 })] })))).toEqual([['s', 4]]);
  });

  test('a correction that is taken back while it is on its way is overtaken by what stands now', () => {
    const ledger = [record('s', { version: 1 })];
    const plan = planPoll([item('s')], known({ ledger, previous: [queued('s', { itemHash: 'hash-b', version: 2 })] }));
    expect(versions(plan)).toEqual([['s', 3]]);
  });

  test('a story that another feed brought is handed on above what is stored, unless it is the very item', () => {
    expect(versions(planPoll([item('s')], known({ stored: [['s', 3]] })))).toEqual([['s', 4]]);
    expect(versions(planPoll([item('s')], known({ stored: [['s', 3, 'hash-a']] })))).toEqual([['s', 3]]);
  });

  test('an item on its way is not handed on again', () => {
    const plan = planPoll([item('s')], known({ previous: [queued('s')] }));
    expect(plan.enqueue).toEqual([]);
    expect(plan.unsettled).toEqual([queued('s')]);
  });

  test('an item whose queue was lost is handed on again, as the same version', () => {
    expect(
      versions(planPoll([item('s')], known({ previous: [queued('s', { version: 2, enqueuedAt: minutesAgo(11) })] }))),
    ).toEqual([['s', 2]]);
  });

  test('an item that was queued before the queues began anew is handed on at once', () => {
    const plan = planPoll(
      [item('s')],
      known({ previous: [queued('s', { enqueuedAt: minutesAgo(2) })], queueBornAt: new Date(minutesAgo(1)) }),
    );
    expect(versions(plan)).toEqual([['s', 1]]);
  });

  test('an item whose hand-off was cut short is handed on at once', () => {
    expect(versions(planPoll([item('s')], known({ previous: [queued('s', { enqueuedAt: null })] })))).toEqual([['s', 1]]);
  });

  test('a dead item waits an hour, twice as long after each death, and is then tried again', () => {
    const dead = (at: string, deaths: number) => known({ ledger: [record('s', { outcome: 'dead', at, deaths })] });
    expect(versions(planPoll([item('s')], dead(minutesAgo(59), 1)))).toEqual([]);
    expect(versions(planPoll([item('s')], dead(minutesAgo(61), 1)))).toEqual([['s', 1]]);
    expect(versions(planPoll([item('s')], dead(minutesAgo(61), 2)))).toEqual([]);
    expect(versions(planPoll([item('s')], dead(minutesAgo(121), 2)))).toEqual([['s', 1]]);
  });

  test('a dead item that changed is handed on at once', () => {
    expect(
      versions(
        planPoll([item('s', 'hash-b')], known({ ledger: [record('s', { outcome: 'dead', at: now.toISOString(), deaths: 5 })] })),
      ),
    ).toEqual([['s', 2]]);
  });

  test('a dead item stays unsettled, so that the feed is read whole when its time comes', () => {
    const plan = planPoll([item('s')], known({ ledger: [record('s', { outcome: 'dead', at: minutesAgo(1), deaths: 1 })] }));
    expect(plan.unsettled.map((one) => one.storyId)).toEqual(['s']);
  });
});

test('an item is settled only by a line about the same form of it', () => {
  expect(isSettled(undefined, 'hash-a', now)).toBe(false);
  expect(isSettled(record('s'), 'hash-a', now)).toBe(true);
  expect(isSettled(record('s'), 'hash-b', now)).toBe(false);
});
