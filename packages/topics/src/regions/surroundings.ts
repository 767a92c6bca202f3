import type { FieldText } from '../texts.ts';
import type { Name } from './gazetteer.ts';
import * as words from './surrounding-words.ts';
import { GAP, kindOf, UPPER, wordEnd, wordStart } from './words.ts';

/**
 * What the words around a name say of it: `none` that no place is meant ("Flanders Road"), `american` that it is a town of the United States
 * ("Athens Police Department"), `county` a county there, `money` that a currency is meant ("the Australian dollar"); null mostly.
 */
export type Verdict = 'none' | 'american' | 'county' | 'money' | null;

const SPACE = 32;
const HYPHEN = 45;
const DOLLAR = 36;

/** Reads the words before and after the name [start, end) of a text. */
export function surroundings(name: Name, field: FieldText, start: number, end: number): Verdict {
  if (name.kind === 'metonym') return isCounty(name) ? ofCounty(field.text, start) : null;
  return after(name, field, start, end) ?? before(name, field, start);
}

function after(name: Name, field: FieldText, start: number, end: number): Verdict {
  const { text } = field;
  const gap = text.charCodeAt(end);
  if (gap === DOLLAR && name.literal === 'US') return 'none';
  if (gap === HYPHEN && name.kind === 'adjective')
    return /^-(?:speaking|language|speakers?)\b/.test(text.slice(end, end + 12)) ? 'none' : null;
  if (gap !== SPACE || kindOf(text.charCodeAt(end + 1)) === GAP) return null;
  const stop = wordEnd(text, end + 1);
  const first = text.slice(end + 1, stop);
  if (words.CURRENCIES.has(first)) return ofMoney(name, text, start);
  if (name.kind === 'adjective' && (words.KITCHEN.has(first) || words.LANGUAGES.has(first))) return 'none';
  if (kindOf(text.charCodeAt(end + 1)) !== UPPER || field.casing === 'shouting') return null;
  return afterCapital(name, field, first, stop);
}

/** The word behind the name has a capital; the one behind that is looked at too. */
function afterCapital(name: Name, field: FieldText, first: string, stop: number): Verdict {
  const { text } = field;
  if (words.STREETS.has(first)) return 'none';
  if (first === 'County' || first === 'Township') return isAmericanCounty(name, text, stop) ? 'county' : null;
  const isPaper = (word: string) => words.PAPERS.has(word) || (words.CITY_PAPERS.has(word) && name.kind !== 'name');
  const plain = field.casing === 'plain' || words.PAPERS_ONLY.has(first);
  if (plain && isPaper(first)) return text.startsWith(' Office', stop) ? null : 'none';
  if (text.charCodeAt(stop) !== SPACE || kindOf(text.charCodeAt(stop + 1)) !== UPPER) return null;
  const second = text.slice(stop + 1, wordEnd(text, stop + 1));
  if (words.STREETS.has(second) || (plain && words.PAPERS.has(second))) return 'none';
  const both = `${first} ${second}`;
  return words.AMERICAN_BODIES.has(both) || (name.kind === 'name' && words.TOWN_BODIES.has(both)) ? 'american' : null;
}

/** "Essex County Council" and "Derby County" are British; sheriffs, schools and police go by counties in America. */
function isAmericanCounty(name: Name, text: string, stop: number): boolean {
  const first = name.candidates[0]?.[0];
  if (first !== 'GB' && first !== 'IE') return true;
  return /^ (?:Sheriff|Police|Schools?|Commission|Jail|Courthouse|Administration|Health|parks|residents|sheriff|police|commissioners|jail|courthouse)/.test(
    text.slice(stop, stop + 15),
  );
}

const AMOUNT = /(?:\d|(?:hundred|thousand|m|b|tr)illion|hundred|thousand|mln|bln)$/i;

/** "5 million U.S. dollars" is a sum, as it is everywhere; "the U.S. dollar" and "5 million Canadian dollars" say a little. */
function ofMoney(name: Name, text: string, start: number): Verdict {
  if (name.kind !== 'adjective' && name.candidates[0]?.[0] !== 'US') return null;
  const isSum = name.candidates[0]?.[0] === 'US' && AMOUNT.test(text.slice(Math.max(0, start - 12), start).trimEnd());
  return isSum ? 'none' : 'money';
}

function before(name: Name, field: FieldText, start: number): Verdict {
  const { text } = field;
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  if (name.literal === 'B.C.')
    return kindOf(text.charCodeAt(start - 2)) !== GAP && /\d $/.test(text.slice(start - 2, start)) ? 'none' : null;
  const from = wordStart(text, start - 1);
  const word = text.slice(from, start - 1);
  if (name.kind === 'adjective') return isLanguage(text, from, word) ? 'none' : null;
  if (word === 'Little') return 'none';
  return word === 'New' && isOtherTown(name, field, from, start) ? 'none' : null;
}

/** "New London" is no London; at the beginning of a sentence only where the text does not name London itself. */
function isOtherTown(name: Name, { text, casing }: FieldText, from: number, start: number): boolean {
  if (name.kind === 'state') return false;
  const begins = from === 0 || /[.!?:"“\n]\s*$/.test(text.slice(Math.max(0, from - 3), from));
  if (casing === 'plain' && !begins) return true;
  if (name.kind === 'name') return false;
  const own = text.slice(start, wordEnd(text, start));
  return text
    .split(own)
    .slice(0, -1)
    .every((piece) => piece.endsWith('New '));
}

const LIST_OF_LANGUAGES =
  /\b(?:speak|spoke|learn|teach|taught|fluent in|translated into)\w*(?: both)? (?:\p{Lu}\p{L}+(?:, | and | or |, and )){1,5}$/u;

/** "Speaks Russian and Chinese", "in German." */
function isLanguage(text: string, from: number, word: string): boolean {
  if (words.SPEECH.has(word)) return true;
  if (word !== 'and' && word !== 'or' && word !== 'in' && (word !== '' || text.charAt(from - 1) !== ',')) return false;
  if (word === 'in')
    return /\b(?:written|wrote|fluent|spoke|speaking|sang|sung|printed|published|said) in$/.test(
      text.slice(Math.max(0, from - 12), from + 2),
    );
  return LIST_OF_LANGUAGES.test(text.slice(Math.max(0, from - 60), from + word.length + 1));
}

const COUNTIES = new Set(['county', 'township', 'twp']);

/** Whether a name is the word for a county itself, which counts behind a name. */
export function isCounty({ key, kind }: Name): boolean {
  return kind === 'metonym' && COUNTIES.has(key);
}

const NO_NAME = /^(?:The|A|Each|Every|This|That|Our|In|Of|And|For|County|New)$/;

/** "Edgar County" in a sentence; "the County" and "County Cork" are none. */
function ofCounty(text: string, start: number): Verdict {
  if (text.charCodeAt(start - 1) !== SPACE) return 'none';
  const from = wordStart(text, start - 1);
  const word = text.slice(from, start - 1);
  return kindOf(text.charCodeAt(from)) === UPPER && word.length > 2 && !NO_NAME.test(word) ? 'county' : 'none';
}
