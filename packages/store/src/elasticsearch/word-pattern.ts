import { MAX_WORD, WORD_CLASSES, wordPattern } from '../text/analyze.ts';

/** The planes of Unicode that have letters, digits or marks: 0 to 3, and 14 with its variation selectors. */
const PLANES = [
  [0x0, 0x3ffff],
  [0xe0000, 0xe0fff],
] as const;

function allCharacters(): string {
  const parts: string[] = [];
  for (const [first, last] of PLANES) {
    for (let code = first; code <= last; code += 1) if (code < 0xd800 || code > 0xdfff) parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}

/** A class written out: Lucene's regular expressions know no properties. */
function writtenOut(characters: string, set: string): string {
  const ranges = Array.from(characters.matchAll(new RegExp(`${set}+`, 'gv')), ([run]) => {
    const first = String.fromCodePoint(run.codePointAt(0) ?? 0);
    const last = Array.from(run.slice(-2)).at(-1) ?? first;
    return first === last ? first : `${first}-${last}`;
  });
  return `[${ranges.join('')}]`;
}

/**
 * What a word is, in the syntax of Lucene's automata (the `simple_pattern` tokenizer), which read a text several times as fast as Java's regular
 * expressions. It says what this Node says, so both tiers know the same version of Unicode.
 */
export function lucenePattern(): string {
  const characters = allCharacters();
  const { first, next, single, mark } = WORD_CLASSES;
  const out = (set: string) => writtenOut(characters, set);
  return wordPattern({ first: out(first), next: out(next), single: out(single), mark: out(mark) }, MAX_WORD);
}
