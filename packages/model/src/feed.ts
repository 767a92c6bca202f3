import { z } from 'zod';

/** What is read: the formats of feeds and of wires. */
export const feedFormatSchema = z.enum([
  ...(['rss', 'atom', 'json', 'sitemap'] as const),
  ...(['newsml-g2', 'newsml-1.2', 'nitf', 'ninjs', 'iptc7901', 'anpa1312'] as const),
]);
export type FeedFormat = z.infer<typeof feedFormatSchema>;

/** Who turns RSS and Atom into items: Slugline's own reader, or the rss-parser library behind Slugline's decoder and cleaner. */
export const feedReaderSchema = z.enum(['slugline', 'rss-parser']);
export type FeedReader = z.infer<typeof feedReaderSchema>;

/** A WebSub subscription of a feed (W3C Recommendation, 2018). `token` makes the callback's address hard to guess; `secret` signs what the hub sends. */
export const webSubSchema = z.object({
  hub: z.string(),
  topic: z.string(),
  token: z.string(),
  secret: z.string(),
  /** asked: the hub has not verified yet; active: until `leaseEndsAt`; denied: with `reason`; ended: given up or unsubscribed. */
  state: z.enum(['asked', 'active', 'denied', 'ended']),
  askedAt: z.iso.datetime(),
  leaseEndsAt: z.iso.datetime().nullable(),
  lastPushAt: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
});
export type WebSub = z.infer<typeof webSubSchema>;

/** An item handed to the queues whose end is not known yet. `enqueuedAt` is null until the hand-off is done. */
export const unsettledItemSchema = z.object({
  storyId: z.string(),
  itemHash: z.string(),
  version: z.int().positive(),
  enqueuedAt: z.iso.datetime().nullable(),
});
export type UnsettledItem = z.infer<typeof unsettledItemSchema>;

/** How a feed stands: a person reads it on the feeds page. */
export const feedHealthSchema = z.enum(['new', 'ok', 'failing', 'gone', 'paused']);
export type FeedHealth = z.infer<typeof feedHealthSchema>;

/** What the poller remembers between two polls of a feed. Times are ISO 8601 in UTC. */
export const pollStateSchema = z.object({
  /** When it is due; a claim moves it forward by the lease, so that a poll that dies comes back. Null: not by itself (a pushed feed at rest, a feed that is gone). */
  nextPollAt: z.iso.datetime().nullable(),
  lastPolledAt: z.iso.datetime().nullable(),
  /** When a poll last found a new or changed item. */
  lastChangedAt: z.iso.datetime().nullable(),
  /** Validators of the last document whose items have all settled (RFC 9110 section 8.8). */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  bodyHash: z.string().nullable(),
  /** The URL that gave these validators: they mean nothing to another. */
  validatorsOf: z.string().nullable(),
  /** Items enqueued and not yet known to be in the Store: while there are any, the next GET is unconditional. */
  unsettled: z.array(unsettledItemSchema),
  /** HTTP status of the last answer, null when there was none. */
  lastStatus: z.int().nullable(),
  /** How the last poll ended, in one word: new, same, not-modified, failed. */
  lastOutcome: z.enum(['new', 'same', 'not-modified', 'failed']).nullable(),
  lastError: z.object({ code: z.string(), message: z.string(), at: z.iso.datetime() }).nullable(),
  /** Failures in a row. */
  failures: z.int().nonnegative(),
  /** Items in the last document read. */
  itemCount: z.int().nonnegative(),
  health: feedHealthSchema,
});
export type PollState = z.infer<typeof pollStateSchema>;

/** A feed: what is polled, and its state. */
export const feedSchema = z.object({
  id: z.string(),
  /** What is polled; for a pushed feed `urn:slugline:push:SOURCE`. */
  url: z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^urn:slugline:push:[a-z0-9][a-z0-9.-]{0,99}$/)]),
  /** Whether it is polled, or its documents are pushed in (API, watched folder). */
  delivery: z.enum(['poll', 'push']),
  title: z.string().nullable(),
  /** Who publishes: a slug such as `harbour-herald`, part of each story's identity. */
  source: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  sourceName: z.string().min(1).max(200),
  format: feedFormatSchema.nullable(),
  /** BCP 47, when the operator or the feed states it. */
  language: z.string().nullable(),
  /** A fixed time between polls in seconds; null: the interval follows how often the feed changes. */
  intervalSeconds: z.int().min(1).max(86_400).nullable(),
  /** Polled as often as each minute when it changes that often; others at most each five. */
  urgent: z.boolean(),
  reader: feedReaderSchema,
  websub: webSubSchema.nullable(),
  enabled: z.boolean(),
  /** True for the bundled sample wire. */
  sample: z.boolean(),
  createdAt: z.iso.datetime(),
  poll: pollStateSchema,
});
export type Feed = z.infer<typeof feedSchema>;

/** The state of a feed that was never polled, due at `now`. */
export function newPollState(now: Date): PollState {
  return {
    nextPollAt: now.toISOString(),
    lastPolledAt: null,
    lastChangedAt: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    validatorsOf: null,
    unsettled: [],
    lastStatus: null,
    lastOutcome: null,
    lastError: null,
    failures: 0,
    itemCount: 0,
    health: 'new',
  };
}

/** What a feed that was stored before these fields existed is taken to say. */
export const FEED_DEFAULTS = {
  delivery: 'poll',
  urgent: false,
  reader: 'slugline',
  websub: null,
} as const satisfies Partial<Feed>;
