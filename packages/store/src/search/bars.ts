import type { Histogram } from '../port.ts';

/** The most bars that a histogram has. */
const MAX_BARS = 60;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const INTERVALS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Interval = (typeof INTERVALS)[number];

function floorTo(step: number, ms: number, offset = 0): number {
  return Math.floor((ms - offset) / step) * step + offset;
}

/** Where the bar that holds `ms` begins. Weeks begin on Monday; the first Monday of the epoch is 5 January 1970. */
function barStart(interval: Interval, ms: number): number {
  if (interval === 'minute') return floorTo(MINUTE, ms);
  if (interval === 'hour') return floorTo(HOUR, ms);
  if (interval === 'day') return floorTo(DAY, ms);
  if (interval === 'week') return floorTo(7 * DAY, ms, 4 * DAY);
  const date = new Date(ms);
  return utc(date.getUTCFullYear(), interval === 'month' ? date.getUTCMonth() : 0);
}

/** Date.UTC reads years under 100 as 19xx. */
function utc(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}

function nextStart(interval: Interval, start: number): number {
  const fixed = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY, month: 0, year: 0 }[interval];
  if (fixed > 0) return start + fixed;
  const date = new Date(start);
  return interval === 'month' ? utc(date.getUTCFullYear(), date.getUTCMonth() + 1) : utc(date.getUTCFullYear() + 1, 0);
}

function edgesOf(interval: Interval, from: number, to: number): number[] | null {
  const edges = [barStart(interval, from)];
  for (let edge = nextStart(interval, edges[0] ?? 0); ; edge = nextStart(interval, edge)) {
    edges.push(edge);
    if (edge >= to) return edges;
    if (edges.length > MAX_BARS) return null;
  }
}

/** Bars to count in: `edges` are the starts and, last, the end of the last one. */
export interface BarPlan {
  interval: Interval;
  edges: number[];
}

/**
 * Chooses the narrowest interval that gives at most 60 bars for [from, to), in milliseconds. Over 60 years the last 60 are shown.
 */
export function planBars(from: number, to: number): BarPlan {
  for (const interval of INTERVALS) {
    const edges = edgesOf(interval, from, to);
    if (edges !== null) return { interval, edges };
  }
  const year = new Date(to - 1).getUTCFullYear();
  return { interval: 'year', edges: Array.from({ length: MAX_BARS + 1 }, (_, at) => utc(year - MAX_BARS + 1 + at, 0)) };
}

/**
 * The range of a histogram: the criteria's own bounds, and where they have none the first and last story's. Bounds so wide that even
 * years do not fit are drawn in to the stories.
 */
export function barRange(
  bounds: { from?: string; to?: string },
  stories: { first: number; last: number } | null,
): { from: number; to: number } | null {
  const from = bounds.from === undefined ? stories?.first : Date.parse(bounds.from);
  const to = bounds.to === undefined ? (stories === null ? undefined : stories.last + 1) : Date.parse(bounds.to);
  if (from === undefined || to === undefined || !(from < to)) return null;
  if (edgesOf('year', from, to) !== null || stories === null) return { from, to };
  return { from: Math.max(from, stories.first), to: Math.min(to, stories.last + 1) };
}

/** The histogram of a plan with its counts. */
export function histogramOf(plan: BarPlan, counts: readonly number[]): Histogram {
  const iso = (ms: number | undefined) => new Date(ms ?? 0).toISOString();
  const bars = plan.edges
    .slice(0, -1)
    .map((edge, at) => ({ from: iso(edge), to: iso(plan.edges[at + 1]), count: counts[at] ?? 0 }));
  return { interval: plan.interval, bars };
}

/** The answer when nothing is found and no bounds are given. */
export const NO_BARS: Histogram = { interval: 'day', bars: [] };
