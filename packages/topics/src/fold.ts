const OTHER_LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain ASCII range is what is meant.
const ASCII = /^[\u0000-\u007f]*$/;

/** Lower case without accents, so that `México` and `MEXICO` are one. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłıđæœ]/g, (letter) => OTHER_LETTERS[letter] ?? letter);
}

/** A folded word without the ending of an English plural: `policies` is `policy`, `strikes` is `strike`. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
