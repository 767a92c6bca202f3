import type { Story, Vocabulary } from '@slugline/model';
import { entryName } from '@slugline/topics';
import type { Facet } from '../search/state.ts';
import { languageName } from './words.ts';

/** What a facet's codes are called. */
export interface Names {
  /** The code itself where it has no name. */
  of(facet: Facet, code: string): string;
}

/** The vocabulary behind each facet that has one. */
const VOCABULARY_OF: Partial<Record<Facet, Vocabulary>> = { region: 'region', topic: 'policy' };
/** The facet that filters by each vocabulary. */
export const FACET_OF: Record<Vocabulary, Facet> = { region: 'region', policy: 'topic' };

/** Names from the vocabularies and the languages; those of sources from the stories at hand and the feeds (`FeedStore.sourceNames`). */
export function namesOf(feeds: ReadonlyMap<string, string>, stories: readonly Story[] = []): Names {
  const sources = new Map([...stories.map(({ source, sourceName }) => [source, sourceName] as const), ...feeds]);
  return {
    of: (facet, code) => {
      const vocabulary = VOCABULARY_OF[facet];
      if (vocabulary !== undefined) return entryName(vocabulary, code) ?? code;
      return facet === 'lang' ? languageName(code) : (sources.get(code) ?? code);
    },
  };
}
