import { cleanXml, Unreadable } from '../../clean.ts';
import { category, EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import { IMAGE_FIELDS, imageOf } from '../../image.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import {
  attribute,
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
  feed: ['title', 'dc:title', 'link', 'language', 'dc:language'],
  item: [
    ...[
      'title',
      'dc:title',
      'link',
      'guid',
      'description',
      'dc:description',
      'content:encoded',
      'author',
      'dc:creator',
      'category',
      'dc:subject',
    ],
    ...[
      'pubDate',
      'dc:date',
      'dcterms:created',
      'dcterms:issued',
      'atom:published',
      'atom:updated',
      'dcterms:modified',
      'dc:language',
    ],
    ...IMAGE_FIELDS,
    // Children of the above: named here so that they are known in any case of letters.
    ...['media:title', 'media:description'],
  ],
};

/** RSS 0.9x and 2.0, and RSS 1.0 (RDF). */
export const rss: Format = {
  format: 'rss',
  detect: ({ root }) => root?.name === 'rss' || root?.name === 'rdf',
  read,
};

async function read({ text, url, root }: Sample): Promise<ParsedFeed> {
  const xml = cleanXml(text, root?.at ?? 0);
  if (!/<(?:\w+:)?channel[\s/>]/i.test(xml)) throw new Unreadable('it has no channel');
  const { feed, items } = await parseFields(xml, NAMES);
  return {
    ...EMPTY_FEED,
    format: 'rss',
    title: plain(textOf(nodes(feed, 'title', 'dc:title')[0])),
    language: languageOf(textOf(nodes(feed, 'language', 'dc:language')[0]) ?? attribute(feed.get('$')?.[0], 'xml:lang')),
    siteUrl: linkOf(feed, url),
    items: items.map((item) => readItem(item, url)),
  };
}

function readItem(item: Fields, base: string): ParsedItem {
  const first = (...names: string[]): string | null => textOf(nodes(item, ...names)[0]);
  const about = first('rdf:about');
  const guid = nodes(item, 'guid')[0];
  return {
    ...EMPTY_ITEM,
    guid: textOf(guid) ?? about,
    url: linkOf(item, base) ?? permalink(guid, base) ?? resolveUrl(about, base),
    headline: plain(first('title', 'dc:title')),
    summaryHtml: first('description', 'dc:description'),
    contentHtml: first('content:encoded'),
    authors: plainList([...nodes(item, 'dc:creator', 'author')].map((node) => authorName(textOf(node)))).map(person),
    categories: plainList([...nodes(item, 'category'), ...nodes(item, 'dc:subject')].map(textOf)).map(category),
    published: firstDate(
      ['pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published'].flatMap((name) => nodes(item, name)),
    ),
    updated: firstDate(['atom:updated', 'dcterms:modified'].flatMap((name) => nodes(item, name))),
    language: languageOf(first('dc:language') ?? attribute(item.get('$')?.[0], 'xml:lang')),
    image: imageOf(item, base),
  };
}

function linkOf(fields: Fields, base: string): string | null {
  for (const node of nodes(fields, 'link')) {
    const url = resolveUrl(textOf(node) ?? attribute(node, 'href'), base);
    if (url !== null) return url;
  }
  return null;
}

/** A guid is the item's address unless it says that it is not (RSS 2.0); one that is no address is none. */
function permalink(guid: XmlNode | undefined, base: string): string | null {
  const text = textOf(guid);
  const stated = attribute(guid, 'isPermaLink')?.toLowerCase();
  if (text === null || stated === 'false' || (stated !== 'true' && !/^https?:/i.test(text))) return null;
  return resolveUrl(text, base);
}

/** The name in `desk@paper.example (Ada Writer)` or `Ada Writer <desk@…>`; a bare e-mail address is no byline. */
function authorName(author: string | null): string | null {
  const text = author?.slice(0, 300) ?? '';
  const [, name] = /^\S+@\S+\s*\(([^()]+)\)$/.exec(text) ?? /^([^<>]+)<[^<>]*@[^<>]*>$/.exec(text) ?? [];
  return name ?? (/^\S+@\S+$/.test(text) ? null : text);
}
