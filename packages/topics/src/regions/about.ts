import { LATE, type Standing } from './standings.ts';
import { mentionsOf, type Survey } from './survey.ts';

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

/** The logarithms of small numbers, which are asked for of every place of every story. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, number) => Math.log2(number));
const log2 = (number: number) => LOGARITHMS[number] ?? Math.log2(number);

/** How likely a story is about a place, from 0 to 1. */
export function likelihood(standing: Standing, survey: Survey, datelineWeight: number): number {
  const { count, share } = standing;
  const { code } = standing.place;
  const w = WEIGHTS;
  let sum = w.share * share + w.count * log2(1 + count) + w.countries * log2(1 + survey.countries);
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
