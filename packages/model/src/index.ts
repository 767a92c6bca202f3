export { AGENCY_NAMES, type AgencyName } from './agencies.ts';
export {
  API_TOKEN_PREFIX,
  type ApiKey,
  type ApiKeyScope,
  apiKeyId,
  apiKeySchema,
  apiKeyScopeSchema,
  apiTokenHash,
} from './api-key.ts';
export { bylinePersonSchema, creditSchema, datelineFactsSchema, headlineMarkSchema, type StoryCredit } from './attribution.ts';
export { BLOCK_SEPARATOR, type Block, blockSchema, bodyText, isText } from './block.ts';
export { CATALOGUE, type ErrorCode, type ErrorEntry, type ErrorParams } from './catalogue.ts';
export type { DependencyCheck } from './check.ts';
export { type Clock, systemClock } from './clock.ts';
export { printConcept, printConcepts } from './concept.ts';
export {
  type Correction,
  correctionSchema,
  correctStory,
  tagKey,
} from './correction.ts';
export { createFeed, type FeedFacts } from './create-feed.ts';
export {
  causeMessages,
  type ErrorOptions,
  PermanentError,
  SkipError,
  SluglineError,
  sluglineError,
  TransientError,
} from './errors.ts';
export { type Extraction, extractionSchema } from './extraction.ts';
export {
  FEED_DEFAULTS,
  type Feed,
  type FeedFormat,
  type FeedHabit,
  type FeedHealth,
  type FeedReader,
  feedFormatSchema,
  feedHabitSchema,
  feedHealthSchema,
  feedReaderSchema,
  feedSchema,
  newPollState,
  POLL_DEFAULTS,
  type PollOutcome,
  type PollPlanned,
  type PollReason,
  type PollState,
  pollOutcomeSchema,
  pollPlanSchema,
  pollReasonSchema,
  pollStateSchema,
  type SeenItem,
  seenItemSchema,
  type UnsettledItem,
  unsettledItemSchema,
  type WebSub,
  webSubCallback,
  webSubSchema,
} from './feed.ts';
export type { HostGate, HostRule } from './host-gate.ts';
export { feedId, fingerprint, itemKey, storyId } from './ids.ts';
export {
  INBOX_DOCUMENT_BYTES,
  type InboxDocument,
  type InboxEntry,
  type InboxOrigin,
  inboxEntrySchema,
  inboxId,
  inboxOriginSchema,
  pushFeedUrl,
} from './inbox.ts';
export { type Item, itemSchema, type PayloadSchema, type PollJob, pollJobSchema } from './item.ts';
export {
  type DeadLetter,
  type DeadLetterStore,
  deadLetterSchema,
  type ItemLedger,
  type ItemOutcome,
  type ItemRecord,
  itemOutcomeSchema,
  itemRecordSchema,
  type StageName,
  stageNameSchema,
} from './ledger.ts';
export { NO_RIGHTS, type Rights, rightsSchema } from './rights.ts';
export { readSketch, SKETCH_SIZE, type Sketch, writeSketch } from './sketch.ts';
export { feedStanding } from './standing.ts';
export { type DateOrigin, dateOriginSchema, readStory, STORY_DEFAULTS, type Story, storySchema } from './story.ts';
export {
  type Evidence,
  type EvidenceField,
  evidenceFieldSchema,
  evidenceSchema,
  readTag,
  TAG_DEFAULTS,
  type Tag,
  tagSchema,
  type Vocabulary,
  vocabularySchema,
} from './tag.ts';
export { cleanText, oneLine } from './text.ts';
export {
  type Concept,
  compareVersions,
  conceptSchema,
  EMPTY_WIRE,
  type PackageMember,
  type PubStatus,
  pubStatusSchema,
  type Wire,
  type WireLink,
  wireSchema,
} from './wire.ts';
