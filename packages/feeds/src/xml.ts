import { oneLine } from '@slugline/model';
import { decodeHTML } from 'entities';
import Parser from 'rss-parser';
import { parseDate } from './dates.ts';

/** An element as xml2js gives it: its text alone, or its text, attributes and children. */
export type XmlNode =
  | string
  | { readonly _?: string; readonly $?: Readonly<Record<string, string>>; readonly [child: string]: unknown };
/** The elements of a feed or an item, by name. */
export type Fields = ReadonlyMap<string, readonly XmlNode[]>;

/** What rss-parser builds a feed from; every other element is handed to it under a name of ours. */
const FRAME = new Map(['rss', 'rdf:RDF', 'feed', 'channel', 'item', 'entry'].map((name) => [name.toLowerCase(), name]));
const OURS = 'x-';
/** Prefixes that stand for the format's own namespace, wherever they are used. */
const OWN = /^(?:rss|a10):/i;

/**
 * Reads clean XML through rss-parser. Its own mapping is left out, because it throws on a bad Atom date and takes quadratic time for snippets:
 * elements get another name before it sees them, and `customFields` hands them over as they are, with every repetition.
 */
export async function parseFields(
  xml: string,
  names: { feed: readonly string[]; item: readonly string[] },
): Promise<{ feed: Fields; items: Fields[] }> {
  const known = new Map([...names.feed, ...names.item].map((name) => [name.toLowerCase(), name]));
  const prefix = /^<((?!rdf)[\w.-]+:)/i.exec(xml)?.[1] ?? '';
  const rename = (name: string): string => {
    const bare = (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name.replace(OWN, '')).toLowerCase();
    return FRAME.get(bare) ?? OURS + (known.get(bare) ?? name);
  };
  const pick = (list: readonly string[]): never =>
    ['$', ...list].map((name) => [name === '$' ? name : OURS + name, OURS + name, { keepArray: true }]) as never;
  const parser = new Parser<object, object>({
    xml2js: { tagNameProcessors: [rename] },
    customFields: { feed: pick(names.feed), item: pick(names.item) },
    defaultRSS: 2,
  });
  const parsed = await parser.parseString(xml);
  const { items, ...feed } = parsed;
  return { feed: fieldsOf(feed, names.feed), items: items.map((item) => fieldsOf(item, names.item)) };
}

function fieldsOf(record: object, names: readonly string[]): Fields {
  const fields = new Map<string, readonly XmlNode[]>();
  for (const [key, value] of Object.entries(record)) {
    const name = key.startsWith(OURS) ? key.slice(OURS.length) : key;
    if (name === '$' && typeof value === 'object') fields.set('$', [{ $: value }]);
    else if (Array.isArray(value) && names.includes(name)) fields.set(name, value);
    else if (key === 'rdf:about') fields.set(key, [String(value)]);
  }
  return fields;
}

/** The elements of the first of these names that has any. */
export function nodes(fields: Fields, ...names: string[]): readonly XmlNode[] {
  for (const name of names) {
    const found = fields.get(name);
    if (found?.some((node) => node !== '')) return found;
  }
  return [];
}

/** An element's children of a name. */
export function children(node: XmlNode, name: string): readonly XmlNode[] {
  const found = typeof node === 'string' ? undefined : node[OURS + name];
  return Array.isArray(found) ? found : [];
}

/** An element's text without space around it, or null where there is none. */
export function textOf(node: XmlNode | undefined): string | null {
  const text = typeof node === 'string' ? node : node?._;
  return text?.trim() || null;
}

/** One attribute of an element, or null. */
export function attribute(node: XmlNode | undefined, name: string): string | null {
  const value = typeof node === 'object' ? node.$?.[name] : undefined;
  return typeof value === 'string' ? value.trim() || null : null;
}

/** HTML made one line of plain text; null where nothing is left. */
export function plain(html: string | null): string | null {
  if (html === null) return null;
  return oneLine(decodeHTML(html.slice(0, 10_000).replace(/<\/?[a-z][^<>]*>/gi, ''))) || null;
}

/** Plain lines, each once, at most `most`. */
export function plainList(values: readonly (string | null)[], most = 50): string[] {
  const lines = values.map(plain).filter((value) => value !== null);
  return [...new Set(lines)].slice(0, most);
}

/** The first date of these that can be read. */
export function firstDate(found: readonly XmlNode[]): string | null {
  for (const node of found) {
    const date = parseDate(textOf(node));
    if (date !== null) return date;
  }
  return null;
}

/** A language tag in its canonical form (BCP 47), or null. */
export function languageOf(value: string | null): string | null {
  try {
    return Intl.getCanonicalLocales((value ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** An absolute http(s) address, resolved against the feed's own; null when it is neither. */
export function resolveUrl(link: string | null, base: string): string | null {
  if (link === null) return null;
  const from = URL.canParse(base) ? base : undefined;
  if (!URL.canParse(link, from)) return null;
  const url = new URL(link, from);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
