import { FEED_DEFAULTS, type Feed, newPollState, type PollState } from './feed.ts';
import { feedId } from './ids.ts';

/** What must be said of a new feed, and what may be. */
export type FeedFacts = Pick<Feed, 'url' | 'source' | 'sourceName'> & Partial<Omit<Feed, 'poll'>> & { poll?: Partial<PollState> };

/**
 * Makes the record of a feed that was never polled: due at `now`, or never by itself when its documents are pushed in. What is not said is unknown
 * (title, format, language), adaptive (the interval) or off (urgent, sample). `poll` replaces fields of the first state.
 */
export function createFeed({ poll, ...given }: FeedFacts, now: Date): Feed {
  const first = newPollState(now);
  const due = given.delivery === 'push' ? null : first.nextPollAt;
  return {
    id: feedId(given.url),
    title: null,
    format: null,
    language: null,
    intervalSeconds: null,
    ...FEED_DEFAULTS,
    enabled: true,
    sample: false,
    createdAt: now.toISOString(),
    ...given,
    poll: { ...first, nextPollAt: due, ...poll },
  };
}
