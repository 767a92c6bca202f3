import type { Polled, Rule } from './polling-rules.ts';
import { DAY, randomFrom, WARM_UP, WEEK, WINDOW, type World, type WorldFeed } from './polling-world.ts';

/** Delays are counted by the second up to two days. */
const LONGEST = 2 * DAY;
const MINUTES = WEEK / 60;

/** What a rule did in the measured week. */
export interface Result {
  polls: number;
  stories: number;
  found: number;
  lost: number;
  pollsPerStory: number;
  delaySeconds: { median: number; p95: number; mean: number };
  burst: number;
  burstDue: number;
}

interface Tally {
  polls: number;
  lost: number;
  delays: Uint32Array;
  late: number;
  total: number;
  burst: number;
  burstDue: number;
}

/** Feeds of different hosts have nothing to do with each other: each host is run through the weeks by itself. */
export function simulate(world: World, rule: Rule, seed: number): Result {
  const random = randomFrom(seed + 1);
  const tally: Tally = { polls: 0, lost: 0, delays: new Uint32Array(LONGEST + 1), late: 0, total: 0, burst: 0, burstDue: 0 };
  let stories = 0;
  for (const host of world) {
    for (const feed of host) for (const at of feed.times) if (at >= 0 && at < WEEK) stories += 1;
    runHost(host, rule, random, tally);
  }
  const found = tally.delays.reduce((sum, count) => sum + count, 0);
  return {
    ...{ polls: tally.polls, stories, found, lost: tally.lost, pollsPerStory: Math.round((tally.polls / found) * 1000) / 1000 },
    delaySeconds: {
      median: quantile(tally.delays, found * 0.5),
      p95: quantile(tally.delays, found * 0.95),
      mean: Math.round(tally.total / found),
    },
    ...{ burst: tally.burst, burstDue: tally.burstDue },
  };
}

function quantile(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at] ?? 0;
    if (sum >= rank) return at;
  }
  return counts.length;
}

/** A feed on its way through the weeks. */
interface Runner {
  feed: WorldFeed;
  polled: Polled;
  due: number;
  /** Stories before this index are seen or lost. */
  seen: number;
}

function runHost(host: readonly WorldFeed[], rule: Rule, random: () => number, tally: Tally): void {
  const sent = new Uint16Array(MINUTES);
  const due = new Uint16Array(MINUTES);
  // All feeds are imported at once; the first polls are spread over an hour, as each of the rules' owners does.
  const queue = host
    .map((feed) => ({ feed, polled: rule.follow(feed, random), due: -WARM_UP + random() * 3_600, seen: 0 }))
    .sort((a, b) => a.due - b.due);
  let freeAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const runner = queue[0];
    if (runner === undefined || runner.due === Number.POSITIVE_INFINITY) break;
    const at = Math.max(runner.due, freeAt);
    if (at > WEEK + LONGEST) break;
    const { due: dueAt } = runner;
    poll(runner, at, tally);
    freeAt = at + rule.hostDelay * runner.polled.requests;
    const isMeasured = at >= 0 && at < WEEK;
    if (isMeasured) {
      tally.polls += runner.polled.requests;
      count(sent, at, runner.polled.requests);
    }
    if (dueAt >= 0 && dueAt < WEEK) count(due, dueAt, 1);
    sink(queue);
  }
  for (const value of sent) tally.burst = Math.max(tally.burst, value);
  for (const value of due) tally.burstDue = Math.max(tally.burstDue, value);
}

function count(minutes: Uint16Array, at: number, by: number): void {
  const minute = Math.floor(at / 60);
  minutes[minute] = (minutes[minute] ?? 0) + by;
}

function poll(runner: Runner, at: number, tally: Tally): void {
  const { times, failing } = runner.feed;
  const from = runner.seen;
  let to = from;
  if (failing === null) while (to < times.length && (times[to] ?? 0) <= at) to += 1;
  const isFirst = from === 0 && at < 0;
  const listed = Math.min(WINDOW, to);
  const first = Math.max(from, to - WINDOW);
  for (let index = from; index < to; index++) {
    const published = times[index] ?? 0;
    if (published < 0 || published >= WEEK) continue;
    if (index < first) tally.lost += 1;
    else {
      const delay = at - published;
      const bin = Math.min(LONGEST, Math.floor(delay));
      tally.delays[bin] = (tally.delays[bin] ?? 0) + 1;
      tally.total += delay;
    }
  }
  runner.seen = to;
  runner.due = runner.polled.next({ at, from: isFirst ? Math.max(0, to - WINDOW) : first, to, listed });
}

/** Restores the heap's order after its first element's time has grown. The array begins sorted, which is a heap. */
function sink(heap: Runner[]): void {
  const moved = heap[0];
  if (moved === undefined) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    const left = heap[child];
    if (left === undefined) break;
    const right = heap[child + 1];
    if (right !== undefined && right.due < left.due) child += 1;
    const smaller = heap[child];
    if (smaller === undefined || smaller.due >= moved.due) break;
    heap[at] = smaller;
    at = child;
  }
  heap[at] = moved;
}
