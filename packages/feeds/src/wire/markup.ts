import { sanitizeHtml } from '../sanitize.ts';
import { attribute, escapeHtml, first, rawText } from '../xml/access.ts';
import { parseXml } from '../xml/parse.ts';
import type { XmlElement } from '../xml/port.ts';
import { linesHtml } from './text.ts';

/** What is no text of the story: pictures with their captions, code, what describes a table (NITF 3.6). */
const DROPPED = new Set([
  ...['media', 'media-reference', 'media-caption', 'media-metadata', 'media-producer', 'media-object', 'nitf-table-metadata'],
  ...['head', 'script', 'style', 'title', 'body.head', 'body.end', 'nitf-colgroup', 'datasource'],
]);
/** NITF's blocks in HTML's names; its phrases (person, org, location…) lose their tags in the sanitiser. */
const AS_HTML: ReadonlyMap<string, string> = new Map([
  ...([
    ['hl1', 'h2'],
    ['hl2', 'h3'],
    ['hl3', 'h4'],
    ['hl4', 'h5'],
    ['block', 'div'],
    ['bq', 'blockquote'],
    ['fn', 'p'],
  ] as const),
  ...([
    ['nitf-table', 'div'],
    ['body.content', 'div'],
    ['note', 'div'],
    ['credit', 'p'],
    ['tagline', 'p'],
  ] as const),
]);
const BLOCK = /<(?:p|div|h[1-6]|ul|ol|li|table|blockquote|pre|section|article|br)[\s>]/;
const DEPTH = 100;

/** An element's local name: without the prefix of its namespace. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** The body of a story as sanitised HTML from an element that holds NITF, XHTML, or text; null when it says nothing. */
export function bodyHtml(element: XmlElement, base: string): string | null {
  const html = sanitizeHtml(innerMarkup(element, 0), { base });
  if (html.replace(/<[^>]*>/g, '').trim() === '') return null;
  // Bare text: its lines are all the structure that it has.
  return BLOCK.test(html) ? html.trim() : linesHtml(rawText(element));
}

/** The body of a story that is written as text: HTML or NITF in escaped form or CDATA, or plain lines. */
export function writtenHtml(written: string, base: string): string | null {
  if (/<(?:nitf|body\.content)[\s>]/.test(written)) return bodyHtml(contentOf(parseXml(written, { base })), base);
  if (!/<\/?[a-z][^<>]*>/i.test(written)) return linesHtml(written);
  const html = sanitizeHtml(insideBody(written), { base }).trim();
  return html.replace(/<[^>]*>/g, '').trim() === '' ? null : html;
}

/** What follows the `body` tag of a whole page; HTML without one as it is. */
export function insideBody(html: string): string {
  const found = /<body[^<>]{0,1000}>/i.exec(html.slice(0, 10_000));
  return found === null ? html : html.slice(found.index + found[0].length);
}

/** The part of a document inside an item that holds the story: `body.content` of NITF, `body` of XHTML, else the element itself. */
export function contentOf(element: XmlElement): XmlElement {
  let here = element;
  for (let step = 0; step < 6; step += 1) {
    const next = first(here, 'body.content', 'xhtml:body', 'body', 'xhtml:html', 'html', 'nitf');
    if (next === undefined) return here;
    here = next;
  }
  return here;
}

/** An element's markup in HTML's names, what {@link DROPPED} names left out. */
function innerMarkup(element: XmlElement, depth: number): string {
  let html = '';
  for (const child of element.children) {
    if (typeof child === 'string') html += escapeHtml(child);
    else if (!isDropped(child) && depth < DEPTH) {
      const name = AS_HTML.get(localName(child)) ?? localName(child);
      const inner = innerMarkup(child, depth + 1);
      html += inner === '' && name === 'br' ? '<br>' : `<${name}${written(child)}>${inner}</${name}>`;
    }
  }
  return html;
}

function isDropped(element: XmlElement): boolean {
  const name = localName(element);
  // A note to editors is not for publication (NITF note, type npa).
  if (name === 'note') return attribute(element, 'type') === 'npa' || /editor/i.test(attribute(element, 'noteclass') ?? '');
  return DROPPED.has(name);
}

function written(element: XmlElement): string {
  let attributes = '';
  for (const [name, value] of element.attributes) {
    if (/^[a-z][a-z-]*$/.test(name)) attributes += ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`;
  }
  return attributes;
}

const LINES = /^(?:p|div|li|ul|ol|h[1-6]|section|header|tr|td|th|table|br|block|hl[12])$/;

/** All text of an element on one line: blocks are words apart, whether or not space stands between them. */
export function flatText(element: XmlElement | undefined): string {
  let text = '';
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') text += child;
    else text += LINES.test(localName(child)) ? ` ${flatText(child)} ` : flatText(child);
  }
  return text;
}

/** The text of a line whose parts are elements (a dateline's city and state): words of neighbouring elements stay words. */
export function phrase(element: XmlElement | undefined): string {
  const parts: string[] = [];
  let end = '';
  for (const child of element?.children ?? []) {
    const next = typeof child === 'string' ? child : phrase(child);
    if (typeof child !== 'string' && /[\p{L}\p{N}]$/u.test(end) && /^[\p{L}\p{N}]/u.test(next)) parts.push(' ');
    parts.push(next);
    if (next !== '') end = next.slice(-2);
  }
  return parts.join('');
}
