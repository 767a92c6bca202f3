import type { Story, Tag, Vocabulary } from '@slugline/model';
import type { Vocabularies } from '@slugline/topics';
import type { Facet } from '../search/state.ts';
import { languageName } from './words.ts';

/** What a facet's codes are called. */
export interface Names {
  /** The code itself where it has no name. */
  of(facet: Facet, code: string): string;
  /** What a vocabulary is called. */
  titleOf(vocabulary: Vocabulary): string;
}

/** The vocabulary behind each facet that has one. */
const VOCABULARY_OF: Partial<Record<Facet, Vocabulary>> = { region: 'region', mentions: 'region', topic: 'policy' };

/** The facet, and its value, by which stories with a tag are found. */
export function facetOf({ vocabulary, code, about }: Pick<Tag, 'vocabulary' | 'code' | 'about'>): { facet: Facet; code: string } {
  if (vocabulary === 'region') return { facet: about ? 'region' : 'mentions', code };
  return vocabulary === 'policy' ? { facet: 'topic', code } : { facet: 'tag', code: `${vocabulary}/${code}` };
}

/** Names from the vocabularies and the languages; those of sources from the stories at hand and the feeds (`FeedStore.sourceNames`). */
export function namesOf(known: Vocabularies, feeds: ReadonlyMap<string, string>, stories: readonly Story[] = []): Names {
  const sources = new Map([...stories.map(({ source, sourceName }) => [source, sourceName] as const), ...feeds]);
  return {
    titleOf: (vocabulary) => known.list.find((one) => one.vocabulary === vocabulary)?.title ?? vocabulary,
    of: (facet, code) => {
      const vocabulary = VOCABULARY_OF[facet];
      if (vocabulary !== undefined) return known.nameOf(vocabulary, code);
      if (facet === 'tag') {
        const [own = '', ...rest] = code.split('/');
        return known.nameOf(own, rest.join('/'));
      }
      return facet === 'lang' ? languageName(code) : (sources.get(code) ?? code);
    },
  };
}
