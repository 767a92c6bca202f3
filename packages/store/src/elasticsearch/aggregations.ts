import type { estypes } from '@elastic/elasticsearch';
import type { Criteria, Facets, Histogram } from '../port.ts';
import { barRange, histogramOf, NO_BARS, planBars } from '../search/bars.ts';
import { FACETS, MAX_FACET_CODES, rankCodes } from '../search/codes.ts';
import { asked, SEARCH_OPTIONS } from './client.ts';
import { criteriaQuery, FACET_FIELDS, facetFilters, type Query } from './dsl.ts';
import type { SearchContext } from './search.ts';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

async function aggregate({ client, stories }: SearchContext, query: Query, aggs: Aggregations) {
  const answer = await asked(
    client.search<unknown, Record<string, Answered>>(
      { index: stories, query, size: 0, track_total_hits: false, aggs },
      SEARCH_OPTIONS,
    ),
  );
  return answer.aggregations ?? {};
}

/** The parts of the answers that are read here. */
interface Answered {
  value?: number | null;
  buckets?: { key: string; doc_count: number }[];
  codes?: { buckets: { key: string; doc_count: number }[] };
}

/** Counts codes, each facet among the stories that the other facets' filters leave. */
export async function readFacets(context: SearchContext, criteria: Criteria): Promise<Facets> {
  const aggs: Aggregations = {};
  for (const facet of FACETS) {
    const terms = { field: FACET_FIELDS[facet], size: MAX_FACET_CODES, order: [{ _count: 'desc' }, { _key: 'asc' }] } as const;
    aggs[facet] = {
      filter: { bool: { filter: facetFilters(criteria, facet) } },
      aggs: { codes: { terms: { ...terms, order: [...terms.order] } } },
    };
  }
  const answers = await aggregate(context, criteriaQuery(criteria, context.now(), { facets: false }), aggs);
  const counts = FACETS.map((facet) => {
    const buckets = answers[facet]?.codes?.buckets ?? [];
    return [facet, rankCodes(new Map(buckets.map((bucket) => [bucket.key, bucket.doc_count])))] as const;
  });
  return Object.fromEntries(counts) as Facets;
}

/** Counts stories over time, in the bars that search/bars.ts plans for both tiers. */
export async function readHistogram(context: SearchContext, criteria: Criteria): Promise<Histogram> {
  const query = criteriaQuery(criteria, context.now());
  const field = 'firstCreated';
  const { first, last } = await aggregate(context, query, { first: { min: { field } }, last: { max: { field } } });
  const stories = first?.value == null || last?.value == null ? null : { first: first.value, last: last.value };
  const within = barRange(criteria, stories);
  if (within === null) return NO_BARS;
  const plan = planBars(within.from, within.to);
  const iso = (ms: number | undefined) => new Date(ms ?? 0).toISOString();
  const ranges = plan.edges.slice(0, -1).map((edge, at) => ({ from: iso(edge), to: iso(plan.edges[at + 1]) }));
  const { bars } = await aggregate(context, query, { bars: { date_range: { field, ranges } } });
  return histogramOf(
    plan,
    (bars?.buckets ?? []).map((bucket) => bucket.doc_count),
  );
}
