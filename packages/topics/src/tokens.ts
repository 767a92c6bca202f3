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

/** Letters that only the rules of Unicode tell; quotation marks, dashes and the like are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain ASCII range is what is meant.
const BEYOND_ASCII = /[^\u0000-\u007f\u00a0\u2010-\u2027\u2030-\u205e\u20ac]/;

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  return BEYOND_ASCII.test(text) ? tokenizeUnicode(text) : tokenizePlain(text);
}

/** As {@link tokenizeUnicode}, four times as fast, for text whose letters are all ASCII. */
function tokenizePlain(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length; at += 1) {
    if (!isAlphanumeric(lower.charCodeAt(at))) continue;
    const start = at;
    while (isAlphanumeric(lower.charCodeAt(at))) at += 1;
    const key = lower.slice(start, at);
    const first = text.charCodeAt(start);
    tokens.push({ start, end: at, key, stem: singular(key), upper: first >= 65 && first <= 90 });
  }
  return tokens;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function tokenizeUnicode(text: string): Token[] {
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
