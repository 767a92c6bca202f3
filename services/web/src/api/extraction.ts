import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { WebContext } from '../context.ts';
import { LOOKED_AT, readingsBySource } from '../extraction/by-source.ts';
import { explainTrace } from '../extraction/steps.ts';
import { STORIES_PATH } from '../search/url.ts';
import { mount, type Operation } from './operation.ts';
import { sourceReadings, storyExtraction } from './schemas/extraction.ts';
import { storyParams, visibleStory } from './stories.ts';

const OF_STORY: Operation = {
  method: 'get',
  path: `${STORIES_PATH}/{id}/extraction`,
  id: 'getStoryExtraction',
  tag: 'Stories',
  summary: "How a story's text was come by",
  description: 'What was read, what it was taken for, and what each step of reading did to the newest version.',
  params: storyParams,
  answers: { 200: { description: 'How it was read.', content: { 'application/json': { schema: storyExtraction } } } },
  problems: ['request.not_found', 'story.withdrawn', 'store.unavailable'],
};

const BY_SOURCE: Operation = {
  method: 'get',
  path: '/api/v1/extraction',
  id: 'listReadings',
  tag: 'Counts',
  summary: 'How reading article pages goes, by source',
  description: `Of the ${LOOKED_AT} newest stories: how many are the page's text, how many the feed's own, and why. Sources with most trouble first.`,
  query: z.object({
    source: z.string().max(200).optional().openapi({ description: 'Of this source alone.', example: 'harbour-herald' }),
  }),
  answers: { 200: { description: 'The counts.', content: { 'application/json': { schema: sourceReadings } } } },
  problems: ['request.unknown_parameter', 'store.unavailable'],
};

/** GET how a story was read, and how reading goes by source. */
export function extractionRoutes(app: OpenAPIHono, context: WebContext): void {
  const { stories } = context.store;
  mount(app, OF_STORY, async (c) => {
    const id = c.req.param('id') ?? '';
    const { extraction, bodyOrigin, rights } = visibleStory(id, await stories.get(id), context.clock.now());
    if (extraction === null) return c.json({ data: null });
    return c.json({ data: { bodyOrigin, ...extraction, rights, trace: await explainTrace(extraction.trace) } });
  });
  mount(app, BY_SOURCE, async (c) => {
    const source = c.req.query('source')?.slice(0, 200) || null;
    return c.json({ data: await readingsBySource(stories, source), lookedAt: LOOKED_AT });
  });
}
