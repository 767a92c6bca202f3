import type { estypes } from '@elastic/elasticsearch';
import type { SearchRequest } from '../port.ts';
import { asked, SEARCH_OPTIONS } from './client.ts';
import type { StoryDocument } from './documents.ts';
import { criteriaQuery } from './dsl.ts';
import { BY_LEAD } from './read-clusters.ts';
import type { SearchContext } from './search.ts';

type Hit = estypes.SearchHit<StoryDocument>;
type Answer = estypes.SearchResponse<StoryDocument>;
/** Where a search looks: the stories as they are, or at a point in time. */
export type Target = { index: string } | { pit: { id: string; keep_alive: string } };

/** Most hits that one request reads to fill a page. */
const MOST_READ = 500;
/** Up to so many clusters the count is exact. */
const EXACT_COUNT = 40_000;

/** What counts clusters, and stories that are in none, in one pass. */
export const CLUSTER_COUNTS = {
  alone: { missing: { field: 'cluster' } },
  clusters: { cardinality: { field: 'cluster', precision_threshold: EXACT_COUNT } },
} as const;
/** Each hit's cluster, whether its source is read or not. */
export const CLUSTER_FIELD = { docvalue_fields: ['cluster'] };

/** The totals that a first answer has. */
export function totalsIn({ collapse }: SearchRequest, { hits, aggregations }: Answer): { total: number; copies: number } {
  const copies = typeof hits.total === 'number' ? hits.total : (hits.total?.value ?? 0);
  if (collapse !== true) return { total: copies, copies };
  const { alone, clusters } = (aggregations ?? {}) as {
    alone?: estypes.AggregationsMissingAggregate;
    clusters?: estypes.AggregationsCardinalityAggregate;
  };
  return { total: (alone?.doc_count ?? 0) + (clusters?.value ?? 0), copies };
}

/**
 * Reads hits in order until `wanted` of them are to be shown: of each cluster only the one that goes first in it among those that match. Elasticsearch's
 * own `collapse` cannot be paged in another order than its field's; so hits are read as if nothing were collapsed, and those of clusters are looked up.
 */
export async function shownHits(
  context: SearchContext,
  request: SearchRequest,
  wanted: number,
  read: (size: number, after: estypes.SortResults | null) => Promise<{ answer: Answer; target: Target }>,
): Promise<{ hits: Hit[]; first: Answer }> {
  const isCollapsed = request.collapse === true;
  const start = isCollapsed ? Math.min(MOST_READ, 2 * wanted) : wanted;
  let { answer, target } = await read(start, null);
  const first = answer;
  if (!isCollapsed) return { hits: first.hits.hits, first };
  const hits: Hit[] = [];
  for (let asked = start; ; asked = MOST_READ) {
    hits.push(...(await firstOfClusters(context, request, target, answer.hits.hits)));
    const after = answer.hits.hits.at(-1)?.sort;
    if (hits.length >= wanted || answer.hits.hits.length < asked || after === undefined) return { hits, first };
    ({ answer, target } = await read(MOST_READ, after));
  }
}

function clusterOf(hit: Hit): string | null {
  const values: unknown = hit.fields?.['cluster'];
  return Array.isArray(values) ? String(values[0]) : null;
}

async function firstOfClusters(
  { client, now }: SearchContext,
  request: SearchRequest,
  target: Target,
  hits: readonly Hit[],
): Promise<Hit[]> {
  const clusters = [...new Set(hits.flatMap((hit) => clusterOf(hit) ?? []))];
  if (clusters.length === 0) return [...hits];
  const query = { bool: { filter: [criteriaQuery(request, now()), { terms: { cluster: clusters } }] } };
  const found = await asked(
    client.search<StoryDocument>(
      {
        ...target,
        query,
        collapse: { field: 'cluster' },
        sort: [...BY_LEAD],
        size: clusters.length,
        _source: false,
        ...CLUSTER_FIELD,
      },
      SEARCH_OPTIONS,
    ),
  );
  const first = new Set(found.hits.hits.map((hit) => hit._id));
  return hits.filter((hit) => clusterOf(hit) === null || first.has(hit._id));
}
