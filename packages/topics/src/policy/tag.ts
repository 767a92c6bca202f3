import type { Evidence, Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import { blend, columnsOf, highest, type Shares, shareOf } from '../model/blend.ts';
import type { TopicModel } from '../model/port.ts';
import { createModelReader, type ModelReader, type Reading } from '../model/reader.ts';
import type { Findings } from '../model/sample.ts';
import { readRows } from '../rows.ts';
import type { FieldText } from '../texts.ts';
import { type Scene, weighAbroad } from './abroad.ts';
import { POLICY_AREAS } from './areas.ts';
import { codedAreas } from './coded.ts';
import { dictionaryPhrases, NONE } from './dictionary.ts';
import { SHARPNESS, sharesOf } from './shares.ts';
import { type SubTag, takeSubTags } from './sub-tag.ts';
import { type Area, createScale, type Scale, type Witness, witnessesOf } from './weigh.ts';

/** With so many points an area scores one half. */
const HALF = 12;
/** An area is tagged with so many points, and so large a share of the strongest area's. A model is heard with so much trust, and its word shown with so much weight, of the
 * strongest area with less, for it must be shown why. */
const LEAST = { points: 7, share: 0.4, weight: 0.1, ofTop: 0.01, trust: 0.02 };
/** A headline alone cannot gather as many points as a whole story. */
const SHORT = { words: 40, points: 2.5 };
/** What a model that is sure and fully trusted is worth in points. */
const MODEL_POINTS = 24;
/** An area that only the dictionary sees stays below the strongest, and is to be this much stronger when a model is fully trusted. */
const SECOND = { most: 0.9, doubt: 0.2 };
const FAR_TOO_WEAK = 0.99 * LEAST.share ** SHARPNESS;
const MAX_EVIDENCE = { all: 20, model: 5 };
/** A sub-tag's score stays this far below the strongest area's, of which it is a part. */
const BELOW = 0.001;

const AREAS = new Map(readRows(POLICY_AREAS).map(({ cells: [code = '', name = ''] }) => [code, name]));

/** Makes the tagger of the `policy` vocabulary; dictionaries are built when a language is first met. The model reads English only. */
export function createPolicyTagger(
  model: TopicModel | null,
): (texts: readonly FieldText[], language: Language, scene: Scene) => Tag[] {
  const find = createFinder();
  let reader: ModelReader | null = null;
  return (texts, language, scene) => {
    const found = find(texts, language, scene);
    if (model !== null && language === 'en') reader ??= createModelReader(model);
    const reading = language === 'en' ? (reader?.(texts, found, LEAST.trust) ?? null) : null;
    return choose(texts, found, reading);
  };
}

/** What the rules found in a story. */
export interface Found extends Findings {
  areas: Map<string, Area>;
  subTags: SubTag[];
}

/** Makes what finds by rule. */
export function createFinder(): (texts: readonly FieldText[], language: Language, scene: Scene) => Found {
  const scales = new Map<Language, Scale>();
  return (texts, language, scene) => {
    const weigh = scales.get(language) ?? createScale(dictionaryPhrases(language));
    scales.set(language, weigh);
    const areas = weigh(texts);
    const subTags = takeSubTags(areas);
    weighAbroad(areas, scene);
    const countries = scene.countries.filter(({ about }) => about).map(({ code }) => code);
    return { areas, subTags, shares: sharesOf(areas), countries, home: scene.home };
  };
}

/** An area that may be tagged. */
interface Candidate {
  code: string;
  points: number;
  evidence: Witness[];
}

function choose(texts: readonly FieldText[], found: Found, reading: Reading | null): Tag[] {
  const { areas, subTags, shares } = found;
  const coded = codedAreas(texts);
  const trust = reading?.trust ?? 0;
  const blended = reading === null ? columnsOf(shares) : blend(shares, reading.shares, trust);
  const top = highest(blended);
  const highestShare = shareOf(blended, top);
  // The strongest area's points, which the other areas' are a share of.
  const most = Math.max(areas.get(top)?.points ?? 0, trust * MODEL_POINTS * highestShare);
  const isNone = top === NONE || (coded.get(NONE)?.points ?? 0) >= most;
  const least = isNone ? Number.POSITIVE_INFINITY : leastFor(texts);
  const strongest = strongestPoints(areas);
  const { codes, values } = withCoded(blended, coded);
  const candidates: Candidate[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as string;
    if (code === NONE) continue;
    const stated = coded.get(code);
    const area = areas.get(code);
    const ratio = (values[at] as number) / highestShare;
    const share = strengthOf(ratio, (area?.points ?? 0) / strongest, trust, stated !== undefined);
    // What the source codes stands, whatever the text is most about.
    if (stated === undefined && (share < LEAST.share || share * most < least)) continue;
    const points = (isNone ? (area?.points ?? 0) : share * most) + (stated?.points ?? 0);
    const words = reading?.speakingFor(code, code === top ? LEAST.ofTop : LEAST.weight, MAX_EVIDENCE.model) ?? [];
    const evidence = merged(witnessesOf(area), words);
    if (stated !== undefined) evidence.unshift(...stated.evidence);
    if (evidence.length > 0) candidates.push({ code, points, evidence });
  }
  return tagsOf(candidates, subTags, coded, texts);
}

/** Areas that only the source's codes name have no share. */
function withCoded(blended: Shares, coded: ReadonlyMap<string, Area>): Shares {
  if (coded.size === 0) return blended;
  const codes = [...new Set([...blended.codes, ...coded.keys()])];
  return { codes, values: codes.map((code) => shareOf(blended, code)) };
}

/** The points of the area that the dictionary sees most of; 1 at least. */
function strongestPoints(areas: ReadonlyMap<string, Area>): number {
  let strongest = 1;
  for (const [code, { points }] of areas) if (code !== NONE && points > strongest) strongest = points;
  return strongest;
}

/**
 * How strong an area is beside the strongest (1): by the blend (`ratio`); or by the dictionary alone (`said`), since a model that learned one area a
 * story leaves the second no share. The more a model is trusted the more the dictionary must see of it.
 */
function strengthOf(ratio: number, said: number, trust: number, exactly: boolean): number {
  const isSaid = said >= LEAST.share + SECOND.doubt * trust;
  // Most areas are far too weak, which is told without a root.
  if (!exactly && !isSaid && ratio < FAR_TOO_WEAK) return 0;
  const share = ratio ** (1 / SHARPNESS);
  return isSaid ? Math.max(share, Math.min(said, SECOND.most)) : share;
}

/** The dictionary's phrases and the model's words beside them, without those that a phrase already covers. */
function merged(phrases: Witness[], words: ReturnType<Reading['speakingFor']>): Witness[] {
  const { length } = phrases;
  for (const { field, start, end } of words) {
    let isCovered = false;
    for (let at = 0; at < length && !isCovered; at += 1) {
      const each = phrases[at] as Witness;
      isCovered = each.start < end && start < each.end && each.field === field;
    }
    if (!isCovered) phrases.push({ field, start, end, worth: 1 });
  }
  return phrases;
}

const scoreOf = (points: number): number => Math.round((1000 * points) / (points + HALF)) / 1000;

function tagsOf(
  candidates: Candidate[],
  subTags: readonly SubTag[],
  coded: ReadonlyMap<string, Area>,
  texts: readonly FieldText[],
): Tag[] {
  candidates.sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1));
  const [first] = candidates;
  if (first === undefined) return [];
  const highestScore = scoreOf(first.points);
  const ceiling = Math.round(1000 * (highestScore - BELOW)) / 1000;
  const tags: Tag[] = [];
  for (const { code, points, evidence } of candidates) {
    const primary = code === first.code;
    const score = primary ? highestScore : Math.min(scoreOf(points), ceiling);
    const via = coded.has(code) ? 'code' : 'mention';
    tags.push(tagOf({ code, name: AREAS.get(code) ?? code, parent: null }, score, via, primary, strongestOf(evidence, texts)));
  }
  for (const { points, evidence, ...part } of subTags) {
    tags.push(tagOf(part, Math.min(scoreOf(points), ceiling), 'mention', false, strongestOf(evidence, texts)));
  }
  return tags.filter(({ score }) => score > 0);
}

/** Written out: spreading the defaults costs more than choosing the tag. */
function tagOf(
  { code, name, parent }: Pick<Tag, 'code' | 'name' | 'parent'>,
  score: number,
  via: Tag['via'],
  primary: boolean,
  evidence: Evidence[],
): Tag {
  return { about: true, primary, parent, editor: null, vocabulary: 'policy', code, name, score, via, evidence };
}

/** The strongest phrases, in the order of the story. */
function strongestOf(evidence: readonly Witness[], texts: readonly FieldText[]): Evidence[] {
  const kept = strongest(evidence, MAX_EVIDENCE.all);
  const found: Evidence[] = [];
  for (const { field: name, printed } of texts) {
    const first = found.length;
    for (const { field, start, end } of kept)
      if (field === name) insert(found, first, { field, start, end, text: printed.slice(start, end) });
  }
  return found;
}

/** Puts a place behind those before it, once: they are few and nearly in order, so that this is cheaper than a sort. */
function insert(found: Evidence[], first: number, evidence: Evidence): void {
  for (let at = first; at < found.length; at += 1) {
    const same = found[at] as Evidence;
    if (same.start === evidence.start && same.end === evidence.end) return;
  }
  let at = found.length;
  found.push(evidence);
  for (; at > first; at -= 1) {
    const before = found[at - 1] as Evidence;
    if (before.start < evidence.start || (before.start === evidence.start && before.end <= evidence.end)) break;
    found[at] = before;
  }
  found[at] = evidence;
}

/** So many of the strongest, the first of equals; in the order given. */
function strongest(evidence: readonly Witness[], most: number): readonly Witness[] {
  if (evidence.length <= most) return evidence;
  // There are few different worths: counted they are sorted in no time.
  const times = new Map<number, number>();
  for (const { worth } of evidence) times.set(worth, (times.get(worth) ?? 0) + 1);
  let [least, room] = [Number.POSITIVE_INFINITY, most];
  for (const [worth, count] of [...times].sort(([a], [b]) => b - a)) {
    least = worth;
    if (count >= room) break;
    room -= count;
  }
  return evidence.filter(({ worth }) => {
    if (worth === least) room -= 1;
    return worth > least || (worth === least && room >= 0);
  });
}

/** A bare headline cannot gather as many points as a whole story. */
function leastFor(texts: readonly FieldText[]): number {
  let words = 0;
  for (const text of texts) if (text.field !== 'subject' && text.field !== 'place') words += text.words.count;
  return words < SHORT.words ? SHORT.points : LEAST.points;
}
