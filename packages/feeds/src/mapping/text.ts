import { isUtf8 } from 'node:buffer';
import type { ParsedFeed, ParsedItem } from '../port.ts';
import { sanitizeHtml } from '../sanitize.ts';
import { attribute, children, escapeHtml, first, hasMarkup, innerHtml, rawText } from '../xml/access.ts';
import type { XmlElement } from '../xml/port.ts';
import { plain } from './values.ts';

/** The tags that tell HTML from a text that speaks of tags. */
const HTML_TAGS = new Set(
  'a abbr acronym address b big blockquote br center cite code dd del dfn div dl dt em figure figcaption font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li ol p pre q s samp script small span strike strong style sub sup table tbody td th thead tr tt u ul var video'.split(
    ' ',
  ),
);

/** What a text says of itself when it has no type attribute: RSS means HTML, Atom plain text. */
export type DefaultType = 'html' | 'text';

/**
 * The HTML of a text construct (RFC 4287 section 3.1, Atom 0.3 section 3.1, and RSS, whose texts are HTML): markup as it stands, escaped HTML
 * unescaped, plain text escaped, base64 decoded. Not sanitised. Null where it is empty, or is no text.
 */
function rawHtml(element: XmlElement | undefined, defaultType: DefaultType): string | null {
  if (element === undefined) return null;
  const type = (attribute(element, 'type') ?? defaultType).toLowerCase().replace(/;.*$/s, '').trim();
  const mode = attribute(element, 'mode')?.toLowerCase() ?? null;
  if (hasMarkup(element)) return markup(element);
  if (/^x(html)?$|^application\/xhtml\+xml$/.test(type) || mode === 'xml') return innerHtml(element).trim() || null;
  const written = rawText(element).trim();
  const text = mode === 'base64' || isBinary(type) ? fromBase64(written) : written;
  if (text === '') return null;
  const literal = !type.includes('html') && mode !== 'escaped' && !looksLikeHtml(text);
  return literal ? escapeHtml(text) : text;
}

/** The sanitised HTML of a text construct, or null. */
export function htmlOf(element: XmlElement | undefined, defaultType: DefaultType): string | null {
  const html = rawHtml(element, defaultType);
  return html === null || element === undefined ? null : sanitizeHtml(html, { base: element.base }).trim() || null;
}

/** A text construct as one plain line, or null. */
export function plainOf(element: XmlElement | undefined, defaultType: DefaultType): string | null {
  return plain(rawHtml(element, defaultType));
}

/** The first of these children that says anything, as sanitised HTML. */
export function firstHtml(element: XmlElement, defaultType: DefaultType, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of children(element, name)) {
      const html = htmlOf(child, defaultType);
      if (html !== null) return html;
    }
  }
  return null;
}

/** The first of these children that says anything, as one plain line. */
export function firstPlain(element: XmlElement, defaultType: DefaultType, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of children(element, name)) {
      const line = plainOf(child, defaultType);
      if (line !== null) return line;
    }
  }
  return null;
}

/** A headline: one plain line, and as HTML where it holds markup. */
export function headlineOf(
  element: XmlElement,
  defaultType: DefaultType,
  ...names: string[]
): Pick<ParsedItem, 'headline' | 'headlineHtml'> {
  const { line, html } = lineOf(element, defaultType, names);
  return { headline: line, headlineHtml: html };
}

/** A feed's title in the same way. */
export function titleOf(
  element: XmlElement,
  defaultType: DefaultType,
  ...names: string[]
): Pick<ParsedFeed, 'title' | 'titleHtml'> {
  const { line, html } = lineOf(element, defaultType, names);
  return { title: line, titleHtml: html };
}

/** A feed's rights in the same way. */
export function rightsOf(
  element: XmlElement,
  defaultType: DefaultType,
  ...names: string[]
): Pick<ParsedFeed, 'rights' | 'rightsHtml'> {
  const { line, html } = lineOf(element, defaultType, names);
  return { rights: line, rightsHtml: html };
}

function lineOf(
  element: XmlElement,
  defaultType: DefaultType,
  names: readonly string[],
): { line: string | null; html: string | null } {
  for (const child of names.flatMap((name) => children(element, name))) {
    const raw = rawHtml(child, defaultType);
    const line = plain(raw);
    if (line === null) continue;
    const html = raw?.includes('<') ? sanitizeHtml(raw, { base: child.base }).trim() : '';
    return { line, html: html.includes('<') ? html : null };
  }
  return { line: null, html: null };
}

/** Markup as HTML; the div that XHTML in Atom must stand in is not part of it (RFC 4287 section 3.1.1.3). */
function markup(element: XmlElement): string | null {
  const wrapper = first(element, 'xhtml:div', 'div');
  const alone = element.children.every((child) => child === wrapper || (typeof child === 'string' && child.trim() === ''));
  const inner = wrapper !== undefined && alone && wrapper.base === element.base ? wrapper : element;
  return innerHtml(inner).trim() || null;
}

/** A media type whose content Atom carries as base64 (RFC 4287 section 4.1.3.3). */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|[+/]xml$|html/.test(type);
}

/** Text in base64 as text, and what is not in base64 as written. A picture in base64 says nothing. */
function fromBase64(written: string): string {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(written) || written.replace(/\s+/g, '').length % 4 !== 0) return written;
  const bytes = Buffer.from(written, 'base64');
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8').trim() : '';
}

/** True for HTML that was called plain text, as many feeds do: every tag is one of HTML's, and there is an end tag or an entity. */
function looksLikeHtml(text: string): boolean {
  if (!/<\/[a-z][a-z0-9]{0,12}\s*>|<(?:br|img|hr|p)\b[^<>]{0,2000}>|&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z]{2,8});/i.test(text))
    return false;
  for (const [, name = ''] of text.matchAll(/<\/?([a-z][\w:-]{0,20})/gi)) if (!HTML_TAGS.has(name.toLowerCase())) return false;
  return true;
}
