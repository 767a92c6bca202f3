import type { Tag } from '@slugline/model';
import type { Facet, SearchState } from '../../search/state.ts';
import { SEARCH_PATH, searchUrl } from '../../search/url.ts';
import { facetOf } from '../names.ts';

/** The same search from its first page, changed. A key set to undefined is left out. */
export function changed(state: SearchState, change: { [K in keyof SearchState]?: SearchState[K] | undefined }): string {
  const { cursor: _cursor, ...kept } = state;
  const merged = Object.entries({ ...kept, ...change }).filter(([, value]) => value !== undefined);
  return searchUrl(SEARCH_PATH, Object.fromEntries(merged) as Partial<SearchState>);
}

/** The same search with a facet's value switched on, or off where it is on. */
export function toggled(state: SearchState, facet: Facet, code: string): string {
  const values = state[facet];
  return changed(state, { [facet]: values.includes(code) ? values.filter((value) => value !== code) : [...values, code] });
}

/** Every story with a facet's value, and nothing else asked. */
export function allWith(facet: Facet, code: string): string {
  return searchUrl(SEARCH_PATH, { [facet]: [code] });
}

/** Every story with a tag: of a region, those as much about it as the story of the tag is. */
export function allTagged(tag: Tag): string {
  const { facet, code } = facetOf(tag);
  return allWith(facet, code);
}
