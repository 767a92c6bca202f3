import type { EvidenceField } from '@slugline/model';
import type { FieldText } from '../texts.ts';
import { softmax } from './fit.ts';
import { readFeature } from './format.ts';
import { eachGram, eachHeadlinePair, READ_WORDS } from './grams.ts';
import type { TopicModel } from './port.ts';
import { type Findings, findingFeatures, HEADLINE_PAIR_VALUE, PAIR_VALUE, PREFIX_VALUE, prefixOf, wordValue } from './sample.ts';

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
  speakingFor(code: string, least: number, most: number): (Hit & { weight: number })[];
}

/** Reads a story with a model. */
export type ModelReader = (texts: readonly FieldText[], findings: Findings) => Reading;

/** A word of the language: its features in the model (−1 where it has none). */
interface Word {
  row: number;
  prefix: number;
  /** Rows of the pairs that it ends, by the word before; null where it ends none. */
  pairs: Map<string, number> | null;
  /** In which story it was last seen, and what it was worth there. */
  story: number;
  value: number;
}

/** The log of the number of stories from which on a feature is wholly known. */
const KNOWN_STORIES = 5;
/** Trust falls with this power of the resemblance. */
const DOUBT = 3;
/** A few words resemble anything: so many unknown ones are taken to stand with them. */
const FEW_WORDS = 4;
/** Of a body much longer than the training stories this much is read: so many times their usual words, and so many at least. */
const READ_TIMES = 3;
const READ_LEAST = 80;
/** Words met are remembered with their features up to so many. */
const REMEMBERED = 50_000;

/** How far a model is to be trusted with a story. */
export function trustIn(resemblance: number, fullTrust: number): number {
  return Math.min(1, resemblance / fullTrust) ** DOUBT;
}

/** A model as arrays, and where its features stand in them. */
interface Compiled {
  classes: readonly string[];
  bias: Float64Array;
  /** Rows of features, a weight for each class. */
  weights: Float32Array;
  rows: ReadonlyMap<string, number>;
  /** How well known each feature is to the model, 0 to 1. */
  known: Float32Array;
  words: (word: string) => Word;
  usualWords: number;
}

/** Prepares a model for reading. */
export function createModelReader(model: TopicModel): ModelReader {
  const compiled = compile(model);
  const { classes, bias, weights, rows } = compiled;
  const size = classes.length;
  const collect = createCollector(compiled);
  return (texts, findings) => {
    const { hits, resemblance } = collect(texts);
    const scores = bias.slice();
    const add = (row: number, value: number): void => {
      for (let at = 0, place = row * size; at < size; at += 1, place += 1) {
        scores[at] = (scores[at] as number) + value * (weights[place] as number);
      }
    };
    for (const { row, value } of hits) add(row, value);
    for (const [name, value] of findingFeatures(findings)) {
      const row = rows.get(name);
      if (row !== undefined) add(row, value);
    }
    softmax(scores);
    const trust = trustIn(resemblance, model.fullTrust);
    return {
      shares: new Map(classes.map((code, at) => [code, scores[at] ?? 0])),
      resemblance,
      trust,
      speakingFor(code, least, most) {
        const at = classes.indexOf(code);
        const found: (Hit & { weight: number })[] = [];
        if (at < 0 || trust === 0) return found;
        for (const hit of hits) {
          const weight = trust * hit.value * (weights[hit.row * size + at] as number);
          if (weight >= least) found.push({ ...hit, weight });
        }
        return found.sort((a, b) => b.weight - a.weight || a.row - b.row).slice(0, most);
      },
    };
  };
}

function compile({ classes, bias, features, usualWords }: TopicModel): Compiled {
  const names = Object.keys(features);
  const rows = new Map(names.map((name, row) => [name, row]));
  const weights = new Float32Array(names.length * classes.length);
  const known = new Float32Array(names.length);
  const columns = new Map(classes.map((code, at) => [code, at]));
  names.forEach((name, row) => {
    const { stories, weights: own } = readFeature(features[name] ?? '');
    known[row] = Math.min(1, Math.log1p(stories) / KNOWN_STORIES);
    for (const [code, weight] of own) weights[row * classes.length + (columns.get(code) ?? 0)] = weight;
  });
  const biases = Float64Array.from(classes, (code) => bias[code] ?? 0);
  return { classes, bias: biases, weights, rows, known, words: createWords(rows), usualWords };
}

/** Looks up words; what is found is remembered. */
function createWords(rows: ReadonlyMap<string, number>): (word: string) => Word {
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, row] of rows) {
    const gap = name.indexOf(' ');
    if (gap < 0) continue;
    const last = name.slice(gap + 1);
    const before = pairs.get(last) ?? new Map<string, number>();
    pairs.set(last, before.set(name.slice(0, gap), row));
  }
  let words = new Map<string, Word>();
  return (word) => {
    let entry = words.get(word);
    if (entry === undefined) {
      const prefix = prefixOf(word);
      entry = {
        row: rows.get(word) ?? -1,
        prefix: prefix === null ? -1 : (rows.get(prefix) ?? -1),
        pairs: pairs.get(word) ?? null,
        story: 0,
        value: 0,
      };
      if (words.size >= REMEMBERED) words = new Map();
      words.set(word, entry);
    }
    return entry;
  };
}

/** Makes what finds the features of the model that stand in a story, and how much of its words the model knows. */
function createCollector({
  rows,
  known,
  words,
  usualWords,
}: Compiled): (texts: readonly FieldText[]) => { hits: Hit[]; resemblance: number } {
  // In which story a feature was last met, and where its hit stands there: as fast as a map that need not be emptied.
  const [storyOf, placeOf] = [new Int32Array(known.length), new Int32Array(known.length)];
  const mostOfBody = Math.min(READ_WORDS.body, Math.max(READ_LEAST, READ_TIMES * usualWords));
  let story = 0;
  return (texts) => {
    story += 1;
    const [hits, met]: [Hit[], Word[]] = [[], []];
    let [pairs, knownPairs] = [0, 0];
    const raise = (row: number, value: number, field: EvidenceField, start: number, end: number): void => {
      if (row < 0) return;
      if (storyOf[row] !== story) {
        storyOf[row] = story;
        placeOf[row] = hits.length;
        hits.push({ field, start, end, row, value });
        return;
      }
      const hit = hits[placeOf[row] as number];
      if (hit !== undefined && value > hit.value) hit.value = value;
    };
    eachGram(texts, mostOfBody, (word, before, first, last, field) => {
      const entry = words(word);
      const value = wordValue(field);
      if (before !== null) {
        const row = entry.pairs?.get(before) ?? -1;
        pairs += 1;
        if (row >= 0) knownPairs += known[row] as number;
        raise(row, value * PAIR_VALUE, field.field, first.start, last.end);
        return;
      }
      if (entry.story === story && value <= entry.value) return;
      if (entry.story !== story) met.push(entry);
      entry.story = story;
      entry.value = value;
      raise(entry.row, value, field.field, first.start, last.end);
      raise(entry.prefix, value * PREFIX_VALUE, field.field, first.start, last.end);
    });
    eachHeadlinePair(texts, (pair, first, last) => {
      raise(rows.get(pair) ?? -1, HEADLINE_PAIR_VALUE, 'headline', first.start, last.end);
    });
    let [squares, knownWords] = [0, 0];
    for (const { value, row } of met) {
      squares += value * value;
      if (row >= 0) knownWords += known[row] as number;
    }
    const length = Math.sqrt(2 * squares) || 1;
    for (const hit of hits) hit.value /= length;
    const body = texts.find(({ field }) => field === 'body')?.tokens.length ?? 0;
    const longer = Math.max(1, body / mostOfBody);
    const usual = Math.sqrt(Math.min(1, usualWords / Math.max(1, met.length * longer)));
    return { hits, resemblance: (usual * (knownWords + knownPairs)) / (met.length + pairs + FEW_WORDS) };
  };
}
