import type { estypes } from '@elastic/elasticsearch';
import type { Criteria } from '../port.ts';
import { type Clause, type SearchField, toClause } from '../search/clause.ts';
import { FACETS, type FacetName } from '../search/codes.ts';

/** A query as requests take it. */
export type Query = NonNullable<estypes.SearchRequest['query']>;

/** Where each field's text is, and how much a word in it tells. */
const FIELDS: Record<SearchField, { path: string; boost: number }> = {
  headline: { path: 'headline', boost: 8 },
  standfirst: { path: 'standfirst', boost: 3 },
  body: { path: 'body.text', boost: 1 },
  byline: { path: 'byline', boost: 3 },
  authors: { path: 'authors', boost: 3 },
};

/** The document's field of each facet. */
export const FACET_FIELDS: Record<FacetName, string> = {
  region: 'regions',
  mentions: 'mentions',
  topic: 'topics',
  tag: 'tagCodes',
  source: 'source',
  lang: 'lang',
};

function inAnyField(fields: readonly SearchField[], query: (field: { path: string; boost: number }) => Query): Query {
  const should = fields.map((field) => query(FIELDS[field]));
  return should.length === 1 && should[0] !== undefined ? should[0] : { bool: { should, minimum_should_match: 1 } };
}

/** Must hold, and tells nothing of relevance. */
function only(...filter: Query[]): Query {
  return { bool: { filter } };
}

/** A clause in Elasticsearch's query language. Words come analyzed; `whitespace` only splits them again, so none is read as syntax. */
function toQuery(clause: Clause): Query {
  switch (clause.type) {
    case 'all':
      return only({ match_all: {} });
    case 'none':
      return { match_none: {} };
    case 'and':
      return { bool: { must: clause.children.map(toQuery) } };
    case 'or':
      return { bool: { should: clause.children.map(toQuery), minimum_should_match: 1 } };
    case 'not':
      return { bool: { must_not: [toQuery(clause.child)] } };
    case 'run': {
      const [first = '', ...others] = clause.stems;
      if (others.length === 0)
        return inAnyField(clause.fields, ({ path, boost }) => ({ term: { [path]: { value: first, boost } } }));
      const query = clause.stems.join(' ');
      return inAnyField(clause.fields, ({ path, boost }) => ({
        match_phrase: { [path]: { query, analyzer: 'whitespace', boost } },
      }));
    }
    case 'near': {
      const match = { query: clause.stems.join(' '), analyzer: 'whitespace', ordered: false, max_gaps: clause.distance };
      return inAnyField(clause.fields, ({ path, boost }) => ({ intervals: { [path]: { match, boost } } }));
    }
    case 'prefix':
      return only(inAnyField(clause.fields, ({ path }) => ({ prefix: { [`${path}.neutral`]: { value: clause.prefix } } })));
    case 'code':
      return only(codesQuery(clause.field, clause.codes));
    case 'date':
      return only({ range: { firstCreated: clause.op === 'before' ? { lt: iso(clause.ms) } : { gte: iso(clause.ms) } } });
  }
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function codesQuery(facet: FacetName, codes: readonly string[]): Query {
  const query: Query = { terms: { [FACET_FIELDS[facet]]: [...codes] } };
  if (facet !== 'mentions') return query;
  // What was written before mentions were kept has every region among `regions`.
  const before = only(codesQuery('region', codes), { bool: { must_not: [{ exists: { field: FACET_FIELDS.mentions } }] } });
  return { bool: { should: [query, before], minimum_should_match: 1 } };
}

/** What search may find at `now`: usable, and no embargo ahead. */
export function visible(now: Date): Query {
  return {
    bool: {
      filter: [{ term: { pubStatus: 'usable' } }],
      must_not: [{ range: { embargoedUntil: { gt: now.toISOString() } } }],
    },
  };
}

/** The filters of the facets that a criteria names. */
export function facetFilters(criteria: Criteria, without?: FacetName): Query[] {
  return FACETS.flatMap((facet) => {
    const codes = criteria.filters[facet] ?? [];
    return facet === without || codes.length === 0 ? [] : [codesQuery(facet, codes)];
  });
}

/** A criteria as a query; `facets: false` leaves the facets' filters out. */
export function criteriaQuery(criteria: Criteria, now: Date, options: { facets: boolean } = { facets: true }): Query {
  const filter = [...(criteria.hidden ? [] : [visible(now)]), ...(options.facets ? facetFilters(criteria) : [])];
  if (criteria.from !== undefined) filter.push({ range: { firstCreated: { gte: criteria.from } } });
  if (criteria.to !== undefined) filter.push({ range: { firstCreated: { lt: criteria.to } } });
  return { bool: { must: [toQuery(toClause(criteria.query))], filter } };
}
