/** How hits are ordered. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** A search as a person states it: what the URL carries. Dates stay as typed (`now-24h` stays relative), codes are canonical. */
export interface SearchState {
  q: string;
  region: readonly string[];
  topic: readonly string[];
  source: readonly string[];
  lang: readonly string[];
  from?: string;
  to?: string;
  /** Absent means the default: by relevance where there is a query, else newest first. */
  sort?: Sort;
  /** Absent means the default of the page or endpoint. */
  size?: number;
  cursor?: string;
}

/** The facets, in the order in which URLs and pages show them. */
export const FACETS = ['region', 'topic', 'source', 'lang'] as const;
export type Facet = (typeof FACETS)[number];

/** A search for everything. */
export const EMPTY_SEARCH: SearchState = { q: '', region: [], topic: [], source: [], lang: [] };
