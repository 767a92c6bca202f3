import {
  createFeed,
  type Feed,
  feedId,
  INBOX_DOCUMENT_BYTES,
  type InboxDocument,
  inboxId,
  pushFeedUrl,
  sluglineError,
} from '@slugline/model';
import type { Store } from './port.ts';

/** A document as it came in by API or folder. It was read already: what cannot be read is refused at the door. */
export interface PushedDocument extends Pick<InboxDocument, 'contentType' | 'url' | 'bytes' | 'origin'> {
  source: string;
  /** How people call the source, where the sender says so; else as its other feeds do. */
  sourceName: string | null;
}

let lastArrival = 0;

/** Two documents of one process never come at the same time, so that the inbox keeps their order. */
function arrival(now: Date): string {
  lastArrival = Math.max(now.getTime(), lastArrival < now.getTime() + 1_000 ? lastArrival + 1 : 0);
  return new Date(lastArrival).toISOString();
}

/**
 * Puts a document into the inbox of its source's feed, which is made when it is the first, and wakes the feed. What this answers is safe.
 * @throws PermanentError request.too_large, feed.paused; TransientError store.*
 */
export async function receiveDocument(
  store: Pick<Store, 'feeds' | 'inbox'>,
  given: PushedDocument,
  now: Date,
): Promise<{ documentId: string; feed: Feed; isFirst: boolean }> {
  const { source, sourceName, bytes, ...rest } = given;
  if (bytes.length > INBOX_DOCUMENT_BYTES)
    throw sluglineError('request.too_large', { limit: `${INBOX_DOCUMENT_BYTES / 1024 / 1024} MB` });
  const { feed, isFirst } = await pushFeed(store, source, sourceName, now);
  if (!feed.enabled) throw sluglineError('feed.paused', { feedId: feed.id });
  const documentId = inboxId(feed.id, bytes);
  await store.inbox.put({ ...rest, id: documentId, feedId: feed.id, bytes, receivedAt: arrival(now) });
  await store.feeds.wake(feed.id, now);
  return { documentId, feed, isFirst };
}

async function pushFeed(store: Pick<Store, 'feeds'>, source: string, sourceName: string | null, now: Date) {
  const url = pushFeedUrl(source);
  const known = await store.feeds.get(feedId(url));
  if (known !== null) return { feed: known, isFirst: false };
  const name = sourceName ?? (await store.feeds.sourceNames([source])).get(source) ?? source;
  const made = createFeed({ url, source, sourceName: name, delivery: 'push' }, now);
  const isFirst = await store.feeds.add(made);
  return { feed: isFirst ? made : ((await store.feeds.get(made.id)) ?? made), isFirst };
}
