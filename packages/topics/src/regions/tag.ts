import type { Evidence, Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import type { TaggerOptions } from '../port.ts';
import type { FieldText } from '../texts.ts';
import { isUnnamed, likelihood, survey } from './about.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { settle } from './settle.ts';
import { PLACES, rollups } from './tree.ts';

type RegionOptions = Pick<TaggerOptions, 'homeCountry' | 'datelineWeight' | 'disputed'>;

/** The dateline's weight where nobody says another. */
const DATELINE_WEIGHT = 3;
/** The most evidence of one tag, so that stories stay small. */
const MAX_EVIDENCE = { mention: 20, rollup: 8 };
/** At so much likelihood a story is about a place. */
const ABOUT = 0.5;

type RegionTagger = (texts: readonly FieldText[], language: Language, source: string | null) => Tag[];

/** Makes the tagger of the `region` vocabulary; gazetteers are built when a language is first met. */
export function createRegionTagger(options: RegionOptions = {}): RegionTagger {
  const gazetteers = new Map<Language, Gazetteer>();
  return (texts, language, source) => {
    const gazetteer = gazetteers.get(language) ?? buildGazetteer(language, options.disputed);
    gazetteers.set(language, gazetteer);
    const home = homeOf(options, source);
    const { datelineWeight: weights } = options;
    const datelineWeight = (typeof weights === 'number' ? weights : ofSource(weights, source)) ?? DATELINE_WEIGHT;
    const found: Mention[] = [];
    for (const text of texts) findMentions(text, gazetteer, found);
    return tagsOf(settle(found, texts, home), texts, { home, datelineWeight });
  };
}

/** The home country of a source; null where nothing says. */
export function homeOf(options: RegionOptions, source: string | null): string | null {
  return ofSource(options.homeCountry, source) ?? null;
}

/** What a table says of a source: its own row, else that of every other. */
function ofSource<T>(table: Readonly<Record<string, T>> | undefined, source: string | null): T | undefined {
  if (table === undefined) return undefined;
  return source !== null && Object.hasOwn(table, source) ? table[source] : table['*'];
}

/** A code on its way to be a tag. Its evidence is kept as the mentions' numbers, in the story's order, until it is cut. */
interface Draft {
  score: number;
  about: boolean;
  /** Whether a word of the text names it, not only a code. */
  named: boolean;
  own: number[];
  /** Those of the codes that it contains; one list as it is where there is one. */
  members: number[][];
}

function tagsOf(
  mentions: readonly Mention[],
  texts: readonly FieldText[],
  how: { home: string | null; datelineWeight: number },
): Tag[] {
  const drafts = draft(mentions, how);
  rollUp(drafts);
  const evidence = mentions.map((mention) => evidenceOf(mention, texts));
  const tags: Tag[] = [];
  for (const [code, own] of drafts) {
    const via = own.named ? 'mention' : own.own.length > 0 || code === how.home ? 'code' : 'rollup';
    tags.push({
      vocabulary: 'region',
      code,
      name: PLACES.get(code)?.name ?? code,
      score: own.score,
      via,
      about: own.about,
      primary: false,
      parent: null,
      evidence: chooseEvidence(own, evidence),
      editor: null,
    });
  }
  return tags;
}

/** The codes that the story names, or that are its source's home. */
function draft(mentions: readonly Mention[], how: { home: string | null; datelineWeight: number }): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const surveyed = survey(mentions, how.home);
  for (const [code, standing] of surveyed.standings) {
    const score = Math.round(1000 * likelihood(code, standing, surveyed, how.datelineWeight)) / 1000;
    // A home country that nothing names is no tag unless the story is about it.
    if (isUnnamed(standing) && score < ABOUT) continue;
    drafts.set(code, { score: Math.max(score, 0.001), about: score >= ABOUT, named: false, own: [], members: [] });
  }
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    for (const code of mention?.codes ?? []) {
      const tag = drafts.get(code);
      if (tag === undefined) continue;
      if (mention?.coded !== true) tag.named = true;
      if (tag.own.length < MAX_EVIDENCE.mention) tag.own.push(at);
    }
  }
  return drafts;
}

const NOTHING: Draft = { score: 0, about: false, named: false, own: [], members: [] };

/** Adds the regions and groups that contain what was named. */
function rollUp(drafts: Map<string, Draft>): void {
  for (const code of [...drafts.keys()]) {
    const { score, about, own } = drafts.get(code) ?? NOTHING;
    for (const region of rollups(code)) {
      const known = drafts.get(region);
      if (known === undefined) drafts.set(region, { score, about, named: false, own: [], members: [own] });
      else {
        if (score > known.score) known.score = score;
        if (about) known.about = true;
        known.members.push(own);
      }
    }
  }
}

/** A region's own mentions first, so that they are not crowded out by its members'; then in the story's order. */
function chooseEvidence({ own, members }: Draft, evidence: readonly Evidence[]): Evidence[] {
  if (members.length === 0) return pick(own, evidence, MAX_EVIDENCE.mention);
  const [only] = members;
  if (own.length === 0 && members.length === 1 && only !== undefined) return pick(only, evidence, MAX_EVIDENCE.rollup);
  if (marks.length < evidence.length) marks = new Float64Array(evidence.length * 2);
  turn += 2;
  const [isMember, isOwn] = [turn, turn + 1];
  for (const list of members) for (const at of list) marks[at] = isMember;
  for (const at of own) marks[at] = isOwn;
  let room = own.length > 0 ? MAX_EVIDENCE.mention - own.length : MAX_EVIDENCE.rollup;
  const chosen: Evidence[] = [];
  for (let at = 0; at < evidence.length; at += 1) {
    const mark = marks[at] as number;
    if (mark < isMember || (mark === isMember && room === 0)) continue;
    if (mark === isMember) room -= 1;
    chosen.push(evidence[at] as Evidence);
  }
  return chosen;
}

/** The first of a list, each once: most tags have one list, which is in order. */
function pick(list: readonly number[], evidence: readonly Evidence[], most: number): Evidence[] {
  const chosen: Evidence[] = [];
  let last = -1;
  for (let index = 0; index < list.length && chosen.length < most; index += 1) {
    const at = list[index] as number;
    if (at !== last) chosen.push(evidence[at] as Evidence);
    last = at;
  }
  return chosen;
}

/** Kept from tag to tag: a mark counts if it is of this turn, so that nothing need be wiped. */
let marks = new Float64Array(256);
let turn = 0;

function evidenceOf({ field, start, end }: Mention, texts: readonly FieldText[]): Evidence {
  for (const text of texts) if (text.field === field) return { field, start, end, text: text.printed.slice(start, end) };
  return { field, start, end, text: '' };
}
