import type { OutboundEntry, OutboundFeed } from './document.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** Atom 1.0 (RFC 4287), with the page of older stories as RFC 5005 names it. */
export function atom(feed: OutboundFeed): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      element('id', {}, feed.id),
      element('title', { type: 'text' }, feed.title),
      element('subtitle', { type: 'text' }, feed.description),
      element('updated', {}, feed.updated),
      element('generator', {}, 'Slugline'),
      element('author', {}, element('name', {}, 'Slugline')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
      feed.nextUrl === null ? null : element('link', { rel: 'next', type: 'application/atom+xml', href: feed.nextUrl }),
      feed.entries.map(entry),
    ),
  );
}

function entry(one: OutboundEntry): Xml {
  const authors = one.authors.length > 0 ? one.authors : [one.source];
  return element(
    'entry',
    { 'xml:lang': one.language },
    element('id', {}, one.id),
    element('title', { type: 'text' }, one.title),
    element('link', { rel: 'alternate', href: one.url }),
    element('published', {}, one.published),
    element('updated', {}, one.updated),
    authors.map((name) => element('author', {}, element('name', {}, name))),
    one.categories.map((category) => element('category', category)),
    one.rights === null ? null : element('rights', { type: 'text' }, one.rights),
    one.summary === '' ? null : element('summary', { type: 'text' }, one.summary),
    one.html === '' ? null : element('content', { type: 'html' }, one.html),
  );
}
