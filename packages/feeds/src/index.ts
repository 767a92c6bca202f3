export { parseDate } from './dates.ts';
export { decodeBytes } from './decode.ts';
export { discoverFeeds, type FoundFeed, sitemapsOf, wellKnownFeedPaths } from './discover.ts';
export { canonicalUrl, distinctItems, itemIdentity } from './identity.ts';
export { type NextPollOptions, nextPoll } from './next-poll.ts';
export { type Opml, type OpmlFeed, type OpmlRow, readOpml, writeOpml } from './opml.ts';
export type * from './polling/port.ts';
export type * from './port.ts';
export { readFeed } from './read.ts';
