import { type Item, type ItemRecord, itemKey, type UnsettledItem } from '@slugline/model';

/** What is to be done with the items of a document. */
export interface PollPlan {
  /** To hand on, oldest first. */
  enqueue: Item[];
  /** Everything that has not ended well, the enqueued included: the next GET is unconditional while one of these is due. */
  unsettled: UnsettledItem[];
}

/** What is known when a poll is planned. */
export interface Known {
  ledger: ReadonlyMap<string, ItemRecord>;
  /** What is stored of the stories, by id. */
  stored: ReadonlyMap<string, { version: number; itemHash: string }>;
  previous: readonly UnsettledItem[];
  now: Date;
  redeliverAfterMs: number;
  /** When the queues began; what was queued before is lost. */
  queueBornAt: Date;
}

const HOUR_MS = 3_600_000;

/** When an item that ended dead may be tried again: an hour later, doubling to a day. */
function deadRetryAt(record: ItemRecord): number {
  return Date.parse(record.at) + Math.min(24 * HOUR_MS, HOUR_MS * 2 ** Math.max(0, record.deaths - 1));
}

/** True when the item of that hash has ended and needs nothing more for now. */
export function isSettled(record: ItemRecord | undefined, itemHash: string, now: Date): boolean {
  if (record === undefined || record.itemHash !== itemHash) return false;
  return record.outcome !== 'dead' || deadRetryAt(record) > now.getTime();
}

/** Decides for each listed item whether it is taken in, on its way, or to be handed on, and as which version. Pure. */
export function planPoll(listed: readonly Omit<Item, 'version'>[], known: Known): PollPlan {
  const previous = new Map(known.previous.map((item) => [item.storyId, item]));
  const plan: PollPlan = { enqueue: [], unsettled: [] };
  for (const item of listed) {
    const record = known.ledger.get(itemKey(item.feedId, item.storyId));
    const before = previous.get(item.storyId);
    // A form of it that was queued and has not ended may still be taken: then the form that stands now must come after it, even one taken in before.
    const otherOnItsWay = before !== undefined && before.itemHash !== item.itemHash && before.itemHash !== record?.itemHash;
    if (!otherOnItsWay && isSettled(record, item.itemHash, known.now)) {
      if (record?.outcome === 'dead') plan.unsettled.push(unsettled(item, record.version, record.at));
      continue;
    }
    const onItsWay =
      before !== undefined &&
      before.itemHash === item.itemHash &&
      !isOverdue(before, known) &&
      record?.itemHash !== item.itemHash;
    if (before !== undefined && onItsWay) {
      plan.unsettled.push(before);
      continue;
    }
    const version = nextVersion(item, record, before, known.stored.get(item.storyId));
    plan.enqueue.push({ ...item, version });
    plan.unsettled.push(unsettled(item, version, null));
  }
  return plan;
}

function unsettled(item: Omit<Item, 'version'>, version: number, enqueuedAt: string | null): UnsettledItem {
  return { storyId: item.storyId, itemHash: item.itemHash, version, enqueuedAt };
}

/** True when an item was queued so long ago, or its hand-off so unsure, that it must be queued again. */
export function isOverdue(item: UnsettledItem, known: Pick<Known, 'now' | 'redeliverAfterMs' | 'queueBornAt'>): boolean {
  if (item.enqueuedAt === null) return true;
  const enqueuedAt = Date.parse(item.enqueuedAt);
  return enqueuedAt < known.queueBornAt.getTime() || enqueuedAt + known.redeliverAfterMs <= known.now.getTime();
}

/** The same item again keeps its version; a changed one, or one that this feed never listed, goes above everything known of its story. */
function nextVersion(
  item: Omit<Item, 'version'>,
  record: ItemRecord | undefined,
  before: UnsettledItem | undefined,
  stored: { version: number; itemHash: string } | undefined,
): number {
  if (before?.itemHash === item.itemHash) return before.version;
  if (before === undefined && record?.itemHash === item.itemHash) return record.version;
  if (before === undefined && stored?.itemHash === item.itemHash) return stored.version;
  return Math.max(record?.version ?? 0, before?.version ?? 0, stored?.version ?? 0) + 1;
}
