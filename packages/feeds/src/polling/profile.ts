import type { FeedHabit } from '@slugline/model';

/** Seconds of an hour and a day. */
export const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;
/** The counts forget with this time constant. Sia, Cho and Cho (TKDE 2007) found two weeks of history enough to foretell a feed. */
export const MEMORY_DAYS = 20;
/** What is supposed of a feed that nobody knows: ten items a day; an hour of knowledge or half an item already weighs as much as that. */
const PRIOR_PER_DAY = 10;
const PRIOR_DAYS = 0.05;
/** Counts that an even spread weighs as much as. */
const EVEN_HOURS = 6;
const EVEN_WEEKDAYS = 14;
const EVEN_MINUTES = 12;
/** Minutes are followed from these odds on. */
const MINUTES_MATTER = 0.5;
/** A batch that follows another comes within some minutes: their time constant. */
export const FOLLOW_SECONDS = 600;

/** A habit made ready to be asked. Rates are in batches per second. */
export interface Profile {
  /** Items a second on average, whatever the hour. */
  itemRate: number;
  /** Items of one batch. */
  batchSize: number;
  batchRate: number;
  /** Factors that average 1. */
  hours: readonly number[];
  weekdays: readonly number[];
  /** Null where the minute of the hour says nothing. */
  minutes: readonly number[] | null;
  following: number;
  newestMs: number | null;
}

type Shape = Pick<Profile, 'hours' | 'weekdays' | 'minutes' | 'batchSize' | 'newestMs'> & { atMs: number };
/** Shapes of habits: a habit changes only when items come, and most polls find none. */
const shapes = new WeakMap<FeedHabit, Shape>();

/** Makes a habit ready, as it is at `nowMs`. Null: of an unknown feed. */
export function profileOf(habit: FeedHabit | null, nowMs: number): Profile {
  if (habit === null) return UNKNOWN;
  let shape = shapes.get(habit);
  if (shape === undefined) {
    shape = shapeOf(habit);
    shapes.set(habit, shape);
  }
  const since = Math.max(0, nowMs - shape.atMs) / 1000 / DAY_SECONDS;
  const left = Math.exp(-since / MEMORY_DAYS);
  const days = habit.days * left + MEMORY_DAYS * (1 - left);
  const itemRate = (habit.items * left + PRIOR_PER_DAY * PRIOR_DAYS) / (days + PRIOR_DAYS) / DAY_SECONDS;
  return {
    itemRate,
    batchSize: shape.batchSize,
    batchRate: itemRate / shape.batchSize,
    hours: shape.hours,
    weekdays: shape.weekdays,
    minutes: shape.minutes,
    following: habit.following,
    newestMs: shape.newestMs,
  };
}

function shapeOf(habit: FeedHabit): Shape {
  const weight = 1 / (1 + Math.exp(-habit.minuteOdds));
  return {
    atMs: Date.parse(habit.at),
    newestMs: habit.newestAt === null ? null : Date.parse(habit.newestAt),
    batchSize: Math.max(1, (habit.items + 1) / (habit.batches + 1)),
    // A day's hours are known after some days, a week's days after two weeks: before, what was seen says as much of the time of looking.
    hours: factors(smooth(habit.hours), EVEN_HOURS, known(habit.days, 1, 4)),
    weekdays: factors(habit.weekdays, EVEN_WEEKDAYS, known(habit.days, 6, 14)),
    minutes: weight < MINUTES_MATTER ? null : factors(habit.minutes, EVEN_MINUTES, weight),
  };
}

const EVEN_DAY: readonly number[] = new Array<number>(24).fill(1);
const EVEN_WEEK: readonly number[] = new Array<number>(7).fill(1);

const PRIOR_RATE = PRIOR_PER_DAY / DAY_SECONDS;
const UNKNOWN: Profile = {
  ...{ itemRate: PRIOR_RATE, batchSize: 1, batchRate: PRIOR_RATE, hours: EVEN_DAY, weekdays: EVEN_WEEK },
  ...{ minutes: null, following: 0, newestMs: null },
};

/** 0 up to `from` days, 1 from `to` days on. */
function known(days: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (days - from) / (to - from)));
}

/** Each hour shares with its neighbours: newsrooms keep hours, not to the minute. */
function smooth(counts: readonly number[]): number[] {
  const size = counts.length;
  return counts.map((count, at) => 0.6 * count + 0.2 * ((counts[(at + size - 1) % size] ?? 0) + (counts[(at + 1) % size] ?? 0)));
}

/** Counts as factors that average 1, drawn towards an even spread by `even` counts and by how little is known. */
function factors(counts: readonly number[], even: number, knowledge: number): number[] {
  let sum = even;
  for (const count of counts) sum += count;
  const share = even / counts.length;
  return counts.map((count) => 1 - knowledge + (knowledge * (count + share) * counts.length) / sum);
}

/** The factor of the hour and day in which an instant lies (UTC). */
export function hourFactor(profile: Profile, seconds: number): number {
  const hour = Math.floor(seconds / HOUR_SECONDS);
  const day = Math.floor(hour / 24);
  // 1 January 1970 was a Thursday.
  return (profile.hours[hour - day * 24] ?? 1) * (profile.weekdays[(day + 4) % 7] ?? 1);
}

/** Batches foretold for the time between two instants (milliseconds). */
export function expectedBatches(profile: Profile, fromMs: number, toMs: number): number {
  let at = fromMs / 1000;
  const end = toMs / 1000;
  // Whole weeks average out.
  const weeks = Math.floor((end - at) / (7 * DAY_SECONDS));
  let sum = Math.max(0, weeks) * 7 * DAY_SECONDS;
  at += sum;
  while (at < end) {
    const next = Math.min(end, (Math.floor(at / HOUR_SECONDS) + 1) * HOUR_SECONDS);
    sum += (next - at) * hourFactor(profile, at);
    at = next;
  }
  return sum * profile.batchRate;
}
