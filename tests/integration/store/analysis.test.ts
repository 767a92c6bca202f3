import { randomUUID } from 'node:crypto';
import { openStore } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { analyze } from '../../../packages/store/src/text/analyze.ts';
import { removeIndices } from '../../contract/store-fixtures.ts';

const url = inject('elasticsearchUrl') ?? '';

/** Code points that both Unicode versions in use know: assigned in 6.1 already. */
const RANGES: [first: number, last: number][] = [
  [0x20, 0x377],
  [0x384, 0x52f],
  [0x5d0, 0x6ff],
  [0x900, 0x97f],
  [0xe01, 0xe3a],
  [0x1e00, 0x1f15],
  [0x2010, 0x2070],
  [0x3041, 0x3096],
  [0x30a1, 0x30ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0xfb00, 0xfb06],
  [0xff01, 0xffbe],
  [0x1f600, 0x1f64f],
];
const SUFFIXES =
  's es ies ed ing ings ly ation ational ization izer fulness ousness iveness biliti ability ement al ical icate ative able ible ll y ey eed ssed bling'.split(
    ' ',
  );
const BEGINNINGS = 'trad generaliz hop hopp cr sky agr relat vietnam formal sens oper fall rat controll yell ty'.split(' ');

describe.skipIf(inject('elasticsearchUrl') === null)('Elasticsearch analyzes text as SQLite does', () => {
  const prefix = `analysis-${randomUUID().slice(0, 8)}`;
  beforeAll(async () => {
    await (await openStore({ elasticsearchUrl: url, indexPrefix: prefix })).close();
  });
  afterAll(() => removeIndices(url, prefix));

  const words = async (text: string, analyzer: string) => {
    const response = await fetch(`${url}/${prefix}-stories/_analyze`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ analyzer, text }),
    });
    const { tokens } = (await response.json()) as { tokens: { token: string }[] };
    return tokens;
  };
  const same = async (text: string) => {
    const own = analyze(text);
    const english = await words(text, 'story_english');
    expect(english.map((word) => word.token)).toEqual(own.map((word) => word.stem));
    expect((await words(text, 'story_neutral')).map((word) => word.token)).toEqual(own.map((word) => word.folded));
  };

  test.each(RANGES)('for the characters from %i to %i', async (first, last) => {
    const chars = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    await same(chars.map((char) => `x${char}ing`).join(' '));
    await same(chars.join(''));
  });

  test('for English endings', async () => {
    await same(BEGINNINGS.flatMap((word) => [word, ...SUFFIXES.map((suffix) => word + suffix)]).join(' '));
  });

  test('for words of any length', async () => {
    await same(`${'abcdefghij'.repeat(30)} ${'Ж'.repeat(64)} ${'東'.repeat(200)} ${'a\u0301'.repeat(20)}`);
  });
});
