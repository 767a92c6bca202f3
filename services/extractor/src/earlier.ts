import type { ErrorCode, Item } from '@slugline/model';
import type { StoryStore } from '@slugline/store';
import type { Found } from './story.ts';

/** Ends of a fetch that say something of this fetch and nothing of the article. */
const WALLS: ReadonlySet<string> = new Set<ErrorCode>([
  ...(['extract.paywall', 'extract.sign_in', 'extract.consent_wall', 'extract.bot_wall', 'extract.needs_javascript'] as const),
  ...(['extract.error_page', 'extract.page_stopped', 'http.bot_wall', 'http.unauthorized', 'http.too_large'] as const),
]);

/**
 * A story that changed in its feed while its page is behind a wall keeps the text that was read before: else the wall would make a version that is
 * only a summary. The code still says what happened this time.
 */
export async function withEarlierText(item: Item, found: Found, stories: Pick<StoryStore, 'get'> | undefined): Promise<Found> {
  const { code, from } = found.origin;
  if (stories === undefined || item.version === 1 || from === 'page' || code === null || !WALLS.has(code)) return found;
  const before = await stories.get(item.storyId);
  if (before?.bodyOrigin.from !== 'page') return found;
  const { body, standfirst, byline, authors, dateline, image } = before;
  const note = {
    step: 'choice',
    did: `the text of version ${before.version}, because this time the page was not to be had (${code})`,
  };
  const { trace } = found.extraction;
  const size = { width: image?.width ?? null, height: image?.height ?? null };
  return {
    ...found,
    article: { ...found.article, body, standfirst, byline, authors, dateline, image: image && { ...image, ...size } },
    origin: { from: 'page', code },
    extraction: { ...found.extraction, trace: [note, ...trace.slice(0, 1)] },
  };
}
