import { type Concept, cleanText } from '@slugline/model';
import { escapeText } from 'entities';
import { line } from './values.ts';

/** How many messages one document may hold. */
export const MOST_ITEMS = 10_000;

/** Plain paragraphs as HTML; null when there are none. */
export function paragraphsHtml(paragraphs: readonly string[]): string | null {
  const html = paragraphs.map((text) => line(text)).filter((text) => text !== null);
  return html.length === 0 ? null : html.map((text) => `<p>${escapeText(text)}</p>`).join('');
}

/** Plain text as HTML: a paragraph for each line. */
export function linesHtml(text: string): string | null {
  return paragraphsHtml(cleanText(text.replace(/\r\n?|[\u2028\u2029]/g, '\n')).split('\n'));
}

const DATELINE = /^(\p{Lu}[^()_]{1,79}?(?:\([^()]{1,40}\)))\s*(?:[-–—_]{1,2}\s|\s)/u;
const PLACE = /^[^(\d]+?(?=\s*[(\d]|,\s*\p{Lu}?\p{L}{2,8}\.?\s+\d|$)/u;

/** The dateline that a story's first paragraph begins with, "Riga (wire)", and the places that it names. */
export function datelineOf(paragraph: string | undefined): { dateline: string | null; places: Concept[] } {
  const dateline = DATELINE.exec((paragraph ?? '').slice(0, 200))?.[1]?.trim() ?? null;
  const names = dateline === null ? [] : (PLACE.exec(dateline)?.[0] ?? '').split('/');
  return { dateline, places: names.map(line).flatMap((name) => (name === null ? [] : [{ code: null, name }])) };
}

/**
 * The messages of a transmission: each from its SOH to the EOT or the next SOH (ISO 646 controls, IPTC 7901 section 2, ANPA 1312). A text without
 * SOH is one message.
 */
export function messagesOf(text: string): string[] {
  const messages = text.split('\u0001').slice(text.includes('\u0001') ? 1 : 0);
  return messages.slice(0, MOST_ITEMS).map((message) => {
    const end = message.indexOf('\u0004');
    return (end < 0 ? message : message.slice(0, end)).replace(/\r\n?/g, '\n');
  });
}

/** A message's three parts: before STX, from STX to ETX, after ETX. Without STX, the first blank line after the header ends it. */
export function partsOf(message: string): { header: string; text: string; trailer: string } {
  const end = message.indexOf('\u0003');
  const before = end < 0 ? message : message.slice(0, end);
  const trailer = end < 0 ? '' : message.slice(end + 1);
  const start = before.indexOf('\u0002');
  if (start >= 0) return { header: before.slice(0, start), text: before.slice(start + 1), trailer };
  const [header = '', ...rest] = before.replace(/^\s+/, '').split('\n');
  return { header, text: rest.join('\n'), trailer };
}
