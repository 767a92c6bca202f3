import type { FieldText } from '../texts.ts';
import type { Name } from './gazetteer.ts';
import type { After } from './surrounding-words.ts';
import * as words from './surrounding-words.ts';
import { COUNTY } from './traits.ts';
import { GAP, kindOf, UPPER, wordEnd, wordStart } from './words.ts';

/**
 * What the words around a name say of it: `none` that no place is meant ("Flanders Road"), `american` that it is a town of the United States
 * ("Athens Police Department"), `county` a county there, `money` that a currency is meant ("the Australian dollar"); null mostly.
 */
export type Verdict = 'none' | 'american' | 'county' | 'money' | null;

const SPACE = 32;
const HYPHEN = 45;
const DOLLAR = 36;
const SMALL_W = 119;
const SMALL_E = 101;
const ZERO = 48;
const NINE = 57;
const ENGLISH_COMMA = 44;

/** Reads the words before and after the name [start, end) of a text. Nearly every name is one that they say nothing of: that is told by single characters. */
export function surroundings(name: Name, field: FieldText, start: number, end: number): Verdict {
  if (name.kind === 'metonym') return isCounty(name) ? ofCounty(field.text, start) : null;
  return after(name, field, start, end) ?? before(name, field, start, end);
}

function after(name: Name, field: FieldText, start: number, end: number): Verdict {
  const { text } = field;
  const gap = text.charCodeAt(end);
  if (gap !== SPACE) {
    if (gap === DOLLAR && name.literal === 'US') return 'none';
    const isSpoken =
      gap === HYPHEN && name.kind === 'adjective' && /^-(?:speaking|language|speakers?)\b/.test(text.slice(end, end + 12));
    return isSpoken ? 'none' : null;
  }
  const kind = kindOf(text.charCodeAt(end + 1));
  const isAdjective = name.kind === 'adjective';
  if (kind === GAP || (kind < UPPER && !isAdjective && name.literal === null)) return null;
  const stop = wordEnd(text, end + 1);
  const after = wordAfter(text, end + 1, stop);
  if (after === 'currency') return ofMoney(name, text, start);
  if (isAdjective && (after === 'kitchen' || after === 'language')) return 'none';
  if (kind !== UPPER) return null;
  if (after === 'street' && isProse(field)) return 'none';
  if (after === 'county') return isAmericanCounty(name, text, stop) ? 'county' : null;
  const isPaper =
    after === 'paper' || ((after === 'times' || (after === 'post' && name.kind !== 'name')) && field.casing === 'plain');
  if (isPaper) return text.startsWith(' Office', stop) ? null : 'none';
  return afterCapital(name, field, end + 1, stop);
}

/** Where every word has a capital, "Iran Street Protests" is no street. */
function isProse(field: FieldText): boolean {
  return field.field === 'body' || field.casing === 'plain';
}

/** What the word [start, stop) behind a name is. Its first letter and its length tell most words apart without cutting them out. */
function wordAfter(text: string, start: number, stop: number): After | undefined {
  const lengths = LENGTHS[text.charCodeAt(start)] ?? 0;
  return ((lengths >> (stop - start)) & 1) === 0 || stop - start > LONGEST ? undefined : words.AFTER.get(text.slice(start, stop));
}

const LONGEST = 30;
/** By the code of a first letter: the lengths of the words that begin with it, one bit each. */
const LENGTHS = new Int32Array(128);
for (const word of words.AFTER.keys()) LENGTHS[word.charCodeAt(0)] = (LENGTHS[word.charCodeAt(0)] ?? 0) | (1 << word.length);

/** The word behind the name has a capital; the one behind that says more. */
function afterCapital(name: Name, field: FieldText, start: number, stop: number): Verdict {
  const { text } = field;
  if (text.charCodeAt(stop) !== SPACE || kindOf(text.charCodeAt(stop + 1)) !== UPPER) return null;
  const end = wordEnd(text, stop + 1);
  const last = wordAfter(text, stop + 1, end);
  if (last === undefined) return null;
  if (last === 'street') return isProse(field) ? 'none' : null;
  if (last === 'paper' || (last === 'times' && field.casing === 'plain')) return 'none';
  if (last !== 'body') return null;
  const first = text.slice(start, stop);
  const second = text.slice(stop + 1, end);
  if (words.AMERICAN_BODIES.get(first)?.has(second) === true) return 'american';
  return name.kind === 'name' && words.TOWN_BODIES.get(first)?.has(second) === true ? 'american' : null;
}

/** "Essex County Council" and "Derby County" are British; sheriffs, schools and police go by counties in America. */
function isAmericanCounty(name: Name, text: string, stop: number): boolean {
  const first = name.codes[0];
  if (first !== 'GB' && first !== 'IE') return true;
  return /^ (?:Sheriff|Police|Schools?|Commission|Jail|Courthouse|Administration|Health|parks|residents|sheriff|police|commissioners|jail|courthouse)/.test(
    text.slice(stop, stop + 15),
  );
}

const AMOUNT = /(?:\d|(?:hundred|thousand|m|b|tr)illion|hundred|thousand|mln|bln)$/i;

/** "5 million U.S. dollars" is a sum, as it is everywhere; "the U.S. dollar" and "5 million Canadian dollars" say a little. */
function ofMoney(name: Name, text: string, start: number): Verdict {
  if (name.kind !== 'adjective' && name.codes[0] !== 'US') return null;
  const isSum = name.codes[0] === 'US' && AMOUNT.test(text.slice(Math.max(0, start - 12), start).trimEnd());
  return isSum ? 'none' : 'money';
}

function before(name: Name, field: FieldText, start: number, end: number): Verdict {
  const { text } = field;
  if (text.charCodeAt(start - 1) !== SPACE) return null;
  if (name.kind === 'adjective') return isLanguage(text, start, end) ? 'none' : null;
  const last = text.charCodeAt(start - 2);
  if (last === SMALL_W && text.startsWith('New ', start - 4)) return isOtherTown(name, field, start - 4, start) ? 'none' : null;
  if (last === SMALL_E && text.startsWith('Little ', start - 7)) return 'none';
  return name.literal === 'B.C.' && last >= ZERO && last <= NINE ? 'none' : null;
}

/** "New London" is no London; at the beginning of a sentence only where the text does not name London itself. */
function isOtherTown(name: Name, field: FieldText, from: number, start: number): boolean {
  const { text } = field;
  if (name.kind === 'state') return false;
  const begins = from === 0 || /[.!?:"“\n]\s*$/.test(text.slice(Math.max(0, from - 3), from));
  if (!begins && field.casing === 'plain') return true;
  if (name.kind === 'name') return false;
  const own = text.slice(start, wordEnd(text, start));
  return text
    .split(own)
    .slice(0, -1)
    .every((piece) => piece.endsWith('New '));
}

const LIST_OF_LANGUAGES =
  /\b(?:speak|spoke|learn|teach|taught|fluent in|translated into)\w*(?: both)? (?:\p{Lu}\p{L}+(?:, | and | or |, and )){1,5}$/u;

const WRITTEN_IN = /\b(?:written|wrote|fluent|spoke|speaking|sang|sung|printed|published|said) in $/;

/** "Taught Russian at school", not "taught Russian soldiers". */
const ENDS_OBJECT = /^(?:$|[.,;:!?)"”\n]| (?:and|or|at|to|in|as|for|well|with|but|when|while|on|fluently|lessons)\b)/;

/** "Speaks Russian and Chinese", "written in German". */
function isLanguage(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 2) === ENGLISH_COMMA) return LIST_OF_LANGUAGES.test(text.slice(Math.max(0, start - 60), start));
  const before = words.BEFORE_LANGUAGES.get(text.slice(wordStart(text, start - 1), start - 1));
  if (before === undefined) return false;
  if (before === 'speech') return ENDS_OBJECT.test(text.slice(end, end + 12));
  return before === 'in'
    ? WRITTEN_IN.test(text.slice(Math.max(0, start - 14), start))
    : LIST_OF_LANGUAGES.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether a name is the word for a county itself, which counts behind a name. */
export function isCounty({ traits }: Name): boolean {
  return (traits & COUNTY) !== 0;
}

const NO_NAME =
  /^(?:The|A|Each|Every|This|That|Our|In|Of|And|For|From|To|Near|At|With|Both|His|Her|Its|Their|But|When|While|As|On|By|County|New)$/;

/** "Edgar County" in a sentence; "the County" and "County Cork" are none. */
function ofCounty(text: string, start: number): Verdict {
  if (text.charCodeAt(start - 1) !== SPACE) return 'none';
  const from = wordStart(text, start - 1);
  const word = text.slice(from, start - 1);
  return kindOf(text.charCodeAt(from)) === UPPER && word.length > 2 && !NO_NAME.test(word) ? 'county' : 'none';
}
