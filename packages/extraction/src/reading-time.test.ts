import { expect, test } from 'vitest';
import { readingMinutes, wordCount } from './reading-time.ts';

test.each([
  ['The harbour-master’s quay costs 3,500 crowns.', 6],
  ['渡船が港に戻る。', 7],
  ['대통령은 항구를 닫았다.', 3],
  ['', 0],
])('counts the words of %s', (text, words) => {
  expect(wordCount(text)).toBe(words);
});

test('reads each language at its own speed, and any text in a minute at least', () => {
  expect(readingMinutes(684, 'en-GB')).toBe(3);
  expect(readingMinutes(714, 'ja')).toBe(2);
  expect(readingMinutes(1_840, 'xx')).toBe(10);
  expect(readingMinutes(5, null)).toBe(1);
  expect(readingMinutes(0, 'en')).toBe(0);
});
