import { expect, test } from 'vitest';
import { cleanText, oneLine } from './text.ts';

test('removes NUL, other controls and lone surrogates, and keeps tabs, newlines and emoji', () => {
  expect(cleanText('a\u0000b\u0085c\ud800d\te\nf\u{1F600}')).toBe('abcd\te\nf\u{1F600}');
});

test('makes one line of any white space', () => {
  expect(oneLine('  The\r\n\tcabinet\u00a0met ')).toBe('The cabinet met');
});
