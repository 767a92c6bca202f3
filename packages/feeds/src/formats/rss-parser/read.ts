import Parser from 'rss-parser';
import { distinctCategories } from '../../mapping/categories.ts';
import { distinctPeople, personFromText } from '../../mapping/people.ts';
import { plain } from '../../mapping/values.ts';
import type { Category, ParsedFeed, ParsedItem, Person } from '../../port.ts';
import { resolveUrl } from '../../xml/base.ts';
import { parseXml } from '../../xml/parse.ts';
import { toXml } from '../../xml/serialize.ts';
import type { Format, Sample } from '../registry.ts';
import { canonicalTree } from './canonical.ts';

/** An element as xml2js gives it: its text alone, or its text, attributes and children. */
type Node = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>>; readonly [child: string]: unknown };
/** What rss-parser makes of an item: its own fields, and the lists that are asked for. */
type LibraryItem = Readonly<Record<string, unknown>>;

/** Elements that rss-parser would give the first of: asked for as lists. */
const LISTS = ['author', 'dc:creator', 'category', 'dc:subject', 'published', 'updated', 'dc:date'];

/**
 * RSS and Atom through the rss-parser library, behind Slugline's decoder and tree; other formats as they are. The library reads headline, link, guid,
 * dates, texts, authors and categories; what it has no field for (rights, language, enclosures, hints, hubs) is read from the tree.
 */
export function throughRssParser(format: Format): Format {
  if (format.format !== 'rss' && format.format !== 'atom') return format;
  return { ...format, read: async (sample) => readWithLibrary(await format.read(sample), sample) };
}

async function readWithLibrary(own: ParsedFeed, { text, url, root }: Sample): Promise<ParsedFeed> {
  const tree = parseXml(text, { base: url, from: root?.at ?? 0 });
  // A document that is one entry is nothing that the library knows.
  if (tree.name === 'entry') return own;
  const parser = new Parser<LibraryItem, LibraryItem>({
    customFields: { item: LISTS.map((name) => [name, `list:${name}`, { keepArray: true }]) as never },
    defaultRSS: 2,
  });
  const feed = await parser.parseString(toXml(canonicalTree(tree)));
  const readItem = own.format === 'atom' ? atomItem : rssItem;
  return {
    ...own,
    title: stringOf(feed.title),
    siteUrl: resolveUrl(stringOf(feed.link), url),
    items: own.items.map((item, index) => ({ ...item, ...readItem(feed.items[index] ?? {}, url) })),
  };
}

function rssItem(item: LibraryItem, base: string): Partial<ParsedItem> {
  const guid = stringOf(item.guid) ?? stringOf(item['rdf:about']);
  const link = resolveUrl(stringOf(item.link), base) ?? hrefOf(item.link as Node | undefined, base);
  const permalink = guid !== null && /^https?:/i.test(guid) ? resolveUrl(guid, base) : null;
  const authors = [...list(item, 'author'), ...list(item, 'dc:creator')].map((node) => personFromText(textOf(node)));
  return {
    ...{ guid, url: link ?? permalink, headline: stringOf(item.title) },
    summaryHtml: stringOf(item.content),
    contentHtml: stringOf(item['content:encoded']),
    authors: people(authors),
    categories: categories([...list(item, 'category'), ...list(item, 'dc:subject')]),
    published: stringOf(item.isoDate) ?? textOf(list(item, 'published')[0]),
    updated: textOf(list(item, 'updated')[0] ?? list(item, 'dc:date')[0]),
  };
}

function atomItem(item: LibraryItem, base: string): Partial<ParsedItem> {
  const authors = list(item, 'author').map((node): Person | null => {
    if (typeof node === 'string') return personFromText(node);
    const [name, email] = ['name', 'email'].map((key) => textOf((node[key] as Node[] | undefined)?.[0]));
    return name || email ? { name: name ?? null, email: email ?? null } : personFromText(textOf(node));
  });
  return {
    ...{ guid: stringOf(item.id), url: resolveUrl(stringOf(item.link), base), headline: stringOf(item.title) },
    summaryHtml: stringOf(item.summary),
    contentHtml: stringOf(item.content),
    ...(authors.length > 0 && { authors: people(authors) }),
    categories: categories(list(item, 'category')),
    published: textOf(list(item, 'published')[0]),
    updated: textOf(list(item, 'updated')[0]),
  };
}

function list(item: LibraryItem, name: string): Node[] {
  const found = item[`list:${name}`];
  return Array.isArray(found) ? found : [];
}

function people(found: readonly (Person | null)[]): Person[] {
  return distinctPeople(found.filter((person) => person !== null));
}

function categories(nodes: readonly Node[]): Category[] {
  return distinctCategories(
    nodes.flatMap((node) => {
      const attributes = typeof node === 'string' ? undefined : node.$;
      const term = plain(attributes?.term ?? textOf(node));
      const scheme = attributes?.scheme ?? attributes?.domain ?? null;
      return term === null ? [] : [{ term, scheme, label: plain(attributes?.label ?? null) }];
    }),
  );
}

function hrefOf(node: Node | undefined, base: string): string | null {
  return typeof node === 'object' ? resolveUrl(node.$?.href ?? null, base) : null;
}

function textOf(node: Node | undefined): string | null {
  return stringOf(typeof node === 'string' ? node : node?._);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}
