import type { Evidence, Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import { PLACES } from '../regions/tree.ts';
import { AREA_CODES, columnOf } from './columns.ts';
import type { Witness } from './weigh.ts';

/** Where a story plays: its countries, and the one that its source writes from. */
export interface Scene {
  /** Region tags of countries. */
  countries: readonly Tag[];
  /** ISO 3166-1 alpha-2; null when it is not known, and then no country is abroad. */
  home: string | null;
}

/** Two capital letters: groups of countries have small ones, regions digits. */
const isCountry = (code: string): boolean => code.length === 2 && isCapital(code.charCodeAt(0)) && isCapital(code.charCodeAt(1));
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
/** Where stories in English are taken to come from unless something says otherwise: CAP's English codes are of the United States. */
const USUAL_HOME = 'US';

/** The scene that region tags set; `home` is what the operator says of the source, `stated` what the source says of its language (BCP 47). */
export function sceneOf(regions: readonly Tag[], home: string | null, language: Language, stated?: string | null): Scene {
  const countries = regions.filter(({ code, via }) => via !== 'rollup' && isCountry(code));
  return { countries, home: home ?? (language === 'en' ? homeOfEnglish(stated) : null) };
}

/**
 * The country whose English it is: `en-GB` is written on purpose, `en-US` wherever software was left as it came. Other languages' codes say less: most
 * software knows one Spanish.
 */
function homeOfEnglish(stated: string | null | undefined): string {
  const country = /^en[-_](?<country>[a-z]{2})(?:$|[-_])/i.exec(stated ?? '')?.groups?.country?.toUpperCase() ?? USUAL_HOME;
  // What is no country (`en-EN`, `en-EU`) is a slip, and says nothing.
  return PLACES.has(country) ? country : USUAL_HOME;
}

const INTERNATIONAL = columnOf('19');
/** What countries abroad say for International Affairs at most. */
const ABROAD_POINTS = 14;
/** A country that is only mentioned says less. */
const MENTION_SHARE = 0.6;
/** Areas that are themselves wherever they happen: a harvest abroad is agriculture. */
const ANYWHERE = ['1', '4', '5', '8', '10', '15', '18'].map(columnOf);
/** So the words of diplomacy (talks, ministers) say less beside them, by so much at most: trade and oil are talked about as well. */
const LESS_BESIDE = 0.85;
/** How much of what speaks for these goes to International Affairs: the politics and crimes of another country are that country's affairs (CAP 1921). */
const MOVED = Object.entries({ 20: 0.6, 16: 0.1, 12: 0.45, 2: 0.36, 3: 0.36, 6: 0.36, 9: 0.2, 13: 0.2 }).map(([code, share]) => {
  return { column: columnOf(code), share };
});
/** How much less is moved when the story is about home as well. */
const HOME_SHARE = 0.7;
const FREE_POINTS = 4;
const EVIDENCE_OF_COUNTRY = 2;

/** Adds to International Affairs what a story's countries abroad say, and moves to it what happens there; gives where the countries are named. */
export function weighAbroad(points: number[], { countries, home }: Scene): Witness[] {
  if (home === null) return [];
  let notAbroad = 1;
  let atHome = 0;
  const evidence: Witness[] = [];
  for (const { code, score, about, evidence: named } of countries) {
    if (code === home) atHome = score;
    else {
      notAbroad *= 1 - score * (about ? 1 : MENTION_SHARE);
      for (let at = 0; at < Math.min(EVIDENCE_OF_COUNTRY, named.length); at += 1) {
        const { field, start, end } = named[at] as Evidence;
        evidence.push({ field, start, end, worth: 3 * score });
      }
    }
  }
  if (notAbroad < 1) movePoints(points, 1 - notAbroad, atHome);
  return evidence;
}

function movePoints(points: number[], abroad: number, atHome: number): void {
  let [anywhere, all] = [0, 0];
  for (let column = 0; column < AREA_CODES.length; column += 1) all += points[column] as number;
  for (const column of ANYWHERE) anywhere += points[column] as number;
  const beside = anywhere / (all + FREE_POINTS);
  let international = (points[INTERNATIONAL] as number) * (1 - LESS_BESIDE * beside) + ABROAD_POINTS * abroad * (1 - beside);
  for (const { column, share } of MOVED) {
    const own = points[column] as number;
    if (own === 0) continue;
    const moved = own * share * abroad * (1 - HOME_SHARE * atHome);
    points[column] = own - moved;
    international += moved;
  }
  points[INTERNATIONAL] = international;
}
