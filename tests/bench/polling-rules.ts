import { afterPoll, outcomeOf, type PolledFeed, type PollPolicy, shouldProve304 } from '@slugline/feeds';
import { newPollState } from '@slugline/model';
import { EPOCH_MS, WARM_UP, WEEK, type WorldFeed } from './polling-world.ts';

/** What a poll of the simulation saw: the stories with index `from` (inclusive) to `to` (exclusive) are new; the document lists `listed` items. */
export interface Seen {
  /** Seconds. */
  at: number;
  from: number;
  to: number;
  listed: number;
}

/** One feed under a rule: tells when to come again, and how many requests the poll took. */
export interface Polled {
  next(seen: Seen): number;
  requests: number;
}

export interface Rule {
  name: string;
  /** Least time between two requests to one host, in seconds: the HTTP client's, where the rule's owner has one. */
  hostDelay: number;
  follow(feed: WorldFeed, random: () => number): Polled;
}

/** The same interval for every feed. */
export function fixedInterval(interval: number): Rule {
  const polled: Polled = { next: ({ at }) => at + interval, requests: 1 };
  return { name: `fixed ${interval / 60} minutes`, hostDelay: 0, follow: () => polled };
}

/**
 * miniflux's entry frequency (github.com/miniflux/v2, internal/model/feed.go, ScheduleNextCheck, with the defaults of its manual): the minutes of a week divided by
 * the entries of the last week, rounded, within 5 minutes and 24 hours, factor 1; lengthened by Cache-Control, up to 24 hours. Each feed is polled when it is due,
 * which miniflux itself does only each POLLING_FREQUENCY. Its other limit, which leaves a feed alone for good after three errors (POLLING_PARSING_ERROR_LIMIT), is
 * not part of this rule: a feed that fails is one without entries.
 */
export function minifluxRule(): Rule {
  return {
    name: 'miniflux entry frequency',
    hostDelay: 0,
    follow: (feed) => {
      let oldest = 0;
      const next = ({ at, to }: Seen): number => {
        while (oldest < to && (feed.times[oldest] ?? 0) < at - WEEK) oldest += 1;
        const weekly = to - oldest;
        const minutes = weekly === 0 ? 1_440 : Math.max(5, Math.min(1_440, Math.round(10_080 / weekly)));
        return at + 60 * Math.min(1_440, Math.max(minutes, Math.round((feed.maxAge ?? 0) / 60)));
      };
      return { next, requests: 1 };
    },
  };
}

/** Slugline's rule: the very functions of production. Its HTTP client leaves half a second between two requests to one host. */
export function sluglineRule(policy: PollPolicy): Rule {
  return {
    name: 'slugline',
    hostDelay: 0.5,
    follow: (feed, random) => {
      const start = new Date(EPOCH_MS - WARM_UP * 1000);
      const url = 'https://a.example/feed';
      const polled: PolledFeed = {
        ...{ intervalSeconds: null, urgent: false, websub: null, createdAt: start.toISOString(), url, poll: newPollState(start) },
      };
      const answer: Polled = {
        requests: 1,
        next: (seen) => {
          const now = new Date(EPOCH_MS + seen.at * 1000);
          answer.requests = 1;
          const facts = look(feed, polled, seen, now);
          if (facts.proof !== undefined) answer.requests = 2;
          const { poll } = afterPoll(polled, { ...facts, now, random: random() }, policy);
          Object.assign(polled.poll, poll);
          if (feed.failing === null) polled.poll.itemCount = seen.listed;
          return poll.nextPollAt === null ? Number.POSITIVE_INFINITY : (Date.parse(poll.nextPollAt) - EPOCH_MS) / 1000;
        },
      };
      return answer;
    },
  };
}

type Facts = Omit<Parameters<typeof afterPoll>[1], 'now' | 'random'>;

function look(feed: WorldFeed, polled: PolledFeed, seen: Seen, now: Date): Facts {
  if (feed.failing !== null) {
    const statusCode = feed.failing === 'http.client_error' ? 404 : null;
    return { outcome: outcomeOf({ kind: 'error', code: feed.failing, statusCode }) };
  }
  const found = seen.to - seen.from;
  const isFirst = polled.poll.lastPolledAt === null;
  const cacheSeconds = feed.maxAge;
  if (found === 0 && !isFirst && feed.conditional) {
    const proof = shouldProve304(polled.poll, now) ? { proof: { hidden: false } } : {};
    return { outcome: outcomeOf({ kind: 'not-modified', redirects: [] }), cacheSeconds, ...proof };
  }
  // Items that were seen before carry no date here: only those that are new are read after the first document.
  const items = Array.from({ length: seen.listed }, (_, at) => {
    const index = seen.to - 1 - at;
    const isNew = index >= seen.from;
    return { date: isNew ? new Date(EPOCH_MS + (feed.times[index] ?? 0) * 1000).toISOString() : null, isNew };
  });
  return { outcome: outcomeOf({ kind: 'document', found, redirects: [] }), items, cacheSeconds };
}
