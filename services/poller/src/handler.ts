import { createHash } from 'node:crypto';
import { nextPoll, type ParsedFeed, readFeed } from '@slugline/feeds';
import type { FetchedDocument, HttpClient } from '@slugline/http';
import {
  type Clock,
  type DeadLetterStore,
  type Feed,
  type FeedHealth,
  type Item,
  type ItemLedger,
  itemKey,
  type PollJob,
  type PollState,
  SluglineError,
  sluglineError,
  type UnsettledItem,
} from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { FeedPatch, FeedStore, Inbox, StoryStore } from '@slugline/store';
import { takeInbox } from './inbox.ts';
import { listItems } from './items.ts';
import { isOverdue, isSettled, type PollPlan, planPoll } from './plan.ts';

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
  const conditional = feed.poll.validatorsOf === feed.url && !open.some((item) => item.due);
  let document: FetchedDocument;
  try {
    document = await deps.http.get({
      url: feed.url,
      kind: 'feed',
      signal,
      ...(conditional ? { etag: feed.poll.etag, lastModified: feed.poll.lastModified } : {}),
    });
    if (document.notModified) return await settleQuietly(feed, 'not-modified', open, document, deps);
    const bodyHash = createHash('sha256').update(document.body).digest('hex').slice(0, 32);
    if (conditional && bodyHash === feed.poll.bodyHash) return await settleQuietly(feed, 'same', open, document, deps);
    return await takeDocument(feed, document, bodyHash, deps, queueBornAt);
  } catch (error) {
    if (
      signal.aborted ||
      !(error instanceof SluglineError) ||
      error.dependency !== undefined ||
      !/^(http|feed)\./.test(error.code)
    )
      throw error;
    return await recordFailure(feed, error, deps);
  }
}

/** The items of the last poll that have no good end yet; `due` when they should be read and queued again now. */
async function stillUnsettled(
  feed: Feed,
  deps: PollDependencies,
  queueBornAt: Date,
): Promise<(UnsettledItem & { due: boolean })[]> {
  if (feed.poll.unsettled.length === 0) return [];
  const ledger = await deps.items.get(feed.poll.unsettled.map((item) => itemKey(feed.id, item.storyId)));
  const now = deps.clock.now();
  return feed.poll.unsettled.flatMap((item) => {
    const record = ledger.get(itemKey(feed.id, item.storyId));
    const settled = isSettled(record, item.itemHash, now);
    if (settled && record?.outcome !== 'dead') return [];
    return [{ ...item, due: !settled && isOverdue(item, { now, redeliverAfterMs: deps.redeliverAfterMs, queueBornAt }) }];
  });
}

/** Reads the document, plans, writes the plan ahead, and hands on what is new. */
async function takeDocument(
  feed: Feed,
  document: FetchedDocument,
  bodyHash: string,
  deps: PollDependencies,
  queueBornAt: Date,
): Promise<StageResult<'poll'>> {
  const now = deps.clock.now();
  const parsed = await readFeed({ url: document.url, bytes: document.body, contentType: document.contentType });
  const items = readItems(feed, parsed, now);
  const ids = items.map((item) => item.storyId);
  const [ledger, heads] = await Promise.all([deps.items.get(ids.map((id) => itemKey(feed.id, id))), deps.stories.heads(ids)]);
  const plan = planPoll(items, {
    ledger,
    stored: heads,
    previous: feed.poll.unsettled,
    now,
    redeliverAfterMs: deps.redeliverAfterMs,
    queueBornAt,
  });
  const changed = plan.enqueue.length > 0;
  const state: PollState = {
    ...afterSuccess(feed, document, now, deps),
    lastOutcome: changed ? 'new' : 'same',
    lastChangedAt: changed ? now.toISOString() : feed.poll.lastChangedAt,
    etag: document.etag,
    lastModified: document.lastModified,
    bodyHash,
    validatorsOf: feed.url,
    unsettled: plan.unsettled,
    itemCount: parsed.items.length,
  };
  // Ahead of the hand-off: a crash between the two leaves items with no enqueuedAt, which the next poll queues at once.
  await deps.feeds.recordPoll(feed.id, state);
  const learnt: FeedPatch = {
    ...(feed.format === parsed.format ? {} : { format: parsed.format }),
    ...(feed.title === null && parsed.title !== null ? { title: parsed.title } : {}),
  };
  if (Object.keys(learnt).length > 0) await deps.feeds.update(feed.id, learnt);
  const handedOn = new Set(plan.enqueue.map((item) => item.storyId));
  return {
    next: plan.enqueue,
    facts: { feedId: feed.id, found: parsed.items.length, handedOn: handedOn.size },
    ...(changed
      ? { afterHandOff: () => deps.feeds.recordPoll(feed.id, { ...state, unsettled: stamp(plan, handedOn, now) }) }
      : {}),
  };
}

/** The items of a document; one that we fail to turn into text is told as the feed's trouble, so that its page says so and its schedule backs off. */
function readItems(feed: Feed, parsed: ParsedFeed, now: Date): Omit<Item, 'version'>[] {
  try {
    return listItems(feed, parsed, now);
  } catch (cause) {
    throw sluglineError('feed.malformed', { url: feed.url, reason: 'one of its items could not be turned into text' }, { cause });
  }
}

function stamp(plan: PollPlan, handedOn: ReadonlySet<string>, now: Date): UnsettledItem[] {
  return plan.unsettled.map((item) => (handedOn.has(item.storyId) ? { ...item, enqueuedAt: now.toISOString() } : item));
}

async function settleQuietly(
  feed: Feed,
  outcome: 'same' | 'not-modified',
  open: readonly (UnsettledItem & { due: boolean })[],
  document: FetchedDocument,
  deps: PollDependencies,
): Promise<StageResult<'poll'>> {
  const unsettled = open.map(({ due: _, ...item }) => item);
  await deps.feeds.recordPoll(feed.id, {
    ...afterSuccess(feed, document, deps.clock.now(), deps),
    lastOutcome: outcome,
    unsettled,
  });
  return { next: [], code: outcome, facts: { feedId: feed.id } };
}

function afterSuccess(feed: Feed, document: FetchedDocument, now: Date, deps: PollDependencies): PollState {
  return {
    ...feed.poll,
    nextPollAt: nextPoll({
      now,
      intervalSeconds: feed.intervalSeconds ?? 300,
      failures: 0,
      random: deps.random,
    }).toISOString(),
    lastPolledAt: now.toISOString(),
    lastStatus: document.status,
    lastError: null,
    failures: 0,
    health: 'ok',
  };
}

async function recordFailure(feed: Feed, error: SluglineError, deps: PollDependencies): Promise<StageResult<'poll'>> {
  const now = deps.clock.now();
  const failures = feed.poll.failures + 1;
  const statusCode = error.details['statusCode'];
  const health: FeedHealth = error.code === 'http.gone' ? 'gone' : 'failing';
  await deps.feeds.recordPoll(feed.id, {
    ...feed.poll,
    nextPollAt: nextPoll({
      now,
      intervalSeconds: feed.intervalSeconds ?? 300,
      failures,
      retryAfterMs: error.retryAfterMs,
      random: deps.random,
    }).toISOString(),
    lastPolledAt: now.toISOString(),
    lastStatus: typeof statusCode === 'number' ? statusCode : null,
    lastOutcome: 'failed',
    lastError: { code: error.code, message: error.message, at: now.toISOString() },
    failures,
    health,
  });
  return { next: [], code: error.code, facts: { feedId: feed.id, failures } };
}
