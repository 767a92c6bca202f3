import { EMPTY_WIRE, type Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { Unreadable } from '../../unreadable.ts';
import { bylineNames } from '../../wire/byline.ts';
import { datelineOf, messagesOf, paragraphsHtml, partsOf } from '../../wire/text.ts';
import { line, urgencyOf, wholeNumber } from '../../wire/values.ts';
import type { Format, Sample } from '../registry.ts';
import { withNationalLetters } from './charset.ts';
import { splitHead } from './head.ts';

/** Source, message number, priority, category, number of words, and what the agency adds (IPTC 7901, message header). */
const HEADER =
  /^[\s\p{Cc}]*([a-z]{2,8}) ?(\d{3,5})[ \t]+([1-9])[ \t]+(\p{L}[\p{L}.]{0,4})(?:[ \t]+(\d{1,5}))?(?![\p{L}\p{N}])[ \t]*(.*)/iu;
/** Day, hour and minute, zone, month and year of transmission, after ETX. */
const SENT = /(\d{2})(\d{2})(\d{2})\s*([a-z]{1,5})?\s+(\p{L}{3,9})\.?\s+(\d{4}|\d{2})\b/iu;
const ASTERISKS = /^[ \t]*(?:\*[ \t]*){3,}$/;
const NOT_FOR_PUBLICATION =
  /not (?:intended )?for publication|nicht (?:zur|für die) veröffentlichung|pas destinée?s? à (?:la )?publication|no (?:son )?para publica/iu;

/** IPTC 7901, the text format of the agencies (IPTC Recommendation 7901, 1995). */
export const iptc7901: Format = {
  format: 'iptc7901',
  detect: ({ text }) => HEADER.test(head(text)),
  read: async (sample) => readMessages(sample),
};

/** The first header: what stands before SOH (synchronisation, junk) is none of the message. */
function head(text: string): string {
  const start = text.slice(0, 4096).indexOf('\u0001');
  return text.slice(start + 1, start + 512);
}

function readMessages({ text }: Sample): ParsedFeed {
  const items = messagesOf(withNationalLetters(text)).map(readMessage);
  const read = items.filter((item) => item !== null);
  if (read.length === 0) throw new Unreadable('no message of it has a header of IPTC 7901');
  return { ...EMPTY_FEED, format: 'iptc7901', items: read };
}

function readMessage(message: string): ParsedItem | null {
  const parts = partsOf(message);
  const header = HEADER.exec(parts.header);
  if (header === null) return null;
  const { slugline, text } = sluglineOf(parts.header.slice(header[0].length), parts.text);
  const { head: top, body } = splitHead(text);
  const { kept, edNote } = withoutNote(body);
  const paragraphs = paragraphsOf(kept);
  const wire = wireOf(header, parts.trailer);
  const origin = datelineOf(paragraphs[0]);
  return {
    ...EMPTY_ITEM,
    headline: top.headline ?? slugline,
    contentHtml: paragraphsHtml(paragraphs),
    authors: bylineNames(top.byline).map(person),
    published: wire.sent,
    wire: { ...wire, ...origin, slugline, edNote, byline: top.byline, takeKey: top.takeKey, embargo: embargoIn(top.takeKey) },
  };
}

function wireOf(header: RegExpExecArray, trailer: string): Wire {
  const [, provider = null, sequence = null, priority = null, category = null, words = null] = header;
  return {
    ...EMPTY_WIRE,
    ...{ itemType: 'text', pubStatus: 'usable', provider, sequence, category },
    ...{ priority: urgencyOf(priority), wordCount: wholeNumber(words), sent: sentAt(trailer) },
  };
}

/** The keyword line, "Latvia/storm/", which closes the header; without STX it is the first line that has the form of one. */
function sluglineOf(afterHeader: string, text: string): { slugline: string | null; text: string } {
  const stated = afterHeader
    .slice(0, 1000)
    .split('\n')
    .map((one) => one.trim().replace(/\/+$/, ''));
  if (stated.some((one) => one !== '')) return { slugline: line(stated.filter((one) => one !== '').join(' ')), text };
  const [, first = '', rest = ''] = /^\s*(\S[^\n]*\/)[ \t]*\n(.*)$/s.exec(text) ?? [];
  return first === '' ? { slugline: null, text } : { slugline: line(first.slice(0, 1000).replace(/\/+$/, '')), text: rest };
}

/** What an agency adds for editors below a line of asterisks is no part of the story. */
function withoutNote(body: string): { kept: string; edNote: string | null } {
  const lines = body.split('\n');
  const at = lines.findIndex(
    (one, index) =>
      one.length < 200 && ASTERISKS.test(one.trim()) && NOT_FOR_PUBLICATION.test((lines[index + 1] ?? '').slice(0, 300)),
  );
  if (at < 0) return { kept: body, edNote: null };
  return { kept: lines.slice(0, at).join('\n'), edNote: line(lines.slice(at + 2).join('\n')) };
}

/** A paragraph ends at a blank line, or where the next line is indented by three or more. */
function paragraphsOf(body: string): string[] {
  return body
    .split(/\n(?:[ \t]*\n)+|\n(?=\t| {3})/)
    .map((paragraph) => line(paragraph))
    .filter((paragraph) => paragraph !== null);
}

function sentAt(trailer: string): string | null {
  const [, day, hour, minute, zone = 'GMT', month, year] = SENT.exec(trailer.slice(0, 200)) ?? [];
  return day === undefined ? null : parseDate(`${day} ${month} ${year} ${hour}:${minute} ${zone}`);
}

/** A take key that speaks of an embargo gives no time that can be relied on. */
function embargoIn(takeKey: string | null): Wire['embargo'] {
  const held = /\b(?:EMBARGO(?:ED)?|SPERRFRIST)\b/.test(takeKey ?? '') && !/LIFT|AUFGEHOBEN/.test(takeKey ?? '');
  return held ? 'until-further-notice' : null;
}
