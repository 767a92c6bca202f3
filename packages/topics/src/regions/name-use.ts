import { fold } from '../fold.ts';
import type { FieldText } from '../texts.ts';
import type { Name } from './gazetteer.ts';
import {
  AS_FIRST_NAME,
  AS_SURNAME,
  BEFORE_CITIES,
  BORNE_BY_MANY,
  FIRST_NAMES,
  INSTITUTIONS,
  KIN,
  PREPOSITIONS,
  SEATS,
  STRONG_PREPOSITIONS,
  TITLES,
} from './name-words.ts';
import { isInWord, kindOf, LOWER, UPPER, wordEnd, wordStart } from './words.ts';

/** What stands around a name says: a place, a person, or nothing. */
export type Use = 'place' | 'person' | 'unclear';

/** Whether the words around the name [start, end) make it a person's: "Michael Jordan", "Chad Smith", "Mr. Washington". */
export function nameUse(name: Name, field: FieldText, start: number, end: number): Use {
  const first = AS_FIRST_NAME.has(name.key);
  const open = first || name.weak || AS_SURNAME.has(name.key);
  if (!open && name.kind !== 'place') return 'place';
  if (open && name.kind === 'adjective' && saysSomething(field.text, start, end)) return 'person';
  const before = useBefore(name, field, start, end);
  if (before !== null) return before;
  if (first && isSurname(field, end)) return 'person';
  return open ? 'unclear' : 'place';
}

/** "French said" is a Ms. French; "the French said" are not. */
function saysSomething(text: string, start: number, end: number): boolean {
  return (
    /^ (?:said|says|told|added|asked|wrote)\b/.test(text.slice(end, end + 7)) &&
    !/\bthe $/i.test(text.slice(Math.max(0, start - 4), start))
  );
}

function useBefore(name: Name, field: FieldText, start: number, end: number): Use | null {
  const { text } = field;
  const gap = text.charAt(start - 1);
  if (gap !== ' ') return null;
  const dotted = text.charAt(start - 2) === '.';
  const wordStop = start - (dotted ? 2 : 1);
  const from = wordStart(text, wordStop);
  if (from === wordStop) return text.charCodeAt(wordStop - 1) === COMMA && isKin(text, wordStop - 1) ? 'person' : null;
  const word = fold(text.slice(from, wordStop));
  const kinds = BEFORE.get(word) ?? 0;
  const upper = kindOf(text.charCodeAt(from)) === UPPER;
  if (upper && (kinds & TITLE) !== 0) return 'person';
  // An initial: "J. Edgar", "Michael B. Jordan".
  if (dotted) return upper && wordStop - from === 1 && isInitial(text, from) ? 'person' : null;
  if (upper && (kinds & FIRST_NAME) !== 0 && !isInstitution(text, end)) return 'person';
  if (upper && (kinds & BEFORE_CITY) === 0) {
    return (name.kind === 'place' || BORNE_BY_MANY.has(name.key)) && isWithinSentence(field, from) ? 'person' : null;
  }
  if (kinds === 0) return null;
  if ((kinds & KINSHIP) !== 0) return 'person';
  if (word === 'of') return SEATS.has(fold(text.slice(wordStart(text, from - 1), Math.max(0, from - 1)))) ? 'place' : null;
  if ((kinds & STRONG) !== 0) return 'place';
  // "To Georgia's credit" speaks of people too.
  return !name.weak && (kinds & PREPOSITION) !== 0 && !isPossessive(text, end) ? 'place' : null;
}

const [TITLE, FIRST_NAME, BEFORE_CITY, KINSHIP, STRONG, PREPOSITION] = [1, 2, 4, 8, 16, 32];
/** What a word before a name may be; all of it in one number, as every name asks. */
const BEFORE = new Map<string, number>();
for (const [kind, list] of [
  [TITLE, TITLES],
  [FIRST_NAME, FIRST_NAMES],
  [BEFORE_CITY, BEFORE_CITIES],
  [KINSHIP, KIN],
  [STRONG, STRONG_PREPOSITIONS],
  [PREPOSITION, PREPOSITIONS],
] as const) {
  for (const word of list) BEFORE.set(word, (BEFORE.get(word) ?? 0) | kind);
}

/** "Her daughter, Brittany," */
function isKin(text: string, end: number): boolean {
  return KIN.has(text.slice(wordStart(text, end), end));
}

function isPossessive(text: string, end: number): boolean {
  const mark = text.charAt(end);
  return (mark === "'" || mark === '’') && text.charAt(end + 1) === 's' && !isInWord(text.charCodeAt(end + 2));
}

/** Whether a capitalised word stands within a sentence, where it is a first name or a firm's: "Kati Mather". */
function isWithinSentence(field: FieldText, from: number): boolean {
  const { text } = field;
  if (from < 2 || text.charAt(from - 1) !== ' ') return false;
  const last = text.charCodeAt(from - 2);
  return (kindOf(last) === LOWER || last === COMMA || last === SEMICOLON) && isProse(field, from);
}

/** Whether a capital of a word that begins at `at` says something: it does in bodies, and not in a headline where every word has one. */
function isProse(field: FieldText, at: number): boolean {
  return (field.field === 'body' && kindOf(field.text.charCodeAt(at + 1)) === LOWER) || field.casing === 'plain';
}

const COMMA = 44;
const SEMICOLON = 59;

/** A letter with a dot that is no end of an abbreviation ("U.S. Virginia"). */
function isInitial(text: string, from: number): boolean {
  return text.charAt(from - 1) === ' ' || from === 0;
}

function isInstitution(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && INSTITUTIONS.has(fold(text.slice(end + 1, wordEnd(text, end + 1))));
}

function isSurname(field: FieldText, end: number): boolean {
  const { text } = field;
  if (text.charAt(end) !== ' ' || kindOf(text.charCodeAt(end + 1)) !== UPPER || isInstitution(text, end)) return false;
  return isProse(field, end + 1);
}
