import { type Block, readSketch } from '@slugline/model';
import { expect, test } from 'vitest';
import { bodyFingerprint } from './fingerprint.ts';

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const TEXT =
  'The harbour master of Tallmere said on Monday that the pilots had organised the defence of the northern pier by themselves, after a storm in ' +
  'which three of the older barges travelled as far as the theatre at the centre of the town and could not be brought back before the evening tide.';
const values = (headline: string, body: Block[]) =>
  readSketch(bodyFingerprint(headline, body) ?? '')?.values ?? new Uint32Array();
const shared = (a: Uint32Array, b: Uint32Array) => a.filter((value) => b.includes(value)).length / Math.min(a.length, b.length);

test('the same words make the same fingerprint, whatever the headline, case, quotation marks, captions and paragraphs', () => {
  const print = bodyFingerprint('Storm', blocks(TEXT));
  const half = TEXT.indexOf('after');
  const caption: Block = { kind: 'caption', text: 'A barge. Photo: A. Person' };
  expect(bodyFingerprint('Barges', [...blocks(TEXT.slice(0, half), TEXT.slice(half).toUpperCase()), caption])).toBe(print);
});

test('spellings of Britain and America are the same', () => {
  const american = TEXT.replace('harbour', 'harbor')
    .replace('organised', 'organized')
    .replace('defence', 'defense')
    .replace('travelled', 'traveled')
    .replace('theatre', 'theater')
    .replace('centre', 'center');
  expect(bodyFingerprint('Storm', blocks(american))).toBe(bodyFingerprint('Storm', blocks(TEXT)));
});

test('a cut is contained in its original, and other words are not', () => {
  const other = TEXT.split(' ').toReversed().join(' ');
  const long = blocks(TEXT, other);
  expect(shared(values('', blocks(TEXT)), values('', long))).toBe(1);
  expect(shared(values('', blocks(TEXT)), values('', blocks(other)))).toBe(0);
});

test('languages without spaces are cut by characters', () => {
  const text =
    '東京都は月曜日に新しい港の建設を承認したと発表した。知事は記者会見で、計画は三年以内に完成し、地域の経済に大きな利益をもたらすと述べた。住民の一部は騒音を心配しており、説明会を求めている。';
  const whole = values('港', blocks('別の段落。', text));
  const sketch = readSketch(bodyFingerprint('港', blocks(text)) ?? '');
  expect([sketch?.kind, shared(sketch?.values ?? whole, whole)]).toEqual(['text', 1]);
});

test('a short text stands for itself with the words of its headline; one of a few words for nothing', () => {
  const brief = (headline: string, text: string) => readSketch(bodyFingerprint(headline, blocks(text)) ?? '');
  const one = brief('Harbour reopens today', 'The harbour of Tallmere was reopened on Monday, its master said.');
  const same = brief('Reopened', 'the harbour of Tallmere was reopened on Monday - its master said');
  const other = brief('Harbour reopens today', 'The harbour of Norvik was reopened on Monday, its master said.');
  expect([one?.kind, one?.values.length, same?.values.slice(0, 2)]).toEqual(['brief', 5, one?.values.slice(0, 2)]);
  expect(other?.values[0]).not.toBe(one?.values[0]);
  expect(bodyFingerprint('Video', blocks('Watch the video'))).toBeNull();
  expect(bodyFingerprint('Nothing', [])).toBeNull();
});

test('a fingerprint is small however long the text', () => {
  const long = blocks(Array.from({ length: 20_000 }, (_, n) => `word${n}`).join(' '));
  expect(bodyFingerprint('Long', long)?.length).toBeLessThan(700);
});
