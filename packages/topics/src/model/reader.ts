import type { EvidenceField } from '@slugline/model';
import type { FieldText } from '../texts.ts';
import { softmax } from './fit.ts';
import { readFeature } from './format.ts';
import { eachGram, eachHeadlinePair } from './grams.ts';
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
  /** The words that speak most for a class, strongest first, with how much. */
  speakingFor(code: string, most: number): (Hit & { weight: number })[];
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
/** Words met are remembered with their features up to so many. */
const REMEMBERED = 50_000;

/** How far a model is to be trusted with a story. */
export function trustIn(resemblance: number, fullTrust: number): number {
  return Math.min(1, resemblance / fullTrust) ** DOUBT;
}

/** Prepares a model for reading. */
export function createModelReader(model: TopicModel): ModelReader {
  const { classes } = model;
  const size = classes.length;
  const names = Object.keys(model.features);
  const rows = new Map(names.map((name, row) => [name, row]));
  const weights = new Float32Array(names.length * size);
  const known = new Float32Array(names.length);
  const columns = new Map(classes.map((code, at) => [code, at]));
  names.forEach((name, row) => {
    const { stories, weights: own } = readFeature(model.features[name] ?? '');
    known[row] = Math.min(1, Math.log1p(stories) / KNOWN_STORIES);
    for (const [code, weight] of own) weights[row * size + (columns.get(code) ?? 0)] = weight;
  });
  const bias = Float64Array.from(classes, (code) => model.bias[code] ?? 0);
  const words = createWords(rows);
  let story = 0;
  return (texts, findings) => {
    story += 1;
    const { hits, resemblance } = collect(texts, { words, rows, known, usualWords: model.usualWords }, story);
    const scores = bias.slice();
    const add = (row: number, value: number): void => {
      const base = row * size;
      for (let at = 0; at < size; at += 1) (scores[at] as number) += value * (weights[base + at] as number);
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
      speakingFor(code, most) {
        const at = classes.indexOf(code);
        if (at < 0) return [];
        return hits
          .map((hit) => ({ ...hit, weight: hit.value * (weights[hit.row * size + at] ?? 0) }))
          .filter(({ weight }) => weight > 0)
          .sort((a, b) => b.weight - a.weight || a.row - b.row)
          .slice(0, most);
      },
    };
  };
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

/** What a model knows of words. */
interface Lexicon {
  words: (word: string) => Word;
  rows: ReadonlyMap<string, number>;
  /** How well known each feature is to the model, 0 to 1. */
  known: Float32Array;
  usualWords: number;
}

/** The features of the model that stand in a story, and how much of its words the model knows. */
function collect(
  texts: readonly FieldText[],
  { words, rows, known, usualWords }: Lexicon,
  story: number,
): { hits: Hit[]; resemblance: number } {
  const [hits, byRow, met]: [Hit[], Map<number, Hit>, Word[]] = [[], new Map(), []];
  let [pairs, knownPairs] = [0, 0];
  const raise = (row: number, value: number, field: EvidenceField, start: number, end: number): void => {
    if (row < 0) return;
    const hit = byRow.get(row);
    if (hit === undefined) {
      const found = { field, start, end, row, value };
      byRow.set(row, found);
      hits.push(found);
    } else if (value > hit.value) hit.value = value;
  };
  eachGram(texts, (word, before, first, last, field) => {
    const entry = words(word);
    const value = wordValue(field);
    if (before !== null) {
      const row = entry.pairs?.get(before) ?? -1;
      pairs += 1;
      knownPairs += known[row] ?? 0;
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
  eachHeadlinePair(texts, (pair, first, last) =>
    raise(rows.get(pair) ?? -1, HEADLINE_PAIR_VALUE, 'headline', first.start, last.end),
  );
  let [squares, knownWords] = [0, 0];
  for (const { value, row } of met) {
    squares += value * value;
    knownWords += known[row] ?? 0;
  }
  const length = Math.sqrt(2 * squares) || 1;
  for (const hit of hits) hit.value /= length;
  const usual = Math.sqrt(Math.min(1, usualWords / Math.max(1, met.length)));
  return { hits, resemblance: (usual * (knownWords + knownPairs)) / (met.length + pairs + FEW_WORDS) };
}
