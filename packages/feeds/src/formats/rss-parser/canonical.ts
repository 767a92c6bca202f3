import { parseDate } from '../../dates.ts';
import { htmlOf, plainOf } from '../../mapping/text.ts';
import { attribute, children, first, text } from '../../xml/access.ts';
import { resolveUrl } from '../../xml/base.ts';
import type { XmlElement } from '../../xml/port.ts';

/** Names that rss-parser tells by case, and what Atom 0.3 and Dublin Core call the same. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ pubdate: 'pubDate', lastbuilddate: 'lastBuildDate', issued: 'published', created: 'published', modified: 'updated' },
  ...{ 'atom:published': 'published', 'atom:updated': 'updated', 'dcterms:issued': 'published', 'dcterms:modified': 'updated' },
};
const BODIES = new Set(['description', 'summary', 'content', 'content:encoded', 'subtitle']);
const DATES = new Set(['published', 'updated', 'dc:date', 'pubDate', 'lastBuildDate']);
const PLAIN = new Set(['guid', 'id', 'author', 'dc:creator', 'category', 'dc:subject', 'name', 'email']);

/**
 * The part of a feed that rss-parser reads, made so that it can: one form of RSS (2.0) or Atom, texts as sanitised HTML in one string (it scrambles
 * inline XHTML, and its snippets take quadratic time on broken tags), dates in ISO 8601 (one bad date makes it refuse an Atom feed), addresses absolute.
 */
export function canonicalTree(tree: XmlElement): XmlElement {
  if (tree.name === 'feed') return element(tree, 'feed', parts(tree, 'entry', 'text'));
  const channel = first(tree, 'channel') ?? tree;
  const beside = channel === tree ? [] : children(tree, 'item');
  const items = beside.map((item) => element(item, 'item', parts(item, '', 'html')));
  const whole = element(channel, 'channel', [...items, ...parts(channel, 'item', 'html')]);
  return { ...element(tree, 'rss', [whole]), attributes: new Map([['version', '2.0']]) };
}

/** The children that are read; those named `itemName` with their own parts. */
function parts(holder: XmlElement, itemName: string, type: 'html' | 'text'): XmlElement[] {
  return children(holder).flatMap((child) => {
    if (child.name === itemName) return [element(child, itemName, parts(child, '', type))];
    const part = partOf(child, type);
    return part === null ? [] : [part];
  });
}

function partOf(child: XmlElement, type: 'html' | 'text'): XmlElement | null {
  const { name } = child;
  if (name === 'title') return filled(child, plainOf(child, type));
  if (BODIES.has(name)) return filled(child, htmlOf(child, type));
  if (DATES.has(NAMES[name] ?? name)) return filled(child, parseDate(text(child)));
  if (name === 'link') return linkOf(child, type);
  if (!PLAIN.has(name)) return null;
  return children(child).length > 0 ? element(child, name, parts(child, '', type)) : filled(child, text(child));
}

/** A link of RSS as text, of Atom with rel and href. Only what can be the page: rss-parser takes the first link where none is alternate. */
function linkOf(link: XmlElement, type: 'html' | 'text'): XmlElement | null {
  const stated = attribute(link, 'href') ?? (type === 'text' ? text(link) : null);
  const href = resolveUrl(stated, link.base);
  const rel = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
  const plain = resolveUrl(text(link), link.base);
  if (href === null) return plain === null || type === 'text' ? null : filled(link, plain);
  return rel === 'alternate'
    ? {
        ...element(link, 'link', []),
        attributes: new Map([
          ['rel', rel],
          ['href', href],
        ]),
      }
    : null;
}

function filled(from: XmlElement, value: string | null): XmlElement | null {
  return value === null && from.attributes.size === 0 ? null : element(from, from.name, value === null ? [] : [value]);
}

/** Never without an attribute: xml2js makes an empty element a string, whose `link` is a method. */
function element(from: XmlElement, name: string, inner: (XmlElement | string)[]): XmlElement {
  const attributes = from.attributes.size > 0 || inner.length > 0 ? from.attributes : new Map([['empty', 'true']]);
  return { ...from, name: NAMES[name] ?? name, attributes, children: inner };
}
