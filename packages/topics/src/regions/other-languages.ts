import type { Language } from '../language.ts';
import { listOf, readRows } from '../rows.ts';
import { DEMONYMS } from './built/demonyms.ts';
import { PLACES_AR } from './languages/ar.ts';
import { PLACES_DE } from './languages/de.ts';
import { PLACES_ES } from './languages/es.ts';
import { PLACES_FR } from './languages/fr.ts';
import { PLACES_PT } from './languages/pt.ts';
import { PLACES_RU } from './languages/ru.ts';
import { PLACES_ZH } from './languages/zh.ts';
import { NAMES_AR } from './names/ar.ts';
import { NAMES_DE } from './names/de.ts';
import { NAMES_ES } from './names/es.ts';
import { NAMES_FR } from './names/fr.ts';
import { NAMES_PT } from './names/pt.ts';
import { NAMES_RU } from './names/ru.ts';
import { NAMES_ZH } from './names/zh.ts';
import { PLACES } from './tree.ts';

/** What each language but English adds: rows by hand, then the countries' names from CLDR and i18n-iso-countries. */
export const ADDITIONS: Partial<Record<Language, { places: string; names: string }>> = {
  es: { places: PLACES_ES, names: NAMES_ES },
  fr: { places: PLACES_FR, names: NAMES_FR },
  de: { places: PLACES_DE, names: NAMES_DE },
  pt: { places: PLACES_PT, names: NAMES_PT },
  ru: { places: PLACES_RU, names: NAMES_RU },
  ar: { places: PLACES_AR, names: NAMES_AR },
  zh: { places: PLACES_ZH, names: NAMES_ZH },
};

/** A country's names in a language, as scripts/build-names.mjs wrote them. */
export function* builtNames(language: Language): Generator<[code: string, name: string]> {
  for (const { cells } of readRows(ADDITIONS[language]?.names ?? '')) {
    for (const name of listOf(cells[1])) yield [cells[0] ?? '', name];
  }
}

/** The demonyms of a language from i18n-nationality, where it has the language. */
export function* builtAdjectives(language: Language): Generator<[code: string, name: string]> {
  for (const { section, cells } of readRows(DEMONYMS)) {
    if (section === language) for (const name of listOf(cells[1])) yield [cells[0] ?? '', name];
  }
}

/** Every name of a country, region, state or group in any language, for the query language: [code, name]. */
export function* namesOfPlaces(): Generator<[code: string, name: string]> {
  for (const { code, name, names } of PLACES.values()) for (const each of [name, ...names]) yield [code, each];
  for (const language of Object.keys(ADDITIONS) as Language[]) {
    yield* builtNames(language);
    for (const { cells } of readRows(ADDITIONS[language]?.places ?? '')) {
      // Regions and groups; rows of a country hold its cities too.
      if (/^(?:\d{3}|[a-z]\S*)$/.test(cells[0] ?? '')) for (const name of listOf(cells[1])) yield [cells[0] ?? '', name];
    }
  }
}
