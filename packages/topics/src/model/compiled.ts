import { columnOf } from '../policy/columns.ts';
import { readFeature } from './format.ts';
import type { TopicModel } from './port.ts';
import type { FindingKind } from './sample.ts';

/** A model as arrays: of each feature a row. */
export interface CompiledModel {
  /** Of each class the column that it has beside the dictionary's areas. */
  columns: readonly number[];
  /** No typed array, as a short one is dear to copy for each story. */
  bias: readonly number[];
  /** How many features there are. */
  size: number;
  /**
   * All rows end to end, so that what is read of a row lies side by side in memory: its number, how well known the feature is (0 to 1), its largest
   * weight, how many weights it has; then of each weight the class and the weight. A row is told by where it begins.
   */
  cells: Float32Array;
  /** The same memory as integers: numbers, counts and classes are read from here, as they need not be made of floats then. */
  integers: Int32Array;
  rows: ReadonlyMap<string, number>;
  /** Rows of the features that come from rules, by what their names begin with, then by the rest. */
  findings: Readonly<Record<FindingKind, ReadonlyMap<string, number>>>;
  /** Rows of the pairs by their last word, then by the number of the first. */
  pairs: { firsts: ReadonlyMap<string, number>; byLast: ReadonlyMap<string, ReadonlyMap<number, number>> };
}

const KNOWN = 1;
const MOST = 2;
const COUNT = 3;
const WEIGHTS = 4;

/** The log of the number of stories from which on a feature is wholly known. */
const KNOWN_STORIES = 5;

/** Prepares a model for reading. */
export function compileModel({ classes, bias, features }: TopicModel): CompiledModel {
  const classOf = new Map(classes.map((code, at) => [code, at]));
  const cells: number[] = [];
  const whole: number[] = [];
  const rows = new Map<string, number>();
  for (const [name, text] of Object.entries(features)) {
    const { stories, weights } = readFeature(text);
    const known = Math.min(1, Math.log1p(stories) / KNOWN_STORIES);
    const most = weights.reduce((sofar, [, weight]) => Math.max(sofar, weight), 0);
    const number = rows.size;
    rows.set(name, cells.length);
    whole.push(cells.length, cells.length + COUNT);
    cells.push(number, known, most, weights.length);
    for (const [code, weight] of weights) {
      whole.push(cells.length);
      cells.push(classOf.get(code) ?? 0, weight);
    }
  }
  const floats = Float32Array.from(cells);
  const integers = new Int32Array(floats.buffer);
  for (const at of whole) integers[at] = cells[at] as number;
  return {
    columns: classes.map(columnOf),
    bias: classes.map((code) => bias[code] ?? 0),
    size: rows.size,
    cells: floats,
    integers,
    rows,
    findings: { '=': beginningWith('=', rows), '~': beginningWith('~', rows), '@': beginningWith('@', rows) },
    pairs: pairsOf(rows),
  };
}

function beginningWith(kind: FindingKind, rows: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, row] of rows) if (name.startsWith(kind)) found.set(name.slice(kind.length), row);
  return found;
}

function pairsOf(rows: ReadonlyMap<string, number>): CompiledModel['pairs'] {
  const firsts = new Map<string, number>();
  const byLast = new Map<string, Map<number, number>>();
  for (const [name, row] of rows) {
    const gap = name.indexOf(' ');
    if (gap < 0) continue;
    const [first, last] = [name.slice(0, gap), name.slice(gap + 1)];
    const number = firsts.get(first) ?? firsts.size;
    firsts.set(first, number);
    byLast.set(last, (byLast.get(last) ?? new Map<number, number>()).set(number, row));
  }
  return { firsts, byLast };
}

/** The number of a row. */
export const numberOf = ({ integers }: CompiledModel, row: number): number => integers[row] as number;
/** How well a row's feature is known to the model. */
export const knownOf = ({ cells }: CompiledModel, row: number): number => cells[row + KNOWN] as number;
/** The largest weight of a row. */
export const mostOf = ({ cells }: CompiledModel, row: number): number => cells[row + MOST] as number;

/** Adds what a feature of this value says to the classes' scores. */
export function addRow({ cells, integers }: CompiledModel, scores: number[], row: number, value: number): void {
  const end = row + WEIGHTS + 2 * (integers[row + COUNT] as number);
  for (let at = row + WEIGHTS; at < end; at += 2) {
    const own = integers[at] as number;
    scores[own] = (scores[own] as number) + value * (cells[at + 1] as number);
  }
}

/** The weight of a feature for a class, by the class's number. */
export function weightOf({ cells, integers }: CompiledModel, row: number, own: number): number {
  const end = row + WEIGHTS + 2 * (integers[row + COUNT] as number);
  for (let at = row + WEIGHTS; at < end; at += 2) if (integers[at] === own) return cells[at + 1] as number;
  return 0;
}
