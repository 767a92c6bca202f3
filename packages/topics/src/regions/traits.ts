import { AS_FIRST_NAME, AS_SURNAME, BORNE_BY_MANY } from './name-words.ts';

/** What sets some names apart, a bit each in one number: every mention is asked, and the names' own texts are seldom in the processor's cache. */
export const FIRST_NAME = 1;
export const SURNAME = 2;
/** Of states and countries: any first name before it tells. */
export const OF_MANY_PEOPLE = 4;
/** Several places have it. */
export const SHARED = 8;
/** The word for a county itself. */
export const COUNTY = 16;
export const TURKEY = 32;
export const GEORGIA = 64;
export const KOREAN = 128;

const COUNTIES = new Set(['county', 'township', 'twp']);

/** The traits of a name by its key, its kind and the places it stands for. */
export function traitsOf(key: string, kind: string, candidates: readonly unknown[]): number {
  const traits: [number, boolean][] = [
    [FIRST_NAME, AS_FIRST_NAME.has(key)],
    [SURNAME, AS_SURNAME.has(key)],
    [OF_MANY_PEOPLE, BORNE_BY_MANY.has(key)],
    [SHARED, candidates.length > 1],
    [COUNTY, kind === 'metonym' && COUNTIES.has(key)],
    [TURKEY, key === 'turkey'],
    [GEORGIA, key === 'georgia'],
    [KOREAN, key === 'korean'],
  ];
  return traits.reduce((all, [trait, has]) => (has ? all | trait : all), 0);
}
