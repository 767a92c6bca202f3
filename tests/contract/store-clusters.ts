import { bodyFingerprint } from '@slugline/extraction';
import type { Story } from '@slugline/model';
import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chanceOf, makeEvent, sentence, spelt } from '../support/copies/prose.ts';
import { criteria, makeStory, type OpenStore, pagedIds, type StoryFacts } from './store-fixtures.ts';

/** Paragraphs of a made-up text; another seed is another text. */
function text(seed: number, paragraphs = 10): string[] {
  const chance = chanceOf(seed);
  const event = makeEvent(chance);
  return Array.from({ length: paragraphs }, () => spelt(`${sentence(chance, event)} ${sentence(chance, event)}`, 'Britain'));
}

/** A story with the fingerprint of its text, of a source named after it. */
function copy(facts: StoryFacts & { body: string[] }): Story {
  const story = makeStory({ source: `source-${facts.id}`, sourceName: facts.id.toUpperCase(), ...facts });
  const content = { contentHash: `${facts.id}: ${facts.body.join()}`, ...facts };
  return { ...story, contentHash: content.contentHash, fingerprint: bodyFingerprint(story.headline, story.body) };
}

const minute = (n: number) => new Date(Date.UTC(2026, 2, 1, 12, n)).toISOString();

/** Copies of one text: which stories are one cluster, which of them leads, and how a search shows them. */
export function clustersContract(open: OpenStore): void {
  describe('clusters', () => {
    let store: Store;
    let now = new Date('2026-03-10T00:00:00.000Z');
    beforeAll(async () => {
      store = await open({ clock: { now: () => now } });
    });
    afterAll(() => store.close());
    const put = async (...stories: Story[]) => (await store.stories.put(stories)).map((result) => result.status);
    const clusterOf = async (id: string) => {
      await store.refresh();
      const cluster = (await store.stories.clusters([id])).get(id);
      return cluster === undefined ? null : { lead: cluster.leadId, members: cluster.members.map((member) => member.id) };
    };

    test('copies of one text are a cluster, led by the earliest; another text is not in it', async () => {
      const body = text(1);
      await put(
        copy({ id: 'a2', body: body.slice(0, 6), firstCreated: minute(2) }),
        copy({ id: 'a1', body, firstCreated: minute(1) }),
        copy({ id: 'other', body: text(2), firstCreated: minute(0) }),
      );
      await put(copy({ id: 'a3', body: ['Our own introduction, in a few words.', ...body], firstCreated: minute(3) }));
      const cluster = { lead: 'a1', members: ['a1', 'a2', 'a3'] };
      expect([await clusterOf('a1'), await clusterOf('a3'), await clusterOf('other')]).toEqual([cluster, cluster, null]);
      const whole = await store.stories.cluster('a3');
      expect(whole).toMatchObject({ leadId: 'a1', size: 3, sources: 3 });
      expect(await store.stories.cluster(whole?.id ?? '')).toEqual(whole);
      expect(whole?.members[0]).toEqual({
        ...{ id: 'a1', source: 'source-a1', sourceName: 'A1', headline: 'Story a1' },
        ...{ url: 'https://herald.example/a1', firstCreated: minute(1), isWire: false },
      });
      expect([await store.stories.cluster('other'), await store.stories.cluster('nobody')]).toEqual([null, null]);
      expect((await store.stories.clusters(['a1', 'a2', 'nobody'])).size).toBe(2);
    });

    test('the wire itself leads, whenever it comes', async () => {
      const body = text(3);
      await put(copy({ id: 'w1', body, firstCreated: minute(1) }), copy({ id: 'w2', body, firstCreated: minute(2) }));
      await put(copy({ id: 'w3', body, source: 'reuters', firstCreated: minute(9) }));
      expect(await clusterOf('w1')).toEqual({ lead: 'w3', members: ['w3', 'w1', 'w2'] });
    });

    test('putting the same again changes nothing', async () => {
      const stories = [1, 2, 3].map((n) => copy({ id: `r${n}`, body: text(4), firstCreated: minute(n) }));
      await put(...stories);
      const before = await store.stories.cluster('r1');
      await put(...stories);
      await put(...stories.toReversed());
      expect((await store.stories.cluster('r1'))?.members).toEqual(before?.members);
      expect((await store.stories.cluster('r1'))?.id).toBe(before?.id);
    });

    test('a new version leaves a cluster, and joins another', async () => {
      const [one, two] = [text(5), text(6)];
      await put(
        ...[1, 2, 3].map((n) => copy({ id: `l${n}`, body: one, firstCreated: minute(n) })),
        copy({ id: 'm1', body: two, firstCreated: minute(4) }),
      );
      await put(copy({ id: 'l1', version: 2, body: two, firstCreated: minute(1) }));
      expect(await clusterOf('l2')).toEqual({ lead: 'l2', members: ['l2', 'l3'] });
      expect(await clusterOf('l1')).toEqual({ lead: 'l1', members: ['l1', 'm1'] });
      const ids = new Set([(await store.stories.cluster('l1'))?.id, (await store.stories.cluster('l2'))?.id]);
      expect(ids.size).toBe(2);
      await put(copy({ id: 'l3', version: 2, body: ['Short.'], firstCreated: minute(3) }));
      expect([await clusterOf('l2'), await clusterOf('l3')]).toEqual([null, null]);
    });

    test('a text that links two clusters makes them one, and its going makes them two again', async () => {
      const body = text(7, 24);
      const halves = [body.slice(0, 12), body.slice(12)];
      await put(
        ...[1, 2].map((n) => copy({ id: `h${n}`, body: halves[0] ?? [], firstCreated: minute(n) })),
        ...[3, 4].map((n) => copy({ id: `h${n}`, body: halves[1] ?? [], firstCreated: minute(n) })),
      );
      expect((await clusterOf('h1'))?.members).toEqual(['h1', 'h2']);
      await put(copy({ id: 'h5', body, firstCreated: minute(5) }));
      expect((await clusterOf('h1'))?.members).toEqual(['h1', 'h2', 'h3', 'h4', 'h5']);
      await put(copy({ id: 'h5', version: 2, body: text(8), firstCreated: minute(5) }));
      expect([(await clusterOf('h1'))?.members, (await clusterOf('h4'))?.members]).toEqual([
        ['h1', 'h2'],
        ['h3', 'h4'],
      ]);
    });

    test('a killed, withheld or embargoed copy is neither counted nor shown, nor leads', async () => {
      const body = text(9);
      await put(...[1, 2, 3, 4].map((n) => copy({ id: `k${n}`, body, firstCreated: minute(n) })));
      await put(copy({ id: 'k0', body, firstCreated: minute(0), embargoedUntil: '2026-03-10T01:00:00.000Z' }));
      await put(copy({ id: 'k1', version: 2, body, firstCreated: minute(1), pubStatus: 'canceled' }));
      await put(copy({ id: 'k2', version: 2, body, firstCreated: minute(2), pubStatus: 'withheld' }));
      expect(await clusterOf('k3')).toEqual({ lead: 'k3', members: ['k3', 'k4'] });
      expect([await clusterOf('k0'), await clusterOf('k1')]).toEqual([null, null]);
      expect((await store.stories.cluster('k1'))?.members.map(({ id }) => id)).toEqual(['k3', 'k4']);
      now = new Date('2026-03-10T02:00:00.000Z');
      expect(await clusterOf('k3')).toEqual({ lead: 'k0', members: ['k0', 'k3', 'k4'] });
      await put(copy({ id: 'k4', version: 2, body, firstCreated: minute(4), pubStatus: 'canceled' }));
      await put(copy({ id: 'k0', version: 2, body, firstCreated: minute(0), pubStatus: 'canceled' }));
      expect(await clusterOf('k3')).toBeNull();
    });

    test('removing a feed removes its stories from their clusters', async () => {
      const body = text(10, 24);
      await put(
        copy({ id: 'f1', body: body.slice(0, 12), firstCreated: minute(1) }),
        copy({ id: 'f2', body: body.slice(12), firstCreated: minute(2) }),
        copy({ id: 'f3', body: body.slice(12), firstCreated: minute(3) }),
        copy({ id: 'f0', body, firstCreated: minute(0), feedId: 'sample' }),
      );
      expect((await clusterOf('f1'))?.lead).toBe('f0');
      expect(await store.stories.removeByFeed('sample')).toBe(1);
      expect([await clusterOf('f1'), await clusterOf('f2')]).toEqual([null, { lead: 'f2', members: ['f2', 'f3'] }]);
    });

    test('short texts are copies only where they are the same, of two sources, under a like headline', async () => {
      const brief = (id: string, more: Partial<StoryFacts> = {}) =>
        copy({
          id,
          headline: 'Harbour reopens',
          body: ['The harbour of Tallmere was reopened on Monday, its master said.'],
          ...more,
        });
      await put(
        brief('b1'),
        brief('b2', { headline: 'Tallmere harbour open again' }),
        brief('b3', { body: ['The harbour of Norvik was reopened on Monday, its master said.'] }),
        brief('b4', { source: 'source-b1' }),
        brief('b5', { headline: 'Ferry late' }),
        copy({ id: 'b6', body: ['Watch the video'] }),
        copy({ id: 'b7', body: ['Watch the video'] }),
      );
      expect((await clusterOf('b1'))?.members).toContain('b2');
      expect([await clusterOf('b3'), await clusterOf('b5'), await clusterOf('b6')]).toEqual([null, null, null]);
    });

    test('copies that are put at once are one cluster', async () => {
      const body = text(11);
      const stories = Array.from({ length: 12 }, (_, n) => copy({ id: `p${n}`, body, firstCreated: minute(n % 5) }));
      const results = await Promise.all(stories.map((story) => store.stories.put([story])));
      expect(results.flat().map((result) => result.status)).toEqual(stories.map(() => 'created'));
      expect((await clusterOf('p7'))?.members.toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
    });

    describe('in a search', () => {
      const search = (query: string, more: object = {}) => ({ ...criteria(query), sort: 'newest' as const, size: 100, ...more });
      beforeAll(async () => {
        const stories = [20, 21, 22].flatMap((seed, event) =>
          [0, 1, 2, 3].map((n) =>
            copy({
              id: `e${event}-${n}`,
              headline: `Gannet colony ${event} ${n === 2 ? 'puffin' : ''}`,
              body: text(seed),
              firstCreated: minute(event * 10 + n),
              regions: [['MX', 'JP'][n % 2] ?? ''],
            }),
          ),
        );
        await store.stories.put([
          ...stories,
          makeStory({ id: 'alone', headline: 'Gannet puffin alone', firstCreated: minute(15) }),
        ]);
        await store.refresh();
      });

      test('each cluster is shown once, by its lead, and every copy is counted beside', async () => {
        for (const sort of ['newest', 'oldest', 'relevance'] as const) {
          const page = await store.stories.search(search('gannet', { sort, collapse: true }));
          expect(page.hits.map((hit) => hit.story.id).toSorted()).toEqual(['alone', 'e0-0', 'e1-0', 'e2-0']);
          expect([page.total, page.copies]).toEqual([
            { value: 4, relation: 'eq' },
            { value: 13, relation: 'eq' },
          ]);
        }
        const every = await store.stories.search(search('gannet'));
        expect([every.hits.length, every.total.value, every.copies]).toEqual([13, 13, undefined]);
      });

      test('a copy that alone matches is found', async () => {
        for (const sort of ['newest', 'relevance'] as const) {
          const page = await store.stories.search(search('puffin gannet', { sort, collapse: true }));
          expect(page.hits.map((hit) => hit.story.id).toSorted()).toEqual(['alone', 'e0-2', 'e1-2', 'e2-2']);
        }
        const page = await store.stories.search(search('gannet', { collapse: true, filters: { region: ['JP'] } }));
        expect(page.hits.map((hit) => hit.story.id)).toEqual(['e2-1', 'e1-1', 'e0-1']);
        const narrowed = await store.stories.search({ ...search('gannet', { collapse: true }), from: minute(11) });
        expect(narrowed.hits.map((hit) => hit.story.id)).toEqual(['e2-0', 'alone', 'e1-1']);
        const whole = await store.stories.search(search('gannet OR (puffin -gannet)', { collapse: true, sort: 'relevance' }));
        expect(whole.total.value).toBe(4);
      });

      test('pages have every cluster once, in the order of one page', async () => {
        for (const sort of ['newest', 'oldest', 'relevance'] as const) {
          const request = search('gannet', { sort, collapse: true });
          const ids = (await store.stories.search(request)).hits.map((hit) => hit.story.id);
          expect(await pagedIds(store, { ...request, size: 1 })).toEqual(ids);
          expect(await pagedIds(store, { ...request, size: 3 })).toEqual(ids);
        }
      });

      test('a cursor belongs to its way of showing', async () => {
        const page = await store.stories.search(search('gannet', { size: 1, collapse: true }));
        const other = store.stories.search(search('gannet', { size: 1, cursor: page.nextCursor }));
        await expect(other).rejects.toMatchObject({ code: 'request.bad_cursor' });
      });
    });
  });
}
