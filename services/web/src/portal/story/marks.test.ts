import { expect, test } from 'vitest';
import { cutAtRanges, rangesWithin } from './marks.ts';

const range = (start: number, end: number, key: string) => ({ start, end, key, anchor: `${key}-${start}` });

test('cuts a text at the ends of its ranges and loses none of it', () => {
  const pieces = cutAtRanges('New Mexico and Mexico', [range(4, 10, 'a'), range(15, 21, 'a')]);
  expect(pieces.map((piece) => [piece.text, piece.keys.join()])).toEqual([
    ['New ', ''],
    ['Mexico', 'a'],
    [' and ', ''],
    ['Mexico', 'a'],
  ]);
});

test('overlapping ranges share the piece in which both hold, and each keeps its anchor', () => {
  const pieces = cutAtRanges('Latin America', [range(0, 13, 'a'), range(6, 13, 'b')]);
  expect(pieces).toEqual([
    { text: 'Latin ', keys: ['a'], anchors: ['a-0'] },
    { text: 'America', keys: ['a', 'b'], anchors: ['b-6'] },
  ]);
});

test('two ranges at one place give one piece with both anchors', () => {
  expect(cutAtRanges('Chile', [range(0, 5, 'a'), range(0, 5, 'b')])).toEqual([
    { text: 'Chile', keys: ['a', 'b'], anchors: ['a-0', 'b-0'] },
  ]);
});

test('ranges that leave the text are cut off, and empty ones ignored', () => {
  expect(cutAtRanges('abc', [range(1, 99, 'a'), range(2, 2, 'b'), range(7, 9, 'c')]).map((piece) => piece.keys)).toEqual([
    [],
    ['a'],
  ]);
  expect(cutAtRanges('', [range(0, 3, 'a')])).toEqual([]);
});

test('a range that began in an earlier block has its anchor there, not here', () => {
  expect(cutAtRanges('abc', [range(-2, 2, 'a')])[0]).toEqual({ text: 'ab', keys: ['a'], anchors: [] });
});

test('gives each block its part of the ranges of the whole text', () => {
  const whole = [range(0, 2, 'a'), range(4, 12, 'b')];
  expect(rangesWithin(whole, 0, 5).map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [4, 12],
  ]);
  expect(rangesWithin(whole, 7, 5).map(({ start, end }) => [start, end])).toEqual([[-3, 5]]);
});
