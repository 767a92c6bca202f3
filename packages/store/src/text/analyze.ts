import { foldWord } from './fold.ts';
import { porterStem } from './porter.ts';

/** Scripts written without spaces (or, as Hangul, with endings joined on): each character is a word of its own. U+30FC and U+FF70 lengthen a vowel. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
/** Longer runs of letters are cut into words of so many: Lucene refuses words over 32 KB. */
export const MAX_WORD = 64;
/** One character folds to so many at most: the ligature ffi. */
const MAX_GROWTH = 3;

/** The characters that are words of their own, as the inside of a class. */
const SINGLE_CLASS = `${SCRIPTS.map((name) => `\\p{Script=${name}}`).join('')}\\u30FC\\uFF70`;
const letter = (kinds: string) => `[[${kinds}]--[${SINGLE_CLASS}]]`;

/** What words are made of, as classes of regular expressions with the flag `v`. */
export const WORD_CLASSES = {
  first: letter('\\p{L}\\p{N}'),
  next: letter('\\p{L}\\p{N}\\p{M}'),
  single: `[${SINGLE_CLASS}]`,
  mark: '\\p{M}',
} as const;

/** A run of letters, digits and marks that begins with no mark, or one character of a script without spaces with its marks. */
export function wordPattern(
  { first, next, single, mark }: Record<keyof typeof WORD_CLASSES, string>,
  max: number | null,
): string {
  return `${first}${next}${max === null ? '*' : `{0,${max - 1}}`}|${single}${mark}*`;
}
const WORD = new RegExp(wordPattern(WORD_CLASSES, null), 'gv');
const CAPPED_WORD = new RegExp(wordPattern(WORD_CLASSES, MAX_WORD), 'gv');
const SINGLE = new RegExp(`^${WORD_CLASSES.single}`, 'v');

/** A word of a text: UTF-16 offsets [start, end), without case and accents, and its stem. */
export interface Word {
  start: number;
  end: number;
  folded: string;
  stem: string;
}

const MAX_KNOWN = 200_000;
const known = new Map<string, { folded: string; stem: string }>();

function lookUp(raw: string): { folded: string; stem: string } {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const folded = foldWord(raw);
  const entry = { folded, stem: porterStem(folded) };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(raw, entry);
  return entry;
}

/** Elasticsearch folds before it cuts, and folding may change the length; so a long word is folded whole and then cut as there. */
function cut(raw: string): { folded: string; stem: string }[] {
  if (raw.length * MAX_GROWTH <= MAX_WORD) return [lookUp(raw)];
  return (foldWord(raw).match(CAPPED_WORD) ?? []).map((folded) => ({ folded, stem: porterStem(folded) }));
}

/** The words of a text as both tiers index them. The pieces of a word that is cut each have the whole word's offsets. */
export function analyze(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    for (const { folded, stem } of cut(raw)) {
      if (folded !== '') words.push({ start: match.index, end: match.index + raw.length, folded, stem });
    }
  }
  return words;
}

/** The same without offsets: for the index, where speed counts. `words` has each word once. */
export function indexedWords(text: string): { stems: string; words: string } {
  const stems: string[] = [];
  const words = new Set<string>();
  for (const raw of text.match(WORD) ?? []) {
    for (const { folded, stem } of cut(raw)) {
      if (folded === '') continue;
      stems.push(stem);
      words.add(folded);
    }
  }
  return { stems: stems.join(' '), words: [...words].join(' ') };
}

/** Whether a word is a single character of a script without spaces. */
export function isSingle(word: string): boolean {
  return SINGLE.test(word);
}
