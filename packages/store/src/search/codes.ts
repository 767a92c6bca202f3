import type { Story } from '@slugline/model';

/** The fields that facets count. */
export const FACETS = ['region', 'topic', 'source', 'lang'] as const;
export type FacetName = (typeof FACETS)[number];

/** The most codes that a facet answers. */
export const MAX_FACET_CODES = 200;

/** The primary language subtag in lower case, which `lang:` compares (RFC 5646 section 2.2.1). */
function primaryLanguage(language: string | null): string | null {
  return language?.split(/[-_]/)[0]?.toLowerCase() || null;
}

/** The codes under which a story is found and counted. */
export function codesOf(story: Pick<Story, 'tags' | 'source' | 'language'>): Record<FacetName, string[]> {
  const of = (vocabulary: string) => [
    ...new Set(story.tags.filter((tag) => tag.vocabulary === vocabulary).map((tag) => tag.code)),
  ];
  const lang = primaryLanguage(story.language);
  return { region: of('region'), topic: of('policy'), source: [story.source], lang: lang === null ? [] : [lang] };
}

/** Turns counts into a facet: most frequent first, ties by code. */
export function rankCodes(counts: ReadonlyMap<string, number>): { code: string; count: number }[] {
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, MAX_FACET_CODES);
}
