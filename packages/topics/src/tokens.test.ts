import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { Lexicon, tableOfForms } from './lexicon.ts';
import { buildIndex } from './phrase-index.ts';
import { findLongest, phraseWords } from './phrases.ts';
import { cutWords, endOf, formOf, startOf, type Words } from './tokens.ts';

const wordsOf = (text: string): string[] => {
  const words = cutWords(text);
  return Array.from({ length: words.count }, (_, at) => text.slice(startOf(words, at), endOf(words, at)));
};

test('words are runs of letters, digits and marks, and each Chinese character is one', () => {
  expect(wordsOf('The U.S. “surplus” rose 3.5% — naïve café-goers said')).toEqual(
    'The U S surplus rose 3 5 naïve café goers said'.split(' '),
  );
  expect(wordsOf('习近平2013年 visited Москву')).toEqual(['习', '近', '平', '2013', '年', 'visited', 'Москву']);
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf(' … ')).toEqual([]);
});

test('emoji part words, and letters beyond the first plane are letters', () => {
  expect(wordsOf('Kyiv🇺🇦holds 𝐁𝐢𝐠 news')).toEqual(['Kyiv', 'holds', '𝐁𝐢𝐠', 'news']);
});

test('any text is cut as the pattern of a word cuts it, and its words keep their letters', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('a', 'word', 'Überraschung', 'internationalization', '中国', ' ', '. ', '’', '😀', 'é'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const words = cutWords(text);
      const cut = Array.from({ length: words.count }, (_, at) => text.slice(startOf(words, at), endOf(words, at)));
      expect(cut).toEqual(text.match(/(?=[\p{L}\p{N}\p{M}])(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)/gu) ?? []);
      cut.forEach((word, at) => {
        expect(words.lexicon.keys[formOf(words, at)]).toBe(fold(word));
      });
    }),
    { numRuns: 300 },
  );
});

const formsOf = (words: Words) => Array.from({ length: words.count }, (_, at) => formOf(words, at));

test('the same word is the same form, another spelling is another', () => {
  const words = cutWords('Tax tax taxes Tax internationalizations internationalizations Größe Größe');
  const forms = formsOf(words);
  expect(forms.map((form) => forms.indexOf(form))).toEqual([0, 1, 2, 0, 4, 4, 6, 6]);
});

test('a word beyond ASCII is not the one whose letters have the same low bytes', () => {
  // U+0142 and U+0042.
  expect(new Set(['łord Bord', 'Bord łord'].flatMap((text) => formsOf(cutWords(text)))).size).toBe(2);
});

test('one text may have more forms than are packed', () => {
  const typed = Array.from({ length: 70_000 }, (_, at) => `w${at}`);
  const forms = formsOf(cutWords([...typed, ...typed].join(' ')));
  expect(new Set(forms).size).toBe(70_000);
  expect(forms.slice(0, 70_000)).toEqual(forms.slice(70_000));
});

test('words of a text are valid until several others have been cut, and tell whether they are', () => {
  const words = cutWords('one two three');
  for (const other of ['four', 'five six', 'seven']) cutWords(other);
  expect(words.text).toBe('one two three');
  for (let at = 0; at < 20; at += 1) cutWords(`other text ${at}`);
  expect(words.text).not.toBe('one two three');
});

test('a very long text is cut as well, and the next one after it', () => {
  const long = cutWords('alpha beta '.repeat(20_000));
  expect([long.count, endOf(long, 39_999)]).toEqual([40_000, 219_999]);
  expect(wordsOf('gamma delta')).toEqual(['gamma', 'delta']);
  expect(long.text).toHaveLength(220_000);
});

test('a lexicon grows, and says when it is full', () => {
  const lexicon = new Lexicon();
  const forms = Array.from({ length: 60_000 }, (_, at) => lexicon.formOf(`word${at}`));
  expect(new Set(forms).size).toBe(60_000);
  expect(lexicon.formOf('word7')).toBe(forms[7]);
  expect(lexicon.isFull).toBe(true);
});

test('what is told of forms is told once each, and anew for another lexicon', () => {
  let told = 0;
  const lengths = tableOfForms(({ keys }, form) => {
    told += 1;
    return keys[form]?.length ?? 0;
  });
  const [first, second] = [new Lexicon(), new Lexicon()];
  first.formOf('two');
  first.formOf('three');
  expect([lengths(first)[1], lengths(first)[0]]).toEqual([5, 3]);
  expect(told).toBe(2);
  second.formOf('eleven');
  expect(lengths(second)).toEqual([6]);
});

test('of phrases that begin alike the longest stands, a word before a prefix, and the longer prefix before the shorter', () => {
  const all = ['trade', 'trade deficit', 'trade defi*', 'trade d*', 'trade deficit widen*', 'trad*', 'tradesm*'];
  const index = buildIndex(all.map((typed, value) => ({ words: phraseWords(typed), prefix: typed.endsWith('*'), value })));
  const found = (text: string) => {
    const words = cutWords(text);
    const match = { phrase: -1, words: 0 };
    return findLongest(index, index.rows(words.lexicon), words, 0, match) ? all[match.phrase] : null;
  };
  expect(found('trade deficit widened')).toBe('trade deficit widen*');
  expect(found('Trade Deficits.')).toBe('trade deficit');
  expect(found('trade defiance')).toBe('trade defi*');
  expect(found('trade-dispute')).toBe('trade d*');
  expect(found('trade. Deficit')).toBe('trade');
  expect(found('tradesman')).toBe('tradesm*');
  expect(found('trading')).toBe('trad*');
  expect(found('trek')).toBe(null);
});

test('a word may go on with any of many words', () => {
  const seconds = Array.from({ length: 100 }, (_, number) => `second${number}x`);
  const index = buildIndex(seconds.map((second, value) => ({ words: ['first', second], prefix: false, value })));
  const match = { phrase: -1, words: 0 };
  for (const [value, second] of seconds.entries()) {
    const words = cutWords(`first ${second} third`);
    expect(findLongest(index, index.rows(words.lexicon), words, 0, match)).toBe(true);
    expect(match).toEqual({ phrase: value, words: 2 });
  }
  const words = cutWords('first third');
  expect(findLongest(index, index.rows(words.lexicon), words, 0, match)).toBe(false);
});
