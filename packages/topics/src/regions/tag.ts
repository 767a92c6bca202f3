import type { Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import type { TaggerOptions } from '../port.ts';
import type { FieldText } from '../texts.ts';
import { likelihood } from './about.ts';
import { evidenceOf, evidenceOfPlace } from './evidence.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { settle } from './settle.ts';
import type { Standing, Standings } from './standings.ts';
import { isUnnamed, type Survey, survey } from './survey.ts';

type RegionOptions = Pick<TaggerOptions, 'homeCountry' | 'datelineWeight' | 'disputed'>;

/** The dateline's weight where nobody says another. */
const DATELINE_WEIGHT = 3;
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

function tagsOf(
  mentions: readonly Mention[],
  texts: readonly FieldText[],
  how: { home: string | null; datelineWeight: number },
): Tag[] {
  const surveyed = survey(mentions, how.home);
  const { standings, home } = surveyed;
  weigh(surveyed, how.datelineWeight);
  rollUp(standings);
  const evidence = evidenceOf(mentions, texts);
  const tags: Tag[] = [];
  for (let at = 0; at < standings.size; at += 1) {
    const standing = standings.list[at] as Standing;
    const { code, name } = standing.place;
    tags.push({
      vocabulary: 'region',
      code,
      name,
      score: standing.score,
      via: standing.named ? 'mention' : standing.kept > 0 || code === home ? 'code' : 'rollup',
      about: standing.about,
      primary: false,
      parent: null,
      evidence: evidenceOfPlace(standings, at, evidence, tags),
      editor: null,
    });
  }
  return tags;
}

/** Scores what the story names. A home country that nothing names is no tag unless the story is about it. */
function weigh(surveyed: Survey, datelineWeight: number): void {
  const { standings } = surveyed;
  for (let at = 0; at < standings.size; at += 1) {
    const standing = standings.list[at] as Standing;
    const score = Math.round(1000 * likelihood(standing, surveyed, datelineWeight)) / 1000;
    standing.score = Math.max(score, 0.001);
    standing.about = score >= ABOUT;
  }
  const last = standings.list[standings.size - 1];
  if (last !== undefined && standings.size > 0 && isUnnamed(last) && !last.about) standings.size -= 1;
}

/** Adds the regions and groups that contain what was named. */
function rollUp(standings: Standings): void {
  const { size: named, width } = standings;
  for (let at = 0; at < named; at += 1) {
    const { place, score, about, own } = standings.list[at] as Standing;
    for (const container of place.rollups) {
      const known = standings.find(container) ?? standings.add(container);
      if (score > known.score) known.score = score;
      if (about) known.about = true;
      const { members } = known;
      for (let word = 0; word < width; word += 1) members[word] = (members[word] as number) | (own[word] as number);
    }
  }
}
