import type { EvidenceField } from '@slugline/model';
import { type Lexicon, tableOfForms } from '../lexicon.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import { addRow, type CompiledModel, compileModel, knownOf, mostOf, numberOf, weightOf } from './compiled.ts';
import { softmax } from './fit.ts';
import { eachGram, eachHeadlinePair, READ_WORDS } from './grams.ts';
import type { TopicModel } from './port.ts';
import { eachFinding, type Findings, HEADLINE_PAIR_VALUE, PAIR_VALUE, PREFIX_VALUE, prefixOf, wordValue } from './sample.ts';

/** Where a feature stands first, and what it adds to each class. */
interface Hit {
  field: EvidenceField;
  start: number;
  end: number;
  row: number;
  value: number;
}

/** What a model makes of a story. */
export interface Reading {
  /** By class, together 1. */
  shares: Map<string, number>;
  /** How many of the story's words and pairs the model knows, the well-known ones counting more. */
  resemblance: number;
  /** From 0 (nothing like the stories that it learned from) to 1. */
  trust: number;
  /** The words that speak most for a class, strongest first: of those that weigh so much at least by the model's trust, so many at most. */
  speakingFor(code: string, least: number, most: number): Hit[];
}

/** Reads a story with a model; null where the model is trusted with it less than so much. */
export type ModelReader = (texts: readonly FieldText[], findings: Findings, leastTrust: number) => Reading | null;

/** A word of the language: its features in the model (−1 where it has none). */
interface Word {
  row: number;
  prefix: number;
  /** How well the model knows it. */
  known: number;
  /** Its number as the first of a pair; −1 where no pair begins with it. */
  asFirst: number;
  /** Rows of the pairs that it ends, by the number of the word before; null where it ends none. */
  pairs: ReadonlyMap<number, number> | null;
  /** In which reading it was last seen, and what it was worth there. */
  reading: number;
  value: number;
}

/** Trust falls with this power of the resemblance. */
const DOUBT = 3;
/** A few words resemble anything: so many unknown ones are taken to stand with them. */
const FEW_WORDS = 4;
/** Of a body much longer than the training stories this much is read: so many times their usual words, and so many at least. */
const READ_TIMES = 3;
const READ_LEAST = 80;
/** Words met are remembered with their features up to so many. */
const REMEMBERED = 100_000;

/** How far a model is to be trusted with a story. */
export function trustIn(resemblance: number, fullTrust: number): number {
  return Math.min(1, resemblance / fullTrust) ** DOUBT;
}

/** Prepares a model for reading. */
export function createModelReader(model: TopicModel): ModelReader {
  const compiled = compileModel(model);
  const { classes, bias } = compiled;
  const readGrams = createGramReader(compiled, model.usualWords);
  const collect = createCollector(compiled);
  let reading = 0;
  return (texts, findings, leastTrust) => {
    reading += 1;
    const { grams, resemblance } = readGrams(texts, reading);
    const trust = trustIn(resemblance, model.fullTrust);
    // A model that knows no news leaves most stories to the dictionary: then nothing need be weighed.
    if (trust < leastTrust) return null;
    const hits = collect(texts, grams, reading);
    const scores = bias.slice();
    for (const { row, value } of hits) addRow(compiled, scores, row, value);
    eachFinding(findings, (kind, code, value) => {
      const row = compiled.findings[kind].get(code);
      if (row !== undefined) addRow(compiled, scores, row, value);
    });
    softmax(scores);
    const shares = new Map<string, number>();
    for (let column = 0; column < classes.length; column += 1) shares.set(classes[column] as string, scores[column] as number);
    return {
      shares,
      resemblance,
      trust,
      speakingFor(code, least, most) {
        const column = classes.indexOf(code);
        const found: { hit: Hit; weight: number }[] = [];
        if (column < 0 || trust === 0) return [];
        for (const hit of hits) {
          if (trust * hit.value * mostOf(compiled, hit.row) < least) continue;
          const weight = trust * hit.value * weightOf(compiled, hit.row, column);
          if (weight >= least) found.push({ hit, weight });
        }
        found.sort((a, b) => b.weight - a.weight || a.hit.row - b.hit.row);
        return found.slice(0, most).map(({ hit }) => hit);
      },
    };
  };
}

/** Makes what looks up the forms of a lexicon; forms with one stem are one word. */
function createWords(compiled: CompiledModel): (lexicon: Lexicon) => readonly Word[] {
  const { rows, pairs } = compiled;
  let words = new Map<string, Word>();
  return tableOfForms(({ stems }, form) => {
    const stem = stems[form] ?? '';
    const met = words.get(stem);
    if (met !== undefined) return met;
    if (words.size >= REMEMBERED) words = new Map();
    const [row, prefix] = [rows.get(stem) ?? -1, prefixOf(stem)];
    const word: Word = {
      row,
      prefix: prefix === null ? -1 : (rows.get(prefix) ?? -1),
      known: row < 0 ? 0 : knownOf(compiled, row),
      asFirst: pairs.firsts.get(stem) ?? -1,
      pairs: pairs.byLast.get(stem) ?? null,
      reading: 0,
      value: 0,
    };
    words.set(stem, word);
    return word;
  });
}

/** The row of a pair of words; −1 where the model has none. */
function pairRow({ asFirst }: Word, { pairs }: Word): number {
  return pairs === null || asFirst < 0 ? -1 : (pairs.get(asFirst) ?? -1);
}

/** A word of a story that says something, and the pair that it makes with the one before it (−1 where the model has none). */
interface Gram {
  text: FieldText;
  word: Word;
  start: number;
  end: number;
  pairRow: number;
  pairStart: number;
}

/** What a model knows of a story's words. */
interface Grams {
  grams: Gram[];
  /** How many different words there are. */
  met: number;
  resemblance: number;
}

/** Makes what looks a story's words and pairs up in a model, and tells how many of them it knows, the well-known ones counting more. */
function createGramReader(compiled: CompiledModel, usualWords: number): (texts: readonly FieldText[], reading: number) => Grams {
  const wordsOf = createWords(compiled);
  const mostOfBody = Math.min(READ_WORDS.body, Math.max(READ_LEAST, READ_TIMES * usualWords));
  return (texts, reading) => {
    const grams: Gram[] = [];
    let [met, knownWords, pairs, knownPairs] = [0, 0, 0, 0];
    eachGram(texts, mostOfBody, (text, at, before) => {
      const { words } = text;
      const table = wordsOf(words.lexicon);
      const word = table[formOf(words, at)] as Word;
      if (word.reading !== reading) {
        word.reading = reading;
        word.value = 0;
        met += 1;
        knownWords += word.known;
      }
      const row = before < 0 ? -1 : pairRow(table[formOf(words, before)] as Word, word);
      if (before >= 0) pairs += 1;
      if (row >= 0) knownPairs += knownOf(compiled, row);
      const start = startOf(words, at);
      grams.push({ text, word, start, end: endOf(words, at), pairRow: row, pairStart: row < 0 ? start : startOf(words, before) });
    });
    const body = texts.find(({ field }) => field === 'body')?.words.count ?? 0;
    const longer = Math.max(1, body / mostOfBody);
    const usual = Math.sqrt(Math.min(1, usualWords / Math.max(1, met * longer)));
    return { grams, met, resemblance: (usual * (knownWords + knownPairs)) / (met + pairs + FEW_WORDS) };
  };
}

/** Makes what says which features of a model stand where in a story, and what each is worth. */
function createCollector(
  compiled: CompiledModel,
): (texts: readonly FieldText[], grams: readonly Gram[], reading: number) => Hit[] {
  // In which reading a feature was last met, and where its hit stands there: as fast as a map that need not be emptied.
  const [readingOf, placeOf] = [new Int32Array(compiled.size), new Int32Array(compiled.size)];

  /** Adds a feature's hit, or gives the one that it has the higher value. */
  function raise(
    hits: Hit[],
    reading: number,
    row: number,
    value: number,
    field: EvidenceField,
    start: number,
    end: number,
  ): void {
    if (row < 0) return;
    const number = numberOf(compiled, row);
    if (readingOf[number] !== reading) {
      readingOf[number] = reading;
      placeOf[number] = hits.length;
      hits.push({ field, start, end, row, value });
      return;
    }
    const hit = hits[placeOf[number] as number];
    if (hit !== undefined && value > hit.value) hit.value = value;
  }

  return (texts, grams, reading) => {
    const hits: Hit[] = [];
    let squares = 0;
    for (const { text, word, start, end, pairRow: pair, pairStart } of grams) {
      const { field } = text;
      const value = wordValue(text);
      if (value > word.value) {
        squares += value * value - word.value * word.value;
        word.value = value;
        raise(hits, reading, word.row, value, field, start, end);
        raise(hits, reading, word.prefix, value * PREFIX_VALUE, field, start, end);
      }
      raise(hits, reading, pair, value * PAIR_VALUE, field, pairStart, end);
    }
    eachHeadlinePair(texts, (pair, start, end) => {
      raise(hits, reading, compiled.rows.get(pair) ?? -1, HEADLINE_PAIR_VALUE, 'headline', start, end);
    });
    const length = Math.sqrt(2 * squares) || 1;
    for (const hit of hits) hit.value /= length;
    return hits;
  };
}
