import type { Feed, FeedHealth } from './feed.ts';

/** How a feed stands, as its state and its switch say together: one that is turned off is paused. */
export function feedStanding(feed: Pick<Feed, 'enabled'> & { poll: Pick<Feed['poll'], 'health'> }): FeedHealth {
  return feed.enabled ? feed.poll.health : 'paused';
}
