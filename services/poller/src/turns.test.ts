import { createFeed, type Feed } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { createTurns } from './turns.ts';

const T0 = new Date('2026-11-23T12:00:00.000Z');
const after = (ms: number) => new Date(T0.getTime() + ms);
const feedAt = (url: string): Feed => createFeed({ url, source: 'a', sourceName: 'A' }, T0);
const feedsOf = (host: string, count: number) => Array.from({ length: count }, (_, n) => feedAt(`http://${host}/${n}`));
const hostsOf = (feeds: readonly Feed[]) => feeds.map((feed) => new URL(feed.url).hostname);

describe('due feeds', () => {
  test('are all polled now where no host has many, the hosts taking turns', () => {
    const turns = createTurns(() => 500)(
      [...feedsOf('a.example', 3), ...feedsOf('b.example', 2), ...feedsOf('c.example', 1)],
      T0,
    );
    expect(hostsOf(turns.now)).toEqual(['a.example', 'b.example', 'c.example', 'a.example', 'b.example', 'a.example']);
    expect(turns.later).toEqual([]);
  });

  test('of one host with thousands are spread at the rate at which it can be asked', () => {
    const turns = createTurns(() => 500)([...feedsOf('big.example', 5_000), ...feedsOf('small.example', 1)], T0);
    expect(hostsOf(turns.now).filter((host) => host === 'big.example')).toHaveLength(4);
    expect(turns.now[1]?.url).toBe('http://small.example/0');
    const times = turns.later.map(({ at }) => at.getTime() - T0.getTime());
    expect(times).toHaveLength(4_996);
    expect(times.slice(0, 3)).toEqual([2_000, 2_500, 3_000]);
    expect(new Set(times).size).toBe(times.length);
  });

  test('that were put off are let through when their time comes, though new ones are due', () => {
    const take = createTurns(() => 500);
    const all = feedsOf('big.example', 100);
    const { now, later } = take(all, T0);
    const polled = new Set(now);
    const due = later;
    for (let ms = 500; ms <= 60_000; ms += 500) {
      const ready = due.filter(({ at }) => at <= after(ms));
      for (const one of ready) due.splice(due.indexOf(one), 1);
      const next = take(
        ready.map(({ feed }) => feed),
        after(ms),
      );
      for (const feed of next.now) polled.add(feed);
      due.push(...next.later);
    }
    expect(polled.size).toBe(100);
  });

  test('of a host that may be asked at any rate are never put off', () => {
    expect(createTurns(() => 0)(feedsOf('own.example', 1_000), T0).now).toHaveLength(1_000);
  });
});
