/** @jsxRuntime automatic @jsxImportSource preact */
import { PermanentError } from '@slugline/model';
import type { SearchPage, SearchRequest } from '@slugline/store';
import type { Context, Hono } from 'hono';
import { parseSearchParamsTolerant, type SearchParams } from '../../search/params.ts';
import { namesOf } from '../names.ts';
import type { Portal } from '../portal.ts';
import { alternatesOf, SearchContent, type SearchView } from './page.tsx';

/** The search page. */
export function searchRoutes(app: Hono, portal: Portal): void {
  app.get('/', async (c) => {
    const now = portal.context.clock.now();
    const search = parseSearchParamsTolerant(new URL(c.req.url).searchParams, now, {
      vocabularies: portal.context.vocabularies,
      collapsed: true,
    });
    const view = await readView(portal, search, now);
    const { state } = search;
    const title = state.q === '' ? 'Search' : `${state.q} · Search`;
    return portal.show(
      c as Context,
      { title, place: 'search', search: state, alternates: alternatesOf(state) },
      <SearchContent {...view} />,
    );
  });
}

type Tolerant = ReturnType<typeof parseSearchParamsTolerant>;

async function readView(portal: Portal, search: Tolerant, now: Date): Promise<SearchView> {
  const { stories, feeds } = portal.context.store;
  const { request } = search;
  const criteria = criteriaOf(request);
  const [found, facets, histogram] = await Promise.all([
    searchFrom(portal, { ...request, highlight: true }),
    stories.facets(criteria),
    stories.histogram(criteria),
  ]);
  const shown = [...facets.source.map(({ code }) => code), ...search.state.source];
  const sources = await feeds.sourceNames(shown);
  const { cursor, ...firstPage } = search.state;
  const clusters = await stories.clusters(found.page.hits.map((hit) => hit.story.id));
  const empty = found.page.hits.length === 0 && (await stories.count()) === 0;
  return {
    state: found.begunAgain || cursor === undefined ? firstPage : search.state,
    sort: request.sort,
    page: found.page,
    clusters,
    collapsed: request.collapse === true,
    facets,
    histogram,
    notes: search.notes,
    problems: [
      ...search.problems.map((problem) => problem.message),
      ...(found.begunAgain ? ['That page of results is no longer known; this is the first one.'] : []),
    ],
    names: namesOf(
      portal.context.vocabularies,
      sources,
      found.page.hits.map((hit) => hit.story),
    ),
    now,
    start: empty ? { feeds: (await feeds.page({ size: 1 })).total } : null,
  };
}

function criteriaOf(request: SearchParams['request']): Pick<SearchRequest, 'query' | 'filters' | 'from' | 'to'> {
  const { query, filters, from, to } = request;
  return { query, filters, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Searches; a cursor that is not one of this search begins again, because a page shows something. */
async function searchFrom(portal: Portal, request: SearchRequest): Promise<{ page: SearchPage; begunAgain: boolean }> {
  const { stories } = portal.context.store;
  try {
    return { page: await stories.search(request), begunAgain: false };
  } catch (error) {
    if (!(error instanceof PermanentError && error.code === 'request.bad_cursor')) throw error;
    const { cursor: _cursor, ...first } = request;
    return { page: await stories.search(first), begunAgain: true };
  }
}
