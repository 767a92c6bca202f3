import { STORY_DEFAULTS, type Story, type Tag } from '@slugline/model';
import type { StoryHead, StoryStore } from '../port.ts';
import { readFacets, readHistogram } from './aggregations.ts';
import { asked, askedUnless, storeError } from './client.ts';
import { type StoryDocument, tagFields, toStory } from './documents.ts';
import { visible } from './dsl.ts';
import { type PutContext, putStories, readStored } from './put.ts';
import { exportStories, searchRanked, searchTimed } from './search.ts';

/** What the stories need: aliases of stories, versions and the ledger. */
export interface StoriesContext extends PutContext {
  items: string;
}

const MAX_VERSIONS = 1_000;

/** Stories in Elasticsearch. */
export function storyStore(context: StoriesContext): StoryStore {
  const { client, stories, now } = context;
  return {
    put: (list) => putStories(context, list),
    heads: (ids) => heads(context, ids),
    get: (id) => getStory(context, id),
    versions: (id) => versions(context, id),
    search: (request) =>
      request.sort === 'relevance' ? searchRanked(context, request) : searchTimed(context, request, request.sort),
    facets: (criteria) => readFacets(context, criteria),
    histogram: (criteria) => readHistogram(context, criteria),
    export: (criteria) => exportStories(context, criteria),
    retag: (id, version, tags) => retag(context, id, version, tags),
    removeByFeed: (feedId) => removeByFeed(context, feedId),
    count: async () => (await asked(client.count({ index: stories, query: visible(now()) }))).count,
  };
}

async function heads({ client, stories }: StoriesContext, ids: readonly string[]): Promise<Map<string, StoryHead>> {
  const fields = ['version', 'contentHash', 'itemHash', 'sourceVersion'];
  const found = await readStored<Omit<StoryHead, 'id'>>(client, stories, ids, fields);
  return new Map([...found].map(([id, { source }]) => [id, { id, ...source, sourceVersion: source.sourceVersion ?? null }]));
}

async function getStory({ client, stories }: StoriesContext, id: string): Promise<Story | null> {
  const found = (await readStored<StoryDocument>(client, stories, [id])).get(id);
  return found === undefined ? null : toStory(found.source);
}

/** The history is refreshed first: a page of versions is rare, and must show the one superseded a moment ago. */
async function versions(context: StoriesContext, id: string): Promise<Story[]> {
  const newest = await getStory(context, id);
  if (newest === null) return [];
  const index = context.versions;
  await asked(context.client.indices.refresh({ index }));
  const { hits } = await asked(
    context.client.search<{ story: Story }>({
      index,
      query: { bool: { filter: [{ term: { storyId: id } }, { range: { version: { lt: newest.version } } }] } },
      sort: [{ version: 'desc' }],
      size: MAX_VERSIONS,
    }),
  );
  const older = hits.hits.flatMap((hit) => hit._source?.story ?? []);
  return [newest, ...older.map((story) => ({ ...STORY_DEFAULTS, ...story }))];
}

const MAX_TRIES = 10;

async function retag(
  { client, stories, now }: StoriesContext,
  id: string,
  version: number,
  tags: readonly Tag[],
): Promise<boolean> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const found = (await readStored<StoryDocument>(client, stories, [id])).get(id);
    if (found === undefined || found.source.version !== version) return false;
    const check = { if_seq_no: found.seqNo ?? 0, if_primary_term: found.primaryTerm ?? 0 };
    const doc = tagFields(toStory(found.source), tags, now());
    const done = await askedUnless(client.update({ index: stories, id, doc, require_alias: true, ...check }), 404, 409);
    if (done !== null) return true;
  }
  throw storeError('store.unavailable', `others kept changing story ${id}`);
}

async function removeByFeed({ client, stories, versions: history, items }: StoriesContext, feedId: string): Promise<number> {
  let removed = 0;
  for (const index of [stories, history, items]) {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      await asked(client.indices.refresh({ index }));
      const answer = await asked(
        client.deleteByQuery(
          { index, query: { term: { feedId } }, conflicts: 'proceed', refresh: true },
          { requestTimeout: 600_000 },
        ),
      );
      if (index === stories) removed += answer.deleted ?? 0;
      if ((answer.version_conflicts ?? 0) === 0) break;
    }
  }
  return removed;
}
