import { decodeBytes, discoverFeeds, type FoundFeed, looksLike, readFeed, sitemapsOf, wellKnownFeedPaths } from '@slugline/feeds';
import type { FetchedDocument, HttpClient } from '@slugline/http';
import { type FeedFormat, SluglineError } from '@slugline/model';

/** What is at an address that somebody gives. */
export type Look =
  | { kind: 'feed'; url: string; title: string | null; format: FeedFormat; language: string | null; items: number }
  /** A page and the feeds found through it, the likeliest first. */
  | { kind: 'page'; url: string; found: FoundFeed[] }
  /** Something else; `tried` usual places have no feed either. */
  | { kind: 'nothing'; url: string; looksLike: string; tried: number }
  /** It cannot be told now. */
  | { kind: 'failed'; url: string; error: SluglineError };

/** Links of a page that are looked at when it declares no feed, and sitemaps of its site. */
const LINKS_TRIED = 6;
const SITEMAPS_TRIED = 3;
/** So many requests at a time: a host is asked by two at most. */
const AT_ONCE = 2;
/** How long the places of a page that declares no feed are tried, in milliseconds. */
const PATIENCE_MS = 25_000;

/**
 * Looks what an address is: a feed, or a page with feeds (those that it declares; else its links that look like feeds, the usual places and the news
 * sitemaps of its site, each fetched and read). All requests go through the polite client with its guard.
 */
export async function lookAt(http: HttpClient, url: string): Promise<Look> {
  let document: FetchedDocument;
  try {
    document = await http.get({ url, kind: 'feed' });
  } catch (error) {
    return { kind: 'failed', url, error: known(error) };
  }
  const read = await readAs(document);
  if (!(read instanceof SluglineError)) return { kind: 'feed', url, ...read };
  if (read.code !== 'feed.not_a_feed') return { kind: 'failed', url, error: read };
  const text = decodeBytes(document.body, document.contentType);
  const seems = looksLike(document.body, text);
  if (!/<(?:html|head|body|link|a)[\s>]/i.test(text)) return { kind: 'nothing', url, looksLike: seems, tried: 0 };
  const named = discoverFeeds(text, document.url);
  if (named.some((feed) => feed.isDeclared)) return { kind: 'page', url, found: named };
  const { found, tried } = await tryPlaces(http, document.url, named);
  return found.length > 0 ? { kind: 'page', url, found } : { kind: 'nothing', url, looksLike: seems, tried };
}

interface ReadFeed {
  title: string | null;
  format: FeedFormat;
  language: string | null;
  items: number;
}

async function readAs({ url, body: bytes, contentType }: FetchedDocument): Promise<ReadFeed | SluglineError> {
  try {
    const { title, format, language, items } = await readFeed({ url, bytes, contentType });
    return { title, format, language, items: items.length };
  } catch (error) {
    return known(error);
  }
}

function known(error: unknown): SluglineError {
  if (error instanceof SluglineError && error.dependency === undefined) return error;
  throw error;
}

async function tryPlaces(
  http: HttpClient,
  url: string,
  named: readonly FoundFeed[],
): Promise<{ found: FoundFeed[]; tried: number }> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const links = named.slice(0, LINKS_TRIED).map((feed) => feed.url);
  const usual = wellKnownFeedPaths(url).filter((place) => !links.includes(place));
  let tried = 0;
  // The links are all looked at, so that a person can choose; of the usual places the first will do, as they lead to the same feed.
  const found = await feedsAt(http, links, signal, () => false);
  tried += links.length;
  if (found.length === 0) {
    found.push(...(await feedsAt(http, usual, signal, (so) => so.length > 0)));
    tried += usual.length;
  }
  if (found.length === 0) {
    const sitemaps = await newsSitemaps(http, url, signal);
    found.push(...(await feedsAt(http, sitemaps, signal, (so) => so.length > 0)));
    tried += sitemaps.length;
  }
  return { found, tried };
}

/** Those of these addresses that are feeds, in their order, until `isEnough`. */
async function feedsAt(
  http: HttpClient,
  places: readonly string[],
  signal: AbortSignal,
  isEnough: (found: readonly FoundFeed[]) => boolean,
): Promise<FoundFeed[]> {
  const found: FoundFeed[] = [];
  for (let at = 0; at < places.length && !signal.aborted && !isEnough(found); at += AT_ONCE) {
    const looked = await Promise.all(places.slice(at, at + AT_ONCE).map((url) => feedAt(http, url, signal)));
    found.push(...looked.filter((feed) => feed !== null));
  }
  return found;
}

async function feedAt(http: HttpClient, url: string, signal: AbortSignal): Promise<FoundFeed | null> {
  try {
    const read = await readAs(await http.get({ url, kind: 'feed', signal }));
    if (read instanceof SluglineError) return null;
    // A sitemap without news lists the pages of a site, whatever their age.
    if (read.format === 'sitemap' && read.items === 0) return null;
    const type = read.format === 'atom' || read.format === 'json' || read.format === 'rss' ? read.format : null;
    return { url, title: read.title, type, isDeclared: true };
  } catch (error) {
    known(error);
    return null;
  }
}

async function newsSitemaps(http: HttpClient, url: string, signal: AbortSignal): Promise<string[]> {
  if (signal.aborted) return [];
  const robots = new URL('/robots.txt', url).href;
  try {
    const { body, contentType } = await http.get({ url: robots, kind: 'feed', signal });
    return sitemapsOf(decodeBytes(body, contentType), robots).slice(0, SITEMAPS_TRIED);
  } catch (error) {
    known(error);
    return [];
  }
}
