import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, makeStory, type OpenStore } from './store-fixtures.ts';
import { QUERY_STORIES } from './store-queries.ts';

/** Facets and histogram. */
export function countsContract(open: OpenStore): void {
  describe('facets and histogram', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.stories.put(QUERY_STORIES);
      await store.refresh();
    });
    afterAll(() => store.close());
    const short = (facet: { code: string; count: number }[]) => facet.map(({ code, count }) => `${code} ${count}`).join(', ');

    test('counts codes, most frequent first, ties by code', async () => {
      const facets = await store.stories.facets(criteria(''));
      expect(short(facets.region)).toBe('021 2, MX 2, 019 1, 419 1, CA 1, CH 1, EG 1, JP 1, UA 1, US 1');
      expect(short(facets.topic)).toBe('16 2, 18 1, 19 1');
      expect(short(facets.source)).toBe('harbour-herald 8, alpen.post 1, north-wire 1, tokyo-news 1');
      expect(short(facets.lang)).toBe('en 6, ar 1, de 1, ja 1, ko 1, ru 1');
    });

    test('a facet’s own filter narrows the others, not itself', async () => {
      const facets = await store.stories.facets(criteria('', { filters: { region: ['MX'], topic: ['18'] } }));
      expect(short(facets.region)).toBe('021 1, CA 1, MX 1');
      expect(short(facets.topic)).toBe('16 1, 18 1');
      expect(short(facets.source)).toBe('north-wire 1');
      expect(short(facets.lang)).toBe('en 1');
    });

    test('counts what the query finds', async () => {
      expect(short((await store.stories.facets(criteria('steel -mayor'))).source)).toBe('north-wire 1');
      expect(await store.stories.facets(criteria('nosuchword'))).toEqual({
        region: [],
        mentions: [],
        topic: [],
        tag: [],
        source: [],
        lang: [],
      });
    });

    test('answers at most 200 codes', async () => {
      const regions = Array.from({ length: 250 }, (_, n) => `R${String(n).padStart(3, '0')}`);
      await store.stories.put([makeStory({ id: 'wide', headline: 'Widest', regions, firstCreated: '2026-03-01T10:00:00.000Z' })]);
      await store.refresh();
      expect((await store.stories.facets(criteria('widest'))).region).toHaveLength(200);
      await store.stories.put([
        makeStory({ id: 'wide', version: 2, pubStatus: 'canceled', firstCreated: '2026-03-01T10:00:00.000Z' }),
      ]);
      await store.refresh();
    });

    test.each([
      ['minute', '2026-03-01T09:50:00.000Z', '2026-03-01T10:49:00.000Z', 59],
      ['hour', '2026-03-01T00:00:00.000Z', '2026-03-03T00:00:00.000Z', 48],
      ['day', '2026-02-28T22:00:00.000Z', '2026-03-05T12:00:00.000Z', 6],
      ['week', '2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z', 53],
      ['month', '2024-01-15T00:00:00.000Z', '2026-12-31T00:00:00.000Z', 36],
      ['year', '1999-06-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', 28],
    ] as const)('draws bars of a %s', async (interval, from, to, bars) => {
      const histogram = await store.stories.histogram(criteria('', { from, to }));
      expect([histogram.interval, histogram.bars.length]).toEqual([interval, bars]);
      for (const [index, bar] of histogram.bars.entries()) {
        if (index > 0) expect(bar.from).toBe(histogram.bars[index - 1]?.to);
        const inside = QUERY_STORIES.filter(
          (story) =>
            story.pubStatus === 'usable' &&
            story.firstCreated >= bar.from &&
            story.firstCreated < bar.to &&
            story.firstCreated >= from &&
            story.firstCreated < to,
        );
        expect(bar.count).toBe(inside.length);
      }
      if (interval === 'week') expect(histogram.bars.every((bar) => new Date(bar.from).getUTCDay() === 1)).toBe(true);
    });

    test('takes the range of the stories where none is given', async () => {
      const histogram = await store.stories.histogram(criteria('steel'));
      expect(histogram.interval).toBe('hour');
      expect(histogram.bars[0]).toEqual({ from: '2026-03-02T10:00:00.000Z', to: '2026-03-02T11:00:00.000Z', count: 1 });
      expect(histogram.bars.at(-1)).toEqual({ from: '2026-03-03T10:00:00.000Z', to: '2026-03-03T11:00:00.000Z', count: 1 });
    });

    test('has no bars without stories and bounds, and empty ones with bounds', async () => {
      expect((await store.stories.histogram(criteria('nosuchword'))).bars).toEqual([]);
      const empty = await store.stories.histogram(
        criteria('nosuchword', { from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' }),
      );
      expect(empty.bars.map((bar) => bar.count)).toEqual(Array.from({ length: 24 }, () => 0));
    });

    test('draws bounds of many centuries in to the stories', async () => {
      const histogram = await store.stories.histogram(
        criteria('', { from: '0001-01-01T00:00:00.000Z', to: '9999-01-01T00:00:00.000Z' }),
      );
      expect(histogram.interval).toBe('day');
      expect(histogram.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(11);
    });
  });
}
