import { AGENCY_NAMES } from '@slugline/model';
import { fold } from '../compare.ts';

const BY_NAME = new Map(AGENCY_NAMES.map(({ code, name, isCommon }) => [fold(name), { code, alone: !isCommon }]));

/** The code of the agency with that name, null when there is none. `bracketed`: it stood where only an agency stands. */
export function agencyOf(name: string, bracketed = false): string | null {
  const whole = BY_NAME.get(fold(name));
  if (whole !== undefined) return whole.alone || bracketed ? whole.code : null;
  // "dpa/lnw", "AP Photo", "APA/dpa": the first names whose text it is.
  const first = BY_NAME.get(fold(name.split(/[/|,·]| - | Photo/, 1)[0] ?? ''));
  return first !== undefined && (first.alone || bracketed) ? first.code : null;
}

/** The first agency that a line names in words of its own, for credits such as "With inputs from PTI". */
export function agencyIn(line: string): string | null {
  const words = line.slice(0, 400).match(/[\p{L}\p{N}.-]+/gu) ?? [];
  for (let at = 0; at < words.length; at += 1)
    for (const length of [3, 2, 1]) {
      const name = words.slice(at, at + length).join(' ');
      const known = BY_NAME.get(fold(name));
      // One word has to be written as the agency writes it: "Press" or "antara" in a sentence are none.
      if (known?.alone && (length > 1 || /^\p{Lu}|^dpa|^epd|^sid|\p{sc=Han}/u.test(name))) return known.code;
    }
  return null;
}
