import { type DateHabits, type ReadDate, readDate, withZone } from '../date-text.ts';
import type { PageReading } from '../reading.ts';

const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?[+-]\d\d:?\d\d/g;
const QUARTER = 15 * 60_000;

const second = (date: ReadDate) => date.value.slice(0, 19);

/** Stamps with an offset other than UTC that stand anywhere in the page's source. */
function stamps(source: string): ReadDate[] {
  const found = new Set<string>();
  for (const [stamp] of source.matchAll(STAMP)) {
    found.add(stamp);
    if (found.size >= 200) break;
  }
  return [...found].flatMap((stamp) => {
    const date = readDate(stamp);
    return date === null || date.zone === '+00:00' ? [] : [date];
  });
}

/** The stamps at the same minute of some hour, found by that alone: a search for a fixed string is many times faster than for any stamp. */
function stampsAt(source: string, date: ReadDate): ReadDate[] {
  const [minute, seconds] = [Number(date.value.slice(14, 16)), date.value.slice(17, 19)];
  const found: string[] = [];
  // Zones differ by whole hours, half hours or, in Nepal, 45 minutes.
  for (const moved of [0, 30, 45]) {
    const needle = `:${String((minute + moved) % 60).padStart(2, '0')}:${seconds}`;
    for (let at = source.indexOf(needle), round = 0; at !== -1 && round < 50; at = source.indexOf(needle, at + 1), round += 1)
      found.push(source.slice(Math.max(0, at - 13), at + 20));
  }
  return stamps(found.join(' '));
}

/** `+02:00` for a difference of two hours; null for what is no zone's: only whole and half hours, and Nepal's. */
function zoneOf(difference: number): string | null {
  const minutes = Math.round(difference / 60_000);
  if (difference % QUARTER !== 0 || minutes === 0 || minutes < -12 * 60 || minutes > 14 * 60) return null;
  if (minutes % 30 !== 0 && minutes !== 345) return null;
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** The zone by which a time that readers see is the instant: the instant to the minute, moved by a zone's offset. */
function zoneSeen(date: ReadDate, page: PageReading, habits: DateHabits): string | null {
  const instant = Date.parse(date.value) - (Date.parse(date.value) % 60_000);
  const at = Math.max(
    0,
    page.runs.findIndex((run) => run.block.name === 'h1'),
  );
  for (const { text } of page.runs.slice(Math.max(0, at - 4), at + 15)) {
    if (text.length > 160) continue;
    const seen = readDate(text, habits);
    if (seen === null || /T00:00:00/.test(seen.value) || (seen.zone !== null && seen.zone !== '+00:00')) continue;
    const zone = zoneOf(Date.parse(seen.value) - instant);
    if (zone !== null) return zone;
  }
  return null;
}

/**
 * The same instant in the publisher's own zone, so that its day is the publisher's day: many pages state UTC to machines, and the local time in another
 * place. `day`: the day in the page's address.
 */
export function inOwnZone(date: ReadDate, page: PageReading, day: ReadDate | null, habits: DateHabits): ReadDate {
  if ((date.zone !== null && date.zone !== '+00:00') || date.value.includes('T00:00:00.000')) return date;
  const known = stampsAt(page.facts.source, date);
  const same = known.find((stamp) => second(stamp) === second(date));
  if (same !== undefined) return { value: date.value, zone: same.zone };
  // A time without a zone is the publisher's local time where the same time stands elsewhere with one.
  const local = date.zone !== null ? undefined : known.find((stamp) => withZone(stamp).slice(0, 19) === second(date));
  if (local !== undefined) return local;
  const seen = date.zone === null ? null : zoneSeen(date, page, habits);
  if (seen !== null) return { value: date.value, zone: seen };
  const wanted = day?.value.slice(0, 10);
  if (wanted === undefined || wanted === date.value.slice(0, 10)) return date;
  const fitting = stamps(page.facts.source)
    .map(({ zone }) => ({ value: date.value, zone }))
    .find((stamp) => withZone(stamp).startsWith(wanted));
  return fitting ?? date;
}
