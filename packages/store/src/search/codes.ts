import type { Story, Tag } from '@slugline/model';

/** The fields that facets count; new ones at the end, since SQLite keeps the codes of a story in this order. */
export const FACETS = ['region', 'topic', 'source', 'lang', 'mentions', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** The most codes that a facet answers. */
export const MAX_FACET_CODES = 200;

/** The primary language subtag in lower case, which `lang:` compares (RFC 5646 section 2.2.1). */
function primaryLanguage(language: string | null): string | null {
  return language?.split(/[-_]/)[0]?.toLowerCase() || null;
}

/** The codes under which a story is found and counted. */
export function codesOf(story: Pick<Story, 'tags' | 'source' | 'language'>): Record<FacetName, string[]> {
  const of = (wanted: (tag: Tag) => boolean, code = (tag: Tag) => tag.code) => [...new Set(story.tags.filter(wanted).map(code))];
  const lang = primaryLanguage(story.language);
  return {
    region: of(({ vocabulary, about }) => vocabulary === 'region' && about),
    mentions: of(({ vocabulary }) => vocabulary === 'region'),
    topic: of(({ vocabulary }) => vocabulary === 'policy'),
    tag: of(
      ({ vocabulary }) => vocabulary !== 'region' && vocabulary !== 'policy',
      ({ vocabulary, code }) => `${vocabulary}/${code}`,
    ),
    source: [story.source],
    lang: lang === null ? [] : [lang],
  };
}

/** Turns counts into a facet: most frequent first, ties by code. */
export function rankCodes(counts: ReadonlyMap<string, number>): { code: string; count: number }[] {
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, MAX_FACET_CODES);
}
