import { fingerprint, type SeenItem } from '@slugline/model';
import { canonicalUrl, itemIdentity, sharedGuids } from './identity.ts';
import type { ParsedItem } from './port.ts';

/** Items that are remembered beyond those of the last document, and in all. */
const SPARE = 20;
const MOST = 250;

/** What an item is found again by. Null where guid and address cannot disagree: one is missing, both are the same, or the guid is a wire's, which always names its item. */
type Key = Omit<SeenItem, 'identity'> | null;

/**
 * Gives each item the guid that makes it the story it was at the last polls, and answers what the next poll has to know. In this order:
 *
 * 1. the same guid at the same address: what it was;
 * 2. an address at which one story had the same headline or date: that story, whatever its guid says now (the guid churns, or counts places in the document). Where that is
 *    so of any item, the others of the document go by their address as well;
 * 3. a guid that stands at several addresses, now or before, or that another item goes by: it names nothing, and the item goes by its address;
 * 4. else its guid.
 *
 * Else a new guid with a new headline and a new date at a known address is a new story: a page such as "today's briefing" is published again and again. What has not been
 * in the feed's documents for long is forgotten.
 */
export function steadyItems(items: readonly ParsedItem[], seen: readonly SeenItem[]): { items: ParsedItem[]; seen: SeenItem[] } {
  const keys = items.map(keyOf);
  const recalled = recall(keys, seen);
  const taken = new Set(recalled);
  const shared = sharedGuids(items);
  const worn = new Set(seen.filter(({ guid, identity }) => guid !== hash(identity)).map(({ guid }) => guid));
  const steady = items.map((item, at): ParsedItem => {
    const before = recalled[at] ?? null;
    if (before !== null) return { ...item, guid: before };
    if (item.guid === null || item.wire !== null) return item;
    const names = !shared.has(item.guid) && !taken.has(itemIdentity(item)) && !worn.has(keys[at]?.guid ?? '');
    return names ? item : { ...item, guid: null };
  });
  return { items: steady, seen: remember(keys, steady, seen) };
}

function keyOf(item: ParsedItem): Key {
  const url = item.url === null ? null : canonicalUrl(item.url);
  if (item.guid === null || url === null || item.wire !== null || canonicalUrl(item.guid) === url) return null;
  return {
    url: hash(url),
    guid: hash(itemIdentity(item)),
    headline: hash(item.headline ?? ''),
    published: item.published === null ? '' : hash(item.published),
  };
}

/** Short, since a feed's state holds hundreds of them: 48 bits, and only items of one feed are compared. */
function hash(text: string): string {
  return fingerprint(text).slice(0, 12);
}

/** For each item the identity that it had, or null when it is not known. */
function recall(keys: readonly Key[], seen: readonly SeenItem[]): (string | null)[] {
  const before = groupBy(seen, ({ url }) => url);
  const guids = groupBy(
    keys.filter((key) => key !== null),
    ({ url }) => url,
  );
  /** What is known of the item's address, newest first; nothing where several guids stand there now: they tell its items apart. */
  const thereOf = (key: Key): SeenItem[] =>
    key === null || guids.get(key.url)?.some(({ guid }) => guid !== key.guid) ? [] : (before.get(key.url) ?? []);
  const same = keys.map((key) => (key === null ? undefined : before.get(key.url)?.find(({ guid }) => guid === key.guid)));
  const alike = keys.map((key, at) => (same[at] === undefined ? alikeAmong(thereOf(key), key) : undefined));
  const churns = alike.some((one) => one !== undefined);
  return keys.map((key, at) => (same[at] ?? alike[at] ?? (churns ? thereOf(key)[0] : undefined))?.identity ?? null);
}

/** The one story among those of an address that has the item's headline or date. */
function alikeAmong(there: readonly SeenItem[], key: Key): SeenItem | undefined {
  const found = there.filter(
    ({ headline, published }) => headline === key?.headline || (published !== '' && published === key?.published),
  );
  const [first] = found;
  return found.every(({ identity }) => identity === first?.identity) ? first : undefined;
}

/** The items of this document, and of those before as many as there is room for. */
function remember(keys: readonly Key[], steady: readonly ParsedItem[], seen: readonly SeenItem[]): SeenItem[] {
  const now = new Map<string, SeenItem>();
  for (const [at, item] of steady.entries()) {
    const key = keys[at] ?? null;
    if (key === null) continue;
    const identity = itemIdentity(item);
    now.set(`${key.url} ${identity}`, { ...key, identity });
  }
  const before = seen.filter(({ url, identity }) => !now.has(`${url} ${identity}`));
  return [...now.values(), ...before].slice(0, Math.min(MOST, 2 * now.size + SPARE));
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
