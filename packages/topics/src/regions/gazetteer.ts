import type { Language } from '../language.ts';
import { integersOfForms, type Lexicon } from '../lexicon.ts';
import { phraseWords } from '../phrases.ts';
import { listOf, readRows } from '../rows.ts';
import { CITIES } from './built/cities.ts';
import { COMPOUNDS } from './gazetteer/compounds.ts';
import { DISPUTED } from './gazetteer/disputed.ts';
import { HISTORIC } from './gazetteer/historic.ts';
import { METONYMS } from './gazetteer/metonyms.ts';
import { SHARED_CITIES } from './gazetteer/shared-cities.ts';
import { TRAPS } from './gazetteer/traps.ts';
import { adjectiveForms, nameForms } from './inflect.ts';
import { ADDITIONS, builtAdjectives, builtNames } from './other-languages.ts';
import { traitsOf } from './traits.ts';
import { PLACES, SHARED_NAMES } from './tree.ts';

type NameKind = 'name' | 'adjective' | 'state' | 'place' | 'metonym' | 'trap';

/** What a name in the gazetteer stands for. */
export interface Name {
  /** Folded, its words parted by spaces. */
  key: string;
  kind: NameKind;
  /** The places of that name, the likeliest first, each as its codes, from the country down. */
  candidates: (readonly string[])[];
  /** The likeliest of them, which nearly every mention stands for. */
  codes: readonly string[];
  /** How many of them the mention of their country is enough for; the others need that of their state. */
  near: number;
  /** Set where only exactly these characters count (`US`, `U.S.`). */
  literal: string | null;
  /** For each word a bit, from the lowest: whether it has to begin with a capital letter. */
  capitals: number;
  /** Whether it counts only where something else says that a place is meant. */
  weak: boolean;
  /** Whether it counts only before a hyphen and another word: "Sino-Russian". */
  compound: boolean;
  /** Bits of traits.ts. */
  traits: number;
}

/** The names that begin with one word: that word alone, and longer ones by the number of their second word, longest first, with the numbers of the rest. */
export interface Node {
  single: Name | null;
  longer: Map<number, { name: Name; rest: readonly number[] }[]> | null;
}

/** The gazetteer of one language: every name it knows, by first word. */
export interface Gazetteer {
  names: readonly Name[];
  /** By form: the number of the node whose names begin with that word; 0 where no name can begin, {@link NO_NAME} where one could but none does. */
  begins: (lexicon: Lexicon) => Int32Array;
  nodes: readonly Node[];
  /** By form: the word's number in longer names; 0 for a word that none goes on with. */
  numbers: (lexicon: Lexicon) => Int32Array;
}

/** Codes that an operator files a disputed place under, by the key of the table in gazetteer/disputed.ts. */
export type Disputed = Readonly<Record<string, readonly string[]>>;

type Add = (
  text: string,
  codes: readonly string[],
  kind: NameKind,
  more?: { anyCase?: boolean; weak?: boolean; far?: boolean; compound?: boolean },
) => void;

const ABBREVIATION = /^(?:[\p{Lu}.]{2,6}|EE\. UU\.|G-?\d{1,2}|OPEC\+)$/u;
const TYPED_WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** From the country down: a state's country, then the state. */
function pathOf(code: string): readonly string[] {
  const parent = /^[A-Z]{2}-/.test(code) ? code.slice(0, 2) : null;
  return parent === null ? [code] : [parent, code];
}

/** Builds the gazetteer of one language. Of two rows for one name the first says what it is; places of the same name in other countries are kept as further candidates. */
export function buildGazetteer(language: Language, disputed: Disputed = {}): Gazetteer {
  const names = new Map<string, Name>();
  const add: Add = (text, codes, kind, { anyCase = false, weak = false, far = false, compound = false } = {}) => {
    const words = phraseWords(text);
    const key = words.join(' ');
    if (key === '') return;
    const known = names.get(key);
    if (known !== undefined) {
      // "Nato" beside "NATO": any spelling with a capital.
      if (known.literal !== null && kind === known.kind && !ABBREVIATION.test(text)) known.literal = null;
      return merge(known, codes, kind, far);
    }
    const typed = text.match(TYPED_WORDS) ?? [];
    // "sub-Saharan" and "Washington state" are written both ways.
    const wanted = (word: string) =>
      !anyCase && word !== 'Sub' && (word !== 'State' || typed.length === 1) && /^\p{Lu}/u.test(word);
    const capitals = typed.reduce((all, word, at) => (wanted(word) ? all | (1 << at) : all), 0);
    const literal = ABBREVIATION.test(text) && kind !== 'trap' ? text : null;
    names.set(key, { key, kind, candidates: [codes], codes, literal, capitals, weak, compound, near: 1, traits: 0 });
  };
  for (const trap of listOf(TRAPS.replaceAll('\n', ' '))) add(trap, [], 'trap', { anyCase: true });
  addDisputed(add, disputed);
  addOtherLanguage(add, language);
  addEnglish(add, language);
  addCompounds(add, language);
  refile(names, disputed);
  return indexed([...names.values()], language !== 'en' && language !== 'other');
}

/** A place of the same name: a state makes its country's mention more exact, another country is another candidate. */
function merge(known: Name, codes: readonly string[], kind: NameKind, far: boolean): void {
  if (kind === 'state' && known.kind === 'place') known.kind = 'state';
  if ((kind !== 'place' && kind !== 'state') || (known.kind !== 'place' && known.kind !== 'state')) return;
  const general = known.candidates.findIndex((own) => own.length === 1 && own[0] === codes[0]);
  if (known.candidates.some((own) => own.at(-1) === codes.at(-1))) return;
  if (general >= 0) known.candidates[general] = codes;
  else {
    known.candidates.push(codes);
    if (!far) known.near = known.candidates.length;
  }
}

const disputedRows = readRows(DISPUTED).map(({ cells: [key = '', codes, names, country] }) => ({
  ...{ key, codes: listOf(codes), names: listOf(names), country: country === undefined || country === '' ? null : country },
}));

/** The keys of the disputed places, for the messages of configuration. */
export const DISPUTED_KEYS: readonly string[] = disputedRows.map(({ key }) => key);

function addDisputed(add: Add, disputed: Disputed): void {
  for (const { key, codes, names } of disputedRows) {
    for (const name of names) add(name, (disputed[key] ?? codes).flatMap(pathOf), 'place');
  }
}

/** Files all names of a country under other codes, where an operator says so. */
function refile(names: Map<string, Name>, disputed: Disputed): void {
  const moved = new Map(
    disputedRows.flatMap(({ key, country }) => (country !== null && disputed[key] ? [[country, disputed[key]]] : [])),
  );
  if (moved.size === 0) return;
  for (const name of names.values()) {
    name.candidates = name.candidates.map((codes) => moved.get(codes[0] ?? '')?.flatMap(pathOf) ?? codes);
  }
}

function addOtherLanguage(add: Add, language: Language): void {
  const files = ADDITIONS[language];
  if (files === undefined) return;
  for (const { cells } of readRows(files.places)) {
    const [code = '', names, adjectives] = cells;
    const codes = code.split(' ');
    for (const entry of listOf(names)) {
      const { name, weak } = weakOf(entry);
      for (const form of nameForms(name, language)) add(form, codes, 'name', { weak });
    }
    for (const adjective of listOf(adjectives)) {
      for (const form of adjectiveForms(adjective, language)) add(form, codes, 'adjective', { anyCase: true });
    }
  }
  for (const [code, name] of builtNames(language)) for (const form of nameForms(name, language)) add(form, [code], 'name');
  for (const [code, name] of builtAdjectives(language)) {
    for (const form of adjectiveForms(name, language)) add(form, [code], 'adjective', { anyCase: true });
  }
}

function addEnglish(add: Add, language: Language): void {
  // Adjectives and the regions' names are everyday words of other languages; names of countries and cities are not.
  const whole = language === 'en';
  const adjectives = (forms: readonly string[], codes: readonly string[]) => {
    for (const adjective of whole ? forms : []) for (const form of adjectiveForms(adjective, 'en')) add(form, codes, 'adjective');
  };
  for (const { cells } of readRows(HISTORIC)) for (const name of listOf(cells[0])) add(name, [cells[1] ?? ''], 'name');
  for (const { codes, names, adjectives: forms } of SHARED_NAMES) {
    for (const name of names) add(name, codes, 'name');
    adjectives(forms, codes);
  }
  for (const { cells } of readRows(METONYMS)) {
    for (const name of listOf(cells[1])) add(name, (cells[0] ?? '').split(' '), 'metonym');
  }
  for (const place of PLACES.values()) {
    const { code } = place;
    if (/^\d/.test(code) && !whole) continue;
    const kind = code.includes('-') && /^[A-Z]/.test(code) ? 'state' : 'name';
    for (const name of [place.name, ...place.names]) add(name, pathOf(code), kind);
    adjectives(place.adjectives, pathOf(code));
    for (const name of place.places) add(name, [code], 'place');
  }
  if (whole) for (const [code, name] of builtAdjectives('en')) adjectives([name], [code]);
  addCities(add);
}

/** Last, as "Franco" and "Indo" may be other names too. */
function addCompounds(add: Add, language: Language): void {
  for (const { cells } of readRows(COMPOUNDS)) {
    for (const name of listOf(cells[1])) add(name, [cells[0] ?? ''], 'adjective', { anyCase: language !== 'en', compound: true });
  }
}

function addCities(add: Add): void {
  for (const { cells } of [...readRows(SHARED_CITIES), ...readRows(CITIES)]) {
    const codes = (cells[0] ?? '').split(' ');
    const near = codes.includes('/') ? codes.indexOf('/') : codes.length;
    for (const entry of listOf(cells[1])) {
      const { name, weak } = weakOf(entry);
      for (const [at, code] of codes.entries()) if (code !== '/') add(name, pathOf(code), 'place', { weak, far: at > near });
    }
  }
}

/** An entry with a question mark counts only where something else says that a place is meant. */
function weakOf(entry: string): { name: string; weak: boolean } {
  return entry.endsWith('?') ? { name: entry.slice(0, -1), weak: true } : { name: entry, weak: false };
}

/** `everyWord` says that names may begin with a small letter. */
function indexed(names: readonly Name[], everyWord: boolean): Gazetteer {
  const nodes = new Map<string, Node>();
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  };
  for (const name of names) {
    name.codes = name.candidates[0] ?? [];
    name.traits = traitsOf(name.key, name.kind, name.candidates);
    const [first = '', second, ...rest] = name.key.split(' ');
    const node = nodes.get(first) ?? { single: null, longer: null };
    nodes.set(first, node);
    if (second === undefined) node.single = name;
    else {
      node.longer ??= new Map();
      const number = numberOf(second);
      node.longer.set(number, [...(node.longer.get(number) ?? []), { name, rest: rest.map(numberOf) }]);
    }
  }
  for (const { longer } of nodes.values())
    for (const list of longer?.values() ?? []) list.sort((a, b) => b.rest.length - a.rest.length);
  const byNumber = [NOTHING, NOTHING, ...nodes.values()];
  const numbersOfNodes = new Map([...nodes.keys()].map((first, at) => [first, NO_NAME + 1 + at]));
  return {
    names,
    begins: integersOfForms(1, ({ keys, capitals }, form) => {
      return [everyWord || capitals[form] === true ? (numbersOfNodes.get(keys[form] ?? '') ?? NO_NAME) : 0];
    }),
    nodes: byNumber,
    numbers: integersOfForms(1, ({ keys }, form) => [numbers.get(keys[form] ?? '') ?? 0]),
  };
}

/** The number of a word that no name begins with. It is read all the same: a state's abbreviation may follow ("Lebanon, Pa."). */
export const NO_NAME = 1;
const NOTHING: Node = { single: null, longer: null };

export { namesOfPlaces } from './other-languages.ts';
