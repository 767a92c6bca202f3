import type { Story } from '@slugline/model';
import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, makeStory, type OpenStore, tag } from './store-fixtures.ts';

/** Putting, versions, kills and embargoes. */
export function storiesContract(open: OpenStore): void {
  describe('stories', () => {
    let store: Store;
    const clock = { now: () => new Date('2026-03-10T00:00:00.000Z') };
    beforeAll(async () => {
      store = await open({ clock });
    });
    afterAll(() => store.close());
    const put = async (...stories: Story[]) => (await store.stories.put(stories)).map((result) => result.status);
    const foundIds = async (text: string) => {
      await store.refresh();
      const page = await store.stories.search({ ...criteria(text), sort: 'newest', size: 50 });
      return page.hits.map((hit) => hit.story.id);
    };

    test('gives a story back as it was put, at once', async () => {
      const story = makeStory({
        id: 'whole',
        headline: 'A “whole” story',
        standfirst: 'Standfirst',
        byline: 'By Ana Díaz',
        authors: ['Ana Díaz'],
        dateline: 'TOKYO',
        categories: ['World', 'Asia'],
        image: { url: 'https://herald.example/a.jpg', alt: null },
        embargoedUntil: '2026-03-02T00:00:00.000Z',
        bodyOrigin: { from: 'page', code: 'http.robots' },
        body: ['One.', 'Two 日本 🙂.'],
      });
      story.body.push({ kind: 'heading', text: 'Head', level: 3 });
      story.tags.push({ ...tag('region', 'JP'), evidence: [{ field: 'dateline', start: 0, end: 5, text: 'TOKYO' }] });
      expect(await put(story)).toEqual(['created']);
      expect(await store.stories.get('whole')).toEqual(story);
      expect(await store.stories.get('nobody')).toBeNull();
      await store.refresh();
      const page = await store.stories.search({ ...criteria('by:diaz'), sort: 'relevance', size: 5 });
      expect(page.hits.map((hit) => hit.story)).toEqual([story]);
    });

    test('finds words of captions and of what is embedded, on the story that they came with', async () => {
      const story = makeStory({ id: 'pictured', headline: 'Ice', body: ['A cold day.'] });
      story.body.push(
        { kind: 'caption', text: 'Icebreaker Otso off Oulu.' },
        { kind: 'embed', text: 'Fairway camera', url: 'https://video.example/otso' },
      );
      expect(await put(story)).toEqual(['created']);
      expect(await foundIds('icebreaker')).toEqual(['pictured']);
      expect(await foundIds('"fairway camera"')).toEqual(['pictured']);
      expect((await store.stories.get('pictured'))?.body).toEqual(story.body);
    });

    test('keeps superseded versions and answers them newest first', async () => {
      const version = (number: number) => makeStory({ id: 'versions', version: number, headline: `Zebra ${number}` });
      expect(await put(version(1))).toEqual(['created']);
      expect(await put(version(2), version(3))).toEqual(['updated', 'updated']);
      expect((await store.stories.versions('versions')).map((story) => story.headline)).toEqual([
        'Zebra 3',
        'Zebra 2',
        'Zebra 1',
      ]);
      expect(await store.stories.versions('nobody')).toEqual([]);
      expect(await foundIds('zebra')).toEqual(['versions']);
      expect(await foundIds('title:"zebra 2"')).toEqual([]);
    });

    test('takes no version that is older, or as old but different', async () => {
      await put(makeStory({ id: 'late', version: 5 }));
      const results = await store.stories.put([
        makeStory({ id: 'late', version: 4 }),
        makeStory({ id: 'late', version: 5, contentHash: 'other' }),
      ]);
      expect(results).toEqual([
        { status: 'stale', stored: 5 },
        { status: 'stale', stored: 5 },
      ]);
      expect(await store.stories.versions('late')).toHaveLength(1);
    });

    test('makes no version of a story that says the same', async () => {
      await put(makeStory({ id: 'same', contentHash: 'same' }));
      expect(await put(makeStory({ id: 'same', version: 2, contentHash: 'same', itemHash: 'new' }))).toEqual(['unchanged']);
      expect(await store.stories.versions('same')).toHaveLength(1);
    });

    test('takes the same story any number of times in one call', async () => {
      const copies = Array.from({ length: 15 }, () => makeStory({ id: 'copies' }));
      const later = makeStory({ id: 'copies', version: 2 });
      const other = makeStory({ id: 'copies', version: 1, contentHash: 'other' });
      expect(await put(...copies, later, other)).toEqual([
        'created',
        ...copies.slice(1).map(() => 'unchanged'),
        'updated',
        'stale',
      ]);
    });

    test('lets no older version overwrite the same content that came again as a newer one', async () => {
      const version = (number: number, contentHash: string) =>
        makeStory({ id: 'reverted', version: number, contentHash, headline: `Tapir ${contentHash}` });
      expect(await put(version(1, 'C1'))).toEqual(['created']);
      expect(await put({ ...version(3, 'C1'), tags: [tag('region', 'BR')] })).toEqual(['unchanged']);
      expect(await store.stories.put([version(2, 'C2')])).toEqual([{ status: 'stale', stored: 3 }]);
      expect(await store.stories.get('reverted')).toEqual({ ...version(1, 'C1'), version: 3, itemHash: 'item-reverted-3' });
      expect(await put(version(2, 'C1'))).toEqual(['unchanged']);
      expect((await store.stories.heads(['reverted'])).get('reverted')?.version).toBe(3);
      expect(await put(version(4, 'C4'))).toEqual(['updated']);
      expect((await store.stories.versions('reverted')).map((story) => story.version)).toEqual([4, 3]);
      expect(await foundIds('tapir')).toEqual(['reverted']);
    });

    test('tells a bad story apart from its neighbours', async () => {
      const bad = { ...makeStory({ id: 'bad' }), firstCreated: 'yesterday' };
      const results = await store.stories.put([
        makeStory({ id: 'n1' }),
        bad,
        makeStory({ id: 'x'.repeat(600) }),
        makeStory({ id: 'n2' }),
      ]);
      expect(results.map((result) => result.status)).toEqual(['created', 'failed', 'failed', 'created']);
      expect(results[1]).toMatchObject({ retryable: false, reason: expect.stringContaining('firstCreated') });
      expect((await store.stories.heads(['n1', 'bad', 'n2'])).size).toBe(2);
    });

    test('cuts a body over the limit, on a character, and finds its beginning', async () => {
      const long = makeStory({ id: 'long', body: [`quagga ${'日本 '.repeat(60_000)}`, '🙂'.repeat(300_000), 'the end'] });
      long.tags.push({ ...tag('region', 'JP'), evidence: [{ field: 'body', start: 900_000, end: 900_003, text: 'end' }] });
      expect(await put(long)).toEqual(['created']);
      const stored = await store.stories.get('long');
      const text = stored?.body.map((block) => block.text).join('') ?? '';
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
      expect(Buffer.byteLength(text)).toBeGreaterThan(899_990);
      expect(text).not.toMatch(/\p{Cs}/u);
      expect(stored?.tags.at(-1)?.evidence).toEqual([]);
      await store.refresh();
      const page = await store.stories.search({ ...criteria('quagga'), sort: 'relevance', size: 5, highlight: true });
      expect(page.hits[0]?.highlights?.body?.[0]?.text).toMatch(/^quagga/);
    });

    test('takes words of any length', async () => {
      const word = 'abcdefghij'.repeat(5_000);
      expect(await put(makeStory({ id: 'immense', guid: word, body: [word] }))).toEqual(['created']);
      expect(await foundIds(word.slice(0, 64))).toEqual(['immense']);
    });

    test('hides a killed story at once, and still shows it with its versions by id', async () => {
      await put(makeStory({ id: 'kill', headline: 'Okapi escapes', contentHash: 'k' }));
      expect(await foundIds('okapi')).toEqual(['kill']);
      const count = await store.stories.count();
      expect(
        await put(makeStory({ id: 'kill', version: 2, headline: 'Okapi escapes', contentHash: 'k', pubStatus: 'canceled' })),
      ).toEqual(['updated']);
      const page = await store.stories.search({ ...criteria('okapi'), sort: 'newest', size: 5 });
      expect(page.hits).toEqual([]);
      expect(await store.stories.count()).toBe(count - 1);
      expect((await store.stories.get('kill'))?.pubStatus).toBe('canceled');
      expect(await store.stories.versions('kill')).toHaveLength(2);
      expect(await put(makeStory({ id: 'kill', version: 1, headline: 'Okapi escapes' }))).toEqual(['stale']);
    });

    test('hides an embargoed story until its time', async () => {
      await put(
        makeStory({ id: 'held', headline: 'Narwhal budget', embargoedUntil: '2026-03-10T00:00:00.001Z' }),
        makeStory({ id: 'lifted', headline: 'Narwhal speech', embargoedUntil: '2026-03-10T00:00:00.000Z' }),
        makeStory({ id: 'withheld', headline: 'Narwhal draft', pubStatus: 'withheld' }),
      );
      expect(await foundIds('narwhal')).toEqual(['lifted']);
      expect(await store.stories.facets(criteria('narwhal'))).toMatchObject({ source: [{ code: 'harbour-herald', count: 1 }] });
      const bars = (await store.stories.histogram(criteria('narwhal'))).bars;
      expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(1);
      const exported: string[] = [];
      for await (const batch of store.stories.export(criteria('narwhal'))) exported.push(...batch.map((story) => story.id));
      expect(exported).toEqual(['lifted']);
      expect(await store.stories.get('held')).not.toBeNull();
    });

    test('answers the heads of stored stories', async () => {
      await put(makeStory({ id: 'head', version: 7 }));
      const heads = await store.stories.heads(['head', 'nobody']);
      const head = { id: 'head', version: 7, contentHash: 'content-head-7', itemHash: 'item-head-7', sourceVersion: null };
      expect([...heads]).toEqual([['head', head]]);
      expect((await store.stories.heads([])).size).toBe(0);
    });

    test('replaces the tags of the newest version only, without making one', async () => {
      await put(makeStory({ id: 'tags', headline: 'Ibex census', regions: ['FR', 'DE'] }));
      const taggerVersion = '9';
      const done = await store.stories.retag([
        { id: 'tags', version: 2, tags: [tag('region', 'IT')], taggerVersion },
        { id: 'nobody', version: 1, tags: [], taggerVersion },
      ]);
      expect(done).toEqual([false, false]);
      const tags = [tag('region', 'FR'), tag('policy', '7')];
      expect(await store.stories.retag([{ id: 'tags', version: 1, tags, taggerVersion }])).toEqual([true]);
      const story = await store.stories.get('tags');
      expect([story?.version, story?.taggerVersion, story?.tags.map((one) => one.code)]).toEqual([1, '9', ['FR', '7']]);
      await store.refresh();
      const facets = await store.stories.facets(criteria('ibex'));
      expect([facets.region, facets.topic]).toEqual([[{ code: 'FR', count: 1 }], [{ code: '7', count: 1 }]]);
      expect(await store.stories.versions('tags')).toHaveLength(1);
    });

    test('ends with the newest version, and every superseded one, when many put the same story at once', async () => {
      const versions = Array.from({ length: 8 }, (_, at) => makeStory({ id: 'race', version: at + 1 }));
      const order = [3, 7, 0, 5, 1, 6, 2, 4];
      const results = await Promise.all(order.map((at) => store.stories.put(versions.slice(at, at + 1))));
      const taken = results
        .flat()
        .flatMap((result, at) => (result.status === 'created' || result.status === 'updated' ? (order[at] ?? 0) + 1 : []));
      const kept = (await store.stories.versions('race')).map((story) => story.version);
      expect(kept[0]).toBe(8);
      expect(kept).toEqual([...taken].sort((a, b) => b - a));
      expect(results.flat().filter((result) => result.status === 'created')).toHaveLength(1);
    });

    test('removes what a feed brought, with versions and ledger lines', async () => {
      const of = (id: string, version = 1) => makeStory({ id, version, feedId: 'sample-feed', headline: 'Lemur sample' });
      await put(of('r1'), of('r2'), of('r2', 2), makeStory({ id: 'r3', headline: 'Lemur real' }));
      const line = {
        storyId: 'r1',
        itemHash: 'h',
        version: 1,
        outcome: 'indexed',
        stage: 'index',
        code: null,
        deaths: 0,
      } as const;
      const at = '2026-03-01T00:00:00.000Z';
      await store.items.settle([
        { ...line, feedId: 'sample-feed', at },
        { ...line, feedId: 'feed-a', at },
      ]);
      expect(await store.stories.removeByFeed('sample-feed')).toBe(2);
      expect(await store.stories.removeByFeed('sample-feed')).toBe(0);
      expect(await foundIds('lemur')).toEqual(['r3']);
      expect(await store.stories.versions('r2')).toEqual([]);
      expect([...(await store.items.get(['sample-feed.r1', 'feed-a.r1'])).keys()]).toEqual(['feed-a.r1']);
      expect(await put(of('r1'))).toEqual(['created']);
      expect(await store.stories.versions('r1')).toHaveLength(1);
    });

    test('says how it is', async () => {
      const check = await store.check();
      expect(check).toMatchObject({ name: store.kind, reason: expect.stringMatching(/stories\.db|Elasticsearch/) });
      expect(check.status).not.toBe('down');
    });
  });
}
