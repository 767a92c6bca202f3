import { randomUUID } from 'node:crypto';
import { openStore, reindexStories } from '@slugline/store';
import { expect, inject, test } from 'vitest';
import { criteria, makeStory, removeIndices, tag } from '../../contract/store-fixtures.ts';

const url = inject('elasticsearchUrl');

/** A story as it was indexed before mentions were told apart: its tags without the newer fields, all its regions in one list. */
function oldDocument(id: string): Record<string, unknown> {
  const { taggerVersion, overruledTags, ...story } = makeStory({ id, headline: 'Quokka' });
  const { about, primary, parent, editor, ...old } = tag('region', 'MX');
  return { ...story, tags: [old], regions: ['MX'], topics: [], lang: ['en'], storedAt: '2026-01-01T00:00:00.000Z' };
}

test.skipIf(url === null)(
  'what was tagged before counts as about and as mentioned, and a reindex or new tags fill in the facet',
  async () => {
    const [elasticsearchUrl, indexPrefix] = [url ?? '', `mentions-${randomUUID().slice(0, 8)}`];
    const store = await openStore({ elasticsearchUrl, indexPrefix });
    try {
      for (const id of ['a', 'b']) {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify(oldDocument(id));
        await fetch(`${elasticsearchUrl}/${indexPrefix}-stories/_doc/${id}?refresh=true`, { method: 'PUT', headers, body });
      }
      const found = async (text: string) => {
        await store.refresh();
        const page = await store.stories.search({ ...criteria(text), sort: 'oldest', size: 9 });
        return page.hits.map(({ story }) => story.id);
      };
      expect(await found('quokka mentions:mx')).toEqual(['a', 'b']);
      expect(await found('quokka region:mx')).toEqual(['a', 'b']);
      expect((await store.stories.get('a'))?.tags).toEqual([tag('region', 'MX')]);
      expect([...(await store.stories.countByTagger())]).toEqual([[null, 2]]);
      const tags = [tag('region', 'MX', { about: false })];
      expect(await store.stories.retag([{ id: 'a', version: 1, tags, taggerVersion: '3' }])).toEqual([true]);
      expect([await found('quokka mentions:mx'), await found('quokka region:mx')]).toEqual([['a', 'b'], ['b']]);
      await reindexStories({ elasticsearchUrl, indexPrefix });
      await store.refresh();
      const facets = await store.stories.facets(criteria('quokka'));
      expect([facets.mentions, facets.region]).toEqual([[{ code: 'MX', count: 2 }], [{ code: 'MX', count: 1 }]]);
    } finally {
      await store.close();
      await removeIndices(elasticsearchUrl, indexPrefix);
    }
  },
);
