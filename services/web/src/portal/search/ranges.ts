import type { Histogram } from '@slugline/store';
import type { SearchState } from '../../search/state.ts';
import { absoluteTime } from '../words.ts';

type Interval = Histogram['interval'];

const format = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (iso) => formatter.format(new Date(iso));
};

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const day = { day: 'numeric', month: 'short' } as const;

const TICKS: Record<Interval, (iso: string) => string> = {
  minute: format(clock),
  hour: format({ ...day, ...clock }),
  day: format(day),
  week: format(day),
  month: format({ month: 'short', year: 'numeric' }),
  year: format({ year: 'numeric' }),
};

const LABELS: Record<Interval, (iso: string) => string> = {
  minute: format({ ...day, ...clock }),
  hour: format({ weekday: 'short', ...day, ...clock }),
  day: format({ weekday: 'short', ...day, year: 'numeric' }),
  week: (iso) => `week of ${format({ ...day, year: 'numeric' })(iso)}`,
  month: format({ month: 'long', year: 'numeric' }),
  year: format({ year: 'numeric' }),
};

/** What stands under a bar; `short` where there is little room. */
export function barTick(iso: string, interval: Interval, short = false): string {
  return short && interval === 'hour' ? TICKS.minute(iso) : TICKS[interval](iso);
}

/** A bar's span in words. */
export function barLabel(iso: string, interval: Interval): string {
  return LABELS[interval](iso);
}

/** A bound in words: an instant, a day, or a time relative to now. */
function bound(text: string): string {
  const relative = /^now-(\d+)([hdmw])$/.exec(text);
  const unit = relative?.[2] === undefined ? undefined : { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' }[relative[2]];
  if (relative !== null && unit !== undefined) return `${relative[1]} ${unit} ago`;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return LABELS.day(text);
  return Number.isNaN(Date.parse(text)) ? text : absoluteTime(text);
}

/** The range of a search in words, or null when it has none. */
export function rangeWords(state: SearchState): string | null {
  if (state.from !== undefined && state.to !== undefined) return `${bound(state.from)} to ${bound(state.to)}`;
  if (state.from !== undefined) return `Since ${bound(state.from)}`;
  if (state.to !== undefined) return `Before ${bound(state.to)}`;
  return null;
}
