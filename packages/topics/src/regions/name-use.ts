import { fold } from '../fold.ts';
import { integersOfForms } from '../lexicon.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import type { Name } from './gazetteer.ts';
import { BEFORE_CITIES, FIRST_NAMES, INSTITUTIONS, KIN, PREPOSITIONS, SEATS, STRONG_PREPOSITIONS, TITLES } from './name-words.ts';
import { FIRST_NAME, OF_MANY_PEOPLE, SURNAME } from './traits.ts';
import { isInWord, kindOf, LOWER, UPPER, wordEnd, wordStart } from './words.ts';

/** What stands around a name says: a place, a person, or nothing. */
export type Use = 'place' | 'person' | 'unclear';

/** Whether the words around the name from the word at `at` to `end` make it a person's: "Michael Jordan", "Chad Smith", "Mr. Washington". */
export function nameUse(name: Name, field: FieldText, at: number, end: number): Use {
  const first = (name.traits & FIRST_NAME) !== 0;
  const open = first || name.weak || (name.traits & SURNAME) !== 0;
  if (!open && name.kind !== 'place') return 'place';
  if (open && name.kind === 'adjective' && saysSomething(field.text, startOf(field.words, at), end)) return 'person';
  const before = useBefore(name, field, at, end);
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

function useBefore(name: Name, field: FieldText, at: number, end: number): Use | null {
  const { text, words } = field;
  const start = startOf(words, at);
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  const dotted = text.charCodeAt(start - 2) === DOT;
  const wordStop = start - (dotted ? 2 : 1);
  if (at === 0 || endOf(words, at - 1) !== wordStop)
    return text.charCodeAt(wordStop - 1) === COMMA && isKin(text, wordStop - 1) ? 'person' : null;
  const from = startOf(words, at - 1);
  const kinds = beforeOf(words.lexicon)[formOf(words, at - 1)] as number;
  const upper = kindOf(text.charCodeAt(from)) === UPPER;
  if (upper && (kinds & IS_TITLE) !== 0) return 'person';
  // An initial: "J. Edgar", "Michael B. Jordan".
  if (dotted) return upper && wordStop - from === 1 && isInitial(text, from) ? 'person' : null;
  if (upper && (kinds & IS_FIRST_NAME) !== 0 && !isInstitution(text, end)) return 'person';
  if (upper && (kinds & BEFORE_CITY) === 0) {
    return (name.kind === 'place' || (name.traits & OF_MANY_PEOPLE) !== 0) && isWithinSentence(field, from) ? 'person' : null;
  }
  if (kinds === 0) return null;
  if ((kinds & KINSHIP) !== 0) return 'person';
  if ((kinds & IS_OF) !== 0)
    return SEATS.has(fold(text.slice(wordStart(text, from - 1), Math.max(0, from - 1)))) ? 'place' : null;
  if ((kinds & STRONG) !== 0) return 'place';
  // "To Georgia's credit" speaks of people too.
  return !name.weak && (kinds & PREPOSITION) !== 0 && !isPossessive(text, end) ? 'place' : null;
}

const [IS_TITLE, IS_FIRST_NAME, BEFORE_CITY, KINSHIP, STRONG, PREPOSITION, IS_OF] = [1, 2, 4, 8, 16, 32, 64];
/** What a word before a name may be; all of it in one number, as every name asks. */
const BEFORE = new Map<string, number>();
for (const [kind, list] of [
  [IS_TITLE, TITLES],
  [IS_FIRST_NAME, FIRST_NAMES],
  [BEFORE_CITY, BEFORE_CITIES],
  [KINSHIP, KIN],
  [STRONG, STRONG_PREPOSITIONS],
  [PREPOSITION, PREPOSITIONS],
  [IS_OF, ['of']],
] as const) {
  for (const word of list) BEFORE.set(word, (BEFORE.get(word) ?? 0) | kind);
}

const beforeOf = integersOfForms(1, ({ keys }, form) => [BEFORE.get(keys[form] ?? '') ?? 0]);

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

const SPACE = 32;
const COMMA = 44;
const DOT = 46;
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
