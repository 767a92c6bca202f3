import type { Client, estypes } from '@elastic/elasticsearch';
import type { Feed, FeedHealth } from '@slugline/model';
import { type FeedPart, findableText, findWords } from '../feeds.ts';
import type { FeedFilter } from '../port.ts';
import { asked, askedPage } from './client.ts';
import { indexTemplate } from './indices.ts';

type Clause = estypes.QueryDslQueryContainer;

/** The indexed fields of a feed, beside `enabled`, `nextPollAt` and `health`. */
export function findableFields(feed: Omit<Feed, 'poll'>) {
  const { id, sourceName: name, source, url, sample } = feed;
  return { id, name, source, url, sample, words: findableText(feed) };
}

/** Those that stand so: `paused` is turned off, whatever its last poll was. */
function standing(health: readonly FeedHealth[]): Clause {
  const on = health.filter((one) => one !== 'paused');
  const should: Clause[] = [
    ...(health.includes('paused') ? [{ term: { enabled: false } }] : []),
    ...(on.length > 0 ? [{ bool: { filter: [{ term: { enabled: true } }, { terms: { health: on } }] } }] : []),
  ];
  return should.length === 0 ? { match_none: {} } : { bool: { should, minimum_should_match: 1 } };
}

function clauses(filter: FeedFilter): Clause[] {
  return [
    ...(filter.health === undefined ? [] : [standing(filter.health)]),
    ...(filter.sample === undefined ? [] : [{ term: { sample: filter.sample } }]),
    ...(filter.source === undefined ? [] : [{ term: { source: filter.source } }]),
    ...(filter.url === undefined ? [] : [{ term: { url: filter.url } }]),
    ...findWords(filter.text).map((word) => ({ wildcard: { words: { value: `*${word.replace(/[\\*?]/g, '\\$&')}*` } } })),
  ];
}

/** The request of one part of a page of feeds. */
function partRequest({ filter, first, among, after, limit }: FeedPart): estypes.SearchRequest {
  const list = clauses(filter);
  if (among !== null) list.push(among ? standing(first) : { bool: { must_not: [standing(first)] } });
  return {
    query: { bool: { filter: list } },
    sort: [{ name: 'asc' }, { id: 'asc' }],
    size: limit,
    ...(after === null ? {} : { search_after: [after.name, after.id] }),
  };
}

/** Finding and counting feeds in an index. Each look refreshes first, which costs nothing where nothing changed. */
export function feedFinder<Document>(client: Client, index: string, toFeed: (document: Document) => Feed) {
  const refreshed = () => asked(client.indices.refresh({ index }));
  const read = async (part: FeedPart): Promise<Feed[]> => {
    await refreshed();
    const searching = client.search<Document>({ index, ...partRequest(part) });
    const { hits } = await askedPage(part.after !== null, searching);
    return hits.hits.flatMap((hit) => (hit._source ? toFeed(hit._source) : []));
  };
  return {
    read,
    count: async (filter: FeedFilter): Promise<number> => {
      await refreshed();
      return (await asked(client.count({ index, query: { bool: { filter: clauses(filter) } } }))).count;
    },
    countByHealth: async (): Promise<Partial<Record<FeedHealth, number>>> => {
      await refreshed();
      type Buckets = { health: { buckets: { key: FeedHealth; doc_count: number }[] }; doc_count: number };
      const { aggregations } = await asked(
        client.search<unknown, { on: Buckets; off: { doc_count: number } }>({
          index,
          size: 0,
          aggs: {
            on: { filter: { term: { enabled: true } }, aggs: { health: { terms: { field: 'health', size: 50 } } } },
            off: { filter: { term: { enabled: false } } },
          },
        }),
      );
      const on = (aggregations?.on.health.buckets ?? []).map((bucket) => [bucket.key, bucket.doc_count] as const);
      const paused = aggregations?.off.doc_count ?? 0;
      return Object.fromEntries(paused > 0 ? [...on, ['paused', paused]] : on);
    },
    sourceNames: async (sources: readonly string[]): Promise<Map<string, string>> => {
      if (sources.length === 0) return new Map();
      await refreshed();
      type Bucket = { key: string; names: { buckets: { key: string }[] } };
      const { aggregations } = await asked(
        client.search<unknown, { sources: { buckets: Bucket[] } }>({
          index,
          size: 0,
          query: { terms: { source: [...sources] } },
          aggs: {
            sources: {
              terms: { field: 'source', size: sources.length },
              aggs: { names: { terms: { field: 'name', size: 1, order: { _key: 'asc' } } } },
            },
          },
        }),
      );
      const buckets = aggregations?.sources.buckets ?? [];
      return new Map(buckets.flatMap(({ key, names }) => (names.buckets[0] ? [[key, names.buckets[0].key]] : [])));
    },
  };
}

/** Gives the feeds of an index that was made before these fields existed their fields. */
export async function bringFeedsUpToDate(client: Client, alias: string): Promise<void> {
  const { properties } = indexTemplate('', 'feeds').template?.mappings ?? {};
  await asked(client.indices.putMapping({ index: alias, ...(properties === undefined ? {} : { properties }) }));
  await asked(client.indices.refresh({ index: alias }));
  const query: Clause = { bool: { must_not: [{ exists: { field: 'id' } }] } };
  if ((await asked(client.count({ index: alias, query }))).count === 0) return;
  const source = `
    def f = ctx._source.feed;
    ctx._source.id = ctx._id; ctx._source.name = f.sourceName; ctx._source.source = f.source; ctx._source.url = f.url;
    ctx._source.sample = f.sample; ctx._source.health = ctx._source.poll.health;
    ctx._source.words = ((f.title == null ? '' : f.title) + ' ' + f.sourceName + ' ' + f.source + ' ' + f.url).toLowerCase();`;
  await asked(client.updateByQuery({ index: alias, query, script: { source }, conflicts: 'proceed', refresh: true }));
}
