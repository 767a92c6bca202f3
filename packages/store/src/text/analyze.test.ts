import { expect, test } from 'vitest';
import { analyze, indexedWords } from './analyze.ts';

const folded = (text: string) => analyze(text).map((word) => word.folded);

test.each([
  ['Mexico’s U.S.-led talks', ['mexico', 's', 'u', 's', 'led', 'talks']],
  ['Zürich, ŁÓDŹ und Straße; ﬁne ＦＵＬＬ', ['zurich', 'lodz', 'und', 'strasse', 'fine', 'full']],
  ['x\u0302y e\u0301', ['xy', 'e']],
  ['東京ラーメン2026年', ['東', '京', 'ラ', 'ー', 'メ', 'ン', '2026', '年']],
  ['서울에서', ['서', '울', '에', '서']],
  ['مُحَمَّـد ١٢', ['محمد', '12']],
  ['Ёлка ΣΊΣΥΦΟΣ', ['елка', 'σισυφοσ']],
  ['& — … 🙂', []],
])('splits and folds %s', (text, words) => {
  expect(folded(text)).toEqual(words);
});

test('gives the offsets of each word in the text as it is', () => {
  const text = '“Straße”, 東京';
  expect(analyze(text).map((word) => text.slice(word.start, word.end))).toEqual(['Straße', '東', '京']);
});

test('cuts a word that is too long, after folding', () => {
  expect(folded(`${'ß'.repeat(40)}x`)).toEqual(['s'.repeat(64), `${'s'.repeat(16)}x`]);
});

test('gives the index the stems in order and each word once', () => {
  expect(indexedWords('Trades traded, trades')).toEqual({ stems: 'trade trade trade', words: 'trades traded' });
});
