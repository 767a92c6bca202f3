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

/** Where a feed's hub verifies the subscription and sends what is new: an address of the web service. */
export function webSubCallback(publicUrl: string, feedId: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/websub/${feedId}/${token}`;
}

/** An item handed to the queues whose end is not known yet. `enqueuedAt` is null until the hand-off is done. */
export const unsettledItemSchema = z.object({
  storyId: z.string(),
  itemHash: z.string(),
  version: z.int().positive(),
  enqueuedAt: z.iso.datetime().nullable(),
});
export type UnsettledItem = z.infer<typeof unsettledItemSchema>;

/**
 * How a feed stands: a person reads it on the feeds page. `silent`: read well, and quiet against its own habit; `not-extracting`: its items come in and
 * most of them end dead.
 */
export const feedHealthSchema = z.enum(['new', 'ok', 'failing', 'gone', 'paused', 'silent', 'not-extracting']);
export type FeedHealth = z.infer<typeof feedHealthSchema>;

/** How a poll ended: the rows of the polling table (packages/feeds, polling/table.ts). */
export const pollOutcomeSchema = z.enum([
  ...(['new', 'same', 'not-modified', 'moved', 'redirected'] as const),
  ...(['unauthorized', 'not-found', 'gone', 'request-timeout', 'rate-limited', 'client-error', 'server-error'] as const),
  ...(['dns', 'tls', 'timeout', 'connection', 'refused'] as const),
  ...(['too-large', 'not-a-feed', 'empty', 'bot-wall'] as const),
  ...(['our-outage', 'host-busy'] as const),
]);
export type PollOutcome = z.infer<typeof pollOutcomeSchema>;

/** Why the next poll is when it is. */
export const pollReasonSchema = z.enum([
  ...(['first', 'habit', 'floor', 'ceiling', 'fixed', 'hint', 'skip-hours', 'websub'] as const),
  ...(['backoff', 'retry-after', 'host-pause', 'outage', 'host-busy', 'gone-once', 'gone'] as const),
]);
export type PollReason = z.infer<typeof pollReasonSchema>;

/** The decision of the last poll about the next one. All keys are always there: a partial update of a stored document merges objects. */
export const pollPlanSchema = z.object({
  reason: pollReasonSchema,
  /** The wait that the rule gave, before jitter; null when there is no next poll. */
  seconds: z.number().nullable(),
  /** What the rule counted: habit, floor, ceiling: items a day; backoff: failures in a row; hint: seconds asked for; else null. */
  figure: z.number().nullable(),
});
export type PollPlanned = z.infer<typeof pollPlanSchema>;

/** An item of a feed's last documents as the next poll finds it again, in hashes: a guid that changes makes no new story of it. */
export const seenItemSchema = z.object({
  url: z.string(),
  guid: z.string(),
  headline: z.string(),
  published: z.string(),
  /** What its story's id was made of. */
  identity: z.string(),
});
export type SeenItem = z.infer<typeof seenItemSchema>;

/** When a feed brings items, learnt from their dates with an exponential memory of weeks. Counts are decayed to `at`. */
export const feedHabitSchema = z.object({
  at: z.iso.datetime(),
  /** Days that the counts stand for. */
  days: z.number().nonnegative(),
  /** Items, and the moments at which at least one came (a CMS publishes several at once). */
  items: z.number().nonnegative(),
  batches: z.number().nonnegative(),
  /** Batches by hour of the day, day of the week (0 Sunday) and minute of the hour, in UTC. */
  hours: z.array(z.number()).length(24),
  weekdays: z.array(z.number()).length(7),
  minutes: z.array(z.number()).length(60),
  /** Log odds that the minutes mean something: how much better they foretold the batches so far than an even spread. */
  minuteOdds: z.number(),
  /** Share of batches that came soon after the one before, beyond what the rate foretold. */
  following: z.number(),
  /** Mean square of the batches foretold for the time between two batches: 2 where they come by chance, more where they bunch, less where they are regular. */
  spread: z.number(),
  /** The newest believed date of an item. */
  newestAt: z.iso.datetime().nullable(),
});
export type FeedHabit = z.infer<typeof feedHabitSchema>;

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
  /** When the next GET is due as the last poll planned it: `nextPollAt` is also moved by a claim and woken by a push, this is not. Null: none, or never polled. */
  planned: z.iso.datetime().nullable(),
  /** Why then. Null: never polled. */
  plan: pollPlanSchema.nullable(),
  /** The table's row of the last poll. */
  outcome: pollOutcomeSchema.nullable(),
  /** New or changed items that the last poll found. */
  newCount: z.int().nonnegative(),
  /** 410 in a row. */
  goneCount: z.int().nonnegative(),
  /** Where permanent redirects lead, and how often in a row they led there to the same feed. */
  moved: z.object({ to: z.string(), sightings: z.int().positive() }).nullable(),
  /** Until then no validators are sent: a 304 of this server was seen to hide items. */
  distrustUntil: z.iso.datetime().nullable(),
  /** When a 304 was last put to the proof by an unconditional GET, and after how many days the next proof is due. */
  provenAt: z.iso.datetime().nullable(),
  proofDays: z.number().positive(),
  /** What the feed asks of those who poll it, from its last document and answer. */
  hints: z
    .object({
      intervalSeconds: z.number().nullable(),
      skipHours: z.array(z.int().min(0).max(23)),
      skipDays: z.array(z.int().min(0).max(6)),
      cacheSeconds: z.number().nullable(),
    })
    .nullable(),
  habit: feedHabitSchema.nullable(),
  /** The items of the last documents whose guid says less than it should (packages/feeds, seen.ts). */
  seen: z.array(seenItemSchema),
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
    ...POLL_DEFAULTS,
  };
}

/** What the state of a feed that was stored before these fields existed is taken to say. */
export const POLL_DEFAULTS = {
  planned: null,
  plan: null,
  outcome: null,
  newCount: 0,
  goneCount: 0,
  moved: null,
  distrustUntil: null,
  provenAt: null,
  proofDays: 1,
  hints: null,
  habit: null,
  seen: [] as SeenItem[],
} as const satisfies Partial<PollState>;

/** What a feed that was stored before these fields existed is taken to say. */
export const FEED_DEFAULTS = {
  delivery: 'poll',
  urgent: false,
  reader: 'slugline',
  websub: null,
} as const satisfies Partial<Feed>;
