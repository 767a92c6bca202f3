import type { OpenAPIHono } from '@hono/zod-openapi';
import type { WebContext } from '../context.ts';
import { namesOf } from '../portal/names.ts';
import { CRITERIA_PARAMETERS, parseSearchParams } from '../search/params.ts';
import { FACETS } from '../search/state.ts';
import { mount, type Operation } from './operation.ts';
import { criteriaQuery } from './schemas/search.ts';
import { facets, histogram } from './schemas/story.ts';
import { SEARCH_PROBLEMS } from './stories.ts';

const FACET_COUNTS: Operation = {
  method: 'get',
  path: '/api/v1/facets',
  id: 'countFacets',
  tag: 'Counts',
  summary: 'Counts by region, policy area, source and language',
  query: criteriaQuery,
  answers: { 200: { description: 'The counts.', content: { 'application/json': { schema: facets } } } },
  problems: SEARCH_PROBLEMS,
};

const HISTOGRAM: Operation = {
  ...FACET_COUNTS,
  path: '/api/v1/histogram',
  id: 'countOverTime',
  summary: 'Counts over time, in UTC',
  answers: { 200: { description: 'The bars.', content: { 'application/json': { schema: histogram } } } },
};

/** GET facets and histogram of a search. */
export function countRoutes(app: OpenAPIHono, context: WebContext): void {
  const { stories, feeds } = context.store;
  const { vocabularies } = context;
  const read = (url: string) =>
    parseSearchParams(new URL(url).searchParams, context.clock.now(), { known: CRITERIA_PARAMETERS, vocabularies });
  mount(app, FACET_COUNTS, async (c) => {
    const search = read(c.req.url);
    const counts = await stories.facets(search.request);
    const names = namesOf(vocabularies, await feeds.sourceNames(counts.source.map(({ code }) => code)));
    const named = FACETS.map(
      (facet) => [facet, counts[facet].map(({ code, count }) => ({ code, name: names.of(facet, code), count }))] as const,
    );
    return c.json({ data: Object.fromEntries(named), notes: search.notes });
  });
  mount(app, HISTOGRAM, async (c) => {
    const search = read(c.req.url);
    return c.json({ data: await stories.histogram(search.request), notes: search.notes });
  });
}
