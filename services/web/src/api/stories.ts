import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Story, sluglineError } from '@slugline/model';
import type { Cluster } from '@slugline/store';
import { etag } from 'hono/etag';
import type { WebContext } from '../context.ts';
import { parseSearchParams } from '../search/params.ts';
import { STORIES_PATH } from '../search/url.ts';
import { mount, type Operation } from './operation.ts';
import { searchQuery } from './schemas/search.ts';
import { oneCluster, oneStory, publicStory, STORY_EXAMPLE, storyPage, storyVersions } from './schemas/story.ts';

/** What any search can end with. */
export const SEARCH_PROBLEMS = [
  'request.invalid',
  'request.unknown_parameter',
  'request.query_too_long',
  'store.unavailable',
] as const;

/** The path of one story. */
export const storyParams = z.object({
  id: z.string().openapi({ description: "The story's id.", example: '5f0c1a2b3c4d5e6f708192a3b4c5d6e7' }),
});
const json = (schema: z.ZodType, description: string) => ({ 200: { description, content: { 'application/json': { schema } } } });

const LIST: Operation = {
  method: 'get',
  path: STORIES_PATH,
  id: 'searchStories',
  tag: 'Stories',
  summary: 'Search stories',
  description:
    'Repeated values of one facet are OR, facets are AND. Pages stay right while stories arrive: follow `nextCursor`. The same search is an outbound feed (.rss, .atom, .json) and an export (.csv, .ndjson).',
  query: searchQuery,
  answers: json(storyPage, 'One page of stories.'),
  problems: [...SEARCH_PROBLEMS, 'request.bad_cursor'],
};

const CONDITIONAL = ' Carries an ETag; If-None-Match answers 304.';
const GET: Operation = {
  method: 'get',
  path: `${STORIES_PATH}/{id}`,
  id: 'getStory',
  tag: 'Stories',
  summary: 'One story, its newest version',
  description: `A story that its source withdrew answers 410.${CONDITIONAL}`,
  params: storyParams,
  answers: { ...json(oneStory, 'The story.'), 304: { description: 'Not changed.' } },
  problems: ['request.not_found', 'story.withdrawn', 'store.unavailable'],
};

const VERSIONS: Operation = {
  ...GET,
  path: `${STORIES_PATH}/{id}/versions`,
  id: 'listVersions',
  summary: 'All versions of a story',
  answers: { ...json(storyVersions, 'The versions, newest first.'), 304: { description: 'Not changed.' } },
};

const CLUSTER: Operation = {
  method: 'get',
  path: '/api/v1/clusters/{id}',
  id: 'getCluster',
  tag: 'Stories',
  summary: 'The copies of one text',
  description: 'By the id of a cluster, or of any story in it.',
  params: z.object({ id: z.string().openapi({ description: "The cluster's id.", example: STORY_EXAMPLE.id }) }),
  answers: json(oneCluster, 'The cluster.'),
  problems: ['request.not_found', 'store.unavailable'],
};

/** What a search says of the cluster of a story. */
function clusterHead(cluster: Cluster | undefined): Omit<Cluster, 'members'> | null {
  if (cluster === undefined) return null;
  const { members, ...head } = cluster;
  return head;
}

/** GET stories, one story, its versions, its copies. */
export function storyRoutes(app: OpenAPIHono, context: WebContext): void {
  const { stories } = context.store;
  mount(app, LIST, async (c) => {
    const search = parseSearchParams(new URL(c.req.url).searchParams, context.clock.now(), {
      vocabularies: context.vocabularies,
    });
    const page = await stories.search(search.request);
    const clusters = await stories.clusters(page.hits.map((hit) => hit.story.id));
    return c.json({
      data: page.hits.map(({ story }) => ({ ...publicStory(story), cluster: clusterHead(clusters.get(story.id)) })),
      total: page.total,
      ...(page.copies === undefined ? {} : { copies: page.copies }),
      nextCursor: page.nextCursor,
      notes: search.notes,
    });
  });
  app.use(`${STORIES_PATH}/:id`, etag());
  app.use(`${STORIES_PATH}/:id/versions`, etag());
  mount(app, GET, async (c) => {
    const id = c.req.param('id') ?? '';
    c.header('cache-control', 'no-cache');
    const story = visibleStory(id, await stories.get(id), context.clock.now());
    const cluster = (await stories.clusters([id])).get(id) ?? null;
    return c.json({ data: { ...publicStory(story), cluster } });
  });
  mount(app, CLUSTER, async (c) => {
    const id = c.req.param('id') ?? '';
    const cluster = await stories.cluster(id);
    if (cluster === null) throw sluglineError('request.not_found', { what: `cluster ${id.slice(0, 100)}` });
    return c.json({ data: cluster });
  });
  mount(app, VERSIONS, async (c) => {
    const id = c.req.param('id') ?? '';
    const versions = await stories.versions(id);
    visibleStory(id, versions[0] ?? null, context.clock.now());
    c.header('cache-control', 'no-cache');
    return c.json({ data: versions.map(publicStory) });
  });
}

/**
 * The story, if it may be seen now.
 * @throws PermanentError request.not_found (also under embargo), story.withdrawn
 */
export function visibleStory(id: string, story: Story | null, now: Date): Story {
  const embargoed = story?.embargoedUntil != null && story.embargoedUntil > now.toISOString();
  if (story === null || embargoed) throw sluglineError('request.not_found', { what: `story ${id.slice(0, 100)}` });
  if (story.pubStatus !== 'usable') throw sluglineError('story.withdrawn', { storyId: story.id, pubStatus: story.pubStatus });
  return story;
}
