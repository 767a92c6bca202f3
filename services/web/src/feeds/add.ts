import type { FoundFeed } from '@slugline/feeds';
import { type Feed, type SluglineError, sluglineError } from '@slugline/model';
import type { WebContext } from '../context.ts';
import { type Look, lookAt } from './look.ts';
import { type NewFeed, newFeed, readFeedUrl } from './new-feed.ts';
import { withoutCredentials } from './redact.ts';

/** What adding by address needs. */
type Adding = Pick<WebContext, 'store' | 'http' | 'clock' | 'logger' | 'sample'>;

/** How an address that was added was looked at. */
export interface AddedFeed {
  feed: Feed;
  /** feed: the address is one. page: its page led to the feed. failed: it could not be read now, for `problem`. unchecked: nobody looked. */
  check: 'feed' | 'page' | 'failed' | 'unchecked';
  problem: SluglineError | null;
}

/** Failures that no later poll can mend: such an address is not added unless nobody asks to look. */
const HOPELESS = new Set(['http.bad_url', 'http.blocked_address', 'http.blocked_port']);

/**
 * Adds the feed at an address, due at once. A page is added by the one feed that it declares; one that cannot be read now is added all the same, because
 * publishers have bad minutes, and the answer says why. The first real feed takes the sample wire away.
 * @param options check: whether to look first (default); `onFailure: 'refuse'` does not add what cannot be read now.
 * @throws PermanentError request.invalid, feed.exists, feed.choose with `details.candidates`, feed.none_found, http.blocked_address and the like
 */
export async function addFeed(
  context: Adding,
  given: NewFeed,
  options: { check?: boolean | undefined; onFailure?: 'add' | 'refuse' } = {},
): Promise<AddedFeed> {
  const url = readFeedUrl(given.url);
  // Says what is wrong with the other fields before anything is fetched.
  const made = newFeed({ ...given, url }, context.clock.now());
  await refuseKnown(context, made);
  if (options.check === false) return { feed: await store(context, made, given), check: 'unchecked', problem: null };
  const look = await lookAt(context.http, url);
  if (look.kind === 'feed') return { feed: await store(context, learnt(made, look), given), check: 'feed', problem: null };
  if (look.kind === 'failed') {
    if (options.onFailure === 'refuse' || HOPELESS.has(look.error.code)) throw look.error;
    return { feed: await store(context, made, given), check: 'failed', problem: look.error };
  }
  const shown = String(withoutCredentials(url));
  if (look.kind === 'nothing')
    throw sluglineError('feed.none_found', { url: shown, looksLike: look.looksLike, tried: look.tried });
  const declared = look.found.filter((found) => found.isDeclared);
  const [only] = declared;
  if (only === undefined || declared.length > 1) throw choose(shown, look.found);
  return addFound(context, given, only);
}

/** Adds the one feed of a page, under its own address. */
async function addFound(context: Adding, given: NewFeed, found: FoundFeed): Promise<AddedFeed> {
  const made = newFeed({ ...given, url: found.url }, context.clock.now());
  await refuseKnown(context, made);
  const look = await lookAt(context.http, made.url);
  const problem = look.kind === 'failed' ? look.error : null;
  if (look.kind === 'page' || look.kind === 'nothing') throw choose(String(withoutCredentials(given.url)), [found]);
  const feed = look.kind === 'feed' ? learnt(made, look) : { ...made, title: made.title ?? found.title };
  return { feed: await store(context, feed, given), check: problem === null ? 'page' : 'failed', problem };
}

function choose(url: string, found: readonly FoundFeed[]): SluglineError {
  const addresses = found.map((feed) => String(withoutCredentials(feed.url)));
  return sluglineError('feed.choose', { url, found: addresses }, { details: { candidates: found } });
}

function learnt(feed: Feed, look: Extract<Look, { kind: 'feed' }>): Feed {
  const title = feed.title ?? look.title?.slice(0, 300) ?? null;
  return { ...feed, title, format: look.format, language: feed.language ?? look.language };
}

async function refuseKnown(context: Adding, { id, url }: Feed): Promise<void> {
  const known = (await context.store.feeds.get(id)) ?? (await context.store.feeds.page({ url, size: 1 })).feeds[0];
  if (known !== undefined) throw feedExists(known);
}

/** A source has one name: the one that its other feeds give it, else what is stated, else the feed's title. */
async function store(context: Adding, made: Feed, given: NewFeed): Promise<Feed> {
  const { feeds } = context.store;
  const known = given.sourceName === undefined ? (await feeds.sourceNames([made.source])).get(made.source) : undefined;
  const named = known ?? given.sourceName ?? made.title?.slice(0, 200) ?? made.sourceName;
  const feed = { ...made, sourceName: named };
  if (!(await feeds.add(feed))) throw feedExists(feed);
  context.logger.info({ feedId: feed.id, url: withoutCredentials(feed.url) }, 'feed added');
  await endSample(context);
  return feed;
}

/** The refusal of an address that is there. */
export function feedExists(feed: Feed): SluglineError {
  return sluglineError('feed.exists', { url: String(withoutCredentials(feed.url)), feedId: feed.id });
}

/** Takes the sample away. A feed is added whatever becomes of this; the sample can still be removed by hand. */
export async function endSample(context: Pick<WebContext, 'sample' | 'logger'>): Promise<void> {
  try {
    if (await context.sample.active()) await context.sample.remove();
  } catch (err) {
    context.logger.error({ err }, 'the sample wire could not be removed');
  }
}
