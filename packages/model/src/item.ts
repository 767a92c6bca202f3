import { z } from 'zod';
import { blockSchema } from './block.ts';
import { wireSchema } from './wire.ts';

/**
 * One entry of a feed as received: what the poll stage hands to extract. It holds text only: a feed's HTML is turned into blocks by the
 * poller, because HTML never enters a queue.
 */
export const itemSchema = z.object({
  storyId: z.string(),
  /** The version this item makes if its story changed: 1, or one above the newest that was known at poll time. */
  version: z.int().positive(),
  /** {@link fingerprint} of what the item said; the ledger compares it. */
  itemHash: z.string(),
  feedId: z.string(),
  source: z.string(),
  sourceName: z.string(),
  guid: z.string().max(4096),
  url: z.string().max(4096).nullable(),
  headline: z.string().nullable(),
  summary: z.string().nullable(),
  /** The feed's own full text as blocks; empty when it carries none. */
  body: z.array(blockSchema),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  /** ISO 8601 in UTC, as the feed states them. */
  published: z.iso.datetime().nullable(),
  updated: z.iso.datetime().nullable(),
  language: z.string().nullable(),
  image: z.object({ url: z.string(), alt: z.string().nullable() }).nullable(),
  /** What the feed says of rights in it. */
  rights: z.string().nullable().default(null),
  /** The feed that an aggregated entry was taken from (RSS source, Atom source). */
  origin: z.object({ title: z.string().nullable(), url: z.string().nullable() }).nullable().default(null),
  /** What a wire item states beyond these; null for feeds of the web. */
  wire: wireSchema.nullable().default(null),
  /** When the poller first saw the item in this form. */
  firstSeen: z.iso.datetime(),
  sample: z.boolean(),
});
export type Item = z.infer<typeof itemSchema>;

/** What the poll queue carries: the feed is read from the Store when the job runs. */
export const pollJobSchema = z.object({ feedId: z.string() });
export type PollJob = z.infer<typeof pollJobSchema>;

/** A schema that checks a payload of type T; so that those who validate need not know the schema library. */
export type PayloadSchema<T> = z.ZodType<T>;
