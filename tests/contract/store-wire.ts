import type { Story } from '@slugline/model';
import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeStory, type OpenStore, type StoryFacts } from './store-fixtures.ts';

/** What wires state: the source's own versions, and fields that web feeds have not. */
export function wireContract(open: OpenStore): void {
  describe('stories of wires', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    const put = (...stories: Story[]) => store.stories.put(stories);
    const statuses = async (...stories: Story[]) => (await put(...stories)).map((result) => result.status);
    /** The source's version, told apart by its text, as our version `version`. */
    const sent = (id: string, sourceVersion: string | null, version: number, more: Partial<StoryFacts> = {}) =>
      makeStory({ id, version, sourceVersion, contentHash: `says-${sourceVersion}`, itemHash: `${version}`, ...more });
    const newest = async (id: string) => {
      const story = await store.stories.get(id);
      const head = (await store.stories.heads([id])).get(id);
      expect(head).toMatchObject({ version: story?.version, sourceVersion: story?.sourceVersion });
      return [story?.sourceVersion, story?.version];
    };

    test('gives back all that a wire states', async () => {
      const story = makeStory({
        id: 'wire-whole',
        ...{ sourceVersion: '12', slugline: 'STORM', urgency: 1, itemType: 'ninat:text', provider: 'nprov:X', edNote: 'ADDS' },
        ...{ usageTerms: 'No archive', copyrightNotice: '(c)', expires: '2026-04-01T00:00:00.000Z', keywords: ['a', 'b'] },
        subjects: [{ code: 'medtop:07000000', name: null }],
        places: [{ code: null, name: 'Riga' }],
        genres: [{ code: 'genre:Current', name: 'Current' }],
        signals: ['sig:update'],
        links: [{ rel: 'updateOf', guid: 'urn:1', version: '11' }],
        members: [{ guid: 'urn:2', url: null, headline: 'Picture', role: null }],
      });
      expect(await statuses(story)).toEqual(['created']);
      expect(await store.stories.get('wire-whole')).toEqual(story);
    });

    test('a version that its source numbers lower is stale, whatever its number here and however often it comes', async () => {
      expect(await statuses(sent('old', '10', 1))).toEqual(['created']);
      expect(await put(sent('old', '9', 2), sent('old', '9', 7))).toEqual([
        { status: 'stale', stored: 1, storedSource: '10' },
        { status: 'stale', stored: 1, storedSource: '10' },
      ]);
      expect(await newest('old')).toEqual(['10', 1]);
      expect(await store.stories.versions('old')).toHaveLength(1);
    });

    test('a version that its source numbers higher is the newest, even if it was numbered here before the stored one', async () => {
      expect(await statuses(sent('crossed', '1', 2))).toEqual(['created']);
      expect(await statuses(sent('crossed', '2', 1), sent('crossed', '2', 1))).toEqual(['updated', 'unchanged']);
      expect(await newest('crossed')).toEqual(['2', 3]);
      expect((await store.stories.versions('crossed')).map((story) => story.sourceVersion)).toEqual(['2', '1']);
    });

    test('a higher number on the same words raises the number alone', async () => {
      const same = { contentHash: 'same', slugline: 'SAME' };
      expect(await statuses(sent('raised', '1', 1, same), sent('raised', '3', 2, same))).toEqual(['created', 'unchanged']);
      expect(await newest('raised')).toEqual(['3', 2]);
      expect(await statuses(sent('raised', '2', 3))).toEqual(['stale']);
      expect(await store.stories.versions('raised')).toHaveLength(1);
    });

    test('a withdrawal stands against every earlier version that comes after it', async () => {
      expect(await statuses(sent('killed', '4', 1, { pubStatus: 'canceled' }))).toEqual(['created']);
      expect(await statuses(sent('killed', '3', 2))).toEqual(['stale']);
      expect((await store.stories.get('killed'))?.pubStatus).toBe('canceled');
      expect(await statuses(sent('killed', '5', 3))).toEqual(['updated']);
    });

    test('where the source gives no version, or not always, the order is ours', async () => {
      expect(await statuses(sent('plain', null, 1), sent('plain', '2', 2), sent('plain', null, 3))).toEqual([
        'created',
        'updated',
        'updated',
      ]);
      expect(await statuses(sent('plain', '1', 2))).toEqual(['stale']);
      expect(await newest('plain')).toEqual([null, 3]);
    });

    test('ends with the highest source version when all are put at once', async () => {
      const order = [4, 1, 6, 2, 5, 3];
      await Promise.all(order.map((number, at) => put(sent('race', String(number), at + 1))));
      expect((await newest('race'))[0]).toBe('6');
    });
  });
}
