import { withoutCredentials } from '../../feeds/redact.ts';
import { storyUrl } from '../../search/url.ts';

/** What the story page shows: which version, which tag's evidence, compared with which version. All of it is in the URL. */
export interface StoryState {
  id: string;
  /** Absent means the newest. */
  version?: number | undefined;
  /** A tag's key, such as `region:MX`. */
  tag?: string | undefined;
  compare?: number | undefined;
  /** Whether the tags are being corrected. */
  correct?: boolean | undefined;
}

/** The URL of a state of the story page. */
export function storyPageUrl(state: StoryState, anchor = ''): string {
  const params = new URLSearchParams();
  if (state.version !== undefined) params.set('version', String(state.version));
  if (state.compare !== undefined) params.set('compare', String(state.compare));
  if (state.tag !== undefined) params.set('tag', state.tag);
  if (state.correct) params.set('correct', '1');
  const query = params.toString().replaceAll('%3A', ':');
  return `${storyUrl(state.id)}${query === '' ? '' : `?${query}`}${anchor === '' ? '' : `#${anchor}`}`;
}

/** The address if a browser may follow it: http and https only, so that no feed can place a script behind a link; without credentials. */
export function webAddress(url: string | null): string | null {
  const allowed = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return allowed ? String(withoutCredentials(url)) : null;
}
