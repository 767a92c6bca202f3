import { z } from '@hono/zod-openapi';
import { type Feed, feedFormatSchema, feedHealthSchema, feedSchema, webSubSchema } from '@slugline/model';
import { FEED_FIELDS } from '../../feeds/new-feed.ts';
import { withoutCredentials } from '../../feeds/redact.ts';
import { sayFeed } from '../../feeds/said.ts';

const shape = feedSchema.shape;
/** What anybody may know of the poller's notes. */
const poll = shape.poll
  .pick({
    ...{ nextPollAt: true, lastPolledAt: true, lastChangedAt: true, etag: true, lastModified: true, lastStatus: true },
    ...{
      lastOutcome: true,
      outcome: true,
      lastError: true,
      failures: true,
      itemCount: true,
      newCount: true,
      health: true,
      plan: true,
    },
  })
  .extend({ unsettledCount: z.int().nonnegative().describe('Items handed on whose end is not known yet.') });

const said = z
  .object({
    health: z.string(),
    found: z.string().nullable().describe('What the last poll found; null before the first.'),
    nextAt: z.iso.datetime().nullable().describe('When the next poll is; null: see `nextWords`.'),
    nextWords: z.string().nullable(),
    why: z.string().nullable().describe('Why the next poll is then.'),
    websub: z.string().nullable().describe('How the pushes of its hub stand.'),
  })
  .describe('The same in words, as the feeds page says it. Words may change; the fields of `poll` do not.');

/** A feed in the API: the model's, without the poller's private notes, secrets and credentials. */
const feed = feedSchema
  .extend({
    id: shape.id.describe('A hash of the address.'),
    url: z.string().describe('What is polled, without user name and password; `urn:slugline:push:SOURCE` for a pushed feed.'),
    delivery: shape.delivery.describe('poll: it is fetched; push: its documents are pushed in.'),
    source: shape.source.describe("Who publishes, as a short name: part of each story's identity."),
    intervalSeconds: shape.intervalSeconds.describe('A fixed time between polls; null: as often as the feed changes.'),
    urgent: shape.urgent.describe('True: polled as often as each minute when it changes that often; others at most each five.'),
    websub: webSubSchema
      .omit({ token: true, secret: true })
      .nullable()
      .describe('The subscription at its hub (WebSub), without its secrets.'),
    enabled: shape.enabled.describe('False: not polled.'),
    sample: shape.sample.describe('True for the bundled sample wire.'),
    poll: poll.describe('How polling goes.'),
    said,
  })
  .openapi('Feed', {
    example: {
      id: '9b2f4c6d8e0a1b3c',
      url: 'https://harbour-herald.example/feed.xml',
      delivery: 'poll',
      title: 'Harbour Herald: news',
      source: 'harbour-herald',
      sourceName: 'Harbour Herald',
      format: 'rss',
      language: 'en',
      intervalSeconds: null,
      urgent: false,
      reader: 'slugline',
      websub: null,
      enabled: true,
      sample: false,
      createdAt: '2026-06-01T08:00:00.000Z',
      poll: {
        nextPollAt: '2026-06-04T11:49:00.000Z',
        lastPolledAt: '2026-06-04T11:40:02.000Z',
        lastChangedAt: '2026-06-04T11:40:02.000Z',
        etag: '"33a64df5"',
        lastModified: null,
        lastStatus: 200,
        lastOutcome: 'new',
        outcome: 'new',
        lastError: null,
        failures: 0,
        itemCount: 25,
        newCount: 3,
        health: 'ok',
        plan: { reason: 'habit', seconds: 540, figure: 160 },
        unsettledCount: 0,
      },
      said: {
        health: 'Well',
        found: '25 items, 3 new',
        nextAt: '2026-06-04T11:49:00.000Z',
        nextWords: null,
        why: 'it brings an item about every 9 minutes',
        websub: null,
      },
    },
  });
export type PublicFeed = z.infer<typeof feed>;

/** What may be seen of a feed at `now`. */
export function publicFeed(given: Feed, now: Date): PublicFeed {
  const { token: _token, secret: _secret, ...websub } = given.websub ?? { token: '', secret: '' };
  const seen = poll.parse({ ...given.poll, unsettledCount: given.poll.unsettled.length });
  return withoutCredentials({
    ...given,
    websub: given.websub === null ? null : websub,
    poll: seen,
    said: sayFeed(given, now),
  }) as PublicFeed;
}

export const oneFeed = z.object({ data: feed }).openapi('OneFeed');

/** How an address that was added was looked at. */
export const addedFeed = z
  .object({
    data: feed,
    check: z
      .enum(['feed', 'page', 'failed', 'unchecked'])
      .describe(
        'feed: the address is a feed. page: its page led to the feed. failed: it could not be read now. unchecked: nobody looked.',
      ),
    problem: z
      .object({ code: z.string(), detail: z.string() })
      .nullable()
      .describe('Why it could not be read; it is polled all the same.'),
  })
  .openapi('AddedFeed');

export const feedPage = z
  .object({
    data: z.array(feed).describe('By source name.'),
    total: z.int().nonnegative().describe('Feeds on all pages.'),
    counts: z
      .partialRecord(feedHealthSchema, z.int())
      .describe('How many of all feeds stand how; a health that none has is absent.'),
    nextCursor: z.string().nullable(),
  })
  .openapi('FeedPage');

/** The parameters of a list of feeds; `readFeedList` reads them. */
export const feedQuery = z.object({
  q: z.string().max(200).optional().openapi({
    description: 'Words that are all part of its title, source or address; case and accents do not matter.',
    example: 'herald',
  }),
  health: feedHealthSchema.optional().openapi({ description: 'Only feeds that stand so.' }),
  size: z.int().min(1).max(200).optional().openapi({ type: 'integer', default: 50, description: 'Feeds on a page.' }),
  cursor: z.string().optional().openapi({ description: 'The `nextCursor` of the page before, with all else the same.' }),
});

const title = z.string().trim().min(1).max(300);
const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i);

const newFeed = z.strictObject({
  url: z.string().describe('The address of a feed, or of a page that leads to one.'),
  title: title.nullable().optional(),
  source: shape.source.optional().describe('Made from the host name when absent.'),
  sourceName: shape.sourceName.optional().describe('The name that the source has already, else the title, else the host name.'),
  intervalSeconds: shape.intervalSeconds
    .optional()
    .describe('A fixed time between polls; absent or null: as often as it changes.'),
  urgent: shape.urgent.optional().describe('True: polled as often as each minute when it changes that often.'),
  reader: shape.reader.optional().describe('Who reads RSS and Atom; `slugline` when absent.'),
  language: language.nullable().optional().describe('BCP 47.'),
});

/** The body that adds a feed. */
export const newFeedBody = newFeed
  .extend({ check: z.boolean().optional().describe('False: added as it is, nothing is fetched.') })
  .openapi('NewFeed');

export const NEW_FEED_FIELDS: Readonly<Record<string, string>> = { ...FEED_FIELDS, check: 'true or false' };

/** The body that changes a feed: what is absent stays. */
export const feedPatch = newFeed
  .extend({ enabled: z.boolean(), format: feedFormatSchema.nullable() })
  .partial()
  .openapi('FeedPatch');

/** What each field of a change must be, in words. */
export const PATCH_FIELDS: Readonly<Record<string, string>> = {
  ...FEED_FIELDS,
  enabled: 'true or false',
  format: `one of ${feedFormatSchema.options.join(', ')}, or null`,
};

export const discoverBody = z.strictObject({ url: newFeed.shape.url }).openapi('DiscoverFeeds');

const found = z.object({
  url: z.string(),
  title: z.string().nullable(),
  type: z.enum(['rss', 'atom', 'json']).nullable().describe('What the page says it is.'),
  isDeclared: z
    .boolean()
    .describe('True for what the page declares as its feed or was found to be one; false for a link that looks like one.'),
});

export const discovered = z
  .object({
    kind: z
      .enum(['feed', 'page', 'nothing', 'failed'])
      .describe('What is at the address: a feed, a page with feeds, neither, or nothing that could be read now.'),
    data: z.array(found).describe('The feeds, the likeliest first.'),
    detail: z.string().nullable().describe('What is there instead, or why it could not be read.'),
  })
  .openapi('DiscoveredFeeds');

export const imported = z
  .object({
    added: z.int().nonnegative(),
    duplicate: z.int().nonnegative(),
    invalid: z.int().nonnegative(),
    leftOut: z.int().nonnegative().describe('Subscriptions beyond the 50,000 that one document may have.'),
    rows: z.array(
      z.object({
        line: z.int().positive(),
        url: z.string(),
        title: z.string().nullable(),
        outcome: z.enum(['added', 'duplicate', 'invalid']),
        feedId: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
  })
  .openapi('ImportedFeeds');
