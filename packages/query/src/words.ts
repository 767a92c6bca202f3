const CJK = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}';
/** One Chinese or Japanese character with its marks, or a run of other letters, digits and marks. */
const WORD = new RegExp(`(?=[\\p{L}\\p{N}\\p{M}])[${CJK}]\\p{M}*|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The words of a text as the index knows them: runs of letters, digits and marks, and each Chinese or Japanese character on its own,
 * because those scripts put no spaces between words. Case and accents stay as they are.
 */
export function splitWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => LETTER_OR_DIGIT.test(word));
}
