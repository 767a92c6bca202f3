import { cleanXml } from '../../clean.ts';
import { category, EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import { IMAGE_FIELDS, imageOf } from '../../image.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import {
  attribute,
  children,
  type Fields,
  firstDate,
  languageOf,
  nodes,
  parseFields,
  plain,
  plainList,
  resolveUrl,
  textOf,
  type XmlNode,
} from '../../xml.ts';
import type { Format, Sample } from '../registry.ts';

const NAMES = {
  feed: ['title', 'link', 'author', 'name'],
  item: [
    ...[
      'title',
      'link',
      'id',
      'published',
      'issued',
      'created',
      'updated',
      'modified',
      'author',
      'name',
      'content',
      'summary',
      'category',
      'dc:creator',
    ],
    ...IMAGE_FIELDS,
    ...['media:title', 'media:description'],
  ],
};

/** Atom 1.0 (RFC 4287), and 0.3 as far as its elements go. */
export const atom: Format = {
  format: 'atom',
  detect: ({ root }) => root?.name === 'feed',
  read,
};

async function read({ text, url, root }: Sample): Promise<ParsedFeed> {
  const { feed, items } = await parseFields(cleanXml(text, root?.at ?? 0), NAMES);
  const base = baseOf(feed, url);
  const language = languageOf(attribute(feed.get('$')?.[0], 'xml:lang'));
  const authors = authorsOf(feed);
  return {
    ...EMPTY_FEED,
    format: 'atom',
    title: titleOf(feed),
    language,
    siteUrl: alternate(nodes(feed, 'link'), base),
    items: items.map((item) => readEntry(item, { base: baseOf(item, base), authors })),
  };
}

function readEntry(entry: Fields, feed: { base: string; authors: string[] }): ParsedItem {
  const links = nodes(entry, 'link');
  const own = authorsOf(entry);
  const content = nodes(entry, 'content')[0];
  return {
    ...EMPTY_ITEM,
    guid: textOf(nodes(entry, 'id')[0]),
    url: alternate(links, feed.base) ?? resolveUrl(attribute(content, 'src'), feed.base),
    headline: titleOf(entry),
    summaryHtml: htmlOf(nodes(entry, 'summary')[0]),
    contentHtml: attribute(content, 'src') === null ? htmlOf(content) : null,
    authors: (own.length > 0 ? own : feed.authors).map(person),
    categories: plainList(
      nodes(entry, 'category').map((node) => attribute(node, 'label') ?? attribute(node, 'term') ?? textOf(node)),
    ).map(category),
    published: firstDate(['published', 'issued', 'created'].flatMap((name) => nodes(entry, name))),
    updated: firstDate(['updated', 'modified'].flatMap((name) => nodes(entry, name))),
    language: languageOf(attribute(entry.get('$')?.[0], 'xml:lang')),
    image: imageOf(entry, feed.base, links),
  };
}

function baseOf(fields: Fields, outer: string): string {
  return resolveUrl(attribute(fields.get('$')?.[0], 'xml:base'), outer) ?? outer;
}

/** The link that is the page: rel=alternate or no rel, HTML before other types (RFC 4287 section 4.2.7.2). */
function alternate(links: readonly XmlNode[], base: string): string | null {
  const pages = links.filter((link) => (attribute(link, 'rel') ?? 'alternate') === 'alternate');
  const page = pages.find((link) => /html/.test(attribute(link, 'type') ?? 'html')) ?? pages[0];
  return resolveUrl(attribute(page, 'href') ?? textOf(page), base);
}

function authorsOf(fields: Fields): string[] {
  const names = nodes(fields, 'author').flatMap((author) => {
    const found = children(author, 'name').map(textOf);
    return found.length > 0 ? found : [textOf(author)];
  });
  return plainList(names.length > 0 ? names : nodes(fields, 'dc:creator').map(textOf));
}

/** A text construct as HTML: plain text is escaped, HTML and XHTML are as received (RFC 4287 section 3.1). */
function htmlOf(node: XmlNode | undefined): string | null {
  const text = textOf(node);
  const type = attribute(node, 'type') ?? 'text';
  // Feeds that forget type="html" are more than those that mean a tag literally.
  const literal =
    (type === 'text' || type === 'text/plain') && !/<\/?(p|br|a|div|img|em|b|i|strong|ul|li|h\d)\b/i.test(text ?? '');
  return literal ? (text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;') ?? null) : text;
}

function titleOf(fields: Fields): string | null {
  return plain(htmlOf(nodes(fields, 'title')[0]));
}
