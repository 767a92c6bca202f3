import { entry, type Url } from './entry.ts';

/** Feeds. */
export const feedErrors = {
  'feed.not_a_feed': entry(
    'permanent',
    422,
    (p: Url & { looksLike: string }) => `${p.url} is not a feed: it looks like ${p.looksLike}. Give the address of a feed.`,
  ),
  'feed.malformed': entry(
    'permanent',
    422,
    (p: Url & { reason: string }) =>
      `The feed ${p.url} cannot be read: ${p.reason}. The publisher has to mend it; it is polled again.`,
  ),
  'feed.none_found': entry(
    'permanent',
    422,
    (p: Url & { looksLike: string; tried: number }) =>
      `${p.url} is not a feed: it looks like ${p.looksLike}.${p.tried > 0 ? ` It names no feed, and none is at ${p.tried} other places that were tried.` : ''} Give the address of a feed or of a site's page.`,
  ),
  'feed.choose': entry(
    'permanent',
    422,
    (p: Url & { found: string[] }) =>
      `${p.url} is a page with ${p.found.length === 1 ? 'one address that may be a feed' : `${p.found.length} feeds`}: ${p.found.slice(0, 10).join(' , ')} . Add the one that you want.`,
  ),
  'opml.unreadable': entry(
    'permanent',
    422,
    (p: { looksLike: string }) => `This is not OPML: it looks like ${p.looksLike}. Give the file that a feed reader exports.`,
  ),
  'feed.removed': entry('skip', 404, (p: { feedId: string }) => `Feed ${p.feedId} was removed or paused; its job was dropped.`),
  'feed.unknown': entry(
    'permanent',
    404,
    (p: { feedId: string }) => `There is no feed ${p.feedId}. List them with GET /api/v1/feeds.`,
  ),
  'feed.exists': entry('permanent', 409, (p: Url & { feedId: string }) => `The feed ${p.url} is there already, as ${p.feedId}.`),

  'feed.paused': entry(
    'permanent',
    409,
    (p: { feedId: string }) => `Feed ${p.feedId} is paused and is not polled. Turn it on first (enabled: true).`,
  ),
} as const;
