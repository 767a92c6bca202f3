import type { DateOrigin, StageName } from '@slugline/model';

const absolute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
const counted = new Intl.NumberFormat('en-GB');
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Such as `4 Jun 2026, 14:03 UTC`. */
export function absoluteTime(iso: string): string {
  return `${absolute.format(new Date(iso))} UTC`;
}

/** Such as `5 minutes ago`, `in 2 hours`, `just now`. */
export function relativeTime(iso: string, now: Date): string {
  const seconds = (new Date(iso).getTime() - now.getTime()) / 1_000;
  const found = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  if (found === undefined) return seconds > 10 ? 'in a moment' : 'just now';
  return relative.format(Math.trunc(seconds / found[1]), found[0]);
}

/** `1,234`. */
export function count(value: number): string {
  return counted.format(value);
}

/** `1 story`, `1,234 stories`, `10,000+ stories`. */
export function countOf(value: number, one: string, many: string, more = false): string {
  return `${count(value)}${more ? '+' : ''} ${value === 1 && !more ? one : many}`;
}

/** The English name of a BCP 47 tag; the tag itself where it has none. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A number of seconds as `90 seconds`, `15 minutes`, `2 hours`. */
export function duration(seconds: number): string {
  if (seconds % 3_600 === 0) return countOf(seconds / 3_600, 'hour', 'hours');
  if (seconds % 60 === 0) return countOf(seconds / 60, 'minute', 'minutes');
  return countOf(seconds, 'second', 'seconds');
}

const ORIGINS: Record<DateOrigin, string> = {
  feed: 'as the feed states it',
  metadata: 'from the article page’s metadata',
  text: 'read in the article page’s text',
  'first-seen': 'when Slugline first saw it: neither feed nor page states one',
};

/** Where a date came from, for people. */
export function originWords(origin: DateOrigin): string {
  return ORIGINS[origin];
}

const STAGES: Record<StageName, string> = {
  poll: 'Poll',
  extract: 'Extract',
  tag: 'Tag',
  index: 'Index',
};

/** A stage's name for headings. */
export function stageTitle(stage: StageName): string {
  return STAGES[stage];
}

/** The text cut at a word's end to at most `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '').replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
