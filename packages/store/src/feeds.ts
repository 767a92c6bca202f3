import { type Feed, type FeedHealth, fingerprint } from '@slugline/model';
import type { FeedFilter, FeedPage, FeedPageRequest, FeedPatch } from './port.ts';
import { pageSize, readCursor, writeCursor } from './search/cursor.ts';
import { foldWord } from './text/fold.ts';

/** Feeds by source name, then id. */
export function sortFeeds(feeds: readonly Feed[]): Feed[] {
  const key = (feed: Feed) => `${feed.sourceName}\u0000${feed.id}`;
  return [...feeds].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const PATCHABLE = [
  'url',
  'title',
  'source',
  'sourceName',
  'language',
  'intervalSeconds',
  'urgent',
  'reader',
  'websub',
  'enabled',
  'format',
] as const;

/** The fields of a patch that it may change, whatever else it carries. */
export function patchFields(patch: FeedPatch): FeedPatch {
  return Object.fromEntries(PATCHABLE.filter((name) => patch[name] !== undefined).map((name) => [name, patch[name]]));
}

/** A feed with a patch applied. */
export function patchFeed(feed: Feed, patch: FeedPatch): Feed {
  return { ...feed, ...patchFields(patch) };
}

const CREDENTIALS = /^([a-z]+:\/\/)[^/?#]*@/;

/** What a feed is found by: its texts and its address without user name and password, folded, a space between. */
export function findableText({ title, sourceName, source, url }: Pick<Feed, 'title' | 'sourceName' | 'source' | 'url'>): string {
  return foldWord([title ?? '', sourceName, source, url.replace(CREDENTIALS, '$1')].join(' '));
}

/** At most so many words of so many characters are looked for. */
const WORDS = 8;
const WORD_CHARACTERS = 100;

/** The folded words of a search for feeds. */
export function findWords(text: string | undefined): string[] {
  const words = foldWord((text ?? '').trim()).split(/\s+/u);
  return words
    .filter((word) => word !== '')
    .slice(0, WORDS)
    .map((word) => word.slice(0, WORD_CHARACTERS));
}

/** The place after a feed in the order of a list. */
export interface FeedPlace {
  name: string;
  id: string;
}

/** One part of a list of feeds: those that stand as in `first`, or all others. */
export interface FeedPart {
  filter: FeedFilter;
  first: readonly FeedHealth[];
  /** Null where the list has one part only. */
  among: boolean | null;
  after: FeedPlace | null;
  limit: number;
}

/**
 * Makes a page of what an engine reads part by part, so that no engine has to keep an order by health, which changes with each poll.
 * @throws PermanentError request.bad_cursor
 */
export async function feedPage(
  request: FeedPageRequest,
  engine: { read(part: FeedPart): Promise<Feed[]>; count(filter: FeedFilter): Promise<number> },
): Promise<FeedPage> {
  const { size: asked, cursor: given, first = [], ...filter } = request;
  const size = pageSize(asked);
  const key = fingerprint('feeds', filter, first).slice(0, 16);
  const cursor = given === undefined ? null : readCursor(given, key);
  const parts: (boolean | null)[] = first.length === 0 ? [null] : [true, false];
  const began = Math.min(cursor?.count('part') ?? 0, parts.length - 1);
  let after = cursor === null ? null : { name: cursor.text('name'), id: cursor.text('id') };
  const found: { feed: Feed; part: number }[] = [];
  const counting = engine.count(filter);
  for (let part = began; part < parts.length && found.length <= size; part += 1) {
    const limit = size + 1 - found.length;
    const feeds = await engine.read({ filter, first, among: parts[part] ?? null, after, limit });
    found.push(...feeds.map((feed) => ({ feed, part })));
    after = null;
  }
  const last = found.length > size ? found[size - 1] : undefined;
  return {
    feeds: found.slice(0, size).map(({ feed }) => feed),
    total: await counting,
    nextCursor: last === undefined ? null : writeCursor(key, { part: last.part, name: last.feed.sourceName, id: last.feed.id }),
  };
}
