import { fold, singular } from './fold.ts';

/** A word in a text, at UTF-16 offsets [start, end). */
export interface Token {
  start: number;
  end: number;
  /** The word folded. */
  key: string;
  /** {@link key} without a plural's ending. */
  stem: string;
  /** Whether it begins with a capital letter. */
  upper: boolean;
}

/** A run of letters, digits and marks; each Chinese character is a word of its own. */
const WORD = /(?=[\p{L}\p{N}\p{M}])(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)/gu;
const UPPER = /^\p{Lu}/u;

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const code = word.charCodeAt(0);
    const key = fold(word);
    const upper = code < 128 ? code >= 65 && code <= 90 : UPPER.test(word);
    tokens.push({ start: match.index, end: match.index + word.length, key, stem: singular(key), upper });
  }
  return tokens;
}

/** How a text uses capitals: `shouting` nearly all letters, `title` most words begin with one, as headlines do. */
export type Casing = 'shouting' | 'title' | 'plain';
