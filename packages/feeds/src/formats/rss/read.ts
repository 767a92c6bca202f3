import { EMPTY_FEED, EMPTY_ITEM } from '../../empty.ts';
import { categoriesOf } from '../../mapping/categories.ts';
import { hintsOf, webSubLinks } from '../../mapping/hints.ts';
import { enclosuresOf, imageOf } from '../../mapping/media.ts';
import { peopleOf } from '../../mapping/people.ts';
import { firstHtml, firstPlain, headlineOf, rightsOf, titleOf } from '../../mapping/text.ts';
import { firstDate, languageInScope, languageOf, ownLanguage, plain } from '../../mapping/values.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { Unreadable } from '../../unreadable.ts';
import { attribute, children, descendants, first, text } from '../../xml/access.ts';
import { resolveUrl } from '../../xml/base.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/port.ts';
import type { Format, Sample } from '../registry.ts';

/** What an item's language is told by: its full text, or else its summary, or else its headline. */
const BODIES = ['content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'fullitem', 'description', 'title'];

/** RSS 0.9x and 2.0, and RSS 1.0 (RDF). */
export const rss: Format = {
  format: 'rss',
  detect: ({ root }) => root?.name === 'rss' || root?.name === 'rdf',
  read: async (sample) => readRss(sample),
};

function readRss({ text: source, url, root }: Sample): ParsedFeed {
  const tree = parseXml(source, { base: url, from: root?.at ?? 0 });
  const channel = first(tree, 'channel') ?? (first(tree, 'item') && tree);
  if (channel === undefined) throw new Unreadable('it has no channel');
  return {
    ...EMPTY_FEED,
    format: 'rss',
    ...titleOf(channel, 'html', 'title', 'dc:title', 'atom:title', 'itunes:title'),
    description: firstHtml(
      channel,
      'html',
      'description',
      'dc:description',
      'itunes:summary',
      'itunes:subtitle',
      'atom:subtitle',
    ),
    language: languageOf(text(first(channel, 'language', 'dc:language'))) ?? ownLanguage(channel) ?? ownLanguage(tree),
    ...rightsOf(channel, 'html', 'copyright', 'dc:rights', 'atom:rights', 'media:copyright'),
    updated: firstDate(channel, 'lastbuilddate', 'atom:updated', 'dcterms:modified', 'pubdate', 'dc:date'),
    authors: peopleOf(channel, 'managingeditor', 'author', 'dc:creator', 'itunes:author', 'atom:author', 'dc:author'),
    categories: categoriesOf(channel),
    image: feedImage(channel) ?? feedImage(tree),
    siteUrl: linkOf(channel),
    ...webSubLinks(channel),
    hints: hintsOf(channel),
    items: itemsOf(tree).map(readItem),
  };
}

/** Items stand in a channel (RSS 0.91, 2.0), beside it (0.90, 1.0), or by mistake in a list of their own. */
function itemsOf(tree: XmlElement): XmlElement[] {
  const holders = [
    tree,
    ...children(tree, 'channel'),
    ...children(tree, 'channel').flatMap((channel) => children(channel, 'items')),
  ];
  const found = holders.flatMap((holder) => children(holder, 'item'));
  return found.length > 0 || holders.length === 0 ? found : descendants(tree, 'item');
}

function readItem(item: XmlElement): ParsedItem {
  const about = attribute(item, 'rdf:about');
  const guid = first(item, 'guid', 'atom:id', 'id');
  return {
    ...EMPTY_ITEM,
    guid: text(guid) ?? about ?? text(first(item, 'dc:identifier')),
    url: linkOf(item) ?? permalink(guid) ?? resolveUrl(about, item.base),
    ...headlineOf(item, 'html', 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
    summaryHtml: summaryOf(item),
    contentHtml: firstHtml(item, 'html', 'content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'atom:content', 'fullitem'),
    authors: peopleOf(item, 'author', 'dc:creator', 'itunes:author', 'atom:author', 'dc:author'),
    categories: categoriesOf(item),
    published: firstDate(item, 'pubdate', 'atom:published', 'dcterms:issued', 'dcterms:created', 'dc:date', 'published'),
    updated: firstDate(item, 'atom:updated', 'dcterms:modified', 'lastbuilddate', 'updated', 'dc:date'),
    language: languageOf(text(first(item, 'language'))) ?? languageInScope(item, BODIES),
    rights: firstPlain(item, 'html', 'dc:rights', 'copyright', 'atom:rights', 'media:copyright'),
    image: imageOf(item),
    enclosures: enclosuresOf(item),
    source: sourceOf(item),
  };
}

function summaryOf(item: XmlElement): string | null {
  const own = firstHtml(item, 'html', 'description', 'dc:description', 'atom:summary', 'summary', 'dcterms:abstract');
  if (own !== null) return own;
  const media = [item, ...children(item, 'media:group', 'media:content')];
  const described = media.map((one) => firstHtml(one, 'html', 'media:description')).find((html) => html !== null);
  return firstHtml(item, 'html', 'itunes:summary') ?? described ?? firstHtml(item, 'html', 'itunes:subtitle');
}

function linkOf(element: XmlElement): string | null {
  for (const link of children(element, 'link', 'atom:link')) {
    const rel = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
    const url = rel === 'alternate' ? resolveUrl(text(link) ?? attribute(link, 'href'), link.base) : null;
    if (url !== null) return url;
  }
  return null;
}

/** A guid is the item's address unless it says that it is not (RSS 2.0); one that is no address is none. */
function permalink(guid: XmlElement | undefined): string | null {
  const value = text(guid);
  const stated = attribute(guid, 'ispermalink')?.toLowerCase();
  if (value === null || stated === 'false' || (stated !== 'true' && !/^https?:/i.test(value))) return null;
  return resolveUrl(value, guid?.base ?? '');
}

function sourceOf(item: XmlElement): ParsedItem['source'] {
  const source = first(item, 'source', 'dc:source');
  if (source === undefined) return null;
  const title = plain(text(source));
  const url = resolveUrl(attribute(source, 'url'), source.base);
  return title === null && url === null ? null : { title, url };
}

function feedImage(feed: XmlElement): ParsedFeed['image'] {
  for (const image of children(feed, 'image', 'itunes:image', 'media:thumbnail')) {
    const stated =
      text(first(image, 'url')) ?? attribute(image, 'href') ?? attribute(image, 'url') ?? attribute(image, 'rdf:resource');
    const url = resolveUrl(stated, image.base);
    if (url !== null) return { url, alt: plain(text(first(image, 'title'))) };
  }
  return null;
}
