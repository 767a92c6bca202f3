import { z } from 'zod';

/** The stages in the order of the flow. */
export const stageNameSchema = z.enum(['poll', 'extract', 'tag', 'index']);
export type StageName = z.infer<typeof stageNameSchema>;

/** How an item's way ended. */
export const itemOutcomeSchema = z.enum(['indexed', 'unchanged', 'stale', 'skipped', 'dead']);
export type ItemOutcome = z.infer<typeof itemOutcomeSchema>;

/**
 * The ledger's line for one item of one feed: the answer to "where did my story go?". Written when the item's way through the stages ends,
 * replaced when the item changes and comes again. The poller trusts it, and nothing else, to call an item taken in.
 */
export const itemRecordSchema = z.object({
  feedId: z.string(),
  storyId: z.string(),
  itemHash: z.string(),
  version: z.int().positive(),
  outcome: itemOutcomeSchema,
  /** The stage at which it ended. */
  stage: stageNameSchema,
  /** The error catalogue's code for skipped and dead. */
  code: z.string().nullable(),
  at: z.iso.datetime(),
  /** How often it ended dead in a row; the poller waits longer before each retry. */
  deaths: z.int().nonnegative(),
});
export type ItemRecord = z.infer<typeof itemRecordSchema>;

/** A payload that a stage gave up on, with the reason; replaying it enqueues the payload again. */
export const deadLetterSchema = z.object({
  /** Stage and job id, so that the same job's second death replaces the first. */
  id: z.string(),
  stage: stageNameSchema,
  jobId: z.string(),
  code: z.string(),
  message: z.string(),
  /** The messages of the chain of causes, outermost first. */
  causes: z.array(z.string()),
  payload: z.unknown(),
  feedId: z.string().nullable(),
  storyId: z.string().nullable(),
  url: z.string().nullable(),
  attempts: z.int().nonnegative(),
  at: z.iso.datetime(),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;

/** Where the ledger is kept; the Store implements it, the pipeline and the poller use it. */
export interface ItemLedger {
  /** Reads the lines of `keys` (see itemKey), at once consistent with every finished `settle`. Missing keys are absent from the map. */
  get(keys: readonly string[]): Promise<Map<string, ItemRecord>>;
  /** Writes lines, each replacing the one of the same feed and story unless that is of a higher version: a late end of an older version changes nothing. */
  settle(records: readonly ItemRecord[]): Promise<void>;
}

/** Where dead letters are kept; the Store implements it, the pipeline writes to it and replays from it. */
export interface DeadLetterStore {
  /** Writes letters, each replacing the one of the same id. */
  put(letters: readonly DeadLetter[]): Promise<void>;
  get(id: string): Promise<DeadLetter | null>;
  /** Newest first; `cursor` is the `nextCursor` of the page before. */
  list(options: {
    stage?: StageName;
    size: number;
    cursor?: string;
  }): Promise<{ letters: DeadLetter[]; nextCursor: string | null }>;
  /** How many each stage has; stages without any are 0. */
  counts(): Promise<Record<StageName, number>>;
  /** Removes letters as they were read: one that was replaced since (another `at`: the job died again) stays. */
  remove(letters: readonly Pick<DeadLetter, 'id' | 'at'>[]): Promise<void>;
}
