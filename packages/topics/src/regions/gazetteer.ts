import type { Language } from '../language.ts';
import { buildIndex, type Phrase, type PhraseIndex, phraseWords } from '../phrases.ts';
import { listOf, readRows } from '../rows.ts';
import { METONYMS } from './gazetteer/metonyms.ts';
import { TRAPS } from './gazetteer/traps.ts';
import { adjectiveForms, nameForms } from './inflect.ts';
import { PLACES_DE } from './languages/de.ts';
import { PLACES_ES } from './languages/es.ts';
import { PLACES_FR } from './languages/fr.ts';
import { PLACES_AR, PLACES_RU, PLACES_ZH } from './languages/other.ts';
import { PLACES_PT } from './languages/pt.ts';
import { NAMES_AR } from './names/ar.ts';
import { NAMES_DE } from './names/de.ts';
import { NAMES_ES } from './names/es.ts';
import { NAMES_FR } from './names/fr.ts';
import { NAMES_PT } from './names/pt.ts';
import { NAMES_RU } from './names/ru.ts';
import { NAMES_ZH } from './names/zh.ts';
import { PLACES, SHARED_NAMES } from './tree.ts';

/** What a name in the gazetteer stands for. */
export interface Name {
  codes: readonly string[];
  kind: 'name' | 'adjective' | 'place' | 'metonym' | 'trap';
  /** Set where only exactly these characters count (`US`, `U.S.`). */
  literal: string | null;
  /** For each word, whether it has to begin with a capital letter. */
  capitals: readonly boolean[];
}

type Additions = { places: string; names: string };

/** What each language but English adds: rows by hand, then the countries' names from CLDR. */
const ADDITIONS: Partial<Record<Language, Additions>> = {
  es: { places: PLACES_ES, names: NAMES_ES },
  fr: { places: PLACES_FR, names: NAMES_FR },
  de: { places: PLACES_DE, names: NAMES_DE },
  pt: { places: PLACES_PT, names: NAMES_PT },
  ru: { places: PLACES_RU, names: NAMES_RU },
  ar: { places: PLACES_AR, names: NAMES_AR },
  zh: { places: PLACES_ZH, names: NAMES_ZH },
};

const ABBREVIATION = /^(?:[\p{Lu}.]{2,6}|EE\. UU\.)$/u;

function phrase(text: string, codes: readonly string[], kind: Name['kind'], anyCase = false): Phrase<Name> {
  const words = phraseWords(text);
  const typed = text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
  // "sub-Saharan" is written both ways.
  const capitals = typed.map((word) => !anyCase && word !== 'Sub' && /^\p{Lu}/u.test(word));
  const literal = ABBREVIATION.test(text) && kind !== 'trap' ? text : null;
  return { words, prefix: false, value: { codes, kind, literal, capitals } };
}

function* additions(language: Language): Generator<Phrase<Name>> {
  const files = ADDITIONS[language];
  for (const { cells } of readRows(files?.places ?? '')) {
    const [code = '', names, adjectives] = cells;
    for (const name of listOf(names)) for (const form of nameForms(name, language)) yield phrase(form, [code], 'name');
    for (const adjective of listOf(adjectives)) {
      for (const form of adjectiveForms(adjective, language)) yield phrase(form, [code], 'adjective', true);
    }
  }
  for (const { cells } of readRows(files?.names ?? '')) {
    for (const name of listOf(cells[1]))
      for (const form of nameForms(name, language)) yield phrase(form, [cells[0] ?? ''], 'name');
  }
}

function* english(language: Language): Generator<Phrase<Name>> {
  // Adjectives and the regions' names are everyday words of other languages; names of countries and cities are not.
  const whole = language === 'en';
  for (const { codes, names, adjectives } of SHARED_NAMES) {
    for (const name of names) yield phrase(name, codes, 'name');
    for (const adjective of whole ? adjectives : [])
      for (const form of adjectiveForms(adjective, 'en')) yield phrase(form, codes, 'adjective');
  }
  for (const place of PLACES.values()) {
    const { code } = place;
    if (/^\d/.test(code) && !whole) continue;
    yield phrase(place.name, [code], 'name');
    for (const name of place.names) yield phrase(name, [code], 'name');
    for (const adjective of whole ? place.adjectives : []) {
      for (const form of adjectiveForms(adjective, 'en')) yield phrase(form, [code], 'adjective');
    }
    for (const name of place.places) yield phrase(name, [code], 'place');
  }
  for (const { cells } of readRows(METONYMS))
    for (const name of listOf(cells[1])) yield phrase(name, [cells[0] ?? ''], 'metonym');
}

function* everything(language: Language): Generator<Phrase<Name>> {
  for (const trap of listOf(TRAPS.replaceAll('\n', ' '))) yield phrase(trap, [], 'trap', true);
  yield* additions(language);
  yield* english(language);
}

/** The gazetteer of one language: every name it knows, by first word. Where two places share a name the first in the files has it. */
export function buildGazetteer(language: Language): PhraseIndex<Name> {
  return buildIndex(everything(language), 'key');
}

/** Every name of a country or region in any language, for the query language: [code, name]. */
export function* namesOfPlaces(): Generator<[code: string, name: string]> {
  for (const { code, name, names } of PLACES.values()) for (const each of [name, ...names]) yield [code, each];
  for (const files of Object.values(ADDITIONS)) {
    for (const { cells } of readRows(files.names)) for (const name of listOf(cells[1])) yield [cells[0] ?? '', name];
    for (const { cells } of readRows(files.places)) {
      if (/^\d/.test(cells[0] ?? '')) for (const name of listOf(cells[1])) yield [cells[0] ?? '', name];
    }
  }
}
