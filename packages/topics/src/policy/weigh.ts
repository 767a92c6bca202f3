import type { EvidenceField } from '@slugline/model';
import { ALL_BITS, ALONE, buildIndex, ENDS, type Phrase, type PhraseIndex, REACH, ROW, WORD } from '../phrase-index.ts';
import { findLongest, type Match } from '../phrases.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import { columnOf, newColumns } from './columns.ts';
import type { Term } from './dictionary.ts';

/** What a phrase's weight is worth by where it stands. */
const FIELD_WEIGHT: Record<EvidenceField | 'lead', number> = {
  headline: 2,
  standfirst: 2,
  subject: 2,
  category: 1.5,
  lead: 2,
  body: 1,
  dateline: 0,
  place: 0,
};
/** A phrase said again adds ever less: the n-th time this to the power of n - 1. */
const REPEAT = Array.from({ length: 12 }, (_, before) => 0.6 ** before);
/** A body with more words than this gathers phrases of every area, so its points count less. */
const USUAL_WORDS = 150;

/** A place in the story that speaks for an area, and how strongly beside the others. */
export interface Witness {
  field: EvidenceField;
  start: number;
  end: number;
  worth: number;
}

/** A phrase of the dictionary in the story, and what it says. */
interface Hit {
  field: EvidenceField;
  start: number;
  end: number;
  entry: number;
}

/**
 * What the phrases say, end to end, so that what is read of one lies side by side in memory: the last story that has it, and how often it was met there;
 * the columns that it speaks for as bits, and how many these are; then of each the column and the weight. An entry is told by where it begins.
 */
type Entries = Float64Array;
const STORY = 0;
const TIMES = 1;
const COLUMNS = 2;
const COUNT = 3;
const WEIGHTS = 4;

/** What the dictionary says of a story. */
export interface Weighed {
  /** By column. */
  points: number[];
  /** Its phrases in the story, in their order; those of a column become witnesses only where it becomes a tag. */
  hits: readonly Hit[];
  entries: Entries;
}

/** The phrases that speak for a column, in the story's order. */
export function witnessesOf(column: number, { hits, entries }: Omit<Weighed, 'points'>): Witness[] {
  const witnesses: Witness[] = [];
  for (const { field, start, end, entry } of hits) {
    if (((entries[entry + COLUMNS] as number) & (1 << column)) === 0) continue;
    let at = entry + WEIGHTS;
    while (entries[at] !== column) at += 2;
    witnesses.push({ field, start, end, worth: entries[at + 1] as number });
  }
  return witnesses;
}

/** Finds every phrase in a story, and what they say together. */
export type Scale = (texts: readonly FieldText[]) => Weighed;

/** Makes the scale of a dictionary's phrases. */
export function createScale(phrases: readonly Phrase<Term>[]): Scale {
  const cells: number[] = [];
  const numbered = phrases.map(({ words, prefix, value }) => ({ words, prefix, value: addEntry(cells, value) }));
  const index = buildIndex(numbered);
  const entries = Float64Array.from(cells);
  let story = 0;
  return (texts) => {
    story += 1;
    const found: Found = { points: newColumns(), hits: [], entries };
    for (const text of texts) weighField(text, index, found, story);
    return found;
  };
}

function addEntry(cells: number[], term: Term): number {
  const entry = cells.length;
  const columns = term.map(({ code }) => columnOf(code));
  if (columns.includes(-1))
    throw new Error(`a phrase speaks for ${term.map(({ code }) => code).join(', ')}: not all are areas or sub-tags`);
  const bits = columns.reduce((all, column) => all | (1 << column), 0);
  cells.push(0, 0, bits, columns.length, ...term.flatMap(({ weight }, at) => [columns[at] ?? 0, weight]));
  return entry;
}

const match: Match = { phrase: -1, words: 0 };

interface Found extends Weighed {
  hits: Hit[];
}

function weighField(text: FieldText, index: PhraseIndex, found: Found, story: number): void {
  const { field } = text;
  const usual = FIELD_WEIGHT[field];
  if (usual === 0) return;
  const { words, leadEnd } = text;
  const { lexicon, count } = words;
  const rows = index.rows(lexicon);
  const isBody = field === 'body';
  const lead = isBody ? FIELD_WEIGHT.lead : usual;
  const length = isBody ? Math.sqrt(Math.max(1, count / USUAL_WORDS)) : 1;
  for (let at = 0; at < count; at += 1) {
    const row = formOf(words, at) * ROW;
    const next = at + 1 < count ? (1 << (rows[formOf(words, at + 1) * ROW + WORD] as number)) | ENDS : ENDS;
    const reach = rows[row + REACH] as number;
    // The words that begin no phrase in the story, nearly all, are told by this.
    if ((reach & next) === 0) continue;
    let entry = rows[row + ALONE] as number;
    let last = at;
    if (reach === ALL_BITS || (reach & next) !== ENDS) {
      if (!findLongest(index, rows, words, at, match)) continue;
      entry = match.phrase;
      last += match.words - 1;
    }
    const start = startOf(words, at);
    at = last;
    found.hits.push({ field, start, end: endOf(words, at), entry });
    const repeat = REPEAT[timesBefore(found.entries, entry, story)] ?? 0;
    addPoints(found, entry, start < leadEnd ? lead * repeat : (usual * repeat) / length);
  }
}

/** How often a phrase was met in the story before; it counts this time. */
function timesBefore(entries: Entries, entry: number, story: number): number {
  const times = entries[entry + STORY] === story ? (entries[entry + TIMES] as number) : 0;
  entries[entry + STORY] = story;
  entries[entry + TIMES] = times + 1;
  return times;
}

function addPoints({ points, entries }: Found, entry: number, factor: number): void {
  const end = entry + WEIGHTS + 2 * (entries[entry + COUNT] as number);
  for (let at = entry + WEIGHTS; at < end; at += 2) {
    const column = entries[at] as number;
    points[column] = (points[column] as number) + (entries[at + 1] as number) * factor;
  }
}
