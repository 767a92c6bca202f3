import type { PollPolicy } from './port.ts';
import { FOLLOW_SECONDS, HOUR_SECONDS, hourFactor, type Profile } from './profile.ts';

/** Steps of the search: a minute where minutes matter, else growing with the wait. */
const FIRST_STEP = 30;
const GROWTH = 0.1;

/** When to look again, by what is to be expected. */
export interface HabitWait {
  seconds: number;
  /** What ended the wait: the habit, or a bound of the policy. */
  bound: 'habit' | 'floor' | 'ceiling';
}

/**
 * The wait until the poll that pays best. With λ(t) the rate of new items, a poll at t followed by another after L spares N(t) waiting items L seconds each, and
 * putting it off by a moment would let it catch λ(t) more of L. So the best time is where N(t) = λ(t)·L (Sia, Cho and Cho, TKDE 2007, section 4), and it pays
 * where N(t)·L is worth a poll. For an even rate that gives L = √(2·price/λ): waits in proportion to 1/√rate, not 1/rate.
 */
export function habitWait(profile: Profile, nowMs: number, floor: number, window: number, policy: PollPolicy): HabitWait {
  const start = nowMs / 1000;
  const { ceiling } = policy;
  const horizon = lookAhead(profile, start, policy);
  const mostSpared = ceiling ** policy.patience;
  let t = 0;
  let waiting = 0;
  while (t < ceiling) {
    const step = Math.min(stepFrom(profile, start, t), (t < floor ? floor : ceiling) - t);
    const rate = rateAt(profile, start, t + step / 2);
    waiting += rate * step;
    t += step;
    if (t < floor) continue;
    if (waiting < window / 2 && waiting * mostSpared < policy.price) continue;
    const next = horizon(t);
    const pays = waiting * next ** policy.patience >= policy.price;
    // The document holds so many items: what drops out of it unseen is lost.
    if (waiting >= window / 2 || (pays && waiting >= rateAt(profile, start, t + 1) * next)) {
      return { seconds: t, bound: t <= floor ? 'floor' : 'habit' };
    }
  }
  return { seconds: ceiling, bound: 'ceiling' };
}

/** To the next minute, or a tenth of the wait so far; never over the end of an hour. */
function stepFrom({ minutes }: Profile, start: number, t: number): number {
  const at = start + t;
  const left = HOUR_SECONDS - (at % HOUR_SECONDS);
  if (minutes !== null) return 60 - (at % 60);
  return Math.min(left, Math.max(FIRST_STEP, t * GROWTH));
}

/** Items a second to be expected at `start + t`, a newsroom at work on a story included. */
function rateAt(profile: Profile, start: number, t: number): number {
  const at = start + t;
  let rate = profile.itemRate * hourFactor(profile, at);
  if (profile.minutes !== null) rate *= profile.minutes[Math.floor((at % HOUR_SECONDS) / 60)] ?? 1;
  if (profile.following > 0 && profile.newestMs !== null) {
    const age = at - profile.newestMs / 1000;
    rate =
      rate * (1 - profile.following) + (profile.following * profile.batchSize * Math.exp(-age / FOLLOW_SECONDS)) / FOLLOW_SECONDS;
  }
  return rate;
}

/** Answers how long after `t` the poll after that one would be: where the hours' rate has added up to one poll. `t` must not fall from call to call. */
function lookAhead(profile: Profile, start: number, policy: PollPolicy): (t: number) => number {
  const power = 1 / (1 + policy.patience);
  const scale = policy.price * (1 + policy.patience);
  /** Polls a second that the rate of the hour at `at` pays. */
  const density = (at: number) => ((profile.itemRate * hourFactor(profile, at)) / scale) ** power;
  const cache = new Map<number, number>();
  const densityOf = (hour: number): number => {
    const found = cache.get(hour) ?? density(hour * HOUR_SECONDS);
    cache.set(hour, found);
    return found;
  };
  return (t) => {
    let at = start + t;
    let missing = 1;
    const end = at + policy.ceiling;
    while (at < end) {
      const hour = Math.floor(at / HOUR_SECONDS);
      const polls = densityOf(hour);
      const left = (hour + 1) * HOUR_SECONDS - at;
      if (polls * left >= missing) return at + missing / polls - start - t;
      missing -= polls * left;
      at += left;
    }
    return policy.ceiling;
  };
}
