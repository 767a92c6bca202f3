import type { EvidenceField } from '@slugline/model';
import { ALL_BITS, buildIndex, ENDS, longestFrom, type Phrase, type PhraseIndex } from '../phrases.ts';
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
  entry: Entry;
}

/** What a phrase's term says: the columns that it speaks for, in a list and as bits; and how often it was met in the last story that has it. */
interface Entry {
  columns: readonly number[];
  weights: readonly number[];
  bits: number;
  story: number;
  times: number;
}

/** What the dictionary says of a story. */
export interface Weighed {
  /** By column. */
  points: number[];
  /** Its phrases in the story, in their order; those of a column become witnesses only where it becomes a tag. */
  hits: readonly Hit[];
}

/** The phrases that speak for a column, in the story's order. */
export function witnessesOf(column: number, hits: readonly Hit[]): Witness[] {
  const witnesses: Witness[] = [];
  const bit = 1 << column;
  for (const { field, start, end, entry } of hits) {
    if ((entry.bits & bit) === 0) continue;
    witnesses.push({ field, start, end, worth: entry.weights[entry.columns.indexOf(column)] as number });
  }
  return witnesses;
}

/** Finds every phrase in a story, and what they say together. */
export type Scale = (texts: readonly FieldText[]) => Weighed;

/** Makes the scale of a dictionary's phrases. */
export function createScale(phrases: readonly Phrase<Term>[]): Scale {
  const index = buildIndex(phrases.map(({ words, prefix, value }) => ({ words, prefix, value: entryOf(value) })));
  let story = 0;
  return (texts) => {
    story += 1;
    const found: Found = { points: newColumns(), hits: [], story };
    for (const text of texts) weighField(text, index, found);
    return found;
  };
}

function entryOf(term: Term): Entry {
  const columns = term.map(({ code }) => columnOf(code));
  const bits = columns.reduce((all, column) => all | (1 << column), 0);
  return { columns, weights: term.map(({ weight }) => weight), bits, story: 0, times: 0 };
}

interface Found extends Weighed {
  hits: Hit[];
  story: number;
}

function weighField(text: FieldText, index: PhraseIndex<Entry>, found: Found): void {
  const { field } = text;
  const usual = FIELD_WEIGHT[field];
  if (usual === 0) return;
  const { words, leadEnd } = text;
  const { lexicon, count } = words;
  const [begins, numbers] = [index.begins(lexicon), index.numbers(lexicon)];
  const [reach, bits, alone] = [index.reach(lexicon), index.bits(lexicon), index.alone(lexicon)];
  const isBody = field === 'body';
  const lead = isBody ? FIELD_WEIGHT.lead : usual;
  const length = isBody ? Math.sqrt(Math.max(1, count / USUAL_WORDS)) : 1;
  for (let at = 0; at < count; at += 1) {
    const form = formOf(words, at);
    const next = at + 1 < count ? (bits[formOf(words, at + 1)] as number) : ENDS;
    const reached = reach[form] as number;
    if ((reached & next) === 0) continue;
    const isLonger = reached === ALL_BITS || (reached & next) !== ENDS;
    const node = isLonger ? (begins[form] ?? null) : null;
    const phrase = node === null ? (alone[form] ?? null) : longestFrom(node, numbers, words, at);
    if (phrase === null) continue;
    const { value: entry, words: own } = phrase;
    const repeat = REPEAT[timesBefore(entry, found.story)] ?? 0;
    const start = startOf(words, at);
    at += own.length - 1;
    found.hits.push({ field, start, end: endOf(words, at), entry });
    addPoints(found.points, entry, start < leadEnd ? lead * repeat : (usual * repeat) / length);
  }
}

function timesBefore(entry: Entry, story: number): number {
  if (entry.story !== story) {
    entry.story = story;
    entry.times = 0;
  }
  entry.times += 1;
  return entry.times - 1;
}

function addPoints(points: number[], { columns, weights }: Entry, factor: number): void {
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as number;
    points[column] = (points[column] as number) + (weights[at] as number) * factor;
  }
}
