import { fold } from './fold.ts';
import { JOINERS } from './letters.ts';
import { ALONE, BEGINS, ENDING, ENDS, FOLLOWING, nodeBehind, type PhraseIndex, PREFIXES, ROW, WORD } from './phrase-index.ts';
import { endOf, formOf, startOf, type Words } from './tokens.ts';

const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The folded words of a phrase in a data file. */
export function phraseWords(text: string): string[] {
  return (text.match(WORDS) ?? []).map(fold);
}

/** The longest phrase at a word: its number, and how many words it has. */
export interface Match {
  phrase: number;
  words: number;
}

/**
 * Finds the longest phrase that begins at a word and that `accepts` takes (any where it is absent), writes it to `match` and says whether there is one.
 * `rows` are the index's rows of the words' lexicon.
 */
export function findLongest(
  index: PhraseIndex,
  rows: Int32Array,
  words: Words,
  at: number,
  match: Match,
  accepts?: (phrase: number, words: number) => boolean,
): boolean {
  const { nodes } = index;
  const row = formOf(words, at) * ROW;
  match.words = 1;
  match.phrase = rows[row + ALONE] as number;
  if (accepts !== undefined) match.phrase = index.alone(words.lexicon)[formOf(words, at)]?.find((each) => accepts(each, 1)) ?? -1;
  let node = rows[row + BEGINS] as number;
  for (let last = at; node !== 0 && last + 1 < words.count; last += 1) {
    const form = formOf(words, last + 1);
    const word = rows[form * ROW + WORD] as number;
    // Most words are told not to go on by one bit.
    if (((nodes[node + FOLLOWING] as number) & ((1 << word) | ENDS)) === 0) break;
    const list = nodes[node + PREFIXES] as number;
    node = nodeBehind(index, node, word);
    if ((node === 0 && list < 0) || !adjoin(words, last)) break;
    const length = last + 2 - at;
    let found = nodes[node + ENDING] as number;
    if (found >= 0 && accepts?.(found, length) === false) found = -1;
    if (found < 0 && list >= 0) {
      const key = words.lexicon.keys[form] as string;
      const prefix = index.prefixes[list]?.find(
        ({ letters, phrase }) => key.startsWith(letters) && accepts?.(phrase, length) !== false,
      );
      found = prefix?.phrase ?? -1;
    }
    if (found < 0) continue;
    match.phrase = found;
    match.words = length;
  }
  return match.phrase >= 0;
}

const [NEWLINE, SPACE, QUOTE, HYPHEN, DOT, NO_BREAK_SPACE] = [10, 32, 34, 45, 46, 160];

function isSpace(code: number): boolean {
  return code <= NO_BREAK_SPACE
    ? code === SPACE || (code >= 9 && code <= 13) || code === NO_BREAK_SPACE
    : /\s/.test(String.fromCharCode(code));
}

/** Whether the word after this one is next to it in one phrase: a space, hyphen or apostrophe between, or the dot of a short abbreviation. */
function adjoin(words: Words, at: number): boolean {
  const { text } = words;
  const end = endOf(words, at);
  const length = startOf(words, at + 1) - end;
  const first = text.charCodeAt(end);
  if (length === 1 && first === SPACE) return true;
  if (length === 0) return true;
  if (length > 2) return false;
  const isAbbreviated = first === DOT && end - startOf(words, at) <= 2;
  if (length === 1) return isAbbreviated || isSpace(first) || JOINERS.has(first) || first === QUOTE;
  const second = text.charCodeAt(end + 1);
  if (isAbbreviated) return second === SPACE || second === NO_BREAK_SPACE || second === HYPHEN;
  return isSpace(first) && isSpace(second) && !(first === NEWLINE && second === NEWLINE);
}
