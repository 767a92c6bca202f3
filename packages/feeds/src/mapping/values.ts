import { oneLine } from '@slugline/model';
import { decodeHTML } from 'entities';
import { parseDate } from '../dates.ts';
import { sanitizeHtml } from '../sanitize.ts';
import { attribute, children, first, text } from '../xml/access.ts';
import type { XmlElement } from '../xml/port.ts';

/** The longest text that is made one plain line; what is longer is cut. */
const LINE = 10_000;

/** HTML made one line of plain text: scripts and tags go, entities become characters; null where nothing is left. */
export function plain(html: string | null): string | null {
  if (html === null) return null;
  const short = html.slice(0, LINE);
  if (!short.includes('<') && !short.includes('&')) return oneLine(short) || null;
  const safe = sanitizeHtml(short, { base: '' }).replace(/<br\b[^<>]*>|<\/(?:p|div|li|h[1-6]|tr|td)>/g, ' ');
  return oneLine(decodeHTML(safe.replace(/<[^<>]*>/g, ''))) || null;
}

/** A plain line of an element's text, read as HTML: what a publisher escapes once too often still comes out right. */
export function line(element: XmlElement | undefined): string | null {
  return plain(text(element));
}

/** The first date of the first of these names that can be read. */
export function firstDate(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of children(element, name)) {
      const date = parseDate(text(child));
      if (date !== null) return date;
    }
  }
  return null;
}

/** A language tag in its canonical form (BCP 47), or null. */
export function languageOf(value: string | null): string | null {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  // Intl throws on what is no tag, which costs more than all the rest of an item.
  if (!/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language that an element itself states: its xml:lang, or else a dc:language in it. */
export function ownLanguage(element: XmlElement): string | null {
  const stated = attribute(element, 'xml:lang') ?? text(children(element, 'dc:language')[0]);
  return languageOf(stated);
}

/**
 * The language of an item: its dc:language; else the xml:lang in scope of the first of these children that it has. An empty xml:lang says that there is
 * none (XML 1.0 section 2.12).
 */
export function languageInScope(item: XmlElement, names: readonly string[]): string | null {
  const stated = languageOf(text(children(item, 'dc:language')[0]));
  if (stated !== null) return stated;
  return languageOf((first(item, ...names) ?? item).language);
}

/** The values, each once by its key, at most `most`. */
export function distinct<T>(values: readonly T[], keyOf: (value: T) => string, most: number): T[] {
  const found = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
    if (found.size >= most) break;
  }
  return [...found.values()];
}
