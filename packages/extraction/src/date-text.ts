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
/**
 * How month names begin, by number: English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Russian, Ukrainian, Polish,
 * Czech, Romanian, Hungarian, Turkish, Greek, Indonesian, Arabic, Hebrew and Thai.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|jaa|ene|gen|ian|янв|січ|яну|sty|led|oca|tam|ιαν|يناير|ב?ינו|มกราคม)/,
  /^(?:feb|fév|fev|peb|фев|лют|lut|úno|şub|helmi|vee|φεβ|فبراير|ב?פבר|กุมภาพันธ์)/,
  /^(?:mar(?!ra)|mär|már|mrz|maa|мар|бер|bře|μαρ|μάρ|مارس|ב?מרץ|มีนาคม)/,
  /^(?:apr|ápr|avr|abr|апр|кві|kwi|dub|nis|huhti|απρ|أبريل|ابريل|ב?אפר|เมษายน)/,
  /^(?:may|mai|maj|máj|mag|mei|май|мая|тра|kvě|touko|μα[ϊΐίι]|μάι|مايو|ב?מאי|พฤษภาคม)/,
  /^(?:jun|juin|jún|giu|iun|июн|чер|юни|cze|haz|kesä|juun|ιουν|ιούν|يونيو|ב?יונ|มิถุนายน)/,
  /^(?:jul|juil|júl|lug|iul|июл|лип|юли|lip|tem|heinä|juul|ιουλ|ιούλ|يوليو|ב?יול|กรกฎาคม)/,
  /^(?:aug|aoû|aou|ago|agu|авг|сер|sie|srp|ağu|elo|αυγ|αύγ|أغسطس|اغسطس|ב?אוג|สิงหาคม)/,
  /^(?:sep|set|sze|сен|вер|сеп|wrz|zář|eyl|syys|σεπ|سبتمبر|ב?ספט|กันยายน)/,
  /^(?:oct|okt|ott|out|окт|жов|paź|říj|eki|loka|οκτ|أكتوبر|اكتوبر|ב?אוק|ตุลาคม)/,
  /^(?:nov|nop|noi|ноя|лис|ное|lis|kas|marras|νοε|νοέ|نوفمبر|ב?נוב|พฤศจิกายน)/,
  /^(?:dec|dez|déc|dic|des|det|дек|гру|gru|pro|ara|joulu|δεκ|ديسمبر|ב?דצמ|ธันวาคม)/,
];

/** The zeros of the scripts whose digits news pages write dates in: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Decimal digits of every script as 0 to 9. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
  });
}

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
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const NAME = String.raw`[\p{L}\p{M}]`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)${YEAR}[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${CLOCK}`, 'iu'),
  // 2020年2月15日 午後3時05分, 2020년 2월 15일 오후 3:05
  new RegExp(
    String.raw`(?<!\d)${YEAR} ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일号]?(?: ?[(（][^()（）]{1,4}[)）])?(?: ?(?<half>午前|午後|上午|下午|오전|오후)? ?(?<hour>\d{1,2})(?:[:：]|[時时点시] ?)(?<minute>\d{2})(?:[:：](?<second>\d{2}))?)?`,
    'u',
  ),
  new RegExp(String.raw`(?<![\d\p{L}])(?<name>${NAME}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}${CLOCK}`, 'iu'),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:(?:st|nd|rd|th|er)?\.?[ -]|\.)(?:de )?(?<name>${NAME}{3,10})\.?,?[ -](?:de |del )?(?<year>(?:19|20|25)\d{2})${CLOCK}`,
    'iu',
  ),
  // Jan 04 09:34 2021, Sat Nov 9 18:00:00 CET 2019
  new RegExp(String.raw`(?<![\d\p{L}])(?<name>${NAME}{3,9})\.? (?<day>\d{1,2}),? ${TIME}${ZONE} ${YEAR}(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})(?<mark>[./-]) ?(?<month>\d{1,2})\k<mark> ?${YEAR}(?!\d)${CLOCK}`, 'iu'),
  new RegExp(
    String.raw`(?<![\d./-])(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<short>\d{2})(?![\d./-]|,\d)${CLOCK}`,
    'iu',
  ),
];

/** In each of {@link FORMS}: a year, or three short numbers. A quick look, because most lines that are asked about hold no date. */
const MAY_BE_DATE = /(?:19|20|25)\d\d|\d[./]\d{1,2}[./]\d\d/;

function monthOf(groups: Record<string, string | undefined>): number {
  if (groups.month !== undefined) return Number(groups.month);
  const name = groups.name?.toLowerCase() ?? '';
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

function hourOf(groups: Record<string, string | undefined>): number {
  const hour = Number(groups.hour ?? 0);
  if (groups.half === undefined) return hour;
  return (hour % 12) + (/^(?:p|午後|下午|오후)$/i.test(groups.half) ? 12 : 0);
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

/** How a date is read where its form alone does not tell. */
export interface DateHabits {
  /** Whether `11/05/2024` is the fifth of November, as in the United States; elsewhere it is the eleventh of May. */
  monthFirst?: boolean;
}

/** {@link readDate} without its zone. */
export function parseDate(source: string): string | null {
  return readDate(source)?.value ?? null;
}

function readCompact(text: string): ReadDate | null {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return { value: new Date(Number(text.padEnd(13, '0'))).toISOString(), zone: null };
  const compact = /^(20\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/.exec(text);
  if (compact === null) return null;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = compact.map((part) => Number(part ?? 0));
  const value = toIso({ year, month, day, hour, minute, second, offset: 0 });
  return value === null ? null : { value, zone: null };
}

function dayAndMonth(groups: Record<string, string | undefined>, monthFirst: boolean): [day: number, month: number] {
  const [day, month] = [Number(groups.day), monthOf(groups)];
  if (groups.mark === undefined) return [day, month];
  // "11/21/2024" can only be the American order; "11/05/2024" is read as day and month, as most of the world writes it.
  const swapped = (month > 12 && day <= 12) || (monthFirst && groups.mark === '/' && day <= 12);
  return swapped ? [month, day] : [day, month];
}

function yearOf({ year, short }: Record<string, string | undefined>): number {
  if (short !== undefined) return 2000 + Number(short);
  // A Thai year counts from the Buddha.
  return Number(year) >= 2500 ? Number(year) - 543 : Number(year);
}

/** A date written in text or metadata; null when there is none. A day without a time is its midnight in UTC. Reads 200 characters. */
export function readDate(source: string, { monthFirst = false }: DateHabits = {}): ReadDate | null {
  const text = latinDigits(source.slice(0, 200).replace(/\s+/gu, ' ').trim());
  const compact = readCompact(text);
  if (compact !== null) return compact;
  if (!MAY_BE_DATE.test(text)) return null;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const [day, month] = dayAndMonth(groups, monthFirst);
    const offset = offsetOf(groups.zone);
    const value = toIso({
      year: yearOf(groups),
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
