import { type FeedDocument, type ParsedFeed, type PollHints, readFeed, steadyItems } from '@slugline/feeds';
import { type Feed, type FeedFormat, type Item, type SeenItem, sluglineError } from '@slugline/model';
import { listItems } from './items.ts';

/** A document to be read, and the feed that it is of. Plain values: it may go to a thread. */
export interface ReadingOrder {
  feed: Feed;
  document: FeedDocument;
  now: Date;
}

/** What a document came to. */
export interface Reading {
  format: FeedFormat;
  title: string | null;
  /** WebSub: what the document says of hubs and of itself. */
  hubs: string[];
  selfUrl: string | null;
  hints: PollHints;
  /** Entries in the document. */
  itemCount: number;
  /** Each story's item once. */
  items: Omit<Item, 'version'>[];
  /** For the next poll's identities. */
  seen: SeenItem[];
}

/**
 * Reads a document: its entries, who each of them is, and their text. Pure.
 * @throws PermanentError feed.not_a_feed, feed.malformed
 */
export async function readDocument({ feed, document, now }: ReadingOrder): Promise<Reading> {
  const parsed = await readFeed(document);
  const { items, seen } = steadyItems(parsed.items, feed.poll.seen);
  const { format, title, hubs, selfUrl, hints } = parsed;
  return { format, title, hubs, selfUrl, hints, itemCount: items.length, items: toItems(feed, { ...parsed, items }, now), seen };
}

/** An item that we fail to turn into text is told as the feed's trouble, so that its page says so and its schedule backs off. */
function toItems(feed: Feed, parsed: ParsedFeed, now: Date): Omit<Item, 'version'>[] {
  try {
    return listItems(feed, parsed, now);
  } catch (cause) {
    throw sluglineError('feed.malformed', { url: feed.url, reason: 'one of its items could not be turned into text' }, { cause });
  }
}
