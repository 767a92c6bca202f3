import { describe, expect, test } from 'vitest';
import { dictionaryPhrases } from './policy/dictionary.ts';
import { entryName, resolveCode, vocabularyEntries } from './vocabulary.ts';

const regions = vocabularyEntries('region');
const byCode = new Map(regions.map((entry) => [entry.code, entry]));

describe('resolves what people type', () => {
  test.each([
    ['region', 'Mexico', ['MX']],
    ['region', 'mx', ['MX']],
    ['region', 'MÉXICO', ['MX']],
    ['region', 'the U.K.', ['GB']],
    ['region', 'USA', ['US']],
    ['region', 'Vereinigte Staaten', ['US']],
    ['region', '美国', ['US']],
    ['region', 'Latin America', ['419']],
    ['region', 'américa latina', ['419']],
    ['region', '419', ['419']],
    ['region', 'Middle East', ['middle-east']],
    ['region', 'EU', ['eu']],
    ['region', 'Texas', ['US-TX']],
    ['region', 'us-tx', ['US-TX']],
    ['region', 'Korea', ['KR', 'KP']],
    ['region', 'cote d’ivoire', ['CI']],
    ['region', 'Atlantis', null],
    ['region', '', null],
    ['policy', 'defense', ['16']],
    ['policy', 'Defence', ['16']],
    ['policy', '16', ['16']],
    ['policy', 'Law and Crime', ['12']],
    ['policy', 'foreign policy', ['19']],
    ['policy', 'constructor', null],
  ] as const)('%s %s', (vocabulary, text, codes) => expect(resolveCode(vocabulary, text)).toEqual(codes));
});

test('holds every ISO 3166-1 country and Kosovo once, under M49 regions that exist', () => {
  const countries = regions.filter(({ code }) => /^[A-Z]{2}$/.test(code));
  expect(countries).toHaveLength(250);
  expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
  for (const { code, name, within } of regions) {
    expect(name, code).not.toBe('');
    for (const region of within) expect(byCode.has(region), `${code} in ${region}`).toBe(true);
    if (code !== 'AQ' && /^[A-Z]/.test(code)) expect(['002', '019', '142', '150', '009'], code).toContain(within.at(-1));
  }
});

test('says what contains what, outermost last', () => {
  expect(byCode.get('MX')?.within).toEqual(['013', '419', '019']);
  expect(byCode.get('US')?.within).toEqual(['021', '019']);
  expect(byCode.get('KE')?.within).toEqual(['014', '202', '002']);
});

test('holds the 21 major topics of the Comparative Agendas Project, and the parts of them that are told by rule', () => {
  const majors = vocabularyEntries('policy').filter(({ within }) => within.length === 0);
  expect(majors.map(({ code }) => Number(code))).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23],
  ]);
  expect(vocabularyEntries('policy').find(({ code }) => code === 'drugs')?.within).toEqual(['12']);
  expect(resolveCode('policy', 'Human Rights')).toEqual(['human-rights']);
});

test('names codes, and gives back those it does not know', () => {
  expect(entryName('region', '419')).toBe('Latin America and the Caribbean');
  expect(entryName('policy', '16')).toBe('Defense');
  expect(entryName('policy', '99')).toBe('99');
});

test.each(['en', 'es', 'fr', 'de'] as const)(
  'every phrase of the %s dictionary has words, a known area and a weight',
  (language) => {
    const phrases = dictionaryPhrases(language);
    const majors = vocabularyEntries('policy').filter(({ within }) => within.length === 0);
    const known = new Set(['0', ...majors.map(({ code }) => code)]);
    const said = new Set(phrases.flatMap(({ value }) => value.map(({ code }) => code)));
    expect([...known].filter((code) => !said.has(code))).toEqual([]);
    for (const { words, prefix, value } of phrases) {
      expect(words.join('').length, words.join(' ')).toBeGreaterThan(0);
      for (const { weight } of value) expect(weight, words.join(' ')).toBeGreaterThan(0);
      // A shorter word with a star stands for too much.
      if (words.length === 1 && prefix) expect(words[0]?.length, words[0]).toBeGreaterThanOrEqual(4);
    }
  },
);
