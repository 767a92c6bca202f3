import type { Vocabulary } from '@slugline/model';
import { fold } from './fold.ts';
import { POLICY_AREAS } from './policy/areas.ts';
import { SUB_TAGS } from './policy/sub-tags.ts';
import { MEDIA_TOPICS } from './policy/subjects/media-topics.ts';
import type { VocabularyEntry } from './port.ts';
import { namesOfPlaces } from './regions/gazetteer.ts';
import { containers, PLACES, SHARED_NAMES } from './regions/tree.ts';
import { listOf, readRows } from './rows.ts';

/** The vocabularies that Slugline brings; an operator adds others (`createVocabularies`). */
export const BUILT_IN = ['region', 'policy'] as const;
type BuiltIn = (typeof BUILT_IN)[number];

/** The areas, then the parts of them that are told by rule. */
const areas = [...readRows(POLICY_AREAS), ...readRows(SUB_TAGS)].map(({ cells: [code = '', name = '', names, area] }) => {
  return { code, name, names: listOf(names), within: listOf(area) };
});

const entries: Record<BuiltIn, VocabularyEntry[]> = {
  region: [...PLACES.values()].map(({ code, name }) => ({ vocabulary: 'region', code, name, within: [...containers(code)] })),
  policy: areas.map(({ code, name, within }) => ({ vocabulary: 'policy', code, name, within })),
};
const names: Record<BuiltIn, Map<string, string>> = {
  region: new Map(entries.region.map(({ code, name }) => [code, name])),
  policy: new Map(entries.policy.map(({ code, name }) => [code, name])),
};

function builtIn(vocabulary: Vocabulary): BuiltIn | undefined {
  return BUILT_IN.find((known) => known === vocabulary);
}

/** All entries of a vocabulary: regions and countries, or the policy areas, in the order of their files. */
export function vocabularyEntries(vocabulary: Vocabulary): readonly VocabularyEntry[] {
  const known = builtIn(vocabulary);
  return known === undefined ? [] : entries[known];
}

/** The English name of a code, or the code itself when the vocabulary does not know it. */
export function entryName(vocabulary: Vocabulary, code: string): string {
  const known = builtIn(vocabulary);
  return (known === undefined ? undefined : names[known].get(code)) ?? code;
}

let topics: ReadonlyMap<string, string> | null = null;

/** The English name of an IPTC Media Topic at the top of the tree (eight digits), or the code itself. */
export function mediaTopicName(code: string): string {
  topics ??= new Map(readRows(MEDIA_TOPICS).map(({ cells: [topic = '', name = ''] }) => [topic, name]));
  return topics.get(code) ?? code;
}

/** Folded, without punctuation and a leading article, so that "the U.K." is `uk`. */
export function normaliseName(text: string): string {
  return fold(text)
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** Names that stand for more than one country. */
const SEVERAL: Record<string, string[]> = { korea: ['KR', 'KP'], congo: ['CD', 'CG'], kashmir: ['IN', 'PK'] };

function* spellings(vocabulary: BuiltIn): Generator<[spelling: string, codes: string[]]> {
  for (const { code, name } of entries[vocabulary]) {
    yield [code, [code]];
    yield [name, [code]];
  }
  if (vocabulary === 'policy') {
    for (const { code, names: others } of areas) for (const name of others) yield [name, [code]];
    return;
  }
  yield* Object.entries(SEVERAL);
  for (const { codes, names: shared } of SHARED_NAMES) for (const name of shared) yield [name, codes];
  for (const [code, name] of namesOfPlaces()) yield [name, [code]];
}

let lookup: Record<BuiltIn, Map<string, readonly string[]>> | null = null;

/** Codes by their names in one form; of two that share a name the first counts. */
export function nameLookup(
  spelled: Iterable<readonly [spelling: string, codes: readonly string[]]>,
): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [spelling, codes] of spelled) {
    const key = normaliseName(spelling);
    if (key !== '' && !map.has(key)) map.set(key, codes);
  }
  return map;
}

/**
 * The codes that a name, code or other name stands for, whatever its case and accents: `Mexico`, `mx` and `México` are MX, `Korea` is both.
 * Null when the vocabulary knows none.
 */
export function resolveCode(vocabulary: Vocabulary, text: string): string[] | null {
  const known = builtIn(vocabulary);
  if (known === undefined) return null;
  lookup ??= { region: nameLookup(spellings('region')), policy: nameLookup(spellings('policy')) };
  const codes = lookup[known].get(normaliseName(text));
  return codes === undefined ? null : [...codes];
}
