import { fold } from './fold.ts';
import { integersOfForms, tableOfForms } from './lexicon.ts';
import { endOf, formOf, startOf, type Words } from './tokens.ts';

/** A phrase to look for: folded words, the last of which may be a prefix. */
export interface Phrase<T> {
  words: readonly string[];
  prefix: boolean;
  value: T;
}

/** Where a phrase stands, or could go on: what was read up to a word. */
interface Node<T> {
  /** The phrases that end with this word, the best first. */
  ending: readonly Phrase<T>[];
  /** The nodes of the words that may follow, by their numbers; and the phrases whose last word is a prefix, the longest first. */
  next: Map<number, Node<T>> | null;
  prefixes: readonly Phrase<T>[];
  /** The {@link bitOf bits} of the words that may follow: most words that follow are told by these not to go on. All where prefixes may. */
  following: number;
}

/** Phrases as a tree of words. */
export interface PhraseIndex<T> {
  /** By form: the node of the phrases that begin with that word; null for the most, which begin none. */
  begins: (lexicon: Words['lexicon']) => readonly (Node<T> | null)[];
  /** Of each form {@link ROW} integers. */
  rows: (lexicon: Words['lexicon']) => Int32Array;
}

/** How many integers a row has. */
export const ROW = 4;
/** The bits of the words that may follow, and {@link ENDS} where a phrase may end here; 0 for a word that no phrase begins with. */
export const REACH = 0;
/** The bit of the word itself, and {@link ENDS}. The words that begin no phrase in the story, nearly all, are told by one `&` of this and the reach before it, and without a node. */
export const BITS = 1;
/** The word's number in this index; 0 for a word that no phrase goes on with. */
export const NUMBER = 2;
/** What the index was told to number the phrase of that word alone; -1 where there is none. */
export const ALONE = 3;

/** A lone prefix is filed under so many letters. */
const PREFIX_KEY = 4;
const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The folded words of a phrase in a data file. */
export function phraseWords(text: string): string[] {
  return (text.match(WORDS) ?? []).map(fold);
}

/**
 * Builds an index; words are compared by their stems. Of two phrases with the same words the first one counts. A lone prefix needs four letters before its
 * star. `numberOf` gives a value's number (0 or more) for {@link ALONE}.
 */
export function buildIndex<T>(phrases: Iterable<Phrase<T>>, numberOf: (value: T) => number = () => 0): PhraseIndex<T> {
  const roots = new Map<string, Growing<T>>();
  const lone = new Map<string, Phrase<T>[]>();
  const numbers = new Map<string, number>();
  for (const phrase of phrases) {
    const { words, prefix } = phrase;
    const [first, ...rest] = words;
    if (first === undefined) continue;
    if (prefix && rest.length === 0) addPrefix(listIn(lone, first.slice(0, PREFIX_KEY)), phrase);
    else addPhrase(roots, numbers, phrase, first, rest);
  }
  const begin = ({ keys, stems }: Words['lexicon'], form: number): Node<T> | null => {
    const [key, stem] = [keys[form] ?? '', stems[form] ?? ''];
    const node = roots.get(stem) ?? null;
    const prefixes = (lone.get(stem.slice(0, PREFIX_KEY)) ?? []).filter((phrase) => key.startsWith(lastOf(phrase)));
    if (prefixes.length === 0) return node;
    return { ...(node ?? newNode<T>()), ending: [...(node?.ending ?? []), ...prefixes] };
  };
  const begins = tableOfForms(begin);
  return {
    begins,
    rows: integersOfForms(ROW, (lexicon, form) => {
      const node = begins(lexicon)[form] ?? null;
      const [alone] = node?.ending ?? [];
      const reach = node === null ? 0 : node.following | (alone === undefined ? 0 : ENDS);
      const number = numbers.get(lexicon.stems[form] ?? '') ?? 0;
      return [reach, bitOf(number) | ENDS, number, alone === undefined ? -1 : numberOf(alone.value)];
    }),
  };
}

interface Growing<T> extends Node<T> {
  ending: Phrase<T>[];
  next: Map<number, Growing<T>> | null;
  prefixes: Phrase<T>[];
}

/** Of a word that prefixes may follow. */
export const ALL_BITS = -1;
/** Set where a phrase may end. */
export const ENDS = 1 << 31;
/** One of 31 bits for a word's number, none for 0. */
const bitOf = (number: number): number => (number === 0 ? 0 : 1 << (number % 31));

const newNode = <T>(): Growing<T> => ({ ending: [], next: null, prefixes: [], following: 0 });
const lastOf = <T>({ words }: Phrase<T>): string => words.at(-1) ?? '';

function addPhrase<T>(
  roots: Map<string, Growing<T>>,
  numbers: Map<string, number>,
  phrase: Phrase<T>,
  first: string,
  rest: readonly string[],
): void {
  let node = roots.get(first) ?? newNode<T>();
  roots.set(first, node);
  for (const word of phrase.prefix ? rest.slice(0, -1) : rest) {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    node.next ??= new Map();
    const next = node.next.get(number) ?? newNode<T>();
    node.next.set(number, next);
    node.following |= bitOf(number);
    node = next;
  }
  if (phrase.prefix) {
    addPrefix(node.prefixes, phrase);
    node.following = ALL_BITS;
  } else if (node.ending.length === 0) node.ending.push(phrase);
}

/** Keeps prefixes longest first. */
function addPrefix<T>(prefixes: Phrase<T>[], phrase: Phrase<T>): void {
  if (prefixes.some((known) => lastOf(known) === lastOf(phrase))) return;
  prefixes.push(phrase);
  prefixes.sort((a, b) => lastOf(b).length - lastOf(a).length);
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** Whether the next word may go on with a phrase that was read up to a word: told by one bit, and seldom wrongly yes. */
function mayGoOn<T>({ following }: Node<T>, rows: Int32Array, words: Words, at: number): boolean {
  return at + 1 < words.count && (following & (rows[formOf(words, at + 1) * ROW + BITS] as number)) !== 0;
}

/** The longest phrase that begins at a word with this node and that `accepts` takes (any where it is absent); null when there is none. */
export function longestFrom<T>(
  node: Node<T>,
  rows: Int32Array,
  words: Words,
  at: number,
  accepts?: (phrase: Phrase<T>) => boolean,
): Phrase<T> | null {
  const { next, prefixes, ending } = node;
  if (mayGoOn(node, rows, words, at)) {
    const form = formOf(words, at + 1);
    const longer = next?.get(rows[form * ROW + NUMBER] as number);
    if ((longer !== undefined || prefixes.length > 0) && adjoin(words, at)) {
      const found = longer === undefined ? null : longestFrom(longer, rows, words, at + 1, accepts);
      if (found !== null) return found;
      const key = words.lexicon.keys[form] as string;
      for (const phrase of prefixes)
        if (key.startsWith(lastOf(phrase)) && (accepts === undefined || accepts(phrase))) return phrase;
    }
  }
  for (const phrase of ending) if (accepts === undefined || accepts(phrase)) return phrase;
  return null;
}

const [NEWLINE, SPACE, HYPHEN, DOT, NO_BREAK_SPACE] = [10, 32, 45, 46, 160];
/** What may stand between the words of a phrase, beside spaces. */
const JOINERS = new Set(Array.from('\'’‘`"-‐‑–', (sign) => sign.charCodeAt(0)));

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
  if (length === 1) return isAbbreviated || JOINERS.has(first) || isSpace(first);
  const second = text.charCodeAt(end + 1);
  if (isAbbreviated) return second === SPACE || second === NO_BREAK_SPACE || second === HYPHEN;
  return isSpace(first) && isSpace(second) && !(first === NEWLINE && second === NEWLINE);
}
