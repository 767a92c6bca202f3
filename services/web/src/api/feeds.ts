import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { FeedPatch } from '@slugline/store';
import type { WebContext } from '../context.ts';
import { addFeed, changeFeed, findFeed, pollFeedNow, removeFeed } from '../feeds/manage.ts';
import { FEED_FIELDS } from '../feeds/new-feed.ts';
import { readJson } from './body.ts';
import { mount, type Operation } from './operation.ts';
import { feedList, feedPatch, newFeedBody, oneFeed, PATCH_FIELDS, publicFeed } from './schemas/feed.ts';

const PATH = '/api/v1/feeds';
const tag = 'Feeds';
const params = z.object({ id: z.string().openapi({ description: "The feed's id.", example: '9b2f4c6d8e0a1b3c' }) });
const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });
/** What any body can end with. */
const BODY_PROBLEMS = [
  'request.invalid',
  'request.unknown_parameter',
  'request.media_type',
  'request.too_large',
  'request.cross_site',
] as const;

const LIST: Operation = {
  method: 'get',
  path: PATH,
  id: 'listFeeds',
  tag,
  summary: 'All feeds and how polling them goes',
  answers: { 200: json(feedList, 'The feeds.') },
  problems: ['store.unavailable'],
};
const ADD: Operation = {
  method: 'post',
  path: PATH,
  id: 'addFeed',
  tag,
  summary: 'Add a feed',
  description: 'It is polled at once. The first real feed takes the sample wire away.',
  body: { schema: newFeedBody, example: { url: 'https://harbour-herald.example/feed.xml', sourceName: 'Harbour Herald' } },
  answers: {
    201: {
      ...json(oneFeed, 'The feed.'),
      headers: { Location: { description: "The feed's address in the API.", schema: { type: 'string' } } },
    },
  },
  problems: [...BODY_PROBLEMS, 'feed.exists', 'store.unavailable'],
};
const GET: Operation = {
  method: 'get',
  path: `${PATH}/{id}`,
  id: 'getFeed',
  tag,
  summary: 'One feed',
  params,
  answers: { 200: json(oneFeed, 'The feed.') },
  problems: ['feed.unknown', 'store.unavailable'],
};
const CHANGE: Operation = {
  ...GET,
  method: 'patch',
  id: 'changeFeed',
  summary: 'Change a feed',
  description: 'What is absent stays. A new address, or one that is turned on again, is polled at once.',
  body: { schema: feedPatch, example: { intervalSeconds: 600, enabled: true } },
  problems: [...BODY_PROBLEMS, 'feed.unknown', 'feed.exists', 'store.unavailable'],
};
const REMOVE: Operation = {
  ...GET,
  method: 'delete',
  id: 'removeFeed',
  summary: 'Remove a feed',
  description: 'Its stories stay.',
  answers: { 204: { description: 'It is removed.' } },
  problems: ['feed.unknown', 'request.cross_site', 'store.unavailable'],
};
const POLL: Operation = {
  ...GET,
  method: 'post',
  path: `${PATH}/{id}/poll`,
  id: 'pollFeed',
  summary: 'Poll a feed now',
  answers: { 202: json(oneFeed, 'It is due now; the poller takes it within moments.') },
  problems: ['feed.unknown', 'feed.paused', 'request.cross_site', 'store.unavailable'],
};

/** List, add, get, change, remove and poll feeds. */
export function feedRoutes(app: OpenAPIHono, context: WebContext): void {
  mount(app, LIST, async (c) => c.json({ data: (await context.store.feeds.list()).map(publicFeed) }));
  mount(app, ADD, async (c) => {
    const added = await addFeed(context, await readJson(c, newFeedBody, FEED_FIELDS));
    return c.json({ data: publicFeed(added) }, 201, { location: `${PATH}/${added.id}` });
  });
  mount(app, GET, async (c) => c.json({ data: publicFeed(await findFeed(context, c.req.param('id') ?? '')) }));
  mount(app, CHANGE, async (c) => {
    const given = await readJson(c, feedPatch, PATCH_FIELDS);
    const patch: FeedPatch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return c.json({ data: publicFeed(await changeFeed(context, c.req.param('id') ?? '', patch)) });
  });
  mount(app, REMOVE, async (c) => {
    await removeFeed(context, c.req.param('id') ?? '');
    return c.body(null, 204);
  });
  mount(app, POLL, async (c) => c.json({ data: publicFeed(await pollFeedNow(context, c.req.param('id') ?? '')) }, 202));
}
