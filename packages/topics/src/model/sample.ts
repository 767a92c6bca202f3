import { AREA_CODES } from '../policy/columns.ts';
import type { Shares } from '../policy/shares.ts';
import type { FieldText } from '../texts.ts';
import { formOf } from '../tokens.ts';
import { eachGram, eachHeadlinePair } from './grams.ts';

/** What a model reads of a story: how much each feature stands out. */
export type Sample = Map<string, number>;

/** What the rules found in a story, which a model reads beside its words. */
export interface Findings {
  /** The dictionary's share of no area and of each, together 1; and its points, both by column. */
  shares: Shares;
  points: readonly number[];
  /** The countries that the story is about. */
  countries: readonly string[];
  /** Where its source writes from. */
  home: string | null;
}

/** How much a feature says beside a word of the body. */
const VALUE = { headline: 1.5, pair: 1, prefix: 0.8, share: 2, points: 1, country: 0.4, abroad: 0.8, headlinePair: 0.6 };
/** Words that begin alike are one feature as well: `immig*`. */
const PREFIX_LETTERS = 5;
/** With so many points an area's feature has half of its value. */
const HALF = 8;
const COUNTRIES = 3;

/** What a word in a field is worth. */
export function wordValue(field: FieldText): number {
  return field.field === 'headline' ? VALUE.headline : 1;
}

/** What a pair of words is worth beside a word. */
export const PAIR_VALUE = VALUE.pair;
/** What a pair of words that stand apart in a headline is worth. */
export const HEADLINE_PAIR_VALUE = VALUE.headlinePair;
/** What a word's beginning is worth beside the word. */
export const PREFIX_VALUE = VALUE.prefix;

/** The feature of a word's beginning; null for a short word. */
export function prefixOf(word: string): string | null {
  return word.length > PREFIX_LETTERS ? `${word.slice(0, PREFIX_LETTERS)}*` : null;
}

/** What begins the name of a feature that comes from rules: the dictionary's share of an area, its points, a country (or `abroad`, `home` …). */
export type FindingKind = '=' | '~' | '@';

/** Visits the features that come from rules: `=12` and `~12` the dictionary's share and points of an area, `@MX` a country, `@abroad` and `@home` any. */
export function eachFinding(
  { shares, points, countries, home }: Findings,
  visit: (kind: FindingKind, code: string, value: number) => void,
): void {
  for (const [column, code] of AREA_CODES.entries()) {
    const [share, own] = [shares[column] as number, points[column] as number];
    if (share > 0) visit('=', code, share * VALUE.share);
    if (own > 0) visit('~', code, (VALUE.points * own) / (own + HALF));
  }
  for (const code of countries.slice(0, COUNTRIES)) visit('@', code, VALUE.country);
  const isAbroad = countries.some((code) => code !== home);
  visit('@', `${isAbroad ? 'abroad' : ''}${home !== null && countries.includes(home) ? 'home' : ''}`, VALUE.abroad);
  if (countries.length !== 1) visit('@', countries.length === 0 ? 'none' : 'several', VALUE.country);
}

/** Whether a feature is of the story's words. */
export function isWordFeature(name: string): boolean {
  return !/^[=~@]/.test(name);
}

/** All features of a story. A word counts once, where it stands out most; the words of a story together have the length one. */
export function readSample(texts: readonly FieldText[], findings: Findings): Sample {
  const sample: Sample = new Map();
  const raise = (name: string, value: number): void => {
    if (value > (sample.get(name) ?? 0)) sample.set(name, value);
  };
  eachGram(texts, (field, at, before) => {
    const { words } = field;
    const stemAt = (number: number): string => words.lexicon.stems[formOf(words, number)] as string;
    raise(stemAt(at), wordValue(field));
    if (before >= 0) raise(`${stemAt(before)} ${stemAt(at)}`, wordValue(field) * PAIR_VALUE);
  });
  const words = [...sample];
  let squares = 0;
  for (const [name, value] of words) {
    if (name.includes(' ')) continue;
    squares += value * value;
    const prefix = prefixOf(name);
    if (prefix !== null) raise(prefix, value * PREFIX_VALUE);
  }
  eachHeadlinePair(texts, (pair) => raise(pair, HEADLINE_PAIR_VALUE));
  const length = Math.sqrt(2 * squares) || 1;
  for (const [name, value] of sample) sample.set(name, value / length);
  eachFinding(findings, (kind, code, value) => sample.set(kind + code, value));
  return sample;
}
