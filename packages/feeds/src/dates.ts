/** Hours from UTC of the zone names that feeds use (RFC 822 section 5.1, and what wires add). Others are read as UTC, never as this machine's zone. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  AST: -4,
  ADT: -3,
  NST: -3.5,
  NDT: -2.5,
  BRT: -3,
  ART: -3,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  CEST: 2,
  MET: 1,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SAST: 2,
  EAT: 3,
  IST: 5.5,
  PKT: 5,
  HKT: 8,
  SGT: 8,
  KST: 9,
  JST: 9,
  AWST: 8,
  ACST: 9.5,
  ACDT: 10.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:(?:T|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*([A-Z]{1,5}|[+-]\d{1,2}(?::?\d{2})?)?)?(?:\s.*)?$/i;
const DAY_FIRST = /^(?:[\p{L}.]{2,12}(?:,\s*|\s+))?(\d{1,2})[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d{2})\b(.*)$/iu;
const MONTH_FIRST =
  /^(?:[\p{L}.]{2,12}(?:,\s*|\s+))?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(.*?)\s+)?(\d{4})\b(.*)$/iu;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?/i;

/** A feed's date as ISO 8601 in UTC, or null when it is none. Read in RFC 822's, ISO 8601's and the common American forms; no zone means UTC. */
export function parseDate(value: string | null): string | null {
  const text = (value ?? '').trim().slice(0, 100).replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone = ''] = iso;
    return utc([year, month, day, hour, minute, second].map(Number), Math.floor(Number(`0.${fraction}`) * 1000), zone);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day, month = '', year = '', rest = ''] = dayFirst;
    return named(year, month, day, rest);
  }
  const [, month, day, between = '', year = '', rest = ''] = MONTH_FIRST.exec(text) ?? [];
  return month === undefined ? null : named(year, month, day, `${between} ${rest}`);
}

function named(year: string, month: string, day: string | undefined, rest: string): string | null {
  const short = Number(year);
  const full = year.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const [whole = '', hour = '0', minute = '0', second = '0', half = ''] = TIME.exec(rest) ?? [];
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const zone =
    rest
      .replace(whole, ' ')
      .trim()
      .split(/[\s(]+/)[0] ?? '';
  return utc(
    [full, MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day), hours, Number(minute), Number(second)],
    0,
    zone,
  );
}

function utc(parts: readonly number[], milliseconds: number, zone: string): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const time = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), milliseconds);
  const date = new Date(time);
  // Date.UTC rolls 31 June over to 1 July; an impossible date is refused instead.
  const possible = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  if (!possible || year < 1900 || year > 9998) return null;
  return new Date(time - offsetMinutes(zone) * 60_000).toISOString();
}

function offsetMinutes(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?/i.exec(zone) ?? [];
  if (sign === undefined) return (ZONES[zone.toUpperCase().replace(/[^A-Z]/g, '')] ?? 0) * 60;
  const total = Number(hours) * 60 + Number(minutes);
  return total > 14 * 60 ? 0 : total * (sign === '-' ? -1 : 1);
}
