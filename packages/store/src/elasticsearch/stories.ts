import { readStory, type Story } from '@slugline/model';
import type { StoryHead, StoryStore } from '../port.ts';
import { readFacets, readHistogram } from './aggregations.ts';
import { asked } from './client.ts';
import { retagStories } from './corrections.ts';
import { type StoryDocument, toStory } from './documents.ts';
import { visible } from './dsl.ts';
import { type PutContext, putStories, readStored } from './put.ts';
import { readCluster, readClusters } from './read-clusters.ts';
import { exportStories, searchRanked, searchTimed } from './search.ts';
import { groupStories, leftBehind } from './write-clusters.ts';

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
    clusters: (ids) => readClusters(context, ids),
    cluster: (id) => readCluster(context, id),
    export: (criteria) => exportStories(context, criteria),
    retag: (retags) => retagStories(context, retags),
    countByTagger: () => countByTagger(context),
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
  return [newest, ...older.map(readStory)];
}

const MAX_TRIES = 10;
const MAX_TAGGERS = 1_000;

/** Those without one are told apart by the count of all. */
async function countByTagger({ client, stories }: StoriesContext): Promise<Map<string | null, number>> {
  const answer = await asked(
    client.search<unknown, { versions: { buckets: { key: string; doc_count: number }[] } }>({
      index: stories,
      size: 0,
      track_total_hits: true,
      aggs: { versions: { terms: { field: 'taggerVersion', size: MAX_TAGGERS } } },
    }),
  );
  const counts = new Map<string | null, number>(
    answer.aggregations?.versions.buckets.map(({ key, doc_count }) => [key, doc_count]),
  );
  const total = typeof answer.hits.total === 'number' ? answer.hits.total : (answer.hits.total?.value ?? 0);
  const without = total - [...counts.values()].reduce((sum, count) => sum + count, 0);
  return without > 0 ? counts.set(null, without) : counts;
}

async function removeByFeed(context: StoriesContext, feedId: string): Promise<number> {
  const { client, stories, versions: history, corrections, items } = context;
  await asked(client.indices.refresh({ index: stories }));
  const left = await leftBehind(context, feedId);
  let removed = 0;
  for (const index of [stories, history, corrections, items]) {
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
  await groupStories(context, left);
  return removed;
}
