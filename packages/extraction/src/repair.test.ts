import { expect, test } from 'vitest';
import { countRepairs, mendApostrophes, mendMojibake, repairLine } from './repair.ts';

test.each([
  ['the military"s role', "the military's role"],
  ['What"s Next', "What's Next"],
  ['they don"t, we"re, I"ve, you"ll, she"d, I"m', "they don't, we're, I've, you'll, she'd, I'm"],
  ['He said "the navy"s role is unclear" again', 'He said "the navy\'s role is unclear" again'],
])('mends %s', (broken, mended) => {
  expect(mendApostrophes(broken)).toBe(mended);
});

test.each(['all "A"s and "B"s', 'She said "yes" and left', 'a 12" pipe', 'the so-called "experts"', '"Stop"', 'a "no"s vote'])(
  'leaves %s',
  (text) => {
    expect(mendApostrophes(text)).toBe(text);
  },
);

test('mends UTF-8 that was read as windows-1252, once and twice over', () => {
  expect(mendMojibake('Itâ€™s a cafÃ© in MÃ¼nchen')).toBe('It’s a café in München');
  expect(mendMojibake('cafÃƒÂ©')).toBe('café');
  expect(mendMojibake('â€œa good day,â€ he said, â€œand nightâ€')).toBe('“a good day,” he said, “and night”');
});

test('leaves text that only looks misread', () => {
  expect(mendMojibake('«AMANHÃ»')).toBe('«AMANHÃ»');
  expect(mendMojibake('Ångström, São Paulo, Ærø')).toBe('Ångström, São Paulo, Ærø');
});

test('removes soft hyphens and zero-width spaces, composes accents and makes one line', () => {
  expect(repairLine(' pub\u00adlic\u200b \u00a0trans\ufeffport\n cafe\u0301 ')).toBe('public transport café');
});

test('mends UTF-8 that was read as ISO 8859-1, and control characters that stand for punctuation', () => {
  expect(repairLine('It\u00e2\u0080\u0099s a caf\u00c3\u00a9')).toBe('It’s a café');
  expect(repairLine('It\u0092s \u0093here\u0094')).toBe('It’s “here”');
});

test('mends a backtick or accent typed for an apostrophe, and no other', () => {
  expect(repairLine('don`t, it´s')).toBe("don't, it's");
  expect(repairLine('run `ls` now')).toBe('run `ls` now');
});

test('leaves an entity that was escaped twice: what is shown is what was written', () => {
  expect(repairLine('write &amp; for an ampersand')).toBe('write &amp; for an ampersand');
});

test('counts the repairs by kind', () => {
  expect(countRepairs(['Itâ€™s a cafÃ©', 'the military"s role', 'pub\u00adlic', 'cafe\u0301', 'plain "text"'])).toBe(
    'misread characters: 2, apostrophes: 1, invisible characters: 1, accents composed: 1',
  );
  expect(countRepairs(['plain text'])).toBe('');
});
