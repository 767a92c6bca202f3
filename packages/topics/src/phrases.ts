import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/** A phrase to look for: folded words, the last of which may be a prefix. */
export interface Phrase<T> {
  words: readonly string[];
  prefix: boolean;
  value: T;
}

/** Phrases by their first word (or the first four letters of a lone prefix), longest first. */
export interface PhraseIndex<T> {
  exact: Map<string, Phrase<T>[]>;
  prefixes: Map<string, Phrase<T>[]>;
  /** Which form of a token is compared. */
  form: 'key' | 'stem';
}

const PREFIX_KEY = 4;
const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The folded words of a phrase in a data file. */
export function phraseWords(text: string): string[] {
  return (text.match(WORDS) ?? []).map(fold);
}

/** Builds an index. Of two phrases with the same words the first one counts. A lone prefix needs four letters before its star. */
export function buildIndex<T>(phrases: Iterable<Phrase<T>>, form: 'key' | 'stem'): PhraseIndex<T> {
  const index: PhraseIndex<T> = { exact: new Map(), prefixes: new Map(), form };
  const seen = new Set<string>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    const identity = `${phrase.words.join(' ')}${phrase.prefix ? '*' : ''}`;
    if (first === undefined || seen.has(identity)) continue;
    seen.add(identity);
    const lonePrefix = phrase.prefix && phrase.words.length === 1;
    const [map, key] = lonePrefix ? [index.prefixes, first.slice(0, PREFIX_KEY)] : [index.exact, first];
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  }
  for (const map of [index.exact, index.prefixes]) for (const list of map.values()) list.sort(longestFirst);
  return index;
}

function longestFirst<T>(a: Phrase<T>, b: Phrase<T>): number {
  return b.words.length - a.words.length || Number(a.prefix) - Number(b.prefix) || letters(b) - letters(a);
}

const letters = <T>(phrase: Phrase<T>) => phrase.words.join('').length;

/** The longest phrase that begins at token `at` and that `accepts` takes; null when there is none. */
export function longestAt<T>(
  index: PhraseIndex<T>,
  text: string,
  tokens: readonly Token[],
  at: number,
  accepts?: (phrase: Phrase<T>) => boolean,
): Phrase<T> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token[index.form];
  const lists = [index.exact.get(word), index.prefixes.size > 0 ? index.prefixes.get(word.slice(0, PREFIX_KEY)) : undefined];
  for (const list of lists) {
    for (const phrase of list ?? []) {
      if (standsAt(phrase, index.form, text, tokens, at) && (accepts === undefined || accepts(phrase))) return phrase;
    }
  }
  return null;
}

/** The phrases that may begin with a word, longest first; null where none does. */
export type Beginnings<T> = (token: Token) => readonly Phrase<T>[] | null;

/** Words looked up are remembered up to so many. */
const REMEMBERED = 50_000;

/** Looks phrases up by their first word, and remembers what it found: most words begin none, and come again and again. */
export function beginningsOf<T>(index: PhraseIndex<T>): Beginnings<T> {
  let known = new Map<string, readonly Phrase<T>[] | null>();
  return (token) => {
    let found = known.get(token.key);
    if (found === undefined) {
      const word = token[index.form];
      const prefixes = (index.prefixes.get(word.slice(0, PREFIX_KEY)) ?? []).filter(({ words: [first = ''] }) =>
        token.key.startsWith(first),
      );
      const all = [...(index.exact.get(word) ?? []), ...prefixes];
      found = all.length === 0 ? null : all;
      if (known.size >= REMEMBERED) known = new Map();
      known.set(token.key, found);
    }
    return found;
  };
}

/** The first of some phrases that stands at token `at`; null when none does. */
export function firstAt<T>(
  phrases: readonly Phrase<T>[],
  form: 'key' | 'stem',
  text: string,
  tokens: readonly Token[],
  at: number,
): Phrase<T> | null {
  for (const phrase of phrases) if (standsAt(phrase, form, text, tokens, at)) return phrase;
  return null;
}

function standsAt<T>(phrase: Phrase<T>, form: 'key' | 'stem', text: string, tokens: readonly Token[], at: number): boolean {
  const { words, prefix } = phrase;
  for (let offset = 0; offset < words.length; offset += 1) {
    const [token, word] = [tokens[at + offset], words[offset]];
    if (token === undefined || word === undefined) return false;
    const last = prefix && offset === words.length - 1;
    if (last ? !token.key.startsWith(word) : token[form] !== word) return false;
    const before = tokens[at + offset - 1];
    if (offset > 0 && before !== undefined && !adjoin(text, before, token)) return false;
  }
  return true;
}

/** Whether two words are next to each other in one phrase: a space, hyphen or apostrophe between, or the dot of a short abbreviation. */
function adjoin(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap === ' ' || gap === '-' || gap === '') return true;
  if (gap.length > 3) return false;
  if (/^(?:[\s\u00a0]{1,2}|['’‘`"-]|[‐‑–])$/.test(gap)) return !gap.includes('\n\n');
  return before.end - before.start <= 2 && /^\.[ \u00a0-]?$/.test(gap);
}
