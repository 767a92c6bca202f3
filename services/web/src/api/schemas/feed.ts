import { z } from '@hono/zod-openapi';
import { type Feed, feedSchema } from '@slugline/model';
import { DEFAULT_INTERVAL_SECONDS, FEED_FIELDS } from '../../feeds/new-feed.ts';
import { withoutCredentials } from '../../feeds/redact.ts';

const shape = feedSchema.shape;
const poll = shape.poll
  .omit({ unsettled: true, bodyHash: true })
  .extend({ unsettledCount: z.int().nonnegative().describe('Items handed on whose end is not known yet.') });

/** A feed in the API: the model's, without the poller's private notes and without credentials. */
const feed = feedSchema
  .extend({
    id: shape.id.describe('A hash of the address.'),
    url: shape.url.describe('What is polled, without user name and password.'),
    source: shape.source.describe("Who publishes, as a short name: part of each story's identity."),
    intervalSeconds: shape.intervalSeconds.describe('Seconds between polls; jitter is added.'),
    enabled: shape.enabled.describe('False: not polled.'),
    sample: shape.sample.describe('True for the bundled sample wire.'),
    poll: poll.describe('How polling goes.'),
  })
  .openapi('Feed', {
    example: {
      id: '9b2f4c6d8e0a1b3c',
      url: 'https://harbour-herald.example/feed.xml',
      title: 'Harbour Herald: news',
      source: 'harbour-herald',
      sourceName: 'Harbour Herald',
      format: 'rss',
      language: 'en',
      intervalSeconds: 300,
      enabled: true,
      sample: false,
      createdAt: '2026-06-01T08:00:00.000Z',
      poll: {
        nextPollAt: '2026-06-04T11:45:00.000Z',
        lastPolledAt: '2026-06-04T11:40:02.000Z',
        lastChangedAt: '2026-06-04T11:40:02.000Z',
        etag: '"33a64df5"',
        lastModified: null,
        lastStatus: 200,
        lastOutcome: 'new',
        lastError: null,
        failures: 0,
        itemCount: 25,
        health: 'ok',
        unsettledCount: 0,
      },
    },
  });
export type PublicFeed = z.infer<typeof feed>;

/** What may be seen of a feed. */
export function publicFeed(given: Feed): PublicFeed {
  const { unsettled, bodyHash: _bodyHash, ...rest } = given.poll;
  return withoutCredentials({ ...given, poll: { ...rest, unsettledCount: unsettled.length } }) as PublicFeed;
}

export const oneFeed = z.object({ data: feed }).openapi('OneFeed');
export const feedList = z.object({ data: z.array(feed).describe('By source name.') }).openapi('FeedList');

const title = z.string().trim().min(1).max(300);
const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i);

/** The body that adds a feed. */
export const newFeedBody = z
  .strictObject({
    url: z.string().describe('The address of an RSS or Atom feed.'),
    title: title.nullable().optional(),
    source: shape.source.optional().describe('Made from the host name when absent.'),
    sourceName: shape.sourceName.optional().describe('The name that the source has already, else the title, else the host name.'),
    intervalSeconds: shape.intervalSeconds.optional().describe(`${DEFAULT_INTERVAL_SECONDS} when absent.`),
    language: language.nullable().optional().describe('BCP 47.'),
  })
  .openapi('NewFeed');

/** The body that changes a feed: what is absent stays. */
export const feedPatch = newFeedBody
  .extend({ enabled: z.boolean(), format: z.enum(['rss', 'atom']).nullable() })
  .partial()
  .openapi('FeedPatch');

/** What each field of a change must be, in words. */
export const PATCH_FIELDS: Readonly<Record<string, string>> = {
  ...FEED_FIELDS,
  enabled: 'true or false',
  format: 'rss, atom or null',
};
