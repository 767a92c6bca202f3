import { listOf, readRows } from '../rows.ts';
import { PLACE_CODES } from './codes.ts';
import { PLACES } from './tree.ts';

const others = new Map(
  readRows(PLACE_CODES).flatMap(({ cells: [code = '', list] }) => listOf(list).map((other) => [other, code])),
);

/** Schemes whose letters are ISO 3166 codes, or begin with one: `iso3166-1a2:FR`, `country:FRA`, `cptr:…`, `unlocode:LVRIX`. */
const LETTERS = /iso-?3166|country|countries|cntry|ctry|cptr|nation|unlocode/i;
/** Schemes whose digits are ISO 3166 or M49 codes; an agency's own countries are numbered otherwise. */
const DIGITS = /iso-?3166|m49|wldreg|world-?region/i;
const PARTS = /^(?<scheme>.*[:/#])?(?<code>[^:/#]+)$/;

/**
 * The country or M49 region that a place's code stands for: ISO 3166 (alpha-2, alpha-3, numeric, and subdivisions by their country), UN M49,
 * UN/LOCODE, Wikidata. Without a scheme only capital letters and Wikidata's Q numbers are believed. Null for all others.
 */
export function placeOfCode(code: string): string | null {
  const { scheme = '', code: bare = '' } = PARTS.exec(code.trim().slice(0, 300))?.groups ?? {};
  if (/^Q\d{1,9}$/.test(bare) && (scheme === '' || /wiki|^wd:/i.test(scheme))) return others.get(bare) ?? null;
  const digits = /^r?(\d{3})$/.exec(bare)?.[1];
  if (digits !== undefined) return DIGITS.test(scheme) ? placeOf(digits) : null;
  if (scheme === '' ? !/^[A-Z]{2,3}(?:-[A-Z\d]{1,3})?$/.test(bare) : !LETTERS.test(scheme)) return null;
  const letters = bare.toUpperCase();
  const country =
    /unlocode/i.test(scheme) && /^[A-Z]{2} ?[A-Z\d]{3}$/.test(letters) ? letters.slice(0, 2) : letters.replace(/-.*$/, '');
  return /^[A-Z]{2,3}$/.test(country) ? placeOf(country) : null;
}

function placeOf(code: string): string | null {
  return PLACES.has(code) ? code : (others.get(code) ?? null);
}
