import type { EvidenceField } from '@slugline/model';
import type { FieldText } from '../texts.ts';
import { endOf, startOf } from '../tokens.ts';
import { type CompiledModel, mostOf, numberOf, weightOf } from './compiled.ts';
import { eachHeadlinePair, MOST_GRAMS, MOST_HEADLINE_PAIRS } from './grams.ts';
import { type Grams, MOST_FIELDS } from './known.ts';
import { HEADLINE_PAIR_VALUE, PAIR_VALUE, PREFIX_VALUE, wordValue } from './sample.ts';
import { PREFIX, ROW, VALUE } from './words.ts';

/** Where a feature stands first in a story. */
export interface Spoken {
  field: EvidenceField;
  start: number;
  end: number;
}

/** The features of a model in a story, as columns that are kept from story to story: objects would be a few hundred a story. */
export interface Hits {
  count: number;
  rows: Int32Array;
  values: Float64Array;
  /** The number of the text, and where in it the feature stands first. */
  texts: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  fields: EvidenceField[];
  /** By feature: in which reading it was last met, and where its hit stands there: as fast as a map, and need not be emptied. */
  reading: number;
  readingOf: Int32Array;
  placeOf: Int32Array;
}

/** A gram has three features at most: the word, its beginning, a pair. */
const MOST_HITS = 3 * MOST_FIELDS * MOST_GRAMS + MOST_HEADLINE_PAIRS;

export function createHits(features: number): Hits {
  const room = () => new Int32Array(MOST_HITS);
  const [values, texts] = [new Float64Array(MOST_HITS), new Uint8Array(MOST_HITS)];
  const [readingOf, placeOf] = [new Int32Array(features), new Int32Array(features)];
  return { count: 0, rows: room(), values, texts, starts: room(), ends: room(), fields: [], reading: 0, readingOf, placeOf };
}

/** Adds a feature's hit, or gives the one that it has the higher value. */
function raise(hits: Hits, number: number, row: number, value: number, text: number, start: number, end: number): void {
  if (hits.readingOf[number] === hits.reading) {
    const known = hits.placeOf[number] as number;
    if (value > (hits.values[known] as number)) hits.values[known] = value;
    return;
  }
  const at = hits.count;
  hits.readingOf[number] = hits.reading;
  hits.placeOf[number] = at;
  hits.rows[at] = row;
  hits.values[at] = value;
  hits.texts[at] = text;
  hits.starts[at] = start;
  hits.ends[at] = end;
  hits.count = at + 1;
}

/** Finds which features of a model stand where in a story, and what each is worth. */
export function collect(compiled: CompiledModel, grams: Grams, hits: Hits, texts: readonly FieldText[]): void {
  hits.count = 0;
  hits.reading += 1;
  hits.fields = texts.map(({ field }) => field);
  let [squares, gram] = [0, 0];
  const { cells, integers } = grams.table;
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] as FieldText;
    const value = wordValue(text);
    const stop = grams.ends[at] as number;
    if (gram === stop) continue;
    const { words } = text;
    for (; gram < stop; gram += 1) {
      const word = grams.words[gram] as number;
      const number = grams.ats[gram] as number;
      const start = startOf(words, number);
      const end = endOf(words, number);
      const was = cells[word + VALUE] as number;
      if (value > was) {
        squares += value * value - was * was;
        cells[word + VALUE] = value;
        const row = integers[word + ROW] as number;
        const prefix = integers[word + PREFIX] as number;
        if (row >= 0) raise(hits, numberOf(compiled, row), row, value, at, start, end);
        if (prefix >= 0) raise(hits, numberOf(compiled, prefix), prefix, value * PREFIX_VALUE, at, start, end);
      }
      const pair = grams.pairs[gram] as number;
      if (pair >= 0) {
        const from = startOf(words, grams.befores[gram] as number);
        raise(hits, numberOf(compiled, pair), pair, value * PAIR_VALUE, at, from, end);
      }
    }
  }
  const headline = hits.fields.indexOf('headline');
  eachHeadlinePair(texts, (pair, start, end) => {
    const row = compiled.rows.get(pair);
    if (row !== undefined) raise(hits, numberOf(compiled, row), row, HEADLINE_PAIR_VALUE, headline, start, end);
  });
  const length = Math.sqrt(2 * squares) || 1;
  for (let at = 0; at < hits.count; at += 1) hits.values[at] = (hits.values[at] as number) / length;
}

/** The places of the features that weigh most for a class, by its number; strongest first. */
export function strongestFor(
  compiled: CompiledModel,
  hits: Hits,
  trust: number,
  own: number,
  { least, most }: { least: number; most: number },
): Spoken[] {
  // Only the strongest so far are kept, in their order: nearly every word says a little for the top class, and sorting them all is dear.
  const [places, weights]: [number[], number[]] = [[], []];
  for (let at = 0; at < hits.count; at += 1) {
    const row = hits.rows[at] as number;
    const value = trust * (hits.values[at] as number);
    const floor = places.length < most ? least : (weights[most - 1] as number);
    if (value * mostOf(compiled, row) < floor) continue;
    const weight = value * weightOf(compiled, row, own);
    if (weight < floor) continue;
    let to = places.length;
    for (; to > 0; to -= 1) {
      const before = places[to - 1] as number;
      const heavier = weights[to - 1] as number;
      if (heavier > weight || (heavier === weight && (hits.rows[before] as number) < row)) break;
      places[to] = before;
      weights[to] = heavier;
    }
    places[to] = at;
    weights[to] = weight;
    if (places.length > most) places.length = weights.length = most;
  }
  return places.map((at) => {
    const [start, end] = [hits.starts[at] as number, hits.ends[at] as number];
    return { field: hits.fields[hits.texts[at] as number] as EvidenceField, start, end };
  });
}
