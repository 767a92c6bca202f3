import { createHash } from 'node:crypto';
import { afterPoll, outcomeOf, type PollFacts } from '@slugline/feeds';
import type { FetchedDocument } from '@slugline/http';
import { type Feed, type Item, type ItemRecord, itemKey, type PollState, type UnsettledItem } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import type { FeedPatch } from '@slugline/store';
import type { PollDependencies } from './handler.ts';
import { type Known, type PollPlan, planPoll } from './plan.ts';
import { type Reading, readDocument } from './reading.ts';
import { hubOf } from './websub.ts';

/** An item of the last poll that has not ended well; `due`: to be read and queued again now. */
export interface OpenItem extends UnsettledItem {
  due: boolean;
  isDead: boolean;
}

/** One poll under way. */
export interface Poll {
  feed: Feed;
  open: readonly OpenItem[];
  queueBornAt: Date;
  deps: PollDependencies;
}

/** Of so many of a document's newest items it is asked how they ended. */
const ENDS = 20;

/** A hash of the document's bytes. */
export function bodyHashOf(document: FetchedDocument): string {
  return createHash('sha256').update(document.body).digest('hex').slice(0, 32);
}

/** Reads the document, plans, writes the plan ahead, and hands on what is new. `isProof`: it came after a 304, to put that to the proof. */
export async function takeDocument(
  poll: Poll,
  document: FetchedDocument,
  options: { isProof?: boolean } = {},
): Promise<StageResult<'poll'>> {
  const { feed, deps, queueBornAt } = poll;
  const now = deps.clock.now();
  const reading = await read(poll, document, now);
  const ids = reading.items.map((item) => item.storyId);
  const [ledger, stored] = await Promise.all([deps.items.get(ids.map((id) => itemKey(feed.id, id))), deps.stories.heads(ids)]);
  const { redeliverAfterMs } = deps;
  const known: Known = { ledger, stored, previous: feed.poll.unsettled, now, redeliverAfterMs, queueBornAt };
  const plan = planPoll(reading.items, known);
  const found = plan.enqueue.length;
  const { state, patch } = await decide(poll, document, {
    outcome: outcomeOf({ kind: 'document', found, redirects: document.redirects }),
    found,
    hints: reading.hints,
    items: itemFacts(feed, reading.items, known),
    isSameFeed: isSameFeed(feed, reading, known),
    ends: endsOf(feed, reading.items, ledger),
    ...(options.isProof ? { proof: { hidden: found > 0 } } : {}),
  });
  const { etag, lastModified } = document;
  const validators = { etag, lastModified, bodyHash: bodyHashOf(document), validatorsOf: patch.url ?? feed.url };
  const whole: PollState = {
    ...{ ...state, ...validators, unsettled: plan.unsettled },
    ...{ itemCount: reading.itemCount, seen: reading.seen },
  };
  // Ahead of the hand-off: a crash between the two leaves items with no enqueuedAt, which the next poll queues at once.
  await deps.feeds.recordPoll(feed.id, whole);
  await learn(poll, {
    ...patch,
    ...(feed.format === reading.format ? {} : { format: reading.format }),
    ...(feed.title === null && reading.title !== null ? { title: reading.title } : {}),
  });
  const handedOn = new Set(plan.enqueue.map((item) => item.storyId));
  const afterHandOff = async () => {
    if (found > 0) await deps.feeds.recordPoll(feed.id, { ...whole, unsettled: stamp(plan, handedOn, now) });
    await deps.subscribe?.(feed.id, hubOf(document, reading));
  };
  return {
    next: plan.enqueue,
    facts: { feedId: feed.id, found: reading.itemCount, handedOn: handedOn.size, ...moveFacts(patch) },
    afterHandOff,
  };
}

/** Ends a poll whose document says nothing new. */
export async function settleQuietly(
  poll: Poll,
  document: FetchedDocument,
  outcome: 'same' | 'not-modified',
  proof?: { hidden: boolean },
): Promise<StageResult<'poll'>> {
  const { feed, open, deps } = poll;
  const { redirects } = document;
  const { state, patch } = await decide(poll, document, {
    outcome: outcomeOf(outcome === 'same' ? { kind: 'document', found: 0, redirects } : { kind: 'not-modified', redirects }),
    // Its items were not looked at: those that died are still what there is to say of it.
    ...(feed.poll.health === 'not-extracting' ? { ends: { good: 0, dead: open.filter((item) => item.isDead).length } } : {}),
    ...(proof === undefined ? {} : { proof }),
  });
  const unsettled = open.map(({ due: _due, isDead: _isDead, ...item }) => item);
  await deps.feeds.recordPoll(feed.id, {
    ...{ ...state, lastOutcome: outcome, unsettled },
    // The same bytes under new validators: those are the ones that the server will know.
    ...(outcome === 'same' ? { etag: document.etag, lastModified: document.lastModified } : {}),
    ...(patch.url === undefined ? {} : { validatorsOf: patch.url }),
  });
  await learn(poll, patch);
  const afterHandOff = async () => deps.subscribe?.(feed.id, hubOf(document, null));
  return { next: [], afterHandOff, code: outcome, facts: { feedId: feed.id, ...moveFacts(patch) } };
}

function read({ feed, deps }: Poll, document: FetchedDocument, now: Date): Promise<Reading> {
  const { url, body: bytes, contentType, contentLocation, contentLanguage } = document;
  const order = { feed, now, document: { url, bytes, contentType, contentLocation, contentLanguage, reader: feed.reader } };
  return deps.reader?.read(order) ?? readDocument(order);
}

/** What the rules make of a poll that was answered: the state, and where the feed is from now on if it has moved. */
async function decide(
  { feed, deps }: Poll,
  document: FetchedDocument,
  facts: Omit<PollFacts, 'now' | 'random'>,
): Promise<{ state: PollState; patch: FeedPatch }> {
  const { redirects, maxAgeSeconds: cacheSeconds, status } = document;
  const answered = { now: deps.clock.now(), random: deps.random(), redirects, cacheSeconds };
  const { poll, movedTo } = afterPoll(feed, { ...answered, ...facts });
  const isFree = movedTo !== null && (await deps.feeds.page({ url: movedTo, size: 1 })).total === 0;
  return { state: { ...feed.poll, ...poll, lastStatus: status, lastError: null }, patch: isFree ? { url: movedTo } : {} };
}

function moveFacts({ url }: FeedPatch): { movedTo?: string } {
  return url === undefined ? {} : { movedTo: url };
}

async function learn({ feed, deps }: Poll, patch: FeedPatch): Promise<void> {
  if (Object.keys(patch).length > 0) await deps.feeds.update(feed.id, patch);
}

/** New: no poll of this feed and no other feed has brought the story. */
function itemFacts(feed: Feed, items: readonly Omit<Item, 'version'>[], known: Known): NonNullable<PollFacts['items']> {
  const before = new Set(known.previous.map((item) => item.storyId));
  return items.map(({ storyId, published, updated }) => ({
    date: published ?? updated,
    isNew: !known.ledger.has(itemKey(feed.id, storyId)) && !known.stored.has(storyId) && !before.has(storyId),
  }));
}

/** Whether redirects led to the feed that was there before: one of its items is known, or it says so itself. */
function isSameFeed(feed: Feed, reading: Reading, { ledger, stored }: Known): boolean {
  const isKnown = reading.items.some(({ storyId }) => ledger.has(itemKey(feed.id, storyId)) || stored.has(storyId));
  return isKnown || reading.selfUrl === feed.url || (feed.title !== null && reading.title === feed.title);
}

function endsOf(
  feed: Feed,
  items: readonly Omit<Item, 'version'>[],
  ledger: ReadonlyMap<string, ItemRecord>,
): { good: number; dead: number } {
  const records = items.slice(0, ENDS).flatMap(({ storyId }) => ledger.get(itemKey(feed.id, storyId)) ?? []);
  const dead = records.filter(({ outcome }) => outcome === 'dead').length;
  return { good: records.length - dead, dead };
}

function stamp(plan: PollPlan, handedOn: ReadonlySet<string>, now: Date): UnsettledItem[] {
  return plan.unsettled.map((item) => (handedOn.has(item.storyId) ? { ...item, enqueuedAt: now.toISOString() } : item));
}
