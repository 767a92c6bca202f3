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
export const DATELINE_WEIGHT = 3;
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
  const evidence: Evidence[] = [];
  const cut = (at: number) => {
    evidence[at] ??= evidenceOf(mentions[at], texts);
    return evidence[at];
  };
  const tags: Tag[] = [];
  for (const [code, { score, about, named, own, members }] of drafts) {
    const via = named ? 'mention' : own.length > 0 || code === how.home ? 'code' : 'rollup';
    const name = PLACES.get(code)?.name ?? code;
    const chosen = chooseEvidence(own, members);
    tags.push({
      vocabulary: 'region',
      code,
      name,
      score,
      via,
      about,
      primary: false,
      parent: null,
      evidence: chosen.map(cut),
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
function chooseEvidence(own: readonly number[], members: readonly (readonly number[])[]): readonly number[] {
  const most = own.length > 0 ? MAX_EVIDENCE.mention : MAX_EVIDENCE.rollup;
  if (members.length === 0 || own.length >= most) return own;
  const [first] = members;
  if (own.length === 0 && members.length === 1 && first !== undefined) return first.slice(0, most);
  const within: number[] = [];
  for (const list of members) for (const at of list) within.push(at);
  const chosen = [...own];
  for (const at of within.sort(ascending)) if (chosen.length < most && !chosen.includes(at)) chosen.push(at);
  return chosen.sort(ascending);
}

const ascending = (a: number, b: number) => a - b;

function evidenceOf(mention: Mention | undefined, texts: readonly FieldText[]): Evidence {
  const { field = 'body', start = 0, end = 0 } = mention ?? {};
  const printed = texts.find((text) => text.field === field)?.printed ?? '';
  return { field, start, end, text: printed.slice(start, end) };
}
