import type { EvidenceField } from '@slugline/model';
import { type Lexicon, tableOfForms } from '../lexicon.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import { addRow, type CompiledModel, compileModel, weightOf } from './compiled.ts';
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
  const { measure, collect } = createWordReader(compiled, model.usualWords);
  return (texts, findings, leastTrust) => {
    const resemblance = measure(texts);
    const trust = trustIn(resemblance, model.fullTrust);
    // A model that knows no news leaves most stories to the dictionary: then nothing need be weighed.
    if (trust < leastTrust) return null;
    const hits = collect(texts);
    const scores = bias.slice();
    for (const { row, value } of hits) addRow(compiled, scores, row, value);
    eachFinding(findings, (kind, code, value) => {
      const row = compiled.findings[kind].get(code);
      if (row !== undefined) addRow(compiled, scores, row, value);
    });
    softmax(scores);
    return {
      shares: new Map(classes.map((code, at) => [code, scores[at] ?? 0])),
      resemblance,
      trust,
      speakingFor(code, least, most) {
        const column = classes.indexOf(code);
        const found: { hit: Hit; weight: number }[] = [];
        if (column < 0 || trust === 0) return [];
        for (const hit of hits) {
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
function createWords({ rows, pairs, known }: CompiledModel): (lexicon: Lexicon) => readonly Word[] {
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
      known: row < 0 ? 0 : (known[row] as number),
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

/** Makes what reads a story's words: how many of them the model knows; and, as that may be all that is asked, apart from it which of its features stand where. */
function createWordReader(compiled: CompiledModel, usualWords: number) {
  const { known, rows } = compiled;
  const wordsOf = createWords(compiled);
  const mostOfBody = Math.min(READ_WORDS.body, Math.max(READ_LEAST, READ_TIMES * usualWords));
  // In which reading a feature was last met, and where its hit stands there: as fast as a map that need not be emptied.
  const [readingOf, placeOf] = [new Int32Array(known.length), new Int32Array(known.length)];
  let reading = 0;

  function measure(texts: readonly FieldText[]): number {
    reading += 1;
    let [met, knownWords, pairs, knownPairs] = [0, 0, 0, 0];
    eachGram(texts, mostOfBody, ({ words }, at, before) => {
      const table = wordsOf(words.lexicon);
      const word = table[formOf(words, at)] as Word;
      if (word.reading !== reading) {
        word.reading = reading;
        met += 1;
        knownWords += word.known;
      }
      if (before < 0) return;
      const row = pairRow(table[formOf(words, before)] as Word, word);
      pairs += 1;
      if (row >= 0) knownPairs += known[row] as number;
    });
    const body = texts.find(({ field }) => field === 'body')?.words.count ?? 0;
    const longer = Math.max(1, body / mostOfBody);
    const usual = Math.sqrt(Math.min(1, usualWords / Math.max(1, met * longer)));
    return (usual * (knownWords + knownPairs)) / (met + pairs + FEW_WORDS);
  }

  /** Adds a feature's hit, or gives the one that it has the higher value. */
  function raise(hits: Hit[], row: number, value: number, field: EvidenceField, start: number, end: number): void {
    if (row < 0) return;
    if (readingOf[row] !== reading) {
      readingOf[row] = reading;
      placeOf[row] = hits.length;
      hits.push({ field, start, end, row, value });
      return;
    }
    const hit = hits[placeOf[row] as number];
    if (hit !== undefined && value > hit.value) hit.value = value;
  }

  function collect(texts: readonly FieldText[]): Hit[] {
    reading += 1;
    const [hits, met]: [Hit[], Word[]] = [[], []];
    eachGram(texts, mostOfBody, (text, at, before) => {
      const { field, words } = text;
      const table = wordsOf(words.lexicon);
      const word = table[formOf(words, at)] as Word;
      const [value, end] = [wordValue(text), endOf(words, at)];
      if (word.reading !== reading || value > word.value) {
        if (word.reading !== reading) met.push(word);
        word.reading = reading;
        word.value = value;
        raise(hits, word.row, value, field, startOf(words, at), end);
        raise(hits, word.prefix, value * PREFIX_VALUE, field, startOf(words, at), end);
      }
      if (before < 0) return;
      raise(hits, pairRow(table[formOf(words, before)] as Word, word), value * PAIR_VALUE, field, startOf(words, before), end);
    });
    eachHeadlinePair(texts, (pair, start, end) => raise(hits, rows.get(pair) ?? -1, HEADLINE_PAIR_VALUE, 'headline', start, end));
    let squares = 0;
    for (const { value } of met) squares += value * value;
    const length = Math.sqrt(2 * squares) || 1;
    for (const hit of hits) hit.value /= length;
    return hits;
  }

  return { measure, collect };
}
