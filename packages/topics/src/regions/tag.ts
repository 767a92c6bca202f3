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

interface Drawn {
  score: number;
  about: boolean;
  /** Whether a word of the text names it, not only a code. */
  named: boolean;
  own: Evidence[];
  within: Evidence[];
}

function tagsOf(
  mentions: readonly Mention[],
  texts: readonly FieldText[],
  how: { home: string | null; datelineWeight: number },
): Tag[] {
  const drawn = new Map<string, Drawn>();
  const surveyed = survey(mentions, how.home);
  for (const [code, standing] of surveyed.standings) {
    const score = Math.round(1000 * likelihood(code, standing, surveyed, how.datelineWeight)) / 1000;
    // A home country that nothing names is no tag unless the story is about it.
    if (isUnnamed(standing) && score < ABOUT) continue;
    drawn.set(code, { score: Math.max(score, 0.001), about: score >= ABOUT, named: false, own: [], within: [] });
  }
  const named = [...drawn];
  for (const [code, { score, about }] of named) {
    for (const region of rollups(code)) {
      const known = drawn.get(region);
      if (known === undefined) drawn.set(region, { score, about, named: false, own: [], within: [] });
      else {
        known.score = Math.max(known.score, score);
        known.about ||= about;
      }
    }
  }
  gather(mentions, texts, drawn);
  return [...drawn].map(([code, { score, about, named, own, within }]) => {
    const via = named ? 'mention' : own.length > 0 || code === how.home ? 'code' : 'rollup';
    const name = PLACES.get(code)?.name ?? code;
    const evidence = evidenceOf(own, within, own.length > 0 ? MAX_EVIDENCE.mention : MAX_EVIDENCE.rollup, texts);
    return { ...TAG, code, name, score, via, about, evidence };
  });
}

const TAG = { vocabulary: 'region', primary: false, parent: null, editor: null } as const;

/** Puts each mention's evidence with the codes that it names and with those that contain them. */
function gather(mentions: readonly Mention[], texts: readonly FieldText[], drawn: ReadonlyMap<string, Drawn>): void {
  for (const { codes, field, start, end, coded } of mentions) {
    const printed = texts.find((text) => text.field === field)?.printed ?? '';
    const evidence = { field, start, end, text: printed.slice(start, end) };
    for (const code of codes) {
      const tag = drawn.get(code);
      if (tag !== undefined && coded !== true) tag.named = true;
      put(tag?.own, evidence, MAX_EVIDENCE.mention);
      for (const region of rollups(code)) put(drawn.get(region)?.within, evidence, MAX_EVIDENCE.mention);
    }
  }
}

function put(list: Evidence[] | undefined, evidence: Evidence, most: number): void {
  if (list !== undefined && list.length < most && list[list.length - 1] !== evidence) list.push(evidence);
}

/** A region's own mentions first, so that they are not crowded out by its members'; then in the story's order. */
function evidenceOf(
  own: readonly Evidence[],
  within: readonly Evidence[],
  most: number,
  texts: readonly FieldText[],
): Evidence[] {
  if (within.length === 0 || own.length >= most) return own.slice(0, most);
  if (own.length === 0) return within.slice(0, most);
  const kept = [...new Set([...own, ...within])].slice(0, most);
  const order = (evidence: Evidence) => texts.findIndex(({ field }) => field === evidence.field);
  return kept.sort((a, b) => order(a) - order(b) || a.start - b.start || a.end - b.end);
}
