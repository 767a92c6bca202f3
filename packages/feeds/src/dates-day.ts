import { monthOf } from './dates-names.ts';

/** A day of the calendar, not yet known to be possible. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const WEEK = /(?<!\w)(\d{4})-?w(\d{2})(?:-?([1-7]))?(?![\w-])/;
const NUMBERED = /(?<!\d)(\d{1,2}) ?[月월]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Numbers in the forms of ISO 8601 (with the truncated ones of 1988), and with `/` or `.`. Each with the meaning of its groups. */
const FORMS: readonly (readonly [RegExp, (...groups: number[]) => Day | null])[] = [
  // Google once wrote months of three digits.
  [/^(\d{4})([-/.]) ?(0?\d{1,2})\2 ?(\d{1,2})\.?$/, (year = 0, _, month = 0, day = 0) => ({ year, month, day })],
  [/^(\d{4})(\d{2})(\d{2})$/, (year = 0, month = 0, day = 0) => ({ year, month, day })],
  [/^(\d{4})[-/](\d{2})$/, (year = 0, month = 0) => ({ year, month, day: 1 })],
  [/^(\d{4})-?(\d{3})$/, (year = 0, ordinal = 0) => ofOrdinal(year, ordinal)],
  [/^(\d{2})(-?)(\d{2})\2(\d{2})$/, (year = 0, _, month = 0, day = 0) => ({ year: century(year), month, day })],
  [/^(\d{2})-?(\d{3})$/, (year = 0, ordinal = 0) => ofOrdinal(century(year), ordinal)],
  [/^-(\d{2})-?(\d{2})$/, (year = 0, month = 0) => ({ year: century(year), month, day: 1 })],
  [/^(\d{4})$/, (year = 0) => ({ year, month: 1, day: 1 })],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/, (day = 0, month = 0, year = 0) => ({ year, month, day })],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2})$/, (day = 0, month = 0, year = 0) => ({ year: century(year), month, day })],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, (first = 0, _, second = 0, year = 0) => ofEitherOrder(first, second, year)],
];

/** The day that a folded text without its time names; null when it names none, or could be two. */
export function dayOf(text: string): Day | null {
  const week = WEEK.exec(text);
  if (week !== null) return ofWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  // Chinese, Japanese and Korean number the month: 01 5月 2024.
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) return ofNamedMonth(Number(numbered[1]), text.replace(numbered[0], ' '));
  const months = [...text.matchAll(WORD)].map(([word]) => monthOf(word)).filter((month) => month > 0);
  // Of two, the first is a day of the week: mar is Tuesday and March in several languages.
  const month = months.at(-1);
  if (month !== undefined) return ofNamedMonth(month, text);
  const numbers = text
    .replace(WORD, ' ')
    .replace(/[,;|'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[-. ]+$/g, '');
  for (const [form, meaning] of FORMS) {
    const found = form.exec(numbers);
    if (found !== null) return meaning(...found.slice(1).map(Number));
  }
  return null;
}

function ofNamedMonth(month: number, text: string): Day | null {
  const numbers = text.match(/\d+/g) ?? [];
  const [first = '', second] = numbers;
  if (numbers.length > 2 || numbers.some((number) => number.length === 3 || number.length > 4)) return null;
  if (second === undefined) return first.length === 4 ? { year: Number(first), month, day: 1 } : null;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day.length > 2) return null;
  return { year: year.length === 4 ? Number(year) : century(Number(year)), month, day: Number(day) };
}

/** Two digits of a year, as POSIX reads them. */
function century(year: number): number {
  return year + (year < 70 ? 2000 : 1900);
}

/** America writes the month first, others the day: only what can be read in one way is read. */
function ofEitherOrder(first: number, second: number, year: number): Day | null {
  if (first === second || (first > 12 && second <= 12)) return { year, month: second, day: first };
  return second > 12 && first <= 12 ? { year, month: first, day: second } : null;
}

function ofOrdinal(year: number, ordinal: number): Day | null {
  const date = new Date(Date.UTC(year, 0, ordinal));
  return ordinal >= 1 && date.getUTCFullYear() === year ? ofDate(date) : null;
}

/** A day of an ISO week: week 1 is the one with 4 January. */
function ofWeek(year: number, week: number, weekday: number): Day | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const thursday = new Date(monday + ((week - 1) * 7 + 3) * DAY_MS);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  return ofDate(new Date(monday + ((week - 1) * 7 + weekday - 1) * DAY_MS));
}

function ofDate(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
