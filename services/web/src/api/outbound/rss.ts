import { escapeMarkup, type OutboundEntry, type OutboundFeed } from './document.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RSS 2.0 with the RSS Advisory Board's best practices: atom:link self, content:encoded, dc:creator. */
export function rss(feed: OutboundFeed): string {
  const link = (rel: string, href: string, type: string): Xml => element('atom:link', { rel, href, type });
  return xmlDocument(
    element(
      'rss',
      NAMESPACES,
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.homeUrl),
        element('description', {}, feed.description),
        element('generator', {}, 'Slugline'),
        feed.entries.length === 0 ? null : element('lastBuildDate', {}, rfc822(feed.updated)),
        link('self', feed.selfUrl, 'application/rss+xml'),
        link('alternate', feed.homeUrl, 'text/html'),
        feed.nextUrl === null ? null : link('next', feed.nextUrl, 'application/rss+xml'),
        feed.entries.map(item),
      ),
    ),
  );
}

/** The title is plain text; the description is HTML to every reader, so its text is escaped as HTML first. */
function item(one: OutboundEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, one.title),
    element('link', {}, one.url),
    element('guid', { isPermaLink: 'false' }, one.id),
    element('pubDate', {}, rfc822(one.published)),
    element('atom:updated', {}, one.updated),
    (one.authors.length > 0 ? one.authors : [one.source]).map((name) => element('dc:creator', {}, name)),
    one.language === null ? null : element('dc:language', {}, one.language),
    one.rights === null ? null : element('dc:rights', {}, one.rights),
    one.categories.map((category) => element('category', { domain: `${category.scheme}:${category.term}` }, category.label)),
    element('description', {}, escapeMarkup(one.summary)),
    one.html === '' ? null : element('content:encoded', {}, one.html),
  );
}

/** RFC 822 with a year of four digits, as RSS 2.0 asks. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString();
}
