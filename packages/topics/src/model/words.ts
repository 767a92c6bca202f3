import { integersOfForms, type Lexicon } from '../lexicon.ts';
import { type CompiledModel, knownOf } from './compiled.ts';
import { prefixOf } from './sample.ts';

/**
 * The words of the language, each with its features in the model, as columns of one array, so that what is read of a word lies side by side. Forms with
 * one stem are one word.
 */
export interface WordTable {
  /** By form: where the word begins in `cells`. */
  of: (lexicon: Lexicon) => Int32Array;
  cells: Float32Array;
  /** The same memory as integers: all but {@link KNOWN} and {@link VALUE} are read from here. */
  integers: Int32Array;
  /** Rows of the pairs that a word ends, by the number of the word before; null where it ends none. */
  pairs: (ReadonlyMap<number, number> | null)[];
}

/** Its features (-1 where it has none), and how well the model knows it. */
export const ROW = 0;
export const PREFIX = 1;
export const KNOWN = 2;
/** Its number as the first of a pair, -1 where no pair begins with it; and of the words before it in pairs the bits of their numbers' last five bits. */
export const AS_FIRST = 3;
export const FIRSTS = 4;
/** In which reading it was last seen, and what it was worth there. */
export const READING = 5;
export const VALUE = 6;
/** Half a line of the processor's cache. */
export const WORD = 8;

/** Makes what looks up the forms of a lexicon. */
export function createWords(compiled: CompiledModel): WordTable {
  const { rows, pairs } = compiled;
  const words = new Map<string, number>();
  const table: WordTable = { of: () => new Int32Array(0), ...room(WORD << 10), pairs: [] };
  const add = (stem: string): number => {
    const at = table.pairs.length * WORD;
    if (at === table.cells.length) {
      const { integers } = table;
      Object.assign(table, room(2 * at));
      table.integers.set(integers);
    }
    const [row, prefix, ending] = [rows.get(stem) ?? -1, prefixOf(stem), pairs.byLast.get(stem) ?? null];
    let firsts = 0;
    for (const first of ending?.keys() ?? []) firsts |= 1 << (first & 31);
    table.integers.set([row, prefix === null ? -1 : (rows.get(prefix) ?? -1), 0, pairs.firsts.get(stem) ?? -1, firsts], at);
    table.cells[at + KNOWN] = row < 0 ? 0 : knownOf(compiled, row);
    table.pairs.push(ending);
    words.set(stem, at);
    return at;
  };
  table.of = integersOfForms(1, ({ stems }, form) => [words.get(stems[form] ?? '') ?? add(stems[form] ?? '')]);
  return table;
}

function room(length: number): Pick<WordTable, 'cells' | 'integers'> {
  const cells = new Float32Array(length);
  return { cells, integers: new Int32Array(cells.buffer) };
}
