import { expect, test } from 'vitest';
import { splitWords } from './words.ts';

test.each([
  ["The U.S. army's plan", ['The', 'U', 'S', 'army', 's', 'plan']],
  ['state-of-the-art AT&T', ['state', 'of', 'the', 'art', 'AT', 'T']],
  ['São Paulo, e\u0301t\u00e9', ['São', 'Paulo', 'e\u0301t\u00e9']],
  ['東京オリンピック2020', ['東', '京', 'オ', 'リ', 'ン', 'ピ', 'ッ', 'ク', '2020']],
  ['Путин и Москва', ['Путин', 'и', 'Москва']],
  ['… — \u0301 😀', []],
])('splits %s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});
