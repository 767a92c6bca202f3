import { oneLine } from '@slugline/model';
import { resolveUrl } from './xml/base.ts';
import { decodeReferences, legalText } from './xml/entities.ts';
import { readTag, tagState } from './xml/tag.ts';

/** A feed that a page names. */
export interface FoundFeed {
  url: string;
  title: string | null;
  /** What the page says it is; null where it does not. */
  type: 'rss' | 'atom' | 'json' | null;
  /** True for what the page declares as its feed; false for a link that only looks like one, and for feeds of comments. */
  isDeclared: boolean;
}

/** A page is looked at so far, in characters, and so many feeds of it are listed. */
const PAGE_CHARACTERS = 2_000_000;
const FEEDS = 50;

/** Elements whose content is text: a `<link` in a script is none. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const TYPES: ReadonlyMap<string, FoundFeed['type']> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/x-rss+xml', 'rss'],
  ['application/rdf+xml', 'rss'],
  ['text/rss+xml', 'rss'],
  ['application/rss', 'rss'],
  ['text/rss', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/x-atom+xml', 'atom'],
  ['text/atom+xml', 'atom'],
  ['application/atom', 'atom'],
  ['application/feed+json', 'json'],
]);
/** Types that a feed may be served under, and much else. */
const LOOSE_TYPES = new Set(['application/xml', 'text/xml', 'application/json']);

/** A path or query that says it is a feed: a word of its own, or a file's ending. */
const FEED_LIKE = /(?:^|[/._=&?-])(?:rss\d?|atom|feeds?|rdf)(?:[/._=&?-]|$)|\.(?:rss|atom|rdf)(?:[?]|$)/i;
const COMMENTS = /(?:^|[/._=&?-])comments?(?:[/._=&?-]|$)/i;
const COMMENTS_TITLE = /\bcomments?\b|\bcomentarios?\b|\bcommentaires?\b|\bkommentare?\b|\bcommenti\b|\bcomentários?\b/i;
/** Links to readers and sharing pages carry a feed's address, and are none. */
const PAGE_ENDING = /\.(?:html?|php|aspx?|pdf|png|jpe?g|gif|svg|css|js)$/i;

/**
 * The feeds that a page of HTML names, each address once: those that it declares (link and a with rel=alternate and a feed's type, or rel=feed) in their
 * order, then feeds of comments, then links that look like feeds. Nothing is fetched; hostile input takes linear time.
 */
export function discoverFeeds(html: string, url: string): FoundFeed[] {
  const ranked: [declared: FoundFeed[], comments: FoundFeed[], links: FoundFeed[]] = [[], [], []];
  let base = url;
  for (const { name, attributes } of openTags(html.slice(0, PAGE_CHARACTERS))) {
    if (name === 'base' && base === url) base = resolveUrl(attributes.get('href') ?? null, url) ?? url;
    if (name !== 'link' && name !== 'a' && name !== 'area') continue;
    const found = feedOf(name, attributes, base);
    if (found !== null && found.url !== url) ranked[found.isDeclared ? 0 : found.type === null ? 2 : 1].push(found);
  }
  const seen = new Set<string>();
  return ranked
    .flat()
    .filter((feed) => !seen.has(feed.url) && seen.add(feed.url))
    .slice(0, FEEDS);
}

function feedOf(name: string, attributes: ReadonlyMap<string, string>, base: string): FoundFeed | null {
  const url = addressOf(attributes.get('href'), base);
  if (url === null) return null;
  const rel = new Set((attributes.get('rel') ?? '').toLowerCase().split(/\s+/));
  const mime = (attributes.get('type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const title = oneLine(attributes.get('title') ?? '').slice(0, 300) || null;
  const type = TYPES.get(mime) ?? null;
  const { pathname, search } = new URL(url);
  const isFeedLike = FEED_LIKE.test(`${pathname}${search}`) && !PAGE_ENDING.test(pathname);
  if (rel.has('alternate') && !rel.has('stylesheet') && (type !== null || (LOOSE_TYPES.has(mime) && isFeedLike))) {
    const ofComments = COMMENTS.test(pathname) || COMMENTS_TITLE.test(title ?? '');
    return { url, title, type: type ?? typeByPath(pathname), isDeclared: !ofComments };
  }
  if (rel.has('feed')) return { url, title, type, isDeclared: true };
  if (name === 'link' || !isFeedLike) return null;
  return { url, title, type: null, isDeclared: false };
}

function typeByPath(path: string): FoundFeed['type'] {
  if (/json/i.test(path)) return 'json';
  return /atom/i.test(path) ? 'atom' : 'rss';
}

/** An http(s) address, also of a `feed:` link, without fragment. */
function addressOf(href: string | undefined, base: string): string | null {
  if (href === undefined || href.trim() === '') return null;
  const plain = href
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  const resolved = resolveUrl(plain, base);
  if (resolved === null) return null;
  const url = new URL(resolved);
  url.hash = '';
  return url.href;
}

function* openTags(html: string): Generator<{ name: string; attributes: ReadonlyMap<string, string> }> {
  const state = tagState();
  const unclosed = new Set<string>();
  let lower: string | null = null;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = readTag(html, at, state);
    at = Math.max(tag.end, at + 1);
    // HTML knows no CDATA: what stands in one is markup like any other.
    if (tag.kind !== 'open') continue;
    const name = tag.name.toLowerCase();
    yield { name, attributes: namedAttributes(tag.attributes) };
    if (!TEXT_ELEMENTS.has(name) || unclosed.has(name)) continue;
    lower ??= html.toLowerCase();
    const end = lower.indexOf(`</${name}`, at);
    if (end < 0) unclosed.add(name);
    else at = end;
  }
}

function namedAttributes(list: readonly (readonly [name: string, value: string])[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of list) {
    const lower = name.toLowerCase();
    if (!attributes.has(lower)) attributes.set(lower, decodeReferences(legalText(value), null));
  }
  return attributes;
}

const AT_THE_ROOT = [
  ...['/feed', '/rss', '/atom.xml', '/feed.xml', '/rss.xml', '/index.xml'],
  ...['/feeds/posts/default', '/feed.json', '/index.rdf', '/news-sitemap.xml'],
];

/** Where sites keep their feeds when no page names one: beside the given page first, then at the root. For one try each, in this order. */
export function wellKnownFeedPaths(url: string): string[] {
  const { origin, pathname } = new URL(url);
  const folder = pathname.replace(/\/[^/]*\.[^/]*$/, '').replace(/\/+$/, '');
  const beside = folder === '' ? [] : [`${folder}/feed`, `${folder}/rss`, `${folder}/rss.xml`, `${folder}/feed.xml`];
  return [...new Set([...beside, ...AT_THE_ROOT])].map((path) => origin + path).filter((address) => address !== url);
}

/** The sitemaps that a robots.txt names (sitemaps.org), those for news first, at most ten: one of them may be a news sitemap. */
export function sitemapsOf(robotsTxt: string, url: string): string[] {
  const found = robotsTxt
    .slice(0, 500_000)
    .split(/\r\n?|\n/, 10_000)
    .flatMap((line) => {
      const given = /^[ \t]*sitemap[ \t]*:(.{1,2048})$/i.exec(line)?.[1];
      return given === undefined ? [] : [resolveUrl(given.trim(), url)];
    })
    .filter((address) => address !== null);
  const isNews = (address: string): boolean => /news|noticia|nachricht|actualit/i.test(new URL(address).pathname);
  return [...new Set([...found.filter(isNews), ...found])].slice(0, 10);
}
