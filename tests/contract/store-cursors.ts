import type { SearchRequest, Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, makeStory, type OpenStore } from './store-fixtures.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1) + minute * 60_000).toISOString();

/** Pages, totals and exports, also while stories arrive and go. */
export function cursorsContract(open: OpenStore): void {
  describe('cursors', () => {
    let store: Store;
    // Two stories a minute, so that ties in time have to be broken.
    const first = Array.from({ length: 60 }, (_, n) =>
      makeStory({
        id: `s${String(n).padStart(3, '0')}`,
        headline: n % 3 === 0 ? 'Harvest harvest' : 'Harvest',
        firstCreated: at(Math.floor(n / 2)),
      }),
    );
    beforeAll(async () => {
      store = await open();
      await store.stories.put(first);
      await store.refresh();
    });
    afterAll(() => store.close());

    /** Reads all pages of 7, doing something after each. */
    const read = async (request: Omit<SearchRequest, 'size'>, between: (page: number) => Promise<unknown>) => {
      const ids: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; ; page += 1) {
        const result = await store.stories.search({ ...request, size: 7, ...(cursor === undefined ? {} : { cursor }) });
        ids.push(...result.hits.map((hit) => hit.story.id));
        if (result.nextCursor === null) return ids;
        cursor = result.nextCursor;
        await between(page);
        await store.refresh();
      }
    };

    test.each(['newest', 'oldest', 'relevance'] as const)(
      'by %s no story is skipped or doubled while stories arrive',
      async (sort) => {
        const known = first.map((story) => story.id);
        const ids = await read({ ...criteria('harvest'), sort }, (page) =>
          store.stories.put([
            makeStory({ id: `new-${sort}-${page}`, headline: 'Harvest harvest harvest', firstCreated: at(100_000 + page) }),
            makeStory({ id: `old-${sort}-${page}`, headline: 'Harvest', firstCreated: at(-100_000 - page) }),
            makeStory({ id: `other-${sort}-${page}`, headline: 'Nothing of it', firstCreated: at(10) }),
          ]),
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => id.startsWith('s')).sort()).toEqual(known);
        if (sort === 'relevance') expect(ids.filter((id) => id.includes(sort))).toEqual([]);
      },
    );

    test('breaks ties by id', async () => {
      const request = { ...criteria('harvest', { from: at(0), to: at(2) }), size: 10 };
      const page = async (sort: 'newest' | 'oldest') =>
        (await store.stories.search({ ...request, sort })).hits.map((hit) => hit.story.id);
      expect(await page('newest')).toEqual(['s002', 's003', 's000', 's001']);
      expect(await page('oldest')).toEqual(['s000', 's001', 's002', 's003']);
    });

    test('leaves out of later pages what was killed meanwhile', async () => {
      await store.stories.put(Array.from({ length: 12 }, (_, n) => makeStory({ id: `k${n}`, headline: `Kestrel ${n}` })));
      await store.refresh();
      const seen = await read({ ...criteria('kestrel'), sort: 'relevance' }, () =>
        store.stories.put(
          Array.from({ length: 12 }, (_, n) =>
            makeStory({ id: `k${n}`, version: 2, headline: `Kestrel ${n}`, pubStatus: 'canceled' }),
          ),
        ),
      );
      expect(seen).toHaveLength(7);
    });

    test('refuses a cursor of another search, and what is no cursor', async () => {
      const request = { ...criteria('harvest'), sort: 'newest', size: 7 } as const;
      const { nextCursor } = await store.stories.search(request);
      const cursor = nextCursor ?? '';
      const refused = { code: 'request.bad_cursor' };
      await expect(store.stories.search({ ...request, sort: 'oldest', cursor })).rejects.toMatchObject(refused);
      await expect(store.stories.search({ ...request, ...criteria('other'), cursor })).rejects.toMatchObject(refused);
      await expect(store.stories.search({ ...request, filters: { lang: ['en'] }, cursor })).rejects.toMatchObject(refused);
      const forged = [
        '',
        'x',
        'eyJhIjoxfQ',
        Buffer.from('[]').toString('base64url'),
        Buffer.from(cursor, 'base64url').toString('base64url').slice(0, -6),
        Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(cursor, 'base64url').toString()), ms: 'x' })).toString(
          'base64url',
        ),
      ];
      for (const bad of forged) await expect(store.stories.search({ ...request, cursor: bad })).rejects.toMatchObject(refused);
    });

    test.each(['newest', 'relevance'] as const)('refuses crafted cursors by %s, whatever is in them', async (sort) => {
      const request = { ...criteria('harvest'), sort, size: 7 } as const;
      const { nextCursor } = await store.stories.search(request);
      const place = JSON.parse(Buffer.from(nextCursor ?? '', 'base64url').toString()) as Record<string, unknown>;
      const values = [
        null,
        true,
        {},
        [],
        '\ud800',
        'a\0b',
        -1,
        1.5,
        1e300,
        -1e17,
        8.64e15,
        '[1]',
        '{}',
        '[{},[],null]',
        '[1,1e99,"x"]',
      ];
      const lists = [
        [],
        ['x', 0, 'y'],
        [1, 'x', 'y'],
        [1, 0, 2],
        [1, 0, 'y', 'z'],
        [1, 0, 'y', 0, 0],
        [[], {}, null],
        [null, null, null],
      ];
      for (const name of Object.keys(place)) {
        for (const value of [...values, ...lists.map((list) => JSON.stringify(list))]) {
          const cursor = Buffer.from(JSON.stringify({ ...place, [name]: value })).toString('base64url');
          const answer = await store.stories.search({ ...request, cursor }).catch((error: { code: string }) => error.code);
          if (typeof answer === 'string') expect([name, value, answer]).toEqual([name, value, 'request.bad_cursor']);
          else expect(answer.hits.every((hit) => hit.story.headline.startsWith('Harvest'))).toBe(true);
        }
      }
    });

    test('goes on by relevance after the first page’s state was lost', async () => {
      const request = { ...criteria('title:harvest', { to: at(50) }), sort: 'relevance', size: 7 } as const;
      const page1 = await store.stories.search({ ...request });
      const place = JSON.parse(Buffer.from(page1.nextCursor ?? '', 'base64url').toString()) as Record<string, unknown>;
      const lost = { ...place, ...(store.kind === 'sqlite' ? { snapshot: 'gone' } : { pit: '' }) };
      const cursor = Buffer.from(JSON.stringify(lost)).toString('base64url');
      const whole = (await store.stories.search({ ...request, size: 14 })).hits.map((hit) => hit.story.id);
      const page2 = await store.stories.search({ ...request, cursor });
      expect([...page1.hits, ...page2.hits].map((hit) => hit.story.id)).toEqual(whole);
    });

    test('pages by relevance to the 1,000th hit, by time to the last, and counts to 10,000', async () => {
      const many = Array.from({ length: 10_050 }, (_, n) =>
        makeStory({ id: `m${n}`, headline: 'Murmuration', firstCreated: at(n) }),
      );
      for (let from = 0; from < many.length; from += 1_000) await store.stories.put(many.slice(from, from + 1_000));
      await store.refresh();
      const request = { ...criteria('murmuration'), size: 200 } as const;
      const page = await store.stories.search({ ...request, sort: 'newest' });
      expect(page.total).toEqual({ value: 10_000, relation: 'gte' });
      const few = await store.stories.search({ ...criteria('murmuration', { to: at(10_000) }), size: 1, sort: 'relevance' });
      expect(few.total).toEqual({ value: 10_000, relation: 'eq' });
      const ids = new Set<string>();
      let cursor: string | null | undefined;
      for (let pages = 0; cursor !== null && pages < 20; pages += 1) {
        const ranked = await store.stories.search({ ...request, sort: 'relevance', ...(cursor === undefined ? {} : { cursor }) });
        for (const hit of ranked.hits) ids.add(hit.story.id);
        expect(ranked.total.relation).toBe('gte');
        cursor = ranked.nextCursor;
      }
      expect(ids.size).toBe(1_000);
    });

    test('exports every match in batches, newest first, while stories arrive', async () => {
      const ids: string[] = [];
      let batches = 0;
      for await (const batch of store.stories.export(criteria('murmuration', { from: at(9_000) }))) {
        expect(batch.length).toBeLessThanOrEqual(200);
        ids.push(...batch.map((story) => story.id));
        batches += 1;
        if (batches === 2) {
          await store.stories.put([makeStory({ id: 'm-late', headline: 'Murmuration', firstCreated: at(99_999) })]);
          await store.refresh();
        }
      }
      expect(ids).toEqual(Array.from({ length: 1_050 }, (_, n) => `m${10_049 - n}`));
      for await (const batch of store.stories.export(criteria('nosuchword'))) expect(batch).toBe('nothing');
    });
  });
}
