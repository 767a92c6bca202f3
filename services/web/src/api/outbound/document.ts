import { bodyText, fingerprint, type Story } from '@slugline/model';
import type { Vocabularies } from '@slugline/topics';
import { type Names, namesOf } from '../../portal/names.ts';
import { FACETS, type SearchState } from '../../search/state.ts';
import { type Format, SEARCH_PATH, STORIES_PATH, searchUrl, storyUrl } from '../../search/url.ts';

/** One search as an outbound feed: what all three formats say. */
export interface OutboundFeed {
  /** A URN made from the search, the same on every host. */
  id: string;
  title: string;
  description: string;
  /** The newest change in it, ISO 8601. */
  updated: string;
  selfUrl: string;
  /** The portal's search page. */
  homeUrl: string;
  /** The page of older stories, or null. */
  nextUrl: string | null;
  entries: OutboundEntry[];
}

export interface OutboundEntry {
  /** A URN made from the story's id: the same in every feed and for every version. */
  id: string;
  /** Plain text. */
  title: string;
  /** The article, or the portal's page of the story where it has no address of its own. */
  url: string;
  published: string;
  updated: string;
  source: string;
  authors: string[];
  /** Plain text. */
  summary: string;
  text: string;
  /** The text as HTML that holds nothing but p, h2 to h6, blockquote, li, figcaption and, for what is embedded, a. */
  html: string;
  language: string | null;
  /** The source's copyright notice. */
  rights: string | null;
  image: string | null;
  categories: { term: string; scheme: string; label: string }[];
}

/** Makes the feed of a page of stories. `base` is the server's address without a slash at the end. */
export function outboundFeed(options: {
  base: string;
  format: Format;
  state: SearchState;
  stories: readonly Story[];
  vocabularies: Vocabularies;
  nextCursor: string | null;
}): OutboundFeed {
  const { base, format, state, stories, nextCursor } = options;
  const { cursor: _cursor, size: _size, ...search } = state;
  const path = `${base}${STORIES_PATH}.${format}`;
  const what = describeSearch(state, namesOf(options.vocabularies, new Map(), stories));
  return {
    id: `urn:slugline:search:${fingerprint(searchUrl('', search))}`,
    title: what === '' ? 'Slugline' : `Slugline: ${what}`,
    description: what === '' ? 'The newest stories.' : `The newest stories that match ${what}.`,
    updated: stories.map((story) => story.versionCreated).reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00.000Z'),
    selfUrl: searchUrl(path, state),
    homeUrl: searchUrl(base + SEARCH_PATH, search),
    nextUrl: nextCursor === null ? null : searchUrl(path, { ...state, cursor: nextCursor }),
    entries: stories.map((story) => entryOf(story, base)),
  };
}

/** The search in the words that a reader knows: `Slugline: drought, Kenya or Uganda`. */
function describeSearch(state: SearchState, names: Names): string {
  const facets = FACETS.flatMap((facet) => state[facet].map((code) => names.of(facet, code)).join(' or '));
  return [state.q, ...facets, state.from ? `from ${state.from}` : '', state.to ? `to ${state.to}` : '']
    .filter(Boolean)
    .join(', ');
}

function entryOf(story: Story, base: string): OutboundEntry {
  const own = webUrl(story.url);
  const text = bodyText(story.body);
  return {
    id: `urn:slugline:story:${story.id}`,
    title: story.headline,
    url: own ?? base + storyUrl(story.id),
    published: story.firstCreated,
    updated: story.versionCreated,
    source: story.sourceName,
    authors: story.authors,
    summary: story.standfirst ?? story.body.find((block) => block.kind === 'paragraph')?.text ?? '',
    text,
    html: story.body.map(blockHtml).join('\n'),
    language: story.language,
    rights: story.copyrightNotice,
    image: webUrl(story.image?.url ?? null),
    // What is only mentioned is no category.
    categories: story.tags
      .filter((tag) => tag.about)
      .map((tag) => ({ term: tag.code, scheme: `urn:slugline:vocabulary:${tag.vocabulary}`, label: tag.name })),
  };
}

/** Only http and https: a reader must never be led to javascript: or data:. */
function webUrl(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : null;
}

const ELEMENTS = { paragraph: 'p', quote: 'blockquote', listItem: 'li', caption: 'figcaption' } as const;

function blockHtml(block: Story['body'][number]): string {
  if (block.kind === 'embed') {
    const url = webUrl(block.url ?? null);
    return url === null ? '' : `<p><a href="${escapeMarkup(url)}">${escapeMarkup(block.text)}</a></p>`;
  }
  const name = block.kind === 'heading' ? `h${block.level ?? 2}` : ELEMENTS[block.kind];
  return `<${name}>${escapeMarkup(block.text)}</${name}>`;
}

/** Text as HTML or XML character data and attribute value: markup escaped, and what XML 1.0 (section 2.2) cannot carry left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r/g, '&#13;');
}

const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
