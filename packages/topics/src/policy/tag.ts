import type { Evidence, Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import { blend } from '../model/blend.ts';
import type { TopicModel } from '../model/port.ts';
import { createModelReader, LEAST_TRUST, type ModelReader, type Reading } from '../model/reader.ts';
import type { Findings } from '../model/sample.ts';
import type { FieldText } from '../texts.ts';
import { type Scene, weighAbroad } from './abroad.ts';
import { type Coded, codedAreas } from './coded.ts';
import { AREAS, columnOf, NO_AREA } from './columns.ts';
import { dictionaryPhrases } from './dictionary.ts';
import { evidenceOf, withWords } from './evidence.ts';
import { highest, SHARPNESS, sharesOf } from './shares.ts';
import { type SubTag, subTagsIn } from './sub-tag.ts';
import { createScale, type Scale, type Weighed, type Witness, witnessesOf } from './weigh.ts';

/** With so many points an area scores one half. */
const HALF = 12;
/**
 * An area is tagged with so many points, and so large a share of the strongest area's. A model's word is shown with so much weight, of the strongest area
 * with less, for it must be shown why.
 */
const LEAST = { points: 7, share: 0.4, weight: 0.1, ofTop: 0.01 };
/** A headline alone cannot gather as many points as a whole story. */
const SHORT = { words: 40, points: 2.5 };
/** What a model that is sure and fully trusted is worth in points. */
const MODEL_POINTS = 24;
/** An area that only the dictionary sees stays below the strongest, and is to be this much stronger when a model is fully trusted. */
const SECOND = { most: 0.9, doubt: 0.2 };
const FAR_TOO_WEAK = 0.99 * LEAST.share ** SHARPNESS;
/** So many words of a model are shown. */
const MODEL_WORDS = 5;
/** A sub-tag's score stays this far below the strongest area's, of which it is a part. */
const BELOW = 0.001;
const INTERNATIONAL = columnOf('19');

/** Makes the tagger of the `policy` vocabulary; dictionaries are built when a language is first met. The model reads English only. */
export function createPolicyTagger(
  model: TopicModel | null,
): (texts: readonly FieldText[], language: Language, scene: Scene) => Tag[] {
  const find = createFinder();
  let reader: ModelReader | null = null;
  return (texts, language, scene) => {
    const found = find(texts, language, scene);
    if (model !== null && language === 'en') reader ??= createModelReader(model);
    const reading = language === 'en' ? (reader?.(texts, found, LEAST_TRUST) ?? null) : null;
    return choose(texts, found, reading);
  };
}

/** What the rules found in a story. */
export interface Found extends Findings, Weighed {
  points: number[];
  /** Where countries abroad are named, which speaks for International Affairs. */
  abroad: readonly Witness[];
  subTags: readonly SubTag[];
}

/** Makes what finds by rule. */
export function createFinder(): (texts: readonly FieldText[], language: Language, scene: Scene) => Found {
  const scales = new Map<Language, Scale>();
  return (texts, language, scene) => {
    const weigh = scales.get(language) ?? createScale(dictionaryPhrases(language));
    scales.set(language, weigh);
    const weighed = weigh(texts);
    const { points, hits, entries } = weighed;
    const subTags = subTagsIn(weighed);
    const abroad = weighAbroad(points, scene);
    const countries = scene.countries.filter(({ about }) => about).map(({ code }) => code);
    return { points, hits, entries, abroad, subTags, shares: sharesOf(points), countries, home: scene.home };
  };
}

/** An area that is tagged. */
interface Chosen {
  column: number;
  points: number;
  evidence: readonly Witness[];
}

function choose(texts: readonly FieldText[], found: Found, reading: Reading | null): Tag[] {
  const { points, shares } = found;
  const coded = codedAreas(texts);
  const trust = reading?.trust ?? 0;
  const blended = reading === null ? shares : blend(shares, reading.shares, trust);
  const top = highest(blended);
  const highestShare = blended[top] as number;
  // The strongest area's points, which the other areas' are a share of.
  const most = Math.max(points[top] as number, trust * MODEL_POINTS * highestShare);
  const isNone = top === NO_AREA || (coded.get(NO_AREA)?.points ?? 0) >= most;
  if (isNone && coded.size === 0) return [];
  const least = isNone ? Number.POSITIVE_INFINITY : leastFor(texts);
  const strongest = strongestPoints(points);
  const chosen: Chosen[] = [];
  for (let column = 0; column < AREAS.length; column += 1) {
    const stated = coded.get(column);
    if (column === NO_AREA || (stated === undefined && blended[column] === 0)) continue;
    const own = points[column] as number;
    const share = strengthOf((blended[column] as number) / highestShare, own / strongest, trust, stated !== undefined);
    // What the source codes stands, whatever the text is most about.
    if (stated === undefined && (share < LEAST.share || share * most < least)) continue;
    const evidence = speakingFor(
      column,
      found,
      stated,
      reading?.speakingFor(column, column === top ? LEAST.ofTop : LEAST.weight, MODEL_WORDS),
    );
    if (evidence.length > 0) chosen.push({ column, points: (isNone ? own : share * most) + (stated?.points ?? 0), evidence });
  }
  return tagsOf(chosen, found.subTags, coded, texts);
}

/** All that speaks for an area: the source's codes, the dictionary's phrases, countries abroad, and a model's words. */
function speakingFor(
  column: number,
  found: Found,
  stated: Coded | undefined,
  words: ReturnType<Reading['speakingFor']> | undefined,
): readonly Witness[] {
  let witnesses = witnessesOf(column, found);
  if (column === INTERNATIONAL) for (const witness of found.abroad) witnesses.push(witness);
  if (words !== undefined) witnesses = withWords(witnesses, words);
  return stated === undefined ? witnesses : [...stated.evidence, ...witnesses];
}

/** The points of the area that the dictionary sees most of; 1 at least. */
function strongestPoints(points: readonly number[]): number {
  let strongest = 1;
  for (let column = 0; column < AREAS.length; column += 1) {
    if (column !== NO_AREA && (points[column] as number) > strongest) strongest = points[column] as number;
  }
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

const scoreOf = (points: number): number => Math.round((1000 * points) / (points + HALF)) / 1000;

function tagsOf(
  chosen: Chosen[],
  subTags: readonly SubTag[],
  coded: ReadonlyMap<number, Coded>,
  texts: readonly FieldText[],
): Tag[] {
  chosen.sort((a, b) => b.points - a.points || a.column - b.column);
  const [first] = chosen;
  if (first === undefined) return [];
  const highestScore = scoreOf(first.points);
  const ceiling = Math.round(1000 * (highestScore - BELOW)) / 1000;
  const tags: Tag[] = [];
  for (const { column, points, evidence } of chosen) {
    const primary = column === first.column;
    const score = primary ? highestScore : Math.min(scoreOf(points), ceiling);
    const via = coded.has(column) ? 'code' : 'mention';
    tags.push(tagOf(AREAS[column] as (typeof AREAS)[number], score, via, primary, evidenceOf(evidence, texts)));
  }
  for (const { points, evidence, ...part } of subTags) {
    tags.push(tagOf(part, Math.min(scoreOf(points), ceiling), 'mention', false, evidenceOf(evidence, texts)));
  }
  return tags.filter(({ score }) => score > 0);
}

/** Written out: spreading the defaults costs more than choosing the tag. */
function tagOf(
  { code, name, parent = null }: Pick<Tag, 'code' | 'name'> & Partial<Pick<Tag, 'parent'>>,
  score: number,
  via: Tag['via'],
  primary: boolean,
  evidence: Evidence[],
): Tag {
  return { about: true, primary, parent, editor: null, vocabulary: 'policy', code, name, score, via, evidence };
}

/** A bare headline cannot gather as many points as a whole story. */
function leastFor(texts: readonly FieldText[]): number {
  let words = 0;
  for (const text of texts) if (text.field !== 'subject' && text.field !== 'place') words += text.words.count;
  return words < SHORT.words ? SHORT.points : LEAST.points;
}
