import { zoneMinutes } from './dates-names.ts';

/** A time of day as written, not yet known to be possible, and its zone. */
export interface Time {
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes from UTC; undefined where no zone is named, or only its place. */
  offset: number | undefined;
  /** A zone's name in the tz database, such as `europe/berlin`. */
  place: string | undefined;
}

/** How a clock's time is written, most certain first. None begins or ends within a number, so that no part of a date is read as one. */
const CLOCKS: readonly RegExp[] = [
  /(?<![\d:+-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?(?![\d:])/,
  /(?<=\d)t(\d{2})(\d{2})?(\d{2})?(?:[.,](\d{1,9}))?(?![\d:])/,
  /(?<![\d.:])(\d{1,2}) ?h ?(\d{2})?(?![\d\p{L}])/u,
  // With a point only behind a year or an ISO date: 01.05.2024 klo 14.30.
  /(?<=(?:\d{4}|\d{4}-\d{2}-\d{2})[ ,]\D{0,11})(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/,
];
const HALF = /^\s?(?:([ap])\.? ?m\b\.?|(πμ|π\.μ\.)|(μμ|μ\.μ\.))/u;
const FILLER = /^\s?(?:uhr|hrs|hours|horas|min|h)\b\.?/;
const OFFSET = /^\s?(?:gmt|utc|ut|z)?\s?([+-][\d\p{L}:]+)/u;
const EXACT_OFFSET = /^([+-])(\d{1,2})(?::?(\d{2}))?(?::?00)?$/;
const NAME = /^[\s,]{0,3}([a-z]{1,9})(?![\p{L}\d/])/u;
const PLACE = /^[\s,]{0,3}([a-z]{2,12}\/[a-z_+-]{2,20}(?:\/[a-z_]{2,20})?)(?![\p{L}\d])/u;
/** No zone is further from UTC. */
const MOST_MINUTES = 14 * 60;

/** The time in a folded text, and the text without it. Null where what stands for a time or an offset is none: the date is refused then. */
export function timeOf(text: string): { time: Time | null; rest: string } | null {
  for (const clock of CLOCKS) {
    const found = clock.exec(text);
    if (found !== null) return withZone(found, text.slice(0, found.index), text.slice(found.index + found[0].length));
  }
  // A date of XML Schema may have a zone and no time.
  const [, day, zone = ''] = /^(\d{4}-\d{2}-\d{2})(z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  if (day === undefined) return text.includes(':') ? null : { time: null, rest: text };
  const offset = zone === 'z' ? 0 : offsetMinutes(zone);
  return offset === null
    ? null
    : { time: { hour: 0, minute: 0, second: 0, millisecond: 0, offset, place: undefined }, rest: day };
}

function withZone(found: RegExpExecArray, before: string, behind: string): { time: Time; rest: string } | null {
  const [, hour, minute = '0', second = '0', fraction = '0'] = found;
  const [half = '', am, morning] = HALF.exec(behind) ?? [];
  const isHalf = half !== '' && Number(hour) <= 12;
  const isMorning = am === 'a' || morning !== undefined;
  const after = behind.slice(half.length).replace(FILLER, '');
  const zone = zoneOf(after);
  // A word that hangs on the time is a fault of the writer: what it hides is not known.
  if (zone === null || /^\p{L}/u.test(after.slice(zone.length))) return null;
  const time: Time = {
    hour: isHalf ? (Number(hour) % 12) + (isMorning ? 0 : 12) : Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: Math.floor(Number(`0.${fraction}`) * 1_000),
    offset: zone.offset,
    place: zone.place,
  };
  return { time, rest: `${before.replace(/(?<=\d)[t_]$/, '')} ${after.slice(zone.length)}` };
}

interface Zone {
  offset: number | undefined;
  place: string | undefined;
  /** Of what is written. */
  length: number;
}

/** The zone at the head of a text; null for an offset that is none. */
function zoneOf(text: string): Zone | null {
  const stated = OFFSET.exec(text);
  if (stated !== null) {
    const offset = offsetMinutes(stated[1] ?? '');
    return offset === null ? null : { offset, place: undefined, length: stated[0].length };
  }
  const place = PLACE.exec(text);
  if (place !== null) return { offset: undefined, place: place[1], length: place[0].length };
  const name = NAME.exec(text);
  const offset = zoneMinutes(name?.[1] ?? '');
  return { offset, place: undefined, length: offset === undefined ? 0 : (name?.[0].length ?? 0) };
}

function offsetMinutes(written: string): number | null {
  const [, sign, hours, minutes = '0'] = EXACT_OFFSET.exec(written) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (sign === undefined || Number(minutes) > 59 || total > MOST_MINUTES) return null;
  return sign === '-' ? -total : total;
}

/** Minutes from UTC at a place, at about this time; 0 where the place is not known. */
export function placeMinutes(place: string, time: number): number {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' });
    const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? '';
    return offsetMinutes(name.replace('GMT', '')) ?? 0;
  } catch {
    return 0;
  }
}
