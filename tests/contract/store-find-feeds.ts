import type { FeedHealth } from '@slugline/model';
import type { FeedPageRequest, Store } from '@slugline/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFeed, type OpenStore } from './store-fixtures.ts';

/** Finding, paging and counting feeds, and adding many. */
export function findFeedsContract(open: OpenStore): void {
  describe('many feeds', () => {
    let store: Store | undefined;
    let feeds: Store['feeds'];
    beforeEach(async () => {
      store ??= await open();
      feeds = store.feeds;
      for (const feed of await feeds.list()) await feeds.remove(feed.id);
    });
    afterAll(() => store?.close());

    const ids = async (request: Partial<FeedPageRequest>): Promise<string[]> => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await feeds.page({ size: 2, ...request, ...(cursor === undefined ? {} : { cursor }) });
        found.push(...page.feeds.map((feed) => feed.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return found;
    };
    const standing = (id: string, health: FeedHealth, more: Parameters<typeof makeFeed>[1] = {}) => {
      const feed = makeFeed(id, more);
      return { ...feed, poll: { ...feed.poll, health } };
    };

    test('are added in one go, each told whether it is new', async () => {
      await feeds.add(makeFeed('a', { title: 'first' }));
      const many = ['b', 'a', 'c', 'b'].map((id) => makeFeed(id, { title: 'second' }));
      expect(await feeds.addMany(many)).toEqual([true, false, true, false]);
      expect((await feeds.list()).map((feed) => [feed.id, feed.title])).toEqual([
        ['a', 'first'],
        ['b', 'second'],
        ['c', 'second'],
      ]);
      expect(await feeds.addMany([])).toEqual([]);
    });

    test('are paged in order, with the total', async () => {
      await feeds.addMany(['e', 'b', 'd', 'a', 'c'].map((id) => makeFeed(id)));
      expect(await ids({})).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(await feeds.page({ size: 2 })).toMatchObject({ total: 5, nextCursor: expect.any(String) });
      expect(await feeds.page({ size: 200 })).toMatchObject({ total: 5, nextCursor: null });
    });

    test('come with those in trouble first where that is asked, on every page', async () => {
      await feeds.addMany([
        standing('a', 'ok'),
        standing('b', 'failing'),
        standing('c', 'new'),
        standing('d', 'gone'),
        standing('e', 'failing', { enabled: false }),
        standing('f', 'failing'),
      ]);
      const first = ['failing', 'gone'] as const;
      expect(await ids({ first })).toEqual(['b', 'd', 'f', 'a', 'c', 'e']);
      expect(await ids({ first, size: 3 })).toEqual(['b', 'd', 'f', 'a', 'c', 'e']);
      expect(await ids({ first, text: 'd' })).toEqual(['d', 'b', 'f', 'a', 'c', 'e'].filter((id) => id === 'd'));
    });

    test('are found and counted by how they stand, and a feed that is turned off is paused', async () => {
      await feeds.addMany([standing('a', 'ok'), standing('b', 'failing'), standing('c', 'failing', { enabled: false })]);
      expect(await ids({ health: ['failing'] })).toEqual(['b']);
      expect(await ids({ health: ['paused', 'ok'] })).toEqual(['a', 'c']);
      expect(await ids({ health: [] })).toEqual([]);
      expect(await feeds.countByHealth()).toEqual({ ok: 1, failing: 1, paused: 1 });
      await feeds.update('c', { enabled: true });
      const feed = makeFeed('a');
      await feeds.recordPoll('a', { ...feed.poll, health: 'gone' });
      expect(await feeds.countByHealth()).toEqual({ gone: 1, failing: 2 });
    });

    test('are found by every word of a search in title, source and address, whatever its case and accents', async () => {
      await feeds.addMany([
        makeFeed('a', { title: 'Économie du Sud', sourceName: 'Lumière' }),
        makeFeed('b', { url: 'https://ana:geheim@b.example/rss?x=100%25*' }),
      ]);
      expect(await ids({ text: 'economie LUM' })).toEqual(['a']);
      expect(await ids({ text: 'economie nord' })).toEqual([]);
      expect(await ids({ text: '25*' })).toEqual(['b']);
      expect(await ids({ text: 'r?s' })).toEqual([]);
      expect(await ids({ text: 'geheim' })).toEqual([]);
      expect(await ids({ text: '  ' })).toEqual(['a', 'b']);
      await feeds.update('a', { title: 'Sport' });
      expect(await ids({ text: 'sport' })).toEqual(['a']);
      expect(await ids({ text: 'economie' })).toEqual([]);
    });

    test('are found by source, address and sample', async () => {
      await feeds.addMany([makeFeed('a', { source: 'x', sourceName: 'The X' }), makeFeed('b', { sample: true })]);
      expect(await ids({ source: 'x' })).toEqual(['a']);
      expect(await ids({ url: 'https://b.example/rss' })).toEqual(['b']);
      expect(await ids({ sample: true })).toEqual(['b']);
      expect(await feeds.sourceNames(['x', 'b', 'nobody'])).toEqual(
        new Map([
          ['x', 'The X'],
          ['b', 'b'],
        ]),
      );
      expect(await feeds.sourceNames([])).toEqual(new Map());
    });

    test('refuse the cursor of another search', async () => {
      await feeds.addMany(['a', 'b', 'c'].map((id) => makeFeed(id)));
      const { nextCursor } = await feeds.page({ size: 1 });
      for (const cursor of [nextCursor ?? '', 'nonsense']) {
        await expect(feeds.page({ size: 1, text: 'a', cursor })).rejects.toMatchObject({ code: 'request.bad_cursor' });
      }
    });

    test('with no next poll are never due by themselves', async () => {
      const feed = makeFeed('a');
      await feeds.add({ ...feed, poll: { ...feed.poll, nextPollAt: null } });
      expect(await feeds.nextDue()).toBeNull();
      expect(await feeds.claimDue({ now: new Date('2030-01-01'), limit: 5, leaseMs: 1 })).toEqual([]);
      expect((await feeds.get('a'))?.poll.nextPollAt).toBeNull();
    });
  });
}
