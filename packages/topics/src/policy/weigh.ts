import type { EvidenceField } from '@slugline/model';
import { ALL_BITS, buildIndex, ENDS, longestFrom, type Phrase, type PhraseIndex } from '../phrases.ts';
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
  entry: Entry;
}

/** What speaks for an area. */
export interface Area {
  points: number;
  /** As the dictionary's entries number it; -1 where no phrase speaks for it. */
  number: number;
  /** The phrases of the whole story; those of the area become witnesses only where it becomes a tag. */
  hits: readonly Hit[];
  /** What else speaks for it. */
  evidence: Witness[];
}

const NO_HITS: readonly Hit[] = [];

/** The area of a code, made when it is first met. */
export function areaOf(areas: Map<string, Area>, code: string): Area {
  let area = areas.get(code);
  if (area === undefined) {
    area = { points: 0, number: -1, hits: NO_HITS, evidence: [] };
    areas.set(code, area);
  }
  return area;
}

/** All that speaks for an area: its phrases, in the story's order, then the rest. */
export function witnessesOf(area: Area | undefined): Witness[] {
  if (area === undefined) return [];
  const witnesses: Witness[] = [];
  for (const { field, start, end, entry } of area.hits) {
    const at = entry.areas.indexOf(area.number);
    if (at >= 0) witnesses.push({ field, start, end, worth: entry.weights[at] as number });
  }
  for (const witness of area.evidence) witnesses.push(witness);
  return witnesses;
}

/** A phrase's term, the areas by number, and how often it was met in the last story that has it. */
interface Entry {
  areas: readonly number[];
  weights: readonly number[];
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
      return { words, prefix, value: { areas, weights: term.map(({ weight }) => weight), story: 0, times: 0 } };
    }),
  );
  const points = new Float64Array(codes.length);
  let story = 0;
  return (texts) => {
    story += 1;
    const found: Found = { points, met: [], hits: [], story };
    for (const text of texts) weighField(text, index, found);
    const areas = new Map<string, Area>();
    for (const number of found.met) {
      areas.set(codes[number] as string, { points: points[number] as number, number, hits: found.hits, evidence: [] });
      points[number] = 0;
    }
    return areas;
  };
}

interface Found {
  /** By the area's number, kept from story to story; and the numbers of the areas that were met, in that order. */
  points: Float64Array;
  met: number[];
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
    addPoints(found, entry, start < leadEnd ? lead * repeat : (usual * repeat) / length);
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

function addPoints({ points, met }: Found, { areas, weights }: Entry, factor: number): void {
  for (let at = 0; at < areas.length; at += 1) {
    const number = areas[at] as number;
    const before = points[number] as number;
    // An area may be met with a phrase so often repeated that it is worth nothing.
    if (before === 0 && !met.includes(number)) met.push(number);
    points[number] = before + (weights[at] as number) * factor;
  }
}
