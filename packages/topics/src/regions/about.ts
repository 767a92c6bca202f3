import type { Mention, Zone } from './mentions.ts';

/** What a story says of one code, in numbers. */
export interface Standing {
  headline: boolean;
  dateline: boolean;
  /** Given by the source as a subject, place or category. */
  stated: boolean;
  /** Mentions in standfirst and body: all, and those by an adjective, a metonym, a city or state. */
  count: number;
  adjectives: number;
  metonyms: number;
  cities: number;
  /** Those that stand for a currency: "the Australian dollar". */
  money: number;
  /** Whether one of them is in a list of at least four countries. */
  listed: boolean;
  /** Where the first of them stands in the body. */
  first: number;
  /** Share of the story's mentions. */
  share: number;
  /** Whether no country has more mentions. */
  top: boolean;
}

/** What a story says of all of them. */
export interface Survey {
  standings: Map<string, Standing>;
  /** How many countries it mentions. */
  countries: number;
  home: string | null;
}

/**
 * What speaks for a story being about a place: a logistic model, fitted to wire copy, web and local news, and rounded. One set for all stories;
 * a dateline's weight and a home country are what a source can change.
 */
const WEIGHTS = {
  headline: 1.15,
  /** Times the source's dateline weight. */
  dateline: 1.25,
  stated: 4,
  /** Per doubling of the mentions; and where there is one only. */
  count: 0.55,
  single: -0.7,
  /** For the whole of the story's mentions, per doubling of an even share of them, and for the most of all. */
  share: 0.75,
  evenShare: 0.55,
  top: 0.3,
  /** For every mention being one. */
  adjectives: -0.75,
  metonyms: -0.4,
  cities: -0.55,
  money: -1,
  /** For a first mention deep in the text. */
  late: -0.8,
  listed: 0.7,
  /** Per doubling of the countries mentioned. */
  countries: -0.7,
  /** Places that stories everywhere mention are as often about them as not; of others, a name is seldom there by chance, least in a list. */
  everywhere: 0.9,
  named: 1.1,
  namedAmongMany: 1.4,
  /** Of the source's home country; where it has the most mentions, and where it has none; and of every other country there. */
  home: 1.6,
  homeTop: 1.1,
  homeUnnamed: 1.4,
  notHome: -1.1,
};
const EVERYWHERE: ReadonlySet<string> = new Set(['US', 'GB', 'FR', 'DE', 'JP', 'CN', 'RU', 'IT', 'CA']);
const MANY = 5;
/** A first mention at this offset or later is as late as can be. */
const LATE = 2_000;
const LIST = 4;

/** How likely a story is about a place, from 0 to 1. */
export function likelihood(code: string, standing: Standing, survey: Survey, datelineWeight: number): number {
  const { count, share } = standing;
  const w = WEIGHTS;
  let sum = w.share * share + w.count * Math.log2(1 + count) + w.countries * Math.log2(1 + survey.countries);
  sum += w.evenShare * Math.log2(Math.max(0.05, share * survey.countries)) + w.late * Math.min(1, standing.first / LATE);
  if (standing.headline) sum += w.headline;
  if (standing.dateline) sum += w.dateline * datelineWeight;
  if (standing.stated) sum += w.stated;
  if (standing.listed) sum += w.listed;
  if (standing.top) sum += w.top;
  if (count === 1) sum += w.single;
  if (count > 0)
    sum +=
      (w.adjectives * standing.adjectives +
        w.metonyms * standing.metonyms +
        w.cities * standing.cities +
        w.money * standing.money) /
      count;
  sum += fame(code, standing, survey.countries) + homeliness(code, standing, survey.home);
  return 1 / (1 + Math.exp(-sum));
}

function fame(code: string, { count, adjectives, metonyms, cities }: Standing, countries: number): number {
  if (EVERYWHERE.has(code)) return WEIGHTS.everywhere;
  if (count <= adjectives + metonyms + cities) return 0;
  return WEIGHTS.named + (countries >= MANY ? WEIGHTS.namedAmongMany : 0);
}

function homeliness(code: string, standing: Standing, home: string | null): number {
  if (home === null) return 0;
  if (code.slice(0, home.length) !== home || (code.length > 2 && code.charAt(2) !== '-')) return WEIGHTS.notHome;
  if (mentionsOf(standing) === 0) return WEIGHTS.home + WEIGHTS.homeUnnamed;
  return WEIGHTS.home + (standing.top ? WEIGHTS.homeTop : 0);
}

const isCountry = (code: string) => code.length === 2;
const isStated = (zone: Zone) => zone === 'place' || zone === 'subject' || zone === 'category';
const mentionsOf = ({ count, headline, dateline }: Standing) => count + Number(headline) + Number(dateline);

/** Whether nothing in the story names the place: it is there as the source's home. */
export function isUnnamed(standing: Standing): boolean {
  return mentionsOf(standing) === 0 && !standing.stated;
}

/** Counts, for every code that the mentions name, where and how often. A source's home country is there even if no word names it. */
export function survey(mentions: readonly Mention[], home: string | null): Survey {
  const standings = new Map<string, Standing>();
  let total = 0;
  let list = { end: 0, length: 0 };
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined) break;
    if (at >= list.end) list = listFrom(mentions, at);
    const listed = list.length >= LIST;
    for (const code of mention.codes) {
      const standing = standings.get(code) ?? unnamed();
      if (isUnnamed(standing)) standings.set(code, standing);
      record(standing, mention, listed);
    }
    if (!isStated(mention.zone)) total += 1;
  }
  if (home !== null && !standings.has(home)) standings.set(home, unnamed());
  let [most, countries] = [0, 0];
  for (const [code, standing] of standings) {
    if (!isCountry(code)) continue;
    countries += 1;
    most = Math.max(most, mentionsOf(standing));
  }
  // Where the body names no place at all, as in a headline alone, none comes late in it.
  const hasBody = mentions.some(({ field }) => field === 'body');
  for (const standing of standings.values()) {
    if (!hasBody) standing.first = 0;
    standing.share = total === 0 ? 1 : mentionsOf(standing) / total;
    standing.top = mentionsOf(standing) >= most;
  }
  return { standings, countries, home };
}

function unnamed(): Standing {
  // Written out: this is made for every code of every story.
  return {
    headline: false,
    dateline: false,
    stated: false,
    count: 0,
    adjectives: 0,
    metonyms: 0,
    cities: 0,
    money: 0,
    listed: false,
    first: LATE,
    share: 0,
    top: false,
  };
}

function record(standing: Standing, { zone, name: { kind }, start, verdict }: Mention, listed: boolean): void {
  if (isStated(zone)) standing.stated = true;
  else if (zone === 'headline') standing.headline = true;
  else if (zone === 'dateline') standing.dateline = true;
  else {
    standing.count += 1;
    if (zone !== 'standfirst') standing.first = Math.min(standing.first, start);
    if (kind === 'adjective') standing.adjectives += 1;
    else if (kind === 'metonym') standing.metonyms += 1;
    else if (kind !== 'name') standing.cities += 1;
    if (verdict === 'money') standing.money += 1;
  }
  if (listed) standing.listed = true;
}

/** Between two names of a list: ", " or ", and ". */
const LIST_GAP = 7;

function follows(before: Mention | undefined, after: Mention): boolean {
  if (before === undefined || before.field !== after.field || after.start - before.end > LIST_GAP) return false;
  return before.name.kind === 'name' && after.name.kind === 'name';
}

/** Where the list of names that begins with a mention ends, and how long it is. */
function listFrom(mentions: readonly Mention[], start: number): { end: number; length: number } {
  let end = start + 1;
  for (let next = mentions[end]; next !== undefined && follows(mentions[end - 1], next); next = mentions[end]) end += 1;
  return { end, length: end - start };
}
