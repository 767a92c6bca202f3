import type { Vocabulary } from '@slugline/model';
import { fold } from './fold.ts';
import { POLICY_AREAS } from './policy/areas.ts';
import type { VocabularyEntry } from './port.ts';
import { namesOfPlaces } from './regions/gazetteer.ts';
import { containers, PLACES, SHARED_NAMES } from './regions/tree.ts';
import { listOf, readRows } from './rows.ts';

const areas = readRows(POLICY_AREAS).map(({ cells: [code = '', name = '', names] }) => ({ code, name, names: listOf(names) }));

const entries: Record<Vocabulary, VocabularyEntry[]> = {
  region: [...PLACES.values()].map(({ code, name }) => ({ vocabulary: 'region', code, name, within: containers(code) })),
  policy: areas.map(({ code, name }) => ({ vocabulary: 'policy', code, name, within: [] })),
};
const names: Record<Vocabulary, Map<string, string>> = {
  region: new Map(entries.region.map(({ code, name }) => [code, name])),
  policy: new Map(entries.policy.map(({ code, name }) => [code, name])),
};

/** All entries of a vocabulary: regions and countries, or the policy areas, in the order of their files. */
export function vocabularyEntries(vocabulary: Vocabulary): readonly VocabularyEntry[] {
  return entries[vocabulary];
}

/** The English name of a code, or the code itself when the vocabulary does not know it. */
export function entryName(vocabulary: Vocabulary, code: string): string {
  return names[vocabulary].get(code) ?? code;
}

/** Folded, without punctuation and a leading article, so that "the U.K." is `uk`. */
function normalise(text: string): string {
  return fold(text)
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** Names that stand for more than one country. */
const SEVERAL: Record<string, string[]> = { korea: ['KR', 'KP'], congo: ['CD', 'CG'], kashmir: ['IN', 'PK'] };

function* spellings(vocabulary: Vocabulary): Generator<[spelling: string, codes: string[]]> {
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

let lookup: Record<Vocabulary, Map<string, string[]>> | null = null;

function buildLookup(vocabulary: Vocabulary): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [spelling, codes] of spellings(vocabulary)) {
    const key = normalise(spelling);
    if (key !== '' && !map.has(key)) map.set(key, codes);
  }
  return map;
}

/**
 * The codes that a name, code or other name stands for, whatever its case and accents: `Mexico`, `mx` and `México` are MX, `Korea` is both.
 * Null when the vocabulary knows none.
 */
export function resolveCode(vocabulary: Vocabulary, text: string): string[] | null {
  lookup ??= { region: buildLookup('region'), policy: buildLookup('policy') };
  const codes = lookup[vocabulary].get(normalise(text));
  return codes === undefined ? null : [...codes];
}
