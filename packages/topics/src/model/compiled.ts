import { readFeature } from './format.ts';
import type { TopicModel } from './port.ts';
import type { FindingKind } from './sample.ts';

/** A model as arrays: each feature is a row, each class a column. */
export interface CompiledModel {
  classes: readonly string[];
  bias: Float64Array;
  rows: ReadonlyMap<string, number>;
  /** How well known each feature is to the model, 0 to 1. */
  known: Float32Array;
  /** The weights of row i stand from `from[i]` to `from[i + 1]`: only those that are not zero, as most features speak of few classes. */
  from: Int32Array;
  columns: Uint8Array;
  weights: Float32Array;
  /** The largest weight of each row. */
  most: Float32Array;
  /** Rows of the features that come from rules, by what their names begin with, then by the rest. */
  findings: Readonly<Record<FindingKind, ReadonlyMap<string, number>>>;
  /** Rows of the pairs by their last word, then by the number of the first. */
  pairs: { firsts: ReadonlyMap<string, number>; byLast: ReadonlyMap<string, ReadonlyMap<number, number>> };
}

/** The log of the number of stories from which on a feature is wholly known. */
const KNOWN_STORIES = 5;

/** Prepares a model for reading. */
export function compileModel({ classes, bias, features }: TopicModel): CompiledModel {
  const names = Object.keys(features);
  const columnOf = new Map(classes.map((code, column) => [code, column]));
  const known = new Float32Array(names.length);
  const from = new Int32Array(names.length + 1);
  const most = new Float32Array(names.length);
  const [columns, weights]: [number[], number[]] = [[], []];
  names.forEach((name, row) => {
    const { stories, weights: own } = readFeature(features[name] ?? '');
    known[row] = Math.min(1, Math.log1p(stories) / KNOWN_STORIES);
    for (const [code, weight] of own) {
      columns.push(columnOf.get(code) ?? 0);
      weights.push(weight);
    }
    from[row + 1] = columns.length;
    most[row] = own.reduce((sofar, [, weight]) => Math.max(sofar, weight), 0);
  });
  return {
    classes,
    bias: Float64Array.from(classes, (code) => bias[code] ?? 0),
    rows: new Map(names.map((name, row) => [name, row])),
    known,
    from,
    columns: Uint8Array.from(columns),
    weights: Float32Array.from(weights),
    most,
    findings: { '=': beginningWith('=', names), '~': beginningWith('~', names), '@': beginningWith('@', names) },
    pairs: pairsOf(names),
  };
}

function beginningWith(kind: FindingKind, names: readonly string[]): Map<string, number> {
  return new Map(names.flatMap((name, row) => (name.startsWith(kind) ? [[name.slice(kind.length), row] as const] : [])));
}

function pairsOf(names: readonly string[]): CompiledModel['pairs'] {
  const firsts = new Map<string, number>();
  const byLast = new Map<string, Map<number, number>>();
  names.forEach((name, row) => {
    const gap = name.indexOf(' ');
    if (gap < 0) return;
    const [first, last] = [name.slice(0, gap), name.slice(gap + 1)];
    const number = firsts.get(first) ?? firsts.size;
    firsts.set(first, number);
    byLast.set(last, (byLast.get(last) ?? new Map<number, number>()).set(number, row));
  });
  return { firsts, byLast };
}

/** Adds what a feature of this value says to the classes' scores. */
export function addRow({ from, columns, weights }: CompiledModel, scores: Float64Array, row: number, value: number): void {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) {
    const column = columns[at] as number;
    scores[column] = (scores[column] as number) + value * (weights[at] as number);
  }
}

/** The weight of a feature for a class. */
export function weightOf({ from, columns, weights }: CompiledModel, row: number, column: number): number {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) if (columns[at] === column) return weights[at] as number;
  return 0;
}
