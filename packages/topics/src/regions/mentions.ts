import type { EvidenceField } from '@slugline/model';
import type { CodedConcept } from '../concepts.ts';
import { SPAN } from '../lexicon.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf, type Words } from '../tokens.ts';
import { type Gazetteer, type Name, NO_NAME, type Node } from './gazetteer.ts';
import { nameUse, type Use } from './name-use.ts';
import { stateAfter } from './states.ts';
import { isCounty, surroundings, type Verdict } from './surroundings.ts';
import { GAP, kindOf, LOWER, nextInName, UPPER, wordStart } from './words.ts';

/** The part of a story that a mention stands in. The dateline's is its own, wherever it is printed. */
export type Zone = 'headline' | 'standfirst' | 'dateline' | 'subject' | 'place' | 'category' | 'lead' | 'body';

/** A place named in a story's text at UTF-16 offsets [start, end) of a field. */
export interface Mention {
  name: Name;
  codes: readonly string[];
  field: EvidenceField;
  zone: Zone;
  start: number;
  end: number;
  /** What the words around a name that people bear too say of it. */
  use: Use;
  /** Whether a comma and a region after it have said where it lies. */
  settled: boolean;
  /** Whether the source gave it by a code. */
  coded: boolean;
  /** What the words around it say more. */
  verdict: Verdict;
}

interface Match {
  name: Name;
  /** In words. */
  length: number;
}

/** Every place that a field names, left to right, the longest name at each word. */
export function findMentions(field: FieldText, gazetteer: Gazetteer, mentions: Mention[]): void {
  const before = mentions.length;
  for (const concept of field.coded) if (concept.place !== null) mentions.push(codedMention(concept, concept.place));
  const { words } = field;
  const { nodes } = gazetteer;
  const [begins, numbers] = [gazetteer.begins(words.lexicon), gazetteer.numbers(words.lexicon)];
  const count = findStarts(words, begins);
  for (let index = 0, from = 0; index < count; index += 1) {
    const at = starts[index] as number;
    if (at < from) continue;
    const node = begins[formOf(words, at)] as number;
    if (node === NO_NAME) readOther(field, mentions, at);
    else from = at + readWord(field, nodes[node] as Node, numbers, mentions, at);
  }
  if (field.coded.length > 0) mentions.push(...mentions.splice(before).sort((a, b) => a.start - b.start));
}

/** The words at which names may begin, kept from text to text. */
let starts = new Int32Array(1 << 10);

/** Collects the words at which names may begin, and says how many they are. Without a branch: a processor would guess wrong at every other capital. */
function findStarts({ spans, count }: Words, begins: Int32Array): number {
  if (starts.length < count) starts = new Int32Array(count * 2);
  const to = starts;
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    to[found] = at;
    // 1 of any number but 0.
    found += -(begins[spans[at * SPAN + 2] as number] as number) >>> 31;
  }
  return found;
}

/** Looks for a name at a word with which names may begin, and says how many words were read. */
function readWord(field: FieldText, node: Node, numbers: Int32Array, mentions: Mention[], at: number): number {
  const { text, words } = field;
  const start = startOf(words, at);
  const match = longest(field, node, numbers, at);
  if (match === null) {
    readOther(field, mentions, at);
    return 1;
  }
  const { name, length } = match;
  if (name.kind === 'trap') return length;
  const end = withDot(name, text, start, endOf(words, at + length - 1));
  const place = isCounty(name) ? null : name;
  if (text.charCodeAt(end) === COMMA && pushState(field, mentions, start, end, place)) return length;
  const verdict = field.field === 'place' ? null : surroundings(name, field, start, end);
  if (verdict === 'none') return length;
  if (place === null) {
    pushCounty(field, mentions, name, { start, end }, verdict);
    return length;
  }
  const use = field.field === 'place' ? 'place' : nameUse(name, field, at, end);
  mentions.push(mentionOf(name, name.codes, field, start, end, use, verdict));
  return length;
}

/** A word that is no name may be a town's that nobody knows: "Lebanon, Pa.". */
function readOther(field: FieldText, mentions: Mention[], at: number): void {
  const end = endOf(field.words, at);
  if (field.text.charCodeAt(end) === COMMA) pushState(field, mentions, startOf(field.words, at), end, null);
}

const COMMA = 44;
const HYPHEN = 45;
const DASH = 0x2013;

function longest(field: FieldText, { single, longer }: Node, numbers: Int32Array, at: number): Match | null {
  const { words } = field;
  const number = longer === null || at + 1 >= words.count ? 0 : (numbers[formOf(words, at + 1)] as number);
  const names = number === 0 ? undefined : longer?.get(number);
  if (names !== undefined && isJoined(words, at)) {
    for (const { rest, name } of names) {
      if (standsAfter(words, rest, numbers, at + 1) && looksRight(name, field, at, at + 1 + rest.length))
        return { name, length: 2 + rest.length };
    }
  }
  return single !== null && looksRight(single, field, at, at) ? { name: single, length: 1 } : null;
}

/** Whether the next word goes on with the name. */
function isJoined(words: Words, at: number): boolean {
  return nextInName(words.text, startOf(words, at), endOf(words, at)) === startOf(words, at + 1);
}

/** Whether these words, by their numbers, follow in one name. */
function standsAfter(words: Words, rest: readonly number[], numbers: Int32Array, at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const next = at + 1 + index;
    if (next >= words.count || numbers[formOf(words, next)] !== rest[index] || !isJoined(words, next - 1)) return false;
  }
  return true;
}

/** "U.S." ends behind its last dot, where that is written. */
function withDot({ literal }: Name, text: string, start: number, end: number): number {
  return literal !== null && text.startsWith(literal, start) ? start + literal.length : end;
}

/** Whether a name's capitals, or its exact characters, stand in the text at the words from `at` to `last`. */
function looksRight(name: Name, field: FieldText, at: number, last: number): boolean {
  const { text, words } = field;
  const start = startOf(words, at);
  // Part of a web address: "news.china".
  if (
    text.charCodeAt(start - 1) === 46 &&
    start > 1 &&
    kindOf(text.charCodeAt(start - 2)) !== GAP &&
    !/\.\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return false;
  if (name.literal !== null) return literalStands(name.literal, field, start, endOf(words, last));
  if (name.compound && !beginsCompound(name, text, endOf(words, last))) return false;
  for (let index = at, left = name.capitals; left !== 0; index += 1, left >>>= 1) {
    if ((left & 1) !== 0 && kindOf(text.charCodeAt(startOf(words, index))) < UPPER) return false;
  }
  return true;
}

/** "Sino-Russian", not "Franco-era"; other languages write "franco-allemand". */
function beginsCompound(name: Name, text: string, end: number): boolean {
  if (text.charCodeAt(end) !== HYPHEN && text.charCodeAt(end) !== DASH) return false;
  return kindOf(text.charCodeAt(end + 1)) >= ((name.capitals & 1) !== 0 ? UPPER : LOWER);
}

function literalStands(literal: string, field: FieldText, start: number, end: number): boolean {
  const { text } = field;
  if (literal === 'US' && isPronoun(field, start)) return false;
  if (text.startsWith(literal, start)) return true;
  return literal.endsWith('.') && text.slice(start, end) === literal.slice(0, -1);
}

const BEFORE_PRONOUN =
  /\b(?:LETS?|TELLS?|GIVES?|HELPS?|JOINS?|MAKES?|SHOWS?|FOLLOW|TEACH(?:ES)?|REMINDS?|ASKS?|KEEPS?|SAVES?|TAKES?|BRINGS?|CONTACT|CALL|VISIT|ABOUT|BETWEEN|AMONG|(?:ALL|MOST|MANY|SOME|BOTH|EACH|NONE|TWO|REST) OF) $/;

/** In capitals throughout, "TELL US" and "ALL OF US" are the pronoun. */
function isPronoun({ text }: FieldText, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return BEFORE_PRONOUN.test(before);
}

/** A place that the source gives by its code: nothing is open about it. */
function codedMention({ field, start, end }: CodedConcept, code: string): Mention {
  const name = stated(code, [code], 'name');
  const known = { use: 'place', verdict: null, settled: false, coded: true } as const;
  return { name, codes: name.codes, field, zone: field as Zone, start, end, ...known };
}

function stated(key: string, codes: readonly string[], kind: Name['kind']): Name {
  const plain = { literal: null, capitals: 0, weak: false, compound: false, near: 1, traits: 0 };
  return { key, kind, candidates: [codes], codes, ...plain };
}

/** Every mention has the same fields in the same order, which the engine reads fastest; and a spread costs more than all else here. */
function mentionOf(
  name: Name,
  codes: readonly string[],
  field: FieldText,
  start: number,
  end: number,
  use: Use,
  verdict: Verdict,
): Mention {
  const zone = zoneOf(field, start);
  return { name, codes, field: field.field, zone, start, end, use, verdict, settled: false, coded: false };
}

function zoneOf(field: FieldText, start: number): Zone {
  if (field.field !== 'body') return field.field;
  return start < field.datelineEnd ? 'dateline' : start < field.leadEnd ? 'lead' : 'body';
}

/** "Edgar County", with the word before it; where that is a mention of its own ("Kent"), the county's is one more. */
function pushCounty(
  field: FieldText,
  mentions: Mention[],
  name: Name,
  at: { start: number; end: number },
  verdict: Verdict,
): void {
  const last = mentions.at(-1);
  const before = wordStart(field.text, at.start - 1);
  const start = last !== undefined && last.field === field.field && last.end > before ? at.start : before;
  mentions.push(mentionOf(name, name.codes, field, start, at.end, 'place', verdict));
}

/** Takes "Lebanon, Pa." for Pennsylvania: adds the state's mention where its abbreviation follows the word or name [start, end). */
function pushState(field: FieldText, mentions: Mention[], start: number, end: number, name: Name | null): boolean {
  const state = stateAfter(field.text, end);
  if (state === null || field.casing === 'shouting') return false;
  const same = name?.candidates.find((codes) => codes.includes(state.code));
  if (name !== null && name.kind !== 'place' && name.kind !== 'name' && same === undefined) return false;
  const codes = [state.code.slice(0, 2), state.code];
  if (same !== undefined && name !== null) mentions.push(mentionOf(name, codes, field, start, end, 'place', null));
  const mention = mentionOf(stated(state.literal, codes, 'state'), codes, field, start, end, 'place', null);
  mention.start = end + 2;
  mention.end = mention.start + state.literal.length;
  mentions.push(mention);
  return true;
}
