import type { Feed, FeedHabit } from '@slugline/model';
import type { PollExplanation, PolledFeed } from './port.ts';
import { profileOf } from './profile.ts';
import { silenceOf } from './silence.ts';

const DAY_SECONDS = 86_400;
const MOST = 0.75;

/** What there is to say of a feed's polling at `now`, as keys and figures: the web service makes words of it. */
export function explainPoll(feed: PolledFeed & Pick<Feed, 'enabled'>, now: Date): PollExplanation {
  const { poll } = feed;
  const silence = poll.health === 'silent' ? silenceOf(poll.habit, now) : null;
  const at = poll.nextPollAt === null ? null : (poll.planned ?? poll.nextPollAt);
  return {
    health: feed.enabled ? poll.health : 'paused',
    silence,
    found:
      poll.outcome === null || poll.lastPolledAt === null
        ? null
        : { outcome: poll.outcome, at: poll.lastPolledAt, items: poll.itemCount, fresh: poll.newCount, failures: poll.failures },
    next: { at: feed.enabled ? at : null, isDue: feed.enabled && at !== null && Date.parse(at) <= now.getTime(), why: poll.plan },
    habit: poll.habit === null ? null : habitFigures(poll.habit, now),
    isDistrusted: poll.distrustUntil !== null && Date.parse(poll.distrustUntil) > now.getTime(),
  };
}

function habitFigures(habit: FeedHabit, now: Date): PollExplanation['habit'] {
  const profile = profileOf(habit, now.getTime());
  const ranked = profile.hours.map((factor, hour) => ({ hour, share: factor / 24 })).sort((a, b) => b.share - a.share);
  const hours: number[] = [];
  let sum = 0;
  for (const { hour, share } of ranked) {
    if (sum >= MOST) break;
    hours.push(hour);
    sum += share;
  }
  return { perDay: Math.round(profile.itemRate * DAY_SECONDS * 10) / 10, hours };
}
