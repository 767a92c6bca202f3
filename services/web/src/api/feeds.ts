import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { FeedPatch } from '@slugline/store';
import type { WebContext } from '../context.ts';
import { addFeed } from '../feeds/add.ts';
import { readFeedList } from '../feeds/list.ts';
import { changeFeed, findFeed, pollFeedNow, removeFeed } from '../feeds/manage.ts';
import { withoutCredentials } from '../feeds/redact.ts';
import { readJson } from './body.ts';
import { feedFileRoutes } from './feed-files.ts';
import { mount, type Operation } from './operation.ts';
import {
  addedFeed,
  feedPage,
  feedPatch,
  feedQuery,
  NEW_FEED_FIELDS,
  newFeedBody,
  oneFeed,
  PATCH_FIELDS,
  publicFeed,
} from './schemas/feed.ts';

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
  summary: 'Feeds and how polling them goes',
  query: feedQuery,
  answers: { 200: json(feedPage, 'One page of feeds, and how many stand how.') },
  problems: ['request.invalid', 'request.unknown_parameter', 'request.bad_cursor', 'store.unavailable'],
};
const ADD: Operation = {
  method: 'post',
  path: PATH,
  id: 'addFeed',
  tag,
  summary: 'Add a feed',
  description:
    'The address is looked at first. A feed is added with its title and format. A page is added by the one feed that it declares; where there are more, the answer is `feed.choose` with `candidates`. What cannot be read now is added all the same, and `problem` says why. It is polled at once. The first real feed takes the sample wire away.',
  body: { schema: newFeedBody, example: { url: 'https://harbour-herald.example/feed.xml', sourceName: 'Harbour Herald' } },
  answers: {
    201: {
      ...json(addedFeed, 'The feed.'),
      headers: { Location: { description: "The feed's address in the API.", schema: { type: 'string' } } },
    },
  },
  problems: [
    ...BODY_PROBLEMS,
    ...(['feed.exists', 'feed.choose', 'feed.none_found', 'http.blocked_address', 'store.unavailable'] as const),
  ],
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
  description: 'What is absent stays. One with a new address or pace, or turned on again, is polled at once.',
  body: { schema: feedPatch, example: { urgent: true, enabled: true } },
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

/** List, add, find, import, export, get, change, remove and poll feeds. */
export function feedRoutes(app: OpenAPIHono, context: WebContext): void {
  const now = (): Date => context.clock.now();
  mount(app, LIST, async (c) => {
    const request = readFeedList(new URL(c.req.url).searchParams);
    const [page, counts] = await Promise.all([context.store.feeds.page(request), context.store.feeds.countByHealth()]);
    const data = page.feeds.map((feed) => publicFeed(feed, now()));
    return c.json({ data, total: page.total, counts, nextCursor: page.nextCursor });
  });
  mount(app, ADD, async (c) => {
    const { check: wanted, ...given } = await readJson(c, newFeedBody, NEW_FEED_FIELDS);
    const { feed, check, problem } = await addFeed(context, given, { check: wanted });
    const detail = problem && { code: problem.code, detail: String(withoutCredentials(problem.message)) };
    return c.json({ data: publicFeed(feed, now()), check, problem: detail }, 201, { location: `${PATH}/${feed.id}` });
  });
  feedFileRoutes(app, context);
  mount(app, GET, async (c) => c.json({ data: publicFeed(await findFeed(context, c.req.param('id') ?? ''), now()) }));
  mount(app, CHANGE, async (c) => {
    const given = await readJson(c, feedPatch, PATCH_FIELDS);
    const patch: FeedPatch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return c.json({ data: publicFeed(await changeFeed(context, c.req.param('id') ?? '', patch), now()) });
  });
  mount(app, REMOVE, async (c) => {
    await removeFeed(context, c.req.param('id') ?? '');
    return c.body(null, 204);
  });
  mount(app, POLL, async (c) => c.json({ data: publicFeed(await pollFeedNow(context, c.req.param('id') ?? ''), now()) }, 202));
}
