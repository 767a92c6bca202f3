import { type Hub, mayAskConditionally, shouldProve304 } from '@slugline/feeds';
import type { FetchedDocument, HttpClient } from '@slugline/http';
import {
  type Clock,
  type DeadLetterStore,
  type Feed,
  type ItemLedger,
  itemKey,
  type PollJob,
  SluglineError,
  sluglineError,
} from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { FeedStore, Inbox, StoryStore } from '@slugline/store';
import { bodyHashOf, type OpenItem, type Poll, settleQuietly, takeDocument } from './document.ts';
import { recordFailure } from './failure.ts';
import type { HostWatch } from './hosts.ts';
import { takeInbox } from './inbox.ts';
import { isOverdue, isSettled } from './plan.ts';
import type { Reader } from './reader.ts';

/** What a poll needs. */
export interface PollDependencies {
  feeds: FeedStore;
  items: ItemLedger;
  stories: Pick<StoryStore, 'heads'>;
  inbox: Inbox;
  deadLetters: Pick<DeadLetterStore, 'put'>;
  http: HttpClient;
  clock: Clock;
  /** 0 to 1, for jitter. */
  random: () => number;
  redeliverAfterMs: number;
  /** When the queues began: what was queued before is lost. */
  queueBornAt: () => Promise<Date>;
  /** Reads large documents in threads; absent: all are read in this one. */
  reader?: Pick<Reader, 'read'> | undefined;
  /** Keeps the feed subscribed to its hub, when its poll is done; absent: hubs are not asked. Never raises. */
  subscribe?: ((feedId: string, found: Hub | null) => Promise<void>) | undefined;
  /** What is known of hosts and of our own line; absent: each feed's failure is its own. */
  hosts?: HostWatch | undefined;
}

/**
 * The poll stage: gets the feed's document (only if changed, unless items of the last one have not settled), keeps what is new or changed, and hands it on.
 * A feed that fails is not an error of the job: its state says so, and its own schedule brings it back.
 * @throws SkipError feed.removed; TransientError store.* when the Store is away.
 */
export async function pollFeed(job: PollJob, deps: PollDependencies, signal: AbortSignal): Promise<StageResult<'poll'>> {
  const feed = await deps.feeds.get(job.feedId);
  if (!feed?.enabled) throw sluglineError('feed.removed', { feedId: job.feedId });
  const queueBornAt = await deps.queueBornAt();
  const pushed = await takeInbox(feed, deps, queueBornAt);
  if (pushed !== null) return pushed;
  const open = await stillUnsettled(feed, deps, queueBornAt);
  try {
    return await askAndTake({ feed, open, queueBornAt, deps }, signal);
  } catch (error) {
    if (signal.aborted || !isOfFeed(error)) throw error;
    return await recordFailure(feed, error, deps);
  }
}

/** Whether an error is about the feed or its host; others (the Store, the queues) are the job's. */
function isOfFeed(error: unknown): error is SluglineError {
  return error instanceof SluglineError && error.dependency === undefined && /^(http|feed)\./.test(error.code);
}

/** The items of the last poll that have no good end yet; `due` when they should be read and queued again now. */
async function stillUnsettled(feed: Feed, deps: PollDependencies, queueBornAt: Date): Promise<OpenItem[]> {
  if (feed.poll.unsettled.length === 0) return [];
  const ledger = await deps.items.get(feed.poll.unsettled.map((item) => itemKey(feed.id, item.storyId)));
  const now = deps.clock.now();
  return feed.poll.unsettled.flatMap((item) => {
    const record = ledger.get(itemKey(feed.id, item.storyId));
    const settled = isSettled(record, item.itemHash, now);
    const isDead = record?.outcome === 'dead' && record.itemHash === item.itemHash;
    if (settled && !isDead) return [];
    const due = !settled && isOverdue(item, { now, redeliverAfterMs: deps.redeliverAfterMs, queueBornAt });
    return [{ ...item, due, isDead }];
  });
}

async function askAndTake(poll: Poll, signal: AbortSignal): Promise<StageResult<'poll'>> {
  const { feed, open, deps } = poll;
  const now = deps.clock.now();
  const isDue = open.some((item) => item.due);
  const conditional = !isDue && mayAskConditionally(feed, now);
  const get = (validators: { etag?: string | null; lastModified?: string | null }): Promise<FetchedDocument> =>
    deps.http.get({ url: feed.url, kind: 'feed', signal, ...validators });
  const document = await get(conditional ? { etag: feed.poll.etag, lastModified: feed.poll.lastModified } : {});
  deps.hosts?.reached(feed.url);
  const isSame = (answer: FetchedDocument): boolean =>
    !isDue && feed.poll.validatorsOf === feed.url && bodyHashOf(answer) === feed.poll.bodyHash;
  if (!document.notModified) {
    return isSame(document) ? settleQuietly(poll, document, 'same') : takeDocument(poll, document);
  }
  if (!shouldProve304(feed.poll, now)) return settleQuietly(poll, document, 'not-modified');
  // Some servers answer 304 to whatever they are sent. That the proof itself fails says nothing: the 304 stands.
  const whole = await get({}).catch((error: unknown) => {
    if (signal.aborted || !isOfFeed(error)) throw error;
    return null;
  });
  if (whole === null || whole.notModified) return settleQuietly(poll, document, 'not-modified');
  return isSame(whole)
    ? settleQuietly(poll, document, 'not-modified', { hidden: false })
    : takeDocument(poll, whole, { isProof: true });
}
