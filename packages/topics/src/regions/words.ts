import { GAP, HAN, JOINERS, kindOf, LOWER, UPPER } from '../letters.ts';

export { GAP, kindOf, LOWER, UPPER };

/** Whether a unit is in a word and not a word of its own. */
export function isInWord(code: number): boolean {
  const kind = kindOf(code);
  return kind === LOWER || kind === UPPER;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  if (kindOf(text.charCodeAt(start)) === HAN) return start + 1;
  let end = start + 1;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === GAP || kind === HAN) break;
    end += 1;
  }
  return end;
}

/** Where the word begins that ends before `end`; `end` itself where none does. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0) {
    const kind = kindOf(text.charCodeAt(start - 1));
    if (kind === GAP || kind === HAN) break;
    start -= 1;
  }
  return start;
}

const SPACE = 32;
const NO_BREAK_SPACE = 160;
const HYPHEN = 45;
const NEWLINE = 10;
const DOT = 46;
const isSpace = (code: number) => code === SPACE || code === NO_BREAK_SPACE || code === NEWLINE || code === 9 || code === 13;

/**
 * Where the next word of the same name begins after the word [start, end): behind a space, a hyphen or an apostrophe, or the dot of a short
 * abbreviation; -1 where the name ends.
 */
export function nextInName(text: string, start: number, end: number): number {
  const first = text.charCodeAt(end);
  if (end >= text.length) return -1;
  if (kindOf(first) !== GAP) return end;
  const second = text.charCodeAt(end + 1);
  if (kindOf(second) !== GAP) return isSpace(first) || JOINERS.has(first) || (first === DOT && end - start <= 2) ? end + 1 : -1;
  if (kindOf(text.charCodeAt(end + 2)) === GAP) return -1;
  if (isSpace(first) && isSpace(second)) return first === NEWLINE && second === NEWLINE ? -1 : end + 2;
  return first === DOT && end - start <= 2 && (isSpace(second) || second === HYPHEN) ? end + 2 : -1;
}
