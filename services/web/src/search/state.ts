/** How hits are ordered. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Whether of each cluster of copies one story is shown, or every copy. */
export const COLLAPSES = ['cluster', 'none'] as const;
type Collapse = (typeof COLLAPSES)[number];

/** A search as a person states it: what the URL carries. Dates stay as typed (`now-24h` stays relative), codes are canonical. */
export interface SearchState {
  q: string;
  /** What stories are about. */
  region: readonly string[];
  /** What they mention at least. */
  mentions: readonly string[];
  topic: readonly string[];
  /** Of an operator's vocabularies, as `vocabulary/code`. */
  tag: readonly string[];
  source: readonly string[];
  lang: readonly string[];
  from?: string;
  to?: string;
  /** Absent means the default: by relevance where there is a query, else newest first. */
  sort?: Sort;
  /** Absent means the default of the page or endpoint. */
  size?: number;
  cursor?: string;
  /** Absent means the default of the page or endpoint. */
  collapse?: Collapse;
}

/** The facets, in the order in which URLs and pages show them. */
export const FACETS = ['region', 'mentions', 'topic', 'tag', 'source', 'lang'] as const;
export type Facet = (typeof FACETS)[number];

/** No facet narrows. */
export const NO_FACETS = { region: [], mentions: [], topic: [], tag: [], source: [], lang: [] } satisfies Record<Facet, string[]>;

/** A search for everything. */
export const EMPTY_SEARCH: SearchState = { q: '', ...NO_FACETS };
