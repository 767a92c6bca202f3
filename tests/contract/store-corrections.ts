import type { Correction, Story } from '@slugline/model';
import type { Criteria, Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, makeStory, type OpenStore, tag } from './store-fixtures.ts';

/** What a story is about and what it mentions, an operator's tags, new tags, and what editors correct. */
export function correctionsContract(open: OpenStore): void {
  describe('tags', () => {
    let store: Store;
    const clock = { now: () => new Date('2026-03-10T00:00:00.000Z') };
    beforeAll(async () => {
      store = await open({ clock });
    });
    afterAll(() => store.close());
    const found = async (text: string, more: Partial<Criteria> = {}) => {
      await store.refresh();
      const page = await store.stories.search({ ...criteria(text), ...more, sort: 'newest', size: 50 });
      return page.hits.map((hit) => hit.story.id).sort();
    };
    const correction = (action: Correction['action'], vocabulary: string, code: string): Correction => {
      return { vocabulary, code, name: code, action, within: [], by: 'Ada', at: '2026-03-09T00:00:00.000Z' };
    };
    const tagged = (id: string, headline: string, tags: Story['tags'], more: Partial<Story> = {}): Story => {
      return { ...makeStory({ id, headline }), tags, ...more };
    };
    const codes = (story: Story | null) => story?.tags.map((one) => `${one.vocabulary}:${one.code}`);

    test('a region is what a story is about, mentions are all of them, and an operator has tags of its own', async () => {
      const [mx, jp] = [tag('region', 'MX'), tag('region', 'JP', { about: false })];
      await store.stories.put([
        tagged('about', 'Quagga', [mx, jp, tag('desk', 'CITY')]),
        tagged('mentions', 'Quagga', [tag('region', 'MX', { about: false }), tag('desk', 'SPORT')]),
      ]);
      expect(await found('quagga region:mx')).toEqual(['about']);
      expect(await found('quagga mentions:mx')).toEqual(['about', 'mentions']);
      expect(await found('quagga mentions:japan')).toEqual(['about']);
      expect(await found('quagga -mentions:japan')).toEqual(['mentions']);
      expect(await found('quagga desk:city')).toEqual(['about']);
      expect(await found('quagga', { filters: { mentions: ['JP', 'MX'] } })).toEqual(['about', 'mentions']);
      expect(await found('quagga', { filters: { tag: ['desk/SPORT'], mentions: ['MX'] } })).toEqual(['mentions']);
      expect(await store.stories.facets(criteria('quagga'))).toMatchObject({
        region: [{ code: 'MX', count: 1 }],
        mentions: [
          { code: 'MX', count: 2 },
          { code: 'JP', count: 1 },
        ],
        tag: [
          { code: 'desk/CITY', count: 1 },
          { code: 'desk/SPORT', count: 1 },
        ],
      });
    });

    test('a correction is applied at once, for search too, and taken back again', async () => {
      await store.stories.put([tagged('fixed', 'Okapi', [tag('region', 'MX')])]);
      expect(codes(await store.corrections.put('fixed', correction('remove', 'region', 'MX')))).toEqual([]);
      const added = await store.corrections.put('fixed', correction('add', 'region', 'JP'));
      expect(added?.tags).toMatchObject([{ code: 'JP', via: 'editor', editor: { by: 'Ada' } }]);
      expect([await found('okapi region:mx'), await found('okapi region:japan')]).toEqual([[], ['fixed']]);
      expect((await store.corrections.get(['fixed', 'nobody'])).get('fixed')).toHaveLength(2);
      await store.corrections.remove('fixed', { vocabulary: 'region', code: 'MX' });
      expect(codes(await store.corrections.remove('fixed', { vocabulary: 'region', code: 'JP' }))).toEqual(['region:MX']);
      expect(await store.stories.get('fixed')).toEqual(tagged('fixed', 'Okapi', [tag('region', 'MX')]));
      expect((await store.corrections.get(['fixed'])).size).toBe(0);
      expect(await store.corrections.put('nobody', correction('add', 'region', 'JP'))).toBeNull();
      expect(await store.corrections.remove('nobody', { vocabulary: 'region', code: 'MX' })).toBeNull();
    });

    test('a correction stays through new versions and new tags', async () => {
      const given = [tag('region', 'MX'), tag('region', 'US')];
      await store.stories.put([tagged('kept', 'Tapir', given)]);
      await store.corrections.put('kept', correction('remove', 'region', 'MX'));
      await store.corrections.put('kept', correction('add', 'desk', 'CITY'));
      await store.stories.put([tagged('kept', 'Tapir two', given, { version: 2, contentHash: 'two' })]);
      expect(codes(await store.stories.get('kept'))).toEqual(['desk:CITY', 'region:US']);
      await store.stories.retag([{ id: 'kept', version: 2, tags: [...given, tag('policy', '16')], taggerVersion: '9' }]);
      expect(codes(await store.stories.get('kept'))).toEqual(['desk:CITY', 'policy:16', 'region:US']);
      expect(await found('tapir desk:city -mentions:mx')).toEqual(['kept']);
      await store.stories.removeByFeed('feed-a');
      expect((await store.corrections.get(['kept'])).size).toBe(0);
    });

    test('corrections that come at the same time as each other and as new versions are all kept', async () => {
      await store.stories.put([tagged('busy', 'Saiga', [tag('region', 'MX')])]);
      const version = (number: number) => {
        return tagged('busy', 'Saiga', [tag('region', 'MX')], { version: number, contentHash: `busy-${number}` });
      };
      await Promise.all([
        store.corrections.put('busy', correction('remove', 'region', 'MX')),
        store.stories.put([version(2)]),
        store.corrections.put('busy', correction('add', 'region', 'JP')),
        store.stories.put([version(3)]),
        store.corrections.put('busy', correction('add', 'policy', '16')),
      ]);
      expect(codes(await store.stories.get('busy'))).toEqual(['policy:16', 'region:JP']);
      expect((await store.stories.get('busy'))?.version).toBe(3);
    });

    test('counts the stories of each version of the tagger, and finds those that readers may not see for work on all', async () => {
      await store.stories.put([
        tagged('old', 'Dhole', []),
        tagged('new', 'Dhole', [], { taggerVersion: '10' }),
        tagged('held', 'Dhole', [], { taggerVersion: '10', embargoedUntil: '2027-01-01T00:00:00.000Z' }),
      ]);
      await store.refresh();
      expect((await store.stories.countByTagger()).get('10')).toBe(2);
      expect(await found('dhole')).toEqual(['new', 'old']);
      expect(await found('dhole', { hidden: true })).toEqual(['held', 'new', 'old']);
    });
  });
}
