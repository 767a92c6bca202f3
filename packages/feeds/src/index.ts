export { parseDate } from './dates.ts';
export { decodeBytes } from './decode.ts';
export { canonicalUrl, distinctItems, itemIdentity } from './identity.ts';
export { type NextPollOptions, nextPoll } from './next-poll.ts';
export type * from './polling/port.ts';
export type * from './port.ts';
export { readFeed } from './read.ts';
