import { FACETS, type SearchState } from './state.ts';

/** Where the portal's search page is. */
export const SEARCH_PATH = '/';
/** Where the API's searches are; an outbound feed or export adds its ending. */
export const STORIES_PATH = '/api/v1/stories';
/** What a search can be had as, besides JSON. */
export const FORMATS = ['rss', 'atom', 'json', 'csv', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * The one URL of a state: parameters in a fixed order, repeated values sorted and once each, what is empty left out.
 * @param path such as {@link SEARCH_PATH}, or a whole URL without a query.
 */
export function searchUrl(path: string, state: Partial<SearchState>): string {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  for (const facet of FACETS) {
    for (const value of [...new Set(state[facet])].sort()) params.append(facet, value);
  }
  if (state.from) params.set('from', state.from);
  if (state.to) params.set('to', state.to);
  if (state.collapse) params.set('collapse', state.collapse);
  if (state.sort) params.set('sort', state.sort);
  if (state.size !== undefined) params.set('size', String(state.size));
  if (state.cursor) params.set('cursor', state.cursor);
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The address of a search as an outbound feed or export. Page and order are left out: a feed begins with the newest. */
export function formatUrl(format: Format, state: Partial<SearchState>): string {
  const { cursor: _cursor, size: _size, sort: _sort, ...criteria } = state;
  return searchUrl(`${STORIES_PATH}.${format}`, criteria);
}

/** The portal's page of a story. */
export function storyUrl(id: string): string {
  return `/stories/${encodeURIComponent(id)}`;
}
