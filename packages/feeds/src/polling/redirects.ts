import type { PollState } from '@slugline/model';
import { isPermanent } from './outcome.ts';
import type { PolledFeed, PollFacts } from './port.ts';

/** So many polls in a row must be led to the same place before it is kept: a portal of a hotel or a mistake of a day is not. */
const SIGHTINGS = 3;

/** What permanent redirects have shown so far, and where the feed is to be asked from now on. */
export function followMove(feed: PolledFeed, facts: PollFacts): { moved: PollState['moved']; movedTo: string | null } {
  const { redirects = [], isSameFeed = true } = facts;
  const firstTemporary = redirects.findIndex((redirect) => !isPermanent(redirect));
  const permanent = firstTemporary < 0 ? redirects : redirects.slice(0, firstTemporary);
  const to = permanent.at(-1)?.to;
  if (to === undefined || to === feed.url || !isSameFeed) return { moved: null, movedTo: null };
  const before = feed.poll.moved;
  const sightings = before?.to === to ? before.sightings + 1 : 1;
  return sightings >= SIGHTINGS ? { moved: null, movedTo: to } : { moved: { to, sightings }, movedTo: null };
}
