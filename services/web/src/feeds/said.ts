import { explainPoll, type PollExplanation } from '@slugline/feeds';
import type { Feed, FeedHealth, PollOutcome, PollPlanned, PollReason } from '@slugline/model';
import { absoluteTime, countOf, duration } from '../portal/words.ts';

/** What people are told of a feed. */
export interface FeedSaid {
  health: string;
  /** What the last poll found; null before the first. */
  found: string | null;
  /** When the next poll is; null when there is none or it is due now, which `nextWords` says. */
  nextAt: string | null;
  nextWords: string | null;
  /** Why then. */
  why: string | null;
  /** How its hub's pushes stand; null without a hub. */
  websub: string | null;
}

/** Each health for headings and filters. */
export const HEALTH_WORDS: Readonly<Record<FeedHealth, string>> = {
  ok: 'Well',
  new: 'New, not polled yet',
  failing: 'Failing',
  gone: 'Gone',
  silent: 'Silent',
  'not-extracting': 'Items come, but no text is found',
  paused: 'Paused',
};

/** Feeds that need somebody to look at them. */
export const TROUBLED: readonly FeedHealth[] = ['failing', 'gone', 'silent', 'not-extracting'];

/** What a failing feed's last outcome means to people; `status` is put in brackets where there is one. */
const TROUBLES: Partial<Record<PollOutcome, string>> = {
  unauthorized: 'Refused: the site wants a login or does not let us in',
  'not-found': 'Not there: nothing is at this address',
  gone: 'Gone, said once',
  'request-timeout': 'Failing: the site gave up on our request',
  'rate-limited': 'Held back: the site asks for fewer requests',
  'client-error': 'Refused: the site does not answer this address',
  'server-error': 'Failing: the site has trouble of its own',
  dns: 'Not found: its host has no address',
  tls: 'Failing: no secure connection can be made',
  timeout: 'Failing: the site does not answer in time',
  connection: 'Failing: no connection, or it breaks off',
  refused: 'Not fetched: Slugline may not go to this address',
  'too-large': 'Too large: the answer is over the limit',
  'not-a-feed': 'Not a feed: something else comes from this address',
  empty: 'Empty: nothing comes from this address',
  'bot-wall': 'Kept out: the site checks for robots',
  'our-outage': 'Waiting: our own line is down',
  'host-busy': 'Waiting: its host is asked for other feeds first',
};

/** Says how a feed stands, what its last poll found, and when the next one is and why. */
export function sayFeed(feed: Feed, now: Date): FeedSaid {
  const explained = explainPoll(feed, now);
  return {
    health: sayHealth(feed, explained),
    found: sayFound(explained),
    ...sayNext(feed, explained, now),
    websub: sayWebSub(feed),
  };
}

function sayHealth(feed: Feed, { health, silence, found }: PollExplanation): string {
  const { lastStatus } = feed.poll;
  if (health === 'new' && feed.delivery === 'push') return 'New, nothing was pushed yet';
  if (health === 'gone') return 'Gone (410 twice)';
  if (health === 'silent' && silence !== null) {
    const usual = Math.max(1, Math.round(silence.expected));
    return `Silent since ${absoluteTime(silence.since)}: usually something new came ${usual === 1 ? 'once' : `${countOf(usual, 'time', 'times')}`} by now`;
  }
  if (health !== 'failing' || found === null) return HEALTH_WORDS[health];
  const words = TROUBLES[found.outcome] ?? HEALTH_WORDS.failing;
  return lastStatus !== null && lastStatus >= 400 ? `${words} (${lastStatus})` : words;
}

function sayFound({ found }: PollExplanation): string | null {
  if (found === null) return null;
  const items = countOf(found.items, 'item', 'items');
  if (found.outcome === 'not-modified') return 'nothing new (not modified)';
  if (found.outcome === 'our-outage' || found.outcome === 'host-busy') return 'not asked';
  if (TROUBLES[found.outcome] !== undefined) return found.failures > 1 ? `failed, ${found.failures} times in a row` : 'failed';
  const fresh = found.fresh > 0 ? `${items}, ${found.fresh} new` : `${items}, nothing new`;
  return found.outcome === 'moved' ? `${fresh} (the address has moved)` : fresh;
}

type Next = Pick<FeedSaid, 'nextAt' | 'nextWords' | 'why'>;

function sayNext(feed: Feed, { health, next }: PollExplanation, now: Date): Next {
  if (!feed.enabled) return { nextAt: null, nextWords: 'not while paused', why: null };
  if (feed.delivery === 'push') return { nextAt: null, nextWords: 'not by itself', why: 'it is pushed' };
  const due = feed.poll.nextPollAt;
  if (next.at === null || due === null)
    return { nextAt: null, nextWords: 'not again', why: health === 'gone' ? 'it is gone (410 twice)' : null };
  const why = next.why === null ? sayFirst(feed) : sayWhy(next.why);
  // Made due by hand, or planned and not claimed yet; a claim moves it on.
  if (next.isDue || Date.parse(due) <= now.getTime()) return { nextAt: null, nextWords: 'now', why: next.isDue ? why : null };
  const isSoon = Date.parse(next.at) - now.getTime() < 15_000;
  return isSoon ? { nextAt: null, nextWords: 'in a moment', why } : { nextAt: next.at, nextWords: null, why };
}

function sayFirst(feed: Feed): string | null {
  return feed.poll.lastPolledAt === null ? 'its first poll' : null;
}

const WHYS: Readonly<Record<PollReason, (plan: PollPlanned) => string>> = {
  first: () => 'not known yet how often it changes',
  habit: ({ figure }) => pace(figure),
  floor: ({ figure }) => `as often as may be: ${pace(figure)}`,
  ceiling: ({ figure }) => `as seldom as may be: ${pace(figure)}`,
  fixed: ({ seconds }) => (seconds === null ? 'fixed interval' : `fixed interval of ${duration(Math.round(seconds))}`),
  hint: ({ figure }) => (figure === null ? 'the feed asks for it' : `the feed asks for ${about(figure)} between polls`),
  'skip-hours': () => 'the feed asks not to come at this hour or day',
  websub: () => 'its hub pushes; this is a look for what was missed',
  backoff: ({ figure }) => (figure === null || figure <= 1 ? 'after a failure' : `after ${figure} failures in a row`),
  'retry-after': () => 'the site asked for it (Retry-After)',
  'host-pause': () => 'its host asked for fewer requests',
  outage: () => 'our own line was down',
  'host-busy': () => 'its host is asked for other feeds first',
  'gone-once': () => 'a second look before it is given up',
  gone: () => 'it is gone (410 twice)',
};

function sayWhy(plan: PollPlanned): string {
  return WHYS[plan.reason](plan);
}

const DAY = 86_400;

/** Items a day, as people say it. */
function pace(perDay: number | null): string {
  if (perDay === null || !(perDay > 0)) return 'it brings hardly anything';
  if (perDay >= 48) return `it brings an item about every ${about(DAY / perDay)}`;
  if (perDay >= 1.5) return `it brings about ${Math.round(perDay)} items a day`;
  const perWeek = perDay * 7;
  if (perWeek >= 1.5) return `it brings about ${Math.round(perWeek)} items a week`;
  return perWeek >= 0.2 ? 'it brings about an item a week or less' : 'it brings hardly anything';
}

/** A number of seconds in the unit that suits it, rounded. */
function about(seconds: number): string {
  if (seconds < 90) return countOf(Math.max(1, Math.round(seconds)), 'second', 'seconds');
  if (seconds < 5_400) return countOf(Math.round(seconds / 60), 'minute', 'minutes');
  return countOf(Math.round(seconds / 3_600), 'hour', 'hours');
}

function sayWebSub({ websub }: Feed): string | null {
  if (websub === null) return null;
  const hub = URL.canParse(websub.hub) ? new URL(websub.hub).host : 'its hub';
  if (websub.state === 'asked') return `push asked for at ${hub}, not confirmed yet`;
  if (websub.state === 'active') return `pushed by ${hub}`;
  if (websub.state === 'denied') return `${hub} refused to push${websub.reason === null ? '' : `: ${websub.reason}`}`;
  return `no push from ${hub} any more${websub.reason === null ? '' : `: ${websub.reason}`}`;
}
