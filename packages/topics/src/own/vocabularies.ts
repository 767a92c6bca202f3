import type { Vocabulary } from '@slugline/model';
import type { VocabularyEntry } from '../port.ts';
import { BUILT_IN, entryName, nameLookup, normaliseName, resolveCode, vocabularyEntries } from '../vocabulary.ts';
import type { OwnVocabulary } from './port.ts';

/** Every vocabulary there is: those that Slugline brings and an operator's own, by name. */
export interface Vocabularies {
  /** The operator's. */
  readonly own: readonly OwnVocabulary[];
  /** What people call each: region and policy first, then the operator's in the order of their names. */
  readonly list: readonly { vocabulary: Vocabulary; title: string }[];
  /** The entries of one; empty where there is no such vocabulary. */
  entries(vocabulary: Vocabulary): readonly VocabularyEntry[];
  /** The name of a code, or the code itself where it is not known (any more). */
  nameOf(vocabulary: Vocabulary, code: string): string;
  /** The codes that a code or name stands for, whatever its case and accents; null where there is none. */
  resolve(vocabulary: Vocabulary, text: string): string[] | null;
}

const TITLES: Record<(typeof BUILT_IN)[number], string> = { region: 'Regions', policy: 'Policy areas' };

/** Looks up names and codes, an operator's vocabularies among them. */
export function createVocabularies(own: readonly OwnVocabulary[] = []): Vocabularies {
  const added = new Map(
    [...own]
      .sort((a, b) => (a.vocabulary < b.vocabulary ? -1 : 1))
      .map(({ vocabulary, title, entries }) => {
        const listed = entries.map(({ code, name, parent }): VocabularyEntry => {
          return { vocabulary, code, name, within: parent === null ? [] : [parent] };
        });
        const spelled = listed.flatMap(({ code, name }) => [[code, [code]] as const, [name, [code]] as const]);
        return [
          vocabulary,
          { title, listed, names: new Map(listed.map(({ code, name }) => [code, name])), lookup: nameLookup(spelled) },
        ];
      }),
  );
  return {
    own: [...own],
    list: [
      ...BUILT_IN.map((vocabulary) => ({ vocabulary, title: TITLES[vocabulary] })),
      ...[...added].map(([vocabulary, { title }]) => ({ vocabulary, title })),
    ],
    entries: (vocabulary) => added.get(vocabulary)?.listed ?? vocabularyEntries(vocabulary),
    nameOf: (vocabulary, code) => added.get(vocabulary)?.names.get(code) ?? entryName(vocabulary, code),
    resolve: (vocabulary, text) => {
      const found = added.get(vocabulary);
      if (found === undefined) return resolveCode(vocabulary, text);
      const codes = found.lookup.get(normaliseName(text));
      return codes === undefined ? null : [...codes];
    },
  };
}

/** What the query language needs to know of names: a resolver of codes, and which vocabularies are fields of their own. */
export function searchNames(known: Vocabularies): {
  resolve: (field: 'region' | 'topic' | 'tag', text: string) => string[] | null;
  vocabularies: string[];
} {
  return {
    resolve: (field, text) => {
      if (field !== 'tag') return known.resolve(field === 'topic' ? 'policy' : field, text);
      const [vocabulary = '', ...rest] = text.split('/');
      const found = known.own.some((own) => own.vocabulary === vocabulary) ? known.resolve(vocabulary, rest.join('/')) : null;
      return found?.map((code) => `${vocabulary}/${code}`) ?? null;
    },
    vocabularies: known.own.map(({ vocabulary }) => vocabulary),
  };
}
