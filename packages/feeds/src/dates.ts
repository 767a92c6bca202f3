import { type Day, dayOf } from './dates-day.ts';
import { fold } from './dates-names.ts';
import { placeMinutes, type Time, timeOf } from './dates-time.ts';

/** A longer text is no date. It also bounds what the regular expressions can cost. */
const MAX_CHARACTERS = 100;
const KOREAN = 540;
/** Seconds and milliseconds since 1970, until 2100. */
const EPOCH = /^(?:[1-3]\d{9}|[1-3]\d{12})$/;
/** Ten digits that can be a year, month, day and hour. */
const COMPACT_HOUR = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$/;

/** Rewriting that makes one form of several, in order. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[−–]/g, '-'],
  // 2004년 05월 28일 01시 31분, 2024年5月1日 10時30分
  [/(\d) ?[년年] ?(\d{1,2}) ?[월月] ?(\d{1,2}) ?[일日]/, '$1-$2-$3 '],
  [/(\d{1,2}) ?[시時时点點] ?(\d{1,2}) ?[분分](?: ?(\d{1,2}) ?[초秒])?/, '$1:$2:$3'],
  [/(\d:\d{1,2}):(?!\d)/, '$1'],
  [/:(\d)(?!\d)/g, ':0$1'],
  [/(?:오전|上午|午前) ?(\d[\d:.]*)/, '$1 am'],
  [/(?:오후|下午|午後) ?(\d[\d:.]*)/, '$1 pm'],
  [/^((?:19|20)\d{6})[ _]?(\d{4}(?:\d{2})?)(?!\d)/, '$1t$2'],
  [/^(\d{4}-\d{2}-\d{2})[_ ]+t(?=\d)/, '$1t'],
  // A zone in brackets repeats the one before it, or is the only one; longer remarks are for people. Go prints its clock's reading.
  [/\[[^\][]*\]/g, ' '],
  [/\(([a-z]{2,5})\)/, ' $1 '],
  [/\([^()]*\)/g, ' '],
  [/ m=[+-][\d.]+$/, ''],
  [/ {2,}/g, ' '],
];

/**
 * A date as feeds and wires write it, as ISO 8601 in UTC; null when it is none, or impossible, or could be two (05/04/2024). Reads RFC 822, 850 and 2822,
 * asctime, ISO 8601 with its weeks, ordinals and truncated forms, and names of months in the languages of `dates-names.ts`. Without a zone, or with one that is
 * not known, UTC, never this machine's.
 */
export function parseDate(value: string | null): string | null {
  const trimmed = (value ?? '')
    .slice(0, 4 * MAX_CHARACTERS)
    .trim()
    .replace(/\s+/g, ' ');
  const folded = trimmed.length > MAX_CHARACTERS ? '' : fold(trimmed);
  if (!/\d/.test(folded)) return null;
  const text = FORMS.reduce((sofar, [form, to]) => sofar.replace(form, to), folded).trim();
  if (EPOCH.test(text)) return COMPACT_HOUR.test(text) ? null : toIso(Number(text.padEnd(13, '0')));
  const parts = timeOf(text);
  const day = parts === null ? null : dayOf(parts.rest.trim());
  if (parts === null || day === null) return null;
  const isKorean = parts.time?.offset === undefined && /[년오]/u.test(trimmed);
  return assemble(day, parts.time, isKorean ? KOREAN : 0);
}

function assemble({ year, month, day }: Day, time: Time | null, defaultOffset: number): string | null {
  const { hour = 0, minute = 0, second = 0, millisecond = 0, offset, place } = time ?? {};
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60 || year < 1900 || year > 9998) return null;
  const start = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls 31 June over to 1 July; an impossible date is refused instead.
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) return null;
  // A leap second is the last one of its minute.
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millisecond);
  const minutes = offset ?? (place === undefined ? defaultOffset : placeMinutes(place, local));
  return toIso(local - minutes * 60_000);
}

function toIso(time: number): string {
  return new Date(time).toISOString();
}
