import type { Feed } from '@slugline/model';
import type { FeedPatch } from './port.ts';

/** Feeds by source name, then id. */
export function sortFeeds(feeds: readonly Feed[]): Feed[] {
  const key = (feed: Feed) => `${feed.sourceName}\u0000${feed.id}`;
  return [...feeds].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const PATCHABLE = [
  'url',
  'title',
  'source',
  'sourceName',
  'language',
  'intervalSeconds',
  'urgent',
  'reader',
  'websub',
  'enabled',
  'format',
] as const;

/** The fields of a patch that it may change, whatever else it carries. */
export function patchFields(patch: FeedPatch): FeedPatch {
  return Object.fromEntries(PATCHABLE.filter((name) => patch[name] !== undefined).map((name) => [name, patch[name]]));
}

/** A feed with a patch applied. */
export function patchFeed(feed: Feed, patch: FeedPatch): Feed {
  return { ...feed, ...patchFields(patch) };
}
