import { EMPTY_WIRE, type Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { Unreadable } from '../../unreadable.ts';
import { bylineNames } from '../../wire/byline.ts';
import { datelineOf, messagesOf, paragraphsHtml, partsOf } from '../../wire/text.ts';
import { line, wholeNumber } from '../../wire/values.ts';
import type { Format, Sample } from '../registry.ts';
import { readText } from './text.ts';

/** Service level, number, selector code; then priority, category, format signs, keyword with its cycle, version, day and number of words (ANPA 1312 section 3). */
const HEADER =
  /^[\s\p{Cc}]*([a-z])(\d{3,4})(?:\p{Cc}(\S*))?[ \t]*\n[ \t]*([a-z]) ?([a-z])[ \t]?\p{Cc}{0,3}[ \t]*(?:(am|pm|bc|ap)-)?([^\s\p{Cc}]+)(?:[ \t]+(\S.*?))??[ \t]+(\d{1,2}-\d{1,2})[ \t]+(\d{1,5})[ \t]*\n?/iu;
/** "AP-WF-11-13-13 0745GMT" after ETX: who, month, day and year, hour and minute. */
const TRAILER = /([a-z]{1,8})-[a-z0-9-]{1,12}-(\d{1,2})-(\d{1,2})-(\d{2,4})\s+(\d{2})(\d{2})([a-z]{3,4})?/i;
/** IPTC's scale for the letters of priority: flash, bulletin, urgent, regular, deferred, advance. */
const PRIORITIES: ReadonlyMap<string, number> = new Map([
  ['f', 1],
  ['b', 2],
  ['u', 3],
  ['r', 4],
  ['d', 6],
  ['a', 8],
  ['s', 8],
]);

/** ANPA 1312, the high-speed text format of North American agencies (ANPA Bulletin 1312, 1989). */
export const anpa1312: Format = {
  format: 'anpa1312',
  detect: ({ text }) => HEADER.test(firstHeader(text)),
  read: async (sample) => readMessages(sample),
};

function firstHeader(text: string): string {
  const start = text.slice(0, 4096).indexOf('\u0001');
  return text.slice(start + 1, start + 300).replace(/\r\n?/g, '\n');
}

function readMessages({ text }: Sample): ParsedFeed {
  const items = messagesOf(text)
    .map(readMessage)
    .filter((item) => item !== null);
  if (items.length === 0) throw new Unreadable('no message of it has a header of ANPA 1312');
  return { ...EMPTY_FEED, format: 'anpa1312', items };
}

function readMessage(message: string): ParsedItem | null {
  const header = HEADER.exec(message.slice(0, 300));
  if (header === null) return null;
  const rest = message.slice(header[0].length);
  const { text, trailer } = partsOf(rest.includes('\u0002') ? rest : `\u0002${rest}`);
  const top = readText(text, header[7] ?? '');
  const wire = wireOf(header, trailer);
  const origin = datelineOf(top.paragraphs[0]);
  return {
    ...EMPTY_ITEM,
    headline: top.headline,
    summaryHtml: paragraphsHtml(top.summary),
    contentHtml: paragraphsHtml(top.paragraphs),
    authors: bylineNames(top.byline).map(person),
    published: wire.sent,
    wire: { ...wire, ...origin, byline: top.byline, edNote: line(top.notes.join(' ')) },
  };
}

function wireOf(header: RegExpExecArray, trailer: string): Wire {
  const [, service = '', sequence = null, , letter = '', category = '', , keyword = null, version = null, , words = null] =
    header;
  const [, provider = null, month, day, year = '', hour, minute, zone = 'GMT'] = TRAILER.exec(trailer.slice(0, 200)) ?? [];
  const full = year.length === 2 ? `20${year}` : year;
  return {
    ...EMPTY_WIRE,
    ...{ itemType: 'text', pubStatus: 'usable', service, sequence, category, provider },
    ...{ slugline: keyword, takeKey: line(version), wordCount: wholeNumber(words) },
    ...{ priorityLetter: letter, priority: PRIORITIES.get(letter.toLowerCase()) ?? null },
    sent: month === undefined ? null : parseDate(`${full}-${two(month)}-${two(day)}T${hour}:${minute}:00 ${zone}`),
  };
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
