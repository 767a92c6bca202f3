import type { FeedHabit } from '@slugline/model';
import { expectedBatches, FOLLOW_SECONDS, MEMORY_DAYS, profileOf } from './profile.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A feed's clock may be ahead by this. */
const AHEAD_MS = 5 * 60_000;
/** Items that a document lists later than this after their date are counted when they came. */
const LATE_MS = HOUR_MS;
/** Items closer together than this are one batch. */
const BATCH_MS = 90_000;
/** A document of so many items and no known one is taken to be cut off. */
const CUT_ITEMS = 5;
/** A first document tells of no more than this. */
const HISTORY_MS = 90 * DAY_MS;
/** Below these odds the minute is not believed to mean anything; they fall back to them by a hundredth with each batch. */
const MINUTE_ODDS = { start: -2, keep: 0.99, min: -4, max: 6, even: 12 };
/** What the newest batch counts for in `following` and `spread`. */
const NEWEST = 0.05;
/** "Soon after" another batch. */
const FOLLOWS_MS = 2 * FOLLOW_SECONDS * 1000;

/** Items that came at one moment. `isExact`: the moment is the feed's own word. */
interface Batch {
  at: number;
  items: number;
  isExact: boolean;
}

/** What an item tells of its feed's habit. */
export interface SeenItem {
  date: string | null;
  isNew: boolean;
}

/** The habit after a document was read. The first document tells of the past as far as its dates go; later ones count their new items. */
export function learnHabit(
  habit: FeedHabit | null,
  items: readonly SeenItem[],
  lastPolledAt: string | null,
  now: Date,
): FeedHabit {
  const nowMs = now.getTime();
  if (habit === null) return firstHabit(items, nowMs);
  const lastMs = lastPolledAt === null ? nowMs : Date.parse(lastPolledAt);
  const fresh = items.filter((item) => item.isNew);
  if (fresh.length === 0) return habit;
  const batches = toBatches(fresh, lastMs - LATE_MS, nowMs);
  // Nothing in the document was known: what came between the last poll and its oldest item was never seen, and that time tells nothing.
  const isCut = fresh.length === items.length && items.length >= CUT_ITEMS;
  const unseenMs = isCut ? Math.max(0, (batches[0]?.at ?? lastMs) - lastMs) : 0;
  return count({ ...habit, days: habit.days - unseenMs / DAY_MS }, batches, nowMs);
}

function firstHabit(items: readonly SeenItem[], nowMs: number): FeedHabit {
  const batches = toBatches(
    items.filter((item) => item.date !== null),
    nowMs - HISTORY_MS,
    nowMs,
  ).filter((batch) => batch.isExact);
  const oldest = batches[0];
  const empty = emptyHabit(nowMs);
  if (oldest === undefined) return empty;
  // A window that begins with an item has one too many of them.
  const counted = batches.length > 1 ? batches.slice(1) : batches;
  const days = MEMORY_DAYS * (1 - Math.exp(-(nowMs - oldest.at) / DAY_MS / MEMORY_DAYS));
  return count({ ...empty, days, newestAt: new Date(oldest.at).toISOString() }, counted, nowMs);
}

function emptyHabit(nowMs: number): FeedHabit {
  const zeros = (length: number) => new Array<number>(length).fill(0);
  return {
    ...{ at: new Date(nowMs).toISOString(), days: 0, items: 0, batches: 0 },
    ...{ hours: zeros(24), weekdays: zeros(7), minutes: zeros(60) },
    ...{ minuteOdds: MINUTE_ODDS.start, following: 0, spread: 2, newestAt: null },
  };
}

/** Items by the moment they came, oldest first. A date outside of `fromMs` to now, or one without a time of day, is not believed: the item came now. */
function toBatches(items: readonly SeenItem[], fromMs: number, nowMs: number): Batch[] {
  const moments = items
    .map(({ date }) => {
      const at = date === null ? Number.NaN : Date.parse(date);
      const isExact = at >= fromMs && at <= nowMs + AHEAD_MS && at % DAY_MS !== 0;
      return { at: isExact ? Math.min(at, nowMs) : nowMs, items: 1, isExact };
    })
    .sort((a, b) => a.at - b.at);
  const batches: Batch[] = [];
  for (const moment of moments) {
    const last = batches.at(-1);
    if (last !== undefined && moment.at - last.at <= BATCH_MS) {
      last.items += 1;
      last.isExact = last.isExact && moment.isExact;
    } else batches.push(moment);
  }
  return batches;
}

/** The habit with batches counted, all counts decayed to now. */
function count(before: FeedHabit, batches: readonly Batch[], nowMs: number): FeedHabit {
  const since = Math.max(0, nowMs - Date.parse(before.at)) / DAY_MS;
  const left = Math.exp(-since / MEMORY_DAYS);
  const decay = (counts: readonly number[]) => counts.map((value) => value * left);
  const habit: FeedHabit = {
    ...before,
    at: new Date(nowMs).toISOString(),
    days: Math.max(0, before.days * left + MEMORY_DAYS * (1 - left)),
    ...{ items: before.items * left, batches: before.batches * left },
    ...{ hours: decay(before.hours), weekdays: decay(before.weekdays), minutes: decay(before.minutes) },
  };
  for (const batch of batches) addBatch(habit, batch, nowMs);
  judgeGaps(habit, before, batches, nowMs);
  return rounded(habit);
}

/** Adds to a habit that is ours alone. */
function addBatch(habit: FeedHabit, batch: Batch, nowMs: number): void {
  const weight = Math.exp(-(nowMs - batch.at) / DAY_MS / MEMORY_DAYS);
  const hour = Math.floor(batch.at / HOUR_MS);
  if (batch.isExact) {
    const minute = Math.floor((batch.at - hour * HOUR_MS) / 60_000);
    habit.minuteOdds = nextMinuteOdds(habit, minute);
    add(habit.minutes, minute, weight);
  }
  add(habit.hours, hour % 24, weight);
  add(habit.weekdays, (Math.floor(hour / 24) + 4) % 7, weight);
  habit.items += weight * batch.items;
  habit.batches += weight;
}

function add(counts: number[], at: number, weight: number): void {
  counts[at] = (counts[at] ?? 0) + weight;
}

/** The odds after a batch: up by as much as its minute was foretold better than one in sixty. */
function nextMinuteOdds({ minutes, minuteOdds }: FeedHabit, minute: number): number {
  const { start, keep, min, max, even } = MINUTE_ODDS;
  let sum = even;
  for (const value of minutes) sum += value;
  const foretold = (60 * ((minutes[minute] ?? 0) + even / 60)) / sum;
  return Math.min(max, Math.max(min, start + (minuteOdds - start) * keep + Math.log(foretold)));
}

/** Sets the newest date, and how the times between batches compare with what was foretold. */
function judgeGaps(habit: FeedHabit, before: FeedHabit, batches: readonly Batch[], nowMs: number): void {
  const profile = profileOf(habit, nowMs);
  let last = before.newestAt === null ? null : Date.parse(before.newestAt);
  for (const { at } of batches) {
    if (last !== null && at > last) {
      const foretold = Math.min(20, expectedBatches(profile, last, at));
      const chance = 1 - Math.exp(-expectedBatches(profile, last, last + FOLLOWS_MS));
      habit.spread += NEWEST * (foretold * foretold - habit.spread);
      const excess = at - last <= FOLLOWS_MS ? 1 - chance : -chance;
      habit.following = Math.min(0.8, Math.max(0, habit.following + NEWEST * (excess - habit.following)));
    }
    if (last === null || at > last) last = at;
  }
  habit.newestAt = last === null ? null : new Date(last).toISOString();
}

/** Three decimals: the state stays small. */
function rounded(habit: FeedHabit): FeedHabit {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    ...habit,
    ...{ days: round(habit.days), items: round(habit.items), batches: round(habit.batches) },
    ...{ hours: habit.hours.map(round), weekdays: habit.weekdays.map(round), minutes: habit.minutes.map(round) },
    ...{ minuteOdds: round(habit.minuteOdds), following: round(habit.following), spread: round(habit.spread) },
  };
}
