import {
  causeMessages,
  type DeadLetter,
  type Feed,
  type FeedFormat,
  type InboxDocument,
  type InboxEntry,
  type Item,
  type ItemRecord,
  itemKey,
  type PollState,
  SluglineError,
  sluglineError,
  TransientError,
  type UnsettledItem,
} from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { PollDependencies } from './handler.ts';
import { type PollPlan, planPoll } from './plan.ts';
import { readDocument } from './reading.ts';

/** What taking pushed documents needs. */
export type InboxDependencies = Pick<
  PollDependencies,
  'feeds' | 'items' | 'stories' | 'inbox' | 'deadLetters' | 'clock' | 'redeliverAfterMs' | 'reader'
>;

/** What one look takes at most. */
const LOOK = { documents: 200, bytes: 20 * 1024 * 1024 };
/** The wait until the next look, while items are on their way: a third of the time that the oldest has been. */
const WAIT = { minMs: 1_000, maxMs: 60_000 };
/** The bytes of an unreadable document that its dead letter keeps. */
const LETTER_BYTES = 256 * 1024;

/** What a look at the inbox came to. */
interface Look {
  enqueue: Item[];
  unsettled: UnsettledItem[];
  /** Stories of the documents that were looked at. */
  seen: Set<string>;
  /** Documents that are taken in, or never will be. */
  done: string[];
  letters: DeadLetter[];
  /** Documents that stay for the next look. */
  open: number;
  /** Items in the documents that were read, and in the last of them. */
  items: number;
  lastItems: number;
  format: FeedFormat | null;
}

/**
 * Takes what was pushed in for a feed, oldest first, as if it had been fetched. A document stays in the inbox until every item in it has ended, so
 * that neither a crash nor lost queues lose it; one that repeats a story of an earlier one waits for that one's end, so that every version is kept in
 * order. Null: nothing was pushed in, and the feed is one to poll.
 */
export async function takeInbox(feed: Feed, deps: InboxDependencies, queueBornAt: Date): Promise<StageResult<'poll'> | null> {
  if (feed.delivery !== 'push' && feed.websub === null) return null;
  const entries = await deps.inbox.list(feed.id, LOOK.documents);
  if (entries.length === 0 && feed.delivery !== 'push') return null;
  const look = await lookThrough(feed, entries, deps, queueBornAt);
  if (look.letters.length > 0) await deps.deadLetters.put(look.letters);
  // Ahead of the hand-off: a document that was overtaken by a later version of its story must not be read again.
  if (look.done.length > 0) await deps.inbox.remove(look.done);
  return handOn(feed, look, entries, deps);
}

async function lookThrough(
  feed: Feed,
  entries: readonly InboxEntry[],
  deps: InboxDependencies,
  queueBornAt: Date,
): Promise<Look> {
  const look: Look = {
    ...{ enqueue: [], unsettled: [], done: [], letters: [], open: 0, items: 0, lastItems: 0, format: null },
    seen: new Set(),
  };
  const busy = new Set<string>();
  let bytes = 0;
  for (const entry of entries) {
    bytes += entry.size;
    if (bytes > LOOK.bytes && bytes > entry.size) {
      look.open += 1;
      continue;
    }
    const document = await deps.inbox.read(entry.id);
    if (document === null) continue;
    const items = await readItems(feed, document, look, deps);
    if (items === null) continue;
    const mustWait = items.some((item) => busy.has(item.storyId));
    const plan = mustWait ? null : await planDocument(feed, items, deps, queueBornAt);
    if (plan?.isDone) look.done.push(entry.id);
    else {
      look.open += 1;
      for (const { storyId } of items) busy.add(storyId);
    }
    if (plan === null) continue;
    for (const { storyId } of items) look.seen.add(storyId);
    look.enqueue.push(...plan.enqueue);
    if (!plan.isDone) look.unsettled.push(...plan.unsettled);
  }
  return look;
}

type UnversionedItem = Omit<Item, 'version'>;

/** The items of a document; null for one that cannot be read, which becomes a dead letter. */
async function readItems(
  feed: Feed,
  document: InboxDocument,
  look: Look,
  deps: InboxDependencies,
): Promise<UnversionedItem[] | null> {
  const { bytes, contentType } = document;
  const url = document.url ?? feed.url;
  const order = { feed, document: { url, bytes, contentType, reader: feed.reader }, now: new Date(document.receivedAt) };
  try {
    const reading = await (deps.reader?.read(order) ?? readDocument(order));
    look.format = reading.format;
    look.items += reading.itemCount;
    look.lastItems = reading.itemCount;
    return reading.items;
  } catch (cause) {
    // A reader that is stopped is no fault of the document.
    if (cause instanceof TransientError) throw cause;
    const unforeseen = { url, reason: 'it has a fault that was not foreseen' };
    const error = cause instanceof SluglineError ? cause : sluglineError('feed.malformed', unforeseen, { cause });
    look.letters.push(letterOf(document, error, deps.clock.now()));
    look.done.push(document.id);
    return null;
  }
}

function letterOf({ bytes, ...entry }: InboxDocument, error: SluglineError, at: Date): DeadLetter {
  const kept = bytes.length > LETTER_BYTES ? {} : { base64: Buffer.from(bytes).toString('base64') };
  return {
    id: `poll-inbox-${entry.id}`,
    stage: 'poll',
    jobId: `inbox-${entry.id}`,
    code: error.code,
    message: error.message,
    causes: causeMessages(error),
    payload: { feedId: entry.feedId, document: { ...entry, size: bytes.length, ...kept } },
    feedId: entry.feedId,
    storyId: null,
    url: entry.url,
    attempts: 1,
    at: at.toISOString(),
  };
}

/** Plans as for a fetched document. Done: every item has ended; one that ended dead has its own letter. */
async function planDocument(
  feed: Feed,
  items: readonly UnversionedItem[],
  deps: InboxDependencies,
  queueBornAt: Date,
): Promise<PollPlan & { isDone: boolean }> {
  const ids = items.map((item) => item.storyId);
  const [ledger, stored] = await Promise.all([deps.items.get(ids.map((id) => itemKey(feed.id, id))), deps.stories.heads(ids)]);
  const { redeliverAfterMs } = deps;
  const now = deps.clock.now();
  const plan = planPoll(items, { ledger, stored, previous: feed.poll.unsettled, now, redeliverAfterMs, queueBornAt });
  const isDead = (record: ItemRecord | undefined, { itemHash }: UnsettledItem) =>
    record?.outcome === 'dead' && record.itemHash === itemHash;
  const isOpen = plan.unsettled.some((item) => !isDead(ledger.get(itemKey(feed.id, item.storyId)), item));
  return { ...plan, isDone: plan.enqueue.length === 0 && !isOpen };
}

/** Writes the plan ahead, hands the items on, and says when to look again. */
async function handOn(
  feed: Feed,
  look: Look,
  entries: readonly InboxEntry[],
  deps: InboxDependencies,
): Promise<StageResult<'poll'>> {
  const now = deps.clock.now();
  const others = feed.poll.unsettled.filter((item) => !look.seen.has(item.storyId));
  const kept = feed.delivery === 'push' && look.open === 0 ? [] : others;
  const isUnpolled = feed.delivery === 'poll' && feed.poll.lastPolledAt === null;
  const planned = feed.poll.planned ?? (isUnpolled ? now.toISOString() : null);
  const state = (unsettled: UnsettledItem[]): PollState => {
    const poll = { ...feed.poll, ...(feed.delivery === 'push' ? pushedState(feed, look, now) : {}), unsettled };
    const changed = look.enqueue.length > 0 ? { lastChangedAt: now.toISOString() } : {};
    return { ...poll, ...changed, nextPollAt: look.open > 0 ? nextLook(unsettled, now) : planned };
  };
  await deps.feeds.recordPoll(feed.id, state([...kept, ...look.unsettled]));
  if (feed.delivery === 'push' && look.format !== null && look.format !== feed.format)
    await deps.feeds.update(feed.id, { format: look.format });
  const facts = { feedId: feed.id, documents: entries.length, found: look.items, handedOn: look.enqueue.length };
  if (look.enqueue.length === 0) {
    await wakeForOthers(feed, entries, deps);
    return { next: [], facts };
  }
  const handedOn = new Set(look.enqueue.map((item) => item.storyId));
  const stamped = look.unsettled.map((item) => (handedOn.has(item.storyId) ? { ...item, enqueuedAt: now.toISOString() } : item));
  const afterHandOff = async () => {
    await deps.feeds.recordPoll(feed.id, state([...kept, ...stamped]));
    await wakeForOthers(feed, entries, deps);
  };
  return { next: look.enqueue, facts, afterHandOff };
}

/** What the feeds page shows of a feed whose documents are pushed in. A look that only finds what the last one handed on taken in changes nothing of it. */
function pushedState(feed: Feed, look: Look, now: Date): Partial<PollState> {
  const [letter] = look.letters;
  if (letter !== undefined) {
    const { code, message, at } = letter;
    return { health: 'failing', failures: feed.poll.failures + 1, lastOutcome: 'failed', lastError: { code, message, at } };
  }
  const newCount = look.enqueue.length;
  const isAgain = newCount === 0 && (look.items === 0 || feed.poll.unsettled.length > 0);
  if (isAgain) return {};
  const outcome = newCount > 0 ? 'new' : 'same';
  return {
    ...{ health: 'ok', failures: 0, lastError: null, lastPolledAt: now.toISOString() },
    ...{ lastOutcome: outcome, outcome, newCount, itemCount: look.lastItems },
  };
}

function nextLook(unsettled: readonly UnsettledItem[], now: Date): string {
  const since = unsettled.map(({ enqueuedAt }) => (enqueuedAt === null ? now.getTime() : Date.parse(enqueuedAt)));
  const age = now.getTime() - Math.min(now.getTime(), ...since);
  return new Date(now.getTime() + Math.min(WAIT.maxMs, Math.max(WAIT.minMs, age / 3))).toISOString();
}

/** What came in while we looked woke the feed before its next poll was written: it is woken again. */
async function wakeForOthers(feed: Feed, entries: readonly InboxEntry[], deps: InboxDependencies): Promise<void> {
  const known = new Set(entries.map((entry) => entry.id));
  const now = await deps.inbox.list(feed.id, LOOK.documents);
  if (now.some((entry) => !known.has(entry.id))) await deps.feeds.wake(feed.id, deps.clock.now());
}
