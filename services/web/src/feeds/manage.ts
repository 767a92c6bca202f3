import { type Feed, sluglineError } from '@slugline/model';
import type { FeedPatch } from '@slugline/store';
import type { WebContext } from '../context.ts';
import { type NewFeed, newFeed, readFeedUrl } from './new-feed.ts';
import { withoutCredentials } from './redact.ts';

/**
 * Adds a feed, due at once. The first real feed takes the sample wire away.
 * @throws PermanentError request.invalid, feed.exists
 */
export async function addFeed(context: WebContext, given: NewFeed): Promise<Feed> {
  const made = newFeed(given, context.clock.now());
  const known = given.sourceName === undefined ? await sourceNameOf(context, made.source) : undefined;
  const feed = known === undefined ? made : { ...made, sourceName: known };
  if (!(await context.store.feeds.add(feed))) throw feedExists(feed);
  context.logger.info({ feedId: feed.id, url: feed.url }, 'feed added');
  await endSample(context);
  return feed;
}

/**
 * Changes a feed. A new address, or one turned on again, is polled at once.
 * @throws PermanentError feed.unknown, feed.exists, request.invalid (url)
 */
export async function changeFeed(context: WebContext, id: string, patch: FeedPatch): Promise<Feed> {
  const before = await findFeed(context, id);
  const url = patch.url === undefined ? undefined : readFeedUrl(patch.url);
  if (url !== undefined && url !== before.url) await refuseTakenUrl(context, id, url);
  const after = await context.store.feeds.update(id, { ...patch, ...(url === undefined ? {} : { url }) });
  if (after === null) throw sluglineError('feed.unknown', { feedId: id });
  const again = after.enabled && (!before.enabled || after.url !== before.url);
  if (again) await context.store.feeds.pollNow(id, context.clock.now());
  return again ? findFeed(context, id) : after;
}

/**
 * Removes a feed; its stories stay.
 * @throws PermanentError feed.unknown
 */
export async function removeFeed(context: WebContext, id: string): Promise<void> {
  if (!(await context.store.feeds.remove(id))) throw sluglineError('feed.unknown', { feedId: id });
  context.logger.info({ feedId: id }, 'feed removed');
}

/**
 * Makes a feed due now; the poller takes it within moments.
 * @throws PermanentError feed.unknown, feed.paused
 */
export async function pollFeedNow(context: WebContext, id: string): Promise<Feed> {
  const feed = await findFeed(context, id);
  if (!feed.enabled) throw sluglineError('feed.paused', { feedId: id });
  await context.store.feeds.pollNow(id, context.clock.now());
  return findFeed(context, id);
}

/**
 * Reads a feed.
 * @throws PermanentError feed.unknown
 */
export async function findFeed(context: WebContext, id: string): Promise<Feed> {
  const feed = await context.store.feeds.get(id);
  if (feed === null) throw sluglineError('feed.unknown', { feedId: id.slice(0, 100) });
  return feed;
}

/** A source has one name: the one that its other feeds give it. */
async function sourceNameOf(context: WebContext, source: string): Promise<string | undefined> {
  const feeds = await context.store.feeds.list();
  return feeds.find((feed) => feed.source === source)?.sourceName;
}

/** An id is the hash of the first address; a changed address must not be another feed's either. */
async function refuseTakenUrl(context: WebContext, id: string, url: string): Promise<void> {
  const other = (await context.store.feeds.list()).find((feed) => feed.url === url && feed.id !== id);
  if (other) throw feedExists(other);
}

function feedExists(feed: Feed): Error {
  return sluglineError('feed.exists', { url: String(withoutCredentials(feed.url)), feedId: feed.id });
}

/** The feed is added whatever becomes of this; the sample can still be removed by hand. */
async function endSample(context: WebContext): Promise<void> {
  try {
    if (await context.sample.active()) await context.sample.remove();
  } catch (err) {
    context.logger.error({ err }, 'the sample wire could not be removed');
  }
}
