import type { PollPolicy } from './port.ts';
import { FOLLOW_SECONDS, HOUR_SECONDS, hourFactor, type Profile } from './profile.ts';

/** Steps of the search: a minute where minutes matter, else growing with the wait. */
const FIRST_STEP = 30;
const GROWTH = 0.12;

/** The share of a document's items that may be expected anew: more may come than expected. */
const SAFE_SHARE = 0.6;

/** When to look again, by what is to be expected. */
export interface HabitWait {
  seconds: number;
  /** What ended the wait: the habit, or a bound of the policy. */
  bound: 'habit' | 'floor' | 'ceiling';
  /** Nothing may lengthen the wait beyond this: items would drop out of the document unseen. */
  safeSeconds: number;
}

/** The bounds of one wait. */
export interface WaitBounds {
  /** Least seconds. */
  floor: number;
  /** Items that the document holds. */
  window: number;
  /** How far to look for `safeSeconds`; 0 where nothing would lengthen the wait. */
  lookTo: number;
}

/**
 * The wait until the poll that pays best. With λ(t) the rate of new items and N(t) those expected since the last poll, a poll at t followed by another after L spares
 * N(t) items up to L seconds each, and putting it off by a moment would let it catch λ(t) more. So the best time is where N(t) = λ(t)·L (Sia, Cho and Cho, TKDE
 * 2007), if it pays: where N(t)·L^patience is worth the price. For an even rate that gives L = ((1 + patience)·price / λ)^(1 / (1 + patience)): with
 * patience 1 waits in proportion to 1/√rate (the least mean delay), with less of it nearer to 1/rate.
 */
export function habitWait(profile: Profile, nowMs: number, bounds: WaitBounds, policy: PollPolicy): HabitWait {
  const start = nowMs / 1000;
  const { floor, window, lookTo } = bounds;
  const { ceiling, price, patience } = policy;
  const ahead = lookAhead(profile, start, policy);
  const least = price / ceiling ** patience;
  const most = window * SAFE_SHARE;
  let t = 0;
  let waiting = 0;
  let found = 0;
  while (t < ceiling && waiting < most && (found === 0 || t < lookTo)) {
    const missing = (found > 0 ? most : least) - waiting;
    const step = Math.min(stepFrom(profile, start, t, missing), (t < floor ? floor : ceiling) - t);
    waiting += countIn(profile, start + t, step);
    t += step;
    if (found > 0 || t < floor || waiting < least) continue;
    const next = ahead(t);
    if (waiting * next ** patience >= price && waiting >= rateAt(profile, start + t + 1) * next) found = t;
  }
  const safeSeconds = Math.max(t, floor);
  const seconds = found > 0 ? found : safeSeconds;
  return { seconds, safeSeconds, bound: seconds <= floor ? 'floor' : seconds >= ceiling ? 'ceiling' : 'habit' };
}

/** To the next minute where minutes matter, else a part of the wait so far, or as long as `missing` items take; never over the end of an hour. */
function stepFrom(profile: Profile, start: number, t: number, missing: number): number {
  const at = start + t;
  const left = HOUR_SECONDS - (at % HOUR_SECONDS);
  const isCalm = profile.following === 0 || profile.newestMs === null || at - profile.newestMs / 1000 > 4 * FOLLOW_SECONDS;
  const rate = profile.itemRate * hourFactor(profile, at);
  if (profile.minutes !== null) return isCalm && rate * HOUR_SECONDS < missing ? left : 60 - (at % 60);
  return Math.min(left, Math.max(FIRST_STEP, t * GROWTH, isCalm ? missing / rate : 0));
}

/** Items to be expected in the step from `at`, which lies within one hour and, where minutes matter, within one minute or reaches to the hour's end. */
function countIn(profile: Profile, at: number, step: number): number {
  if (step <= 60 || profile.minutes === null) return rateAt(profile, at + step / 2) * step;
  return profile.itemRate * hourFactor(profile, at) * step;
}

/** Items a second to be expected at an instant, a newsroom at work on a story included. */
function rateAt(profile: Profile, at: number): number {
  let rate = profile.itemRate * hourFactor(profile, at);
  if (profile.minutes !== null) rate *= profile.minutes[Math.floor((at % HOUR_SECONDS) / 60)] ?? 1;
  if (profile.following > 0 && profile.newestMs !== null) {
    const age = at - profile.newestMs / 1000;
    const follow = age > 6 * FOLLOW_SECONDS ? 0 : Math.exp(-age / FOLLOW_SECONDS) / FOLLOW_SECONDS;
    rate = rate * (1 - profile.following) + profile.following * profile.batchSize * follow;
  }
  return rate;
}

/** Answers how long after `t` the poll after that one would be: where the hours' rates have added up to one poll. `t` must not fall from call to call. */
function lookAhead(profile: Profile, start: number, policy: PollPolicy): (t: number) => number {
  const power = 1 / (1 + policy.patience);
  const scale = policy.price * (1 + policy.patience);
  /** Polls a second that the rate at `at` pays. */
  const density = (at: number): number => {
    const share = (profile.itemRate * hourFactor(profile, at)) / scale;
    return power === 0.5 ? Math.sqrt(share) : share ** power;
  };
  const hourEnd = (at: number) => (Math.floor(at / HOUR_SECONDS) + 1) * HOUR_SECONDS;
  let from = Number.NaN;
  let end = 0;
  let polls = 0;
  return (t) => {
    const at = start + t;
    if (Number.isNaN(from)) [from, end] = [at, at];
    while (from < at) {
      const next = Math.min(at, hourEnd(from));
      polls -= density(from) * (next - from);
      from = next;
    }
    if (end < at) [end, polls] = [at, 0];
    while (polls < 1 && end - at < policy.ceiling) {
      const rate = density(end);
      const left = hourEnd(end) - end;
      const step = Math.min(left, (1 - polls) / rate + 1e-3);
      polls += rate * step;
      end += step;
    }
    return Math.min(end - at, policy.ceiling);
  };
}
