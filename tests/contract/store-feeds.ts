import type { Store } from '@slugline/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFeed, type OpenStore } from './store-fixtures.ts';

const T0 = new Date('2026-03-01T12:00:00.000Z');
const at = (seconds: number) => new Date(T0.getTime() + seconds * 1_000);

/** Feeds, their poll state and who polls them. */
export function feedsContract(open: OpenStore): void {
  describe('feeds', () => {
    let store: Store | undefined;
    let feeds: Store['feeds'];
    beforeEach(async () => {
      store ??= await open();
      feeds = store.feeds;
      for (const feed of await feeds.list()) await feeds.remove(feed.id);
    });
    afterAll(() => store?.close());

    test('adds a feed once and gives it back as it was', async () => {
      const feed = makeFeed('one', { title: 'One', language: 'en', format: 'rss' });
      expect(await feeds.add(feed)).toBe(true);
      expect(await feeds.add({ ...feed, title: 'Two' })).toBe(false);
      expect(await feeds.get('one')).toEqual(feed);
      expect(await feeds.get('nobody')).toBeNull();
    });

    test('lists feeds by source name, then id', async () => {
      await feeds.add(makeFeed('z', { sourceName: 'Alpha' }));
      await feeds.add(makeFeed('b', { sourceName: 'Beta' }));
      await feeds.add(makeFeed('a', { sourceName: 'Beta' }));
      expect((await feeds.list()).map((feed) => feed.id)).toEqual(['z', 'a', 'b']);
    });

    test('changes only what a patch names', async () => {
      const feed = makeFeed('one', { title: 'One' });
      await feeds.add(feed);
      const changed = await feeds.update('one', { title: null, intervalSeconds: 60 });
      expect(changed).toEqual({ ...feed, title: null, intervalSeconds: 60 });
      expect(await feeds.get('one')).toEqual(changed);
      expect(await feeds.update('nobody', { title: 'x' })).toBeNull();
    });

    test('removes a feed', async () => {
      await feeds.add(makeFeed('one'));
      expect(await feeds.remove('one')).toBe(true);
      expect(await feeds.remove('one')).toBe(false);
      expect(await feeds.list()).toEqual([]);
    });

    test('claims due feeds, earliest first, and moves them on by the lease', async () => {
      await feeds.add(makeFeed('later', { due: at(-10).toISOString() }));
      await feeds.add(makeFeed('first', { due: at(-30).toISOString() }));
      await feeds.add(makeFeed('third', { due: T0.toISOString() }));
      await feeds.add(makeFeed('ahead', { due: at(1).toISOString() }));
      await feeds.add(makeFeed('off', { due: at(-60).toISOString(), enabled: false }));
      const claimed = await feeds.claimDue({ now: T0, limit: 2, leaseMs: 60_000 });
      expect(claimed.map((feed) => [feed.id, feed.poll.nextPollAt])).toEqual([
        ['first', at(60).toISOString()],
        ['later', at(60).toISOString()],
      ]);
      expect((await feeds.get('first'))?.poll.nextPollAt).toBe(at(60).toISOString());
      expect((await feeds.claimDue({ now: T0, limit: 9, leaseMs: 60_000 })).map((feed) => feed.id)).toEqual(['third']);
      expect(await feeds.claimDue({ now: T0, limit: 9, leaseMs: 60_000 })).toEqual([]);
      expect((await feeds.claimDue({ now: at(61), limit: 9, leaseMs: 60_000 })).map((feed) => feed.id).sort()).toEqual([
        'ahead',
        'first',
        'later',
        'third',
      ]);
    });

    test('gives no feed to two claimers', async () => {
      const ids = Array.from({ length: 20 }, (_, n) => `f${n}`);
      await Promise.all(ids.map((id) => feeds.add(makeFeed(id))));
      const claims = await Promise.all(Array.from({ length: 6 }, () => feeds.claimDue({ now: T0, limit: 7, leaseMs: 60_000 })));
      const first = claims.flat().map((feed) => feed.id);
      expect(new Set(first).size).toBe(first.length);
      let rest: string[] = [];
      do {
        rest = (await feeds.claimDue({ now: T0, limit: 7, leaseMs: 60_000 })).map((feed) => feed.id);
        first.push(...rest);
      } while (rest.length > 0);
      expect(first.sort()).toEqual(ids.sort());
    });

    test('keeps the state after a poll, unless the feed is gone', async () => {
      const feed = makeFeed('one');
      await feeds.add(feed);
      const state = {
        ...feed.poll,
        nextPollAt: at(300).toISOString(),
        lastPolledAt: T0.toISOString(),
        etag: '"x"',
        unsettled: [{ storyId: 's', itemHash: 'h', version: 1, enqueuedAt: null }],
        lastError: { code: 'http.dns', message: 'no', at: T0.toISOString() },
        failures: 2,
        health: 'failing',
      } as const;
      await feeds.recordPoll('one', { ...state, unsettled: [...state.unsettled] });
      expect((await feeds.get('one'))?.poll).toEqual(state);
      expect(await feeds.nextDue()).toEqual(at(300));
      await feeds.recordPoll('one', { ...state, unsettled: [], lastError: null });
      expect((await feeds.get('one'))?.poll).toEqual({ ...state, unsettled: [], lastError: null });
      await feeds.remove('one');
      await feeds.recordPoll('one', { ...feed.poll });
      expect(await feeds.get('one')).toBeNull();
    });

    test('makes a feed due now, and knows when the next is', async () => {
      expect(await feeds.nextDue()).toBeNull();
      await feeds.add(makeFeed('off', { due: at(1).toISOString(), enabled: false }));
      await feeds.add(makeFeed('one', { due: at(500).toISOString() }));
      expect(await feeds.nextDue()).toEqual(at(500));
      expect(await feeds.pollNow('one', at(5))).toBe(true);
      expect(await feeds.pollNow('nobody', at(5))).toBe(false);
      expect(await feeds.nextDue()).toEqual(at(5));
      await feeds.update('one', { enabled: false });
      expect(await feeds.nextDue()).toBeNull();
      await feeds.update('off', { enabled: true });
      expect(await feeds.nextDue()).toEqual(at(1));
    });
  });
}
