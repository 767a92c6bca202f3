/** Hours off UTC of the zone names that mean one zone only in the news trade (RFC 2822 section 4.3, and Europe's). */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  bst: 1,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  et: -5,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  jst: 9,
  kst: 9,
  sgt: 8,
  hkt: 8,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};
/** The first three or four letters of month names, by number; English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Polish, Swedish. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|sty|led)/,
  /^(?:feb|fév|fev|фев|lut|úno)/,
  /^(?:mar|mär|mrz|maa|мар|bře)/,
  /^(?:apr|avr|abr|апр|kwi|dub)/,
  /^(?:may|mai|maj|mag|mei|май|мая|kvě)/,
  /^(?:jun|juin|giu|июн|cze)/,
  /^(?:jul|juil|lug|июл|lip)/,
  /^(?:aug|aoû|aou|ago|авг|sie|srp)/,
  /^(?:sep|set|сен|wrz|zář)/,
  /^(?:oct|okt|ott|out|окт|paź|říj)/,
  /^(?:nov|ноя|lis)/,
  /^(?:dec|dez|déc|dic|дек|gru|pro)/,
];

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  offset: number;
}

/** A date as read: ISO 8601 in UTC, and the offset that was stated with it (`+02:00`), null where none was. */
export interface ReadDate {
  value: string;
  zone: string | null;
}

function toIso({ year, month, day, hour, minute, second, offset }: Parts): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60)
    return null;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second));
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? date.toISOString() : null;
}

/** Minutes off UTC: "+01:00", "-0500", "Z", "EST"; 0 where nothing is said, since UTC is what feeds and pages mean most. */
function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return (ZONES[zone.toLowerCase()] ?? 0) * 60;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

const TIME = String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d{1,9})?(?: ?(?<half>[ap])\.?m\.?(?![a-z]))?`;
const ZONE = String.raw`(?: ?(?<zone>[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|z\b|(?:utc|gmt|bst|wes?t|cest|cet|mesz|mez|eest|eet|msk|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|jst|kst|sgt|hkt|ae[sd]t|nz[sd]t)\b))?`;
const CLOCK = String.raw`(?:[\s,T|•·-]{1,4}(?:(?:at|um|à|a las|alle|às|kl\.?|в) )?${TIME}${ZONE})?`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${CLOCK}`, 'iu'),
  new RegExp(
    String.raw`(?<![\d\p{L}])(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d{2})${CLOCK}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er)?\.?[ -](?:de )?(?<name>\p{L}{3,10})\.?,?[ -](?:de |del )?(?<year>(?:19|20)\d{2})${CLOCK}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)${CLOCK}`,
    'iu',
  ),
];

function monthOf(groups: Record<string, string | undefined>): number {
  if (groups.month !== undefined) return Number(groups.month);
  const name = groups.name?.toLowerCase() ?? '';
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

function hourOf(groups: Record<string, string | undefined>): number {
  const hour = Number(groups.hour ?? 0);
  if (groups.half === undefined) return hour;
  return (hour % 12) + (groups.half.toLowerCase() === 'p' ? 12 : 0);
}

/** `+02:00` for 120 minutes. */
function zoneOf(minutes: number): string {
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** The date in the zone in which it was stated: `2025-07-01T00:30:00+02:00`; in UTC where none was. */
export function withZone({ value, zone }: ReadDate): string {
  if (zone === null || zone === '+00:00') return value;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return new Date(Date.parse(value) + offset * 60_000).toISOString().replace(/(?:\.000)?Z$/, zone);
}

/** {@link readDate} without its zone. */
export function parseDate(source: string): string | null {
  return readDate(source)?.value ?? null;
}

/** A date written in text or metadata; null when there is none. A day without a time is its midnight in UTC. Reads 200 characters. */
export function readDate(source: string): ReadDate | null {
  const text = source.slice(0, 200).replace(/\s+/gu, ' ').trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return { value: new Date(Number(text.padEnd(13, '0'))).toISOString(), zone: null };
  const compact = /^(20\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(text);
  if (compact !== null) {
    const [, year, month, day, hour, minute, second] = compact.map((part) => Number(part ?? 0));
    const value = toIso({
      year: year ?? 0,
      month: month ?? 0,
      day: day ?? 0,
      hour: hour ?? 0,
      minute: minute ?? 0,
      second: second ?? 0,
      offset: 0,
    });
    return value === null ? null : { value, zone: null };
  }
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    let [month, day] = [monthOf(groups), Number(groups.day)];
    // "11/21/2024" can only be the American order; "11/05/2024" is read as day and month, as most of the world writes it.
    if (month > 12 && day <= 12 && groups.mark !== undefined) [month, day] = [day, month];
    const offset = offsetOf(groups.zone);
    const value = toIso({
      year: Number(groups.year),
      month,
      day,
      hour: hourOf(groups),
      minute: Number(groups.minute ?? 0),
      second: Number(groups.second ?? 0),
      offset,
    });
    if (value !== null) return { value, zone: groups.zone === undefined ? null : zoneOf(offset) };
  }
  return null;
}
