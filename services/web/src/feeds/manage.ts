import { type Feed, feedId, newPollState, sluglineError } from '@slugline/model';
import type { FeedPatch } from '@slugline/store';
import type { WebContext } from '../context.ts';
import { invalidParameter } from '../search/params.ts';
import { withoutCredentials } from './redact.ts';

/** Seconds between two polls of a feed where nobody says otherwise. */
export const DEFAULT_INTERVAL_SECONDS = 300;
const URL_LIMIT = 2_048;

/** What a person states of a feed to add. */
export interface NewFeed {
  url: string;
  title?: string | null | undefined;
  /** The slug of who publishes; made from the host's name when absent. */
  source?: string | undefined;
  sourceName?: string | undefined;
  intervalSeconds?: number | undefined;
  language?: string | null | undefined;
}

/**
 * Adds a feed, due at once. The first real feed takes the sample wire away.
 * @throws PermanentError request.invalid (url), feed.exists
 */
export async function addFeed(context: WebContext, given: NewFeed): Promise<Feed> {
  const url = readFeedUrl(given.url);
  const host = sourceOf(url);
  const source = given.source ?? host;
  const now = context.clock.now();
  const feed: Feed = {
    id: feedId(url),
    url,
    title: given.title ?? null,
    source,
    sourceName: given.sourceName ?? (await knownSourceName(context, source)) ?? given.title ?? host,
    format: null,
    language: given.language ?? null,
    intervalSeconds: given.intervalSeconds ?? DEFAULT_INTERVAL_SECONDS,
    enabled: true,
    sample: false,
    createdAt: now.toISOString(),
    poll: newPollState(now),
  };
  if (!(await context.store.feeds.add(feed))) throw feedExists(feed);
  context.logger.info({ feedId: feed.id, url }, 'feed added');
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

/** @throws PermanentError feed.unknown */
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

/** @throws PermanentError feed.unknown */
export async function findFeed(context: WebContext, id: string): Promise<Feed> {
  const feed = await context.store.feeds.get(id);
  if (feed === null) throw sluglineError('feed.unknown', { feedId: id });
  return feed;
}

function readFeedUrl(text: string): string {
  const expected = `an http or https address of at most ${URL_LIMIT} characters`;
  const trimmed = text.trim();
  const url = trimmed.length <= URL_LIMIT && URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw invalidParameter('url', expected, String(withoutCredentials(trimmed)));
  }
  url.hash = '';
  return url.href;
}

/** The host's name as a source's slug: `www.harbour-herald.example` publishes as `harbour-herald.example`. */
function sourceOf(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/[^a-z0-9.-]+/g, '');
  return host.replace(/^[^a-z0-9]+/, '').slice(0, 100) || 'unnamed';
}

/** A source has one name: the one that its other feeds give it. */
async function knownSourceName(context: WebContext, source: string): Promise<string | undefined> {
  const feeds = await context.store.feeds.list();
  return feeds.find((feed) => feed.source === source)?.sourceName;
}

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
