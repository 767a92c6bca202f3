/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { FACETS, type SearchState } from '../../search/state.ts';

/** What the search box is called for those who do not see it. */
export const searchInputLabel = 'Search stories';

/** The state but for the query (and whatever `except` names) as hidden inputs, so that a form keeps the filters. A new search begins at its first page. */
export function HiddenState(props: { state: SearchState; except?: readonly (keyof SearchState)[] }): VNode {
  const { state, except = ['q'] } = props;
  const keep = (name: keyof SearchState): boolean => !except.includes(name);
  return (
    <>
      {keep('q') && state.q !== '' && <input type="hidden" name="q" value={state.q} />}
      {FACETS.filter(keep).flatMap((facet) =>
        state[facet].map((value) => <input key={`${facet}:${value}`} type="hidden" name={facet} value={value} />),
      )}
      {(['from', 'to', 'sort'] as const)
        .filter(keep)
        .map((name) => (state[name] ? <input key={name} type="hidden" name={name} value={state[name]} /> : null))}
    </>
  );
}
