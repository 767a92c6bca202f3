import { z } from 'zod';

/** What can be polled. rss and atom are read today; the others have their names reserved (DESIGN section 4). */
export const feedFormatSchema = z.enum(['rss', 'atom', 'json', 'newsml-g2', 'nitf', 'ninjs', 'iptc7901']);
export type FeedFormat = z.infer<typeof feedFormatSchema>;

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
  /** When it is due; a claim moves it forward by the lease, so that a poll that dies comes back. */
  nextPollAt: z.iso.datetime(),
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
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().nullable(),
  /** Who publishes: a slug such as `harbour-herald`, part of each story's identity. */
  source: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  sourceName: z.string().min(1).max(200),
  format: feedFormatSchema.nullable(),
  /** BCP 47, when the operator or the feed states it. */
  language: z.string().nullable(),
  /** Seconds between polls; jitter is added. */
  intervalSeconds: z.int().min(1).max(86_400),
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
