import { type Feed, sluglineError } from '@slugline/model';
import type { FeedPatch } from '@slugline/store';
import type { WebContext } from '../context.ts';
import { invalidParameter } from '../search/params.ts';
import { feedExists } from './add.ts';
import { readFeedUrl } from './new-feed.ts';

/**
 * Changes a feed. One with a new address or pace, or turned on again, is polled at once: what was planned does not hold for it.
 * @throws PermanentError feed.unknown, feed.exists, request.invalid (url)
 */
export async function changeFeed(context: WebContext, id: string, patch: FeedPatch): Promise<Feed> {
  const before = await findFeed(context, id);
  const url = patch.url === undefined ? undefined : readFeedUrl(patch.url);
  if (url !== undefined && before.delivery === 'push') {
    throw invalidParameter('url', 'left out: what is pushed in has no address to poll', url);
  }
  if (url !== undefined && url !== before.url) await refuseTakenUrl(context, id, url);
  const after = await context.store.feeds.update(id, { ...patch, ...(url === undefined ? {} : { url }) });
  if (after === null) throw sluglineError('feed.unknown', { feedId: id });
  const changed = (['enabled', 'url', 'intervalSeconds', 'urgent'] as const).some((name) => after[name] !== before[name]);
  const again = changed && after.enabled && after.delivery === 'poll';
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

/** An id is the hash of the first address; a changed address must not be another feed's either. */
async function refuseTakenUrl(context: WebContext, id: string, url: string): Promise<void> {
  const other = (await context.store.feeds.page({ url, size: 2 })).feeds.find((feed) => feed.id !== id);
  if (other) throw feedExists(other);
}
