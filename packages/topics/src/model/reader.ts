import type { EvidenceField } from '@slugline/model';
import { type Lexicon, tableOfForms } from '../lexicon.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import type { Shares } from './blend.ts';
import { addRow, type CompiledModel, compileModel, knownOf, mostOf, numberOf, weightOf } from './compiled.ts';
import { softmax } from './fit.ts';
import { eachHeadlinePair, fieldGrams, MOST_GRAMS, MOST_HEADLINE_PAIRS, READ_WORDS } from './grams.ts';
import type { TopicModel } from './port.ts';
import { eachFinding, type Findings, HEADLINE_PAIR_VALUE, PAIR_VALUE, PREFIX_VALUE, prefixOf, wordValue } from './sample.ts';

/** Where a feature stands first in a story. */
export interface Spoken {
  field: EvidenceField;
  start: number;
  end: number;
}

/** What a model makes of a story. */
export interface Reading {
  /** By class, together 1. */
  shares: Shares;
  /** How many of the story's words and pairs the model knows, the well-known ones counting more. */
  resemblance: number;
  /** From 0 (nothing like the stories that it learned from) to 1. */
  trust: number;
  /**
   * The words that speak most for a class, strongest first: of those that weigh so much at least by the model's trust, so many at most. To be asked
   * before the next story is read.
   */
  speakingFor(code: string, least: number, most: number): Spoken[];
}

/** Reads a story with a model; null where the model is trusted with it less than so much. */
export type ModelReader = (texts: readonly FieldText[], findings: Findings, leastTrust: number) => Reading | null;

/** Trust falls with this power of the resemblance. */
const DOUBT = 3;
/** A few words resemble anything: so many unknown ones are taken to stand with them. */
const FEW_WORDS = 4;
/** Of a body much longer than the training stories this much is read: so many times their usual words, and so many at least. */
const READ_TIMES = 3;
const READ_LEAST = 80;
/** Words met are remembered with their features up to so many. */
const REMEMBERED = 60_000;

/** How far a model is to be trusted with a story. */
export function trustIn(resemblance: number, fullTrust: number): number {
  return Math.min(1, resemblance / fullTrust) ** DOUBT;
}

/** Prepares a model for reading. */
export function createModelReader(model: TopicModel): ModelReader {
  const compiled = compileModel(model);
  const { classes, bias } = compiled;
  const grams = createGrams(compiled);
  const hits = createHits(compiled.size);
  const mostOfBody = Math.min(READ_WORDS.body, Math.max(READ_LEAST, READ_TIMES * model.usualWords));
  return (texts, findings, leastTrust) => {
    const resemblance = readGrams(compiled, grams, texts, mostOfBody, model.usualWords);
    const trust = trustIn(resemblance, model.fullTrust);
    // A model that knows no news leaves most stories to the dictionary: then nothing need be weighed.
    if (trust < leastTrust) return null;
    collect(compiled, grams, hits, texts);
    const scores = bias.slice();
    for (let at = 0; at < hits.count; at += 1) addRow(compiled, scores, hits.rows[at] as number, hits.values[at] as number);
    eachFinding(findings, (kind, code, value) => {
      const row = compiled.findings[kind].get(code);
      if (row !== undefined) addRow(compiled, scores, row, value);
    });
    softmax(scores);
    return {
      shares: { codes: classes, values: scores },
      resemblance,
      trust,
      speakingFor(code, least, most) {
        const column = classes.indexOf(code);
        return column < 0 || trust === 0 ? [] : strongestFor(compiled, hits, trust, column, { least, most });
      },
    };
  };
}

/**
 * The words of the language, each with its features in the model, as columns of one array, so that what is read of a word lies side by side. Forms with
 * one stem are one word.
 */
interface WordTable {
  /** By form: where the word begins in `cells`. */
  of: (lexicon: Lexicon) => readonly number[];
  cells: Float64Array;
  /** Rows of the pairs that a word ends, by the number of the word before; null where it ends none. */
  pairs: (ReadonlyMap<number, number> | null)[];
}

/** Its features (-1 where it has none), and how well the model knows it. */
const ROW = 0;
const PREFIX = 1;
const KNOWN = 2;
/** Its number as the first of a pair, -1 where no pair begins with it; and of the words before it in pairs the bits of their numbers' last five bits. */
const AS_FIRST = 3;
const FIRSTS = 4;
/** In which reading it was last seen, and what it was worth there. */
const READING = 5;
const VALUE = 6;
/** As wide as a line of the processor's cache. */
const WORD = 8;

/** Makes what looks up the forms of a lexicon. */
function createWords(compiled: CompiledModel): WordTable {
  const { rows, pairs } = compiled;
  const words = new Map<string, number>();
  const table: WordTable = { of: () => [], cells: new Float64Array(WORD << 10), pairs: [] };
  const add = (stem: string): number => {
    const at = table.pairs.length * WORD;
    if (at >= table.cells.length) {
      const cells = new Float64Array(2 * at);
      cells.set(table.cells);
      table.cells = cells;
    }
    const [row, prefix, ending] = [rows.get(stem) ?? -1, prefixOf(stem), pairs.byLast.get(stem) ?? null];
    let firsts = 0;
    for (const first of ending?.keys() ?? []) firsts |= 1 << (first & 31);
    const known = row < 0 ? 0 : knownOf(compiled, row);
    table.cells.set(
      [row, prefix === null ? -1 : (rows.get(prefix) ?? -1), known, pairs.firsts.get(stem) ?? -1, firsts, 0, 0],
      at,
    );
    table.pairs.push(ending);
    words.set(stem, at);
    return at;
  };
  table.of = tableOfForms(({ stems }, form) => words.get(stems[form] ?? '') ?? add(stems[form] ?? ''));
  return table;
}

/** What a model knows of a story's words, kept from story to story: of each word that says something where it is in the table and in which text, and the row of the pair that it makes with the one before it (-1 where the model has none). */
interface Grams {
  table: WordTable;
  reading: number;
  /** Of each text where its grams end. */
  ends: number[];
  words: Int32Array;
  pairs: Int32Array;
  ats: Int32Array;
  befores: Int32Array;
}

/** A story has no more fields than this. */
const MOST_FIELDS = 8;

function createGrams(compiled: CompiledModel): Grams {
  const room = () => new Int32Array(MOST_FIELDS * MOST_GRAMS);
  return { table: createWords(compiled), reading: 0, ends: [], words: room(), pairs: room(), ats: room(), befores: room() };
}

/** Looks a story's words and pairs up in a model, and tells how many of them it knows, the well-known ones counting more. */
function readGrams(
  compiled: CompiledModel,
  grams: Grams,
  texts: readonly FieldText[],
  mostOfBody: number,
  usualWords: number,
): number {
  if (grams.table.pairs.length >= REMEMBERED) grams.table = createWords(compiled);
  grams.reading += 1;
  grams.ends = [];
  const sums: Sums = { met: 0, knownWords: 0, pairs: 0, knownPairs: 0 };
  let [count, body] = [0, 0];
  for (const text of texts) {
    count = readField(compiled, grams, text, mostOfBody, count, sums);
    grams.ends.push(count);
    if (text.field === 'body') body = text.words.count;
  }
  const longer = Math.max(1, body / mostOfBody);
  const usual = Math.sqrt(Math.min(1, usualWords / Math.max(1, sums.met * longer)));
  return (usual * (sums.knownWords + sums.knownPairs)) / (sums.met + sums.pairs + FEW_WORDS);
}

/** How many different words and pairs there are, and how many of them the model knows. */
interface Sums {
  met: number;
  knownWords: number;
  pairs: number;
  knownPairs: number;
}

/** Adds the grams of one field behind the others, and gives where they end. */
function readField(compiled: CompiledModel, grams: Grams, text: FieldText, mostOfBody: number, from: number, sums: Sums): number {
  const { ats, befores, table, reading } = grams;
  const end = fieldGrams(text, mostOfBody, ats, befores, from);
  if (end === from) return end;
  const { words } = text;
  const wordOf = table.of(words.lexicon);
  const { cells } = table;
  for (let gram = from; gram < end; gram += 1) {
    const word = wordOf[formOf(words, ats[gram] as number)] as number;
    grams.words[gram] = word;
    if (cells[word + READING] !== reading) {
      cells[word + READING] = reading;
      cells[word + VALUE] = 0;
      sums.met += 1;
      sums.knownWords += cells[word + KNOWN] as number;
    }
    const before = befores[gram] as number;
    let row = -1;
    if (before >= 0) {
      sums.pairs += 1;
      row = pairRow(table, wordOf[formOf(words, before)] as number, word);
      if (row >= 0) sums.knownPairs += knownOf(compiled, row);
    }
    grams.pairs[gram] = row;
  }
  return end;
}

/** The row of a pair of words; -1 where the model has none. */
function pairRow({ cells, pairs }: WordTable, before: number, word: number): number {
  const first = cells[before + AS_FIRST] as number;
  // Most pairs are told by one bit not to be in the model.
  if (first < 0 || ((cells[word + FIRSTS] as number) & (1 << (first & 31))) === 0) return -1;
  return pairs[word / WORD]?.get(first) ?? -1;
}

/** The features of a model in a story, as columns that are kept from story to story: objects would be a few hundred a story. */
interface Hits {
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

function createHits(features: number): Hits {
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
function collect(compiled: CompiledModel, grams: Grams, hits: Hits, texts: readonly FieldText[]): void {
  hits.count = 0;
  hits.reading += 1;
  hits.fields = texts.map(({ field }) => field);
  let [squares, gram] = [0, 0];
  const { cells } = grams.table;
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
        const row = cells[word + ROW] as number;
        const prefix = cells[word + PREFIX] as number;
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

/** The places of the features that weigh most for a class, strongest first. */
function strongestFor(
  compiled: CompiledModel,
  hits: Hits,
  trust: number,
  column: number,
  { least, most }: { least: number; most: number },
): Spoken[] {
  // Only the strongest so far are kept, in their order: nearly every word says a little for the top class, and sorting them all is dear.
  const [places, weights]: [number[], number[]] = [[], []];
  for (let at = 0; at < hits.count; at += 1) {
    const row = hits.rows[at] as number;
    const value = trust * (hits.values[at] as number);
    const floor = places.length < most ? least : (weights[most - 1] as number);
    if (value * mostOf(compiled, row) < floor) continue;
    const weight = value * weightOf(compiled, row, column);
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
