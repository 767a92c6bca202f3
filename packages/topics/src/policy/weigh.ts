import type { EvidenceField } from '@slugline/model';
import { buildIndex, longestFrom, mayGoOn, type Phrase, type PhraseIndex } from '../phrases.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
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
  term: Term;
}

/** What speaks for an area. */
export interface Area {
  points: number;
  /** Phrases; they become witnesses only where the area becomes a tag. */
  hits: Hit[];
  /** What else speaks for it. */
  evidence: Witness[];
}

/** The area of a code, made when it is first met. */
export function areaOf(areas: Map<string, Area>, code: string): Area {
  let area = areas.get(code);
  if (area === undefined) {
    area = { points: 0, hits: [], evidence: [] };
    areas.set(code, area);
  }
  return area;
}

/** All that speaks for an area: its phrases, in the story's order, then the rest. */
export function witnessesOf(code: string, area: Area | undefined): Witness[] {
  if (area === undefined) return [];
  const witnesses: Witness[] = [];
  for (const { field, start, end, term } of area.hits) witnesses.push({ field, start, end, worth: weightIn(term, code) });
  for (const witness of area.evidence) witnesses.push(witness);
  return witnesses;
}

function weightIn(term: Term, code: string): number {
  for (const each of term) if (each.code === code) return each.weight;
  return 0;
}

/** A phrase's term with the areas by number, and how often it was met in the last story that has it. */
interface Entry {
  term: Term;
  areas: readonly number[];
  story: number;
  times: number;
}

/** Finds every area's points and phrases in a story. */
export type Scale = (texts: readonly FieldText[]) => Map<string, Area>;

/** Makes the scale of a dictionary's phrases. */
export function createScale(phrases: readonly Phrase<Term>[]): Scale {
  const codes = [...new Set(phrases.flatMap(({ value }) => value.map(({ code }) => code)))];
  const numbers = new Map(codes.map((code, number) => [code, number]));
  const index = buildIndex(
    phrases.map(({ words, prefix, value: term }): Phrase<Entry> => {
      const areas = term.map(({ code }) => numbers.get(code) ?? 0);
      return { words, prefix, value: { term, areas, story: 0, times: 0 } };
    }),
  );
  let story = 0;
  return (texts) => {
    story += 1;
    const found: Found = { areas: new Map(), byNumber: new Array(codes.length).fill(null), codes, story };
    for (const text of texts) weighField(text, index, found);
    return found.areas;
  };
}

interface Found {
  areas: Map<string, Area>;
  /** The same by number: a look-up in an array for each phrase, one in the map for each area. */
  byNumber: (Area | null)[];
  codes: readonly string[];
  story: number;
}

function weighField(text: FieldText, index: PhraseIndex<Entry>, found: Found): void {
  const { field, words, leadEnd } = text;
  const usual = FIELD_WEIGHT[field];
  if (usual === 0) return;
  const [begins, numbers] = [index.begins(words.lexicon), index.numbers(words.lexicon)];
  const isBody = field === 'body';
  const lead = isBody ? FIELD_WEIGHT.lead : usual;
  const length = isBody ? Math.sqrt(Math.max(1, words.count / USUAL_WORDS)) : 1;
  for (let at = 0; at < words.count; at += 1) {
    const node = begins[formOf(words, at)] as (typeof begins)[number];
    if (node === null || (node.ending.length === 0 && !mayGoOn(node, numbers, words, at))) continue;
    const phrase = longestFrom(node, numbers, words, at);
    if (phrase === null) continue;
    const { value: entry, words: own } = phrase;
    const repeat = REPEAT[timesBefore(entry, found.story)] ?? 0;
    const start = startOf(words, at);
    at += own.length - 1;
    const hit: Hit = { field, start, end: endOf(words, at), term: entry.term };
    addHit(found, entry, hit, start < leadEnd ? lead * repeat : (usual * repeat) / length);
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

function addHit({ areas, byNumber, codes }: Found, entry: Entry, hit: Hit, factor: number): void {
  const { term, areas: numbers } = entry;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    let area = byNumber[number] as Area | null;
    if (area === null) {
      area = areaOf(areas, codes[number] as string);
      byNumber[number] = area;
    }
    area.points += (term[at] as Term[number]).weight * factor;
    area.hits.push(hit);
  }
}
