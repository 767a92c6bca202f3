import type { EvidenceField } from '@slugline/model';
import type { CodedConcept } from '../concepts.ts';
import type { FieldText } from '../texts.ts';
import type { Gazetteer, Name, Node } from './gazetteer.ts';
import { nameUse, type Use } from './name-use.ts';
import { stateAfter } from './states.ts';
import { isCounty, surroundings, type Verdict } from './surroundings.ts';
import { GAP, isInWord, kindOf, LOWER, nextInName, UPPER, wordAt, wordEnd, wordStart } from './words.ts';

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
  settled?: boolean;
  /** Whether the source gave it by a code. */
  coded?: boolean;
  /** What the words around it say more. */
  verdict?: Verdict;
}

interface Match {
  name: Name;
  end: number;
}

/** Every place that a field names, left to right, the longest name at each word. */
export function findMentions(field: FieldText, gazetteer: Gazetteer, mentions: Mention[]): void {
  const before = mentions.length;
  for (const concept of field.coded) if (concept.place !== null) mentions.push(codedMention(concept, concept.place));
  const { text } = field;
  for (let at = nextStart(text, 0, gazetteer.everyWord); at >= 0; at = nextStart(text, at, gazetteer.everyWord)) {
    at = readWord(field, gazetteer, mentions, at, wordEnd(text, at));
  }
  if (field.coded.length > 0) mentions.push(...mentions.splice(before).sort((a, b) => a.start - b.start));
}

const MAYBE_CAPITAL = /[A-Z\u0080-\uffff]/g;

/** Where the next word begins that a name can begin with: any word, or one with a capital or of Chinese; -1 at the end. */
function nextStart(text: string, from: number, everyWord: boolean): number {
  for (let at = from; at < text.length; at += 1) {
    if (!everyWord) {
      // Most of a text is small letters, which a regular expression passes over fastest.
      MAYBE_CAPITAL.lastIndex = at;
      if (!MAYBE_CAPITAL.test(text)) return -1;
      at = MAYBE_CAPITAL.lastIndex - 1;
    }
    const kind = kindOf(text.charCodeAt(at));
    const begins = kind > UPPER || at === 0 || !isInWord(text.charCodeAt(at - 1));
    // Within a word no name begins: "iPhone", "McDonald".
    if (begins && (everyWord ? kind !== GAP : kind >= UPPER)) return at;
  }
  return -1;
}

/** Looks for a name at the word [start, end), and says where to go on. */
function readWord(field: FieldText, gazetteer: Gazetteer, mentions: Mention[], start: number, end: number): number {
  const { text } = field;
  const node = gazetteer.find(text.slice(start, end));
  const match = node === null ? null : longest(field, node, start, end);
  if (match === null) {
    if (text.charCodeAt(end) === COMMA) pushState(field, mentions, start, end, null);
    return end;
  }
  const { name } = match;
  if (name.kind === 'trap') return match.end;
  const place = isCounty(name) ? null : name;
  if (text.charCodeAt(match.end) === COMMA && pushState(field, mentions, start, match.end, place)) return match.end;
  const verdict = field.field === 'place' ? null : surroundings(name, field, start, match.end);
  if (verdict === 'none') return match.end;
  if (place === null) {
    pushCounty(field, mentions, name, { start, end: match.end }, verdict);
    return match.end;
  }
  const use = field.field === 'place' ? 'place' : nameUse(name, field, start, match.end);
  mentions.push({
    name,
    codes: name.candidates[0] ?? [],
    field: field.field,
    zone: zoneOf(field, start),
    start,
    end: match.end,
    use,
    verdict,
  });
  return match.end;
}

const COMMA = 44;
const HYPHEN = 45;
const DASH = 0x2013;

function longest(field: FieldText, node: Node, start: number, end: number): Match | null {
  const { text } = field;
  const at = node.longer === null ? -1 : nextInName(text, start, end);
  if (at >= 0) {
    const secondEnd = wordEnd(text, at);
    for (const { words, name } of node.longer?.get(wordAt(text, at, secondEnd)) ?? []) {
      const found = restOf(text, words, at, secondEnd);
      if (found >= 0 && looksRight(name, field, start, found)) return { name, end: withDot(name, text, start, found) };
    }
  }
  const { single } = node;
  return single !== null && looksRight(single, field, start, end)
    ? { name: single, end: withDot(single, text, start, end) }
    : null;
}

/** Where a name of several words ends whose second word is [start, end); -1 where the text goes on otherwise. */
function restOf(text: string, words: readonly string[], start: number, end: number): number {
  let [from, to] = [start, end];
  for (let index = 2; index < words.length; index += 1) {
    from = nextInName(text, from, to);
    if (from < 0) return -1;
    to = wordEnd(text, from);
    if (wordAt(text, from, to) !== words[index]) return -1;
  }
  return to;
}

/** "U.S." ends behind its last dot, where that is written. */
function withDot({ literal }: Name, text: string, start: number, end: number): number {
  return literal !== null && text.startsWith(literal, start) ? start + literal.length : end;
}

/** Whether a name's capitals, or its exact characters, stand in the text. */
function looksRight(name: Name, field: FieldText, start: number, end: number): boolean {
  const { text } = field;
  // Part of a web address: "news.china".
  if (
    text.charCodeAt(start - 1) === 46 &&
    start > 1 &&
    kindOf(text.charCodeAt(start - 2)) !== GAP &&
    !/\.\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 3), start))
  )
    return false;
  if (name.literal !== null) return literalStands(name.literal, field, start, end);
  if (name.compound && !beginsCompound(name, text, end)) return false;
  let from = start;
  for (const capital of name.capitals) {
    if (capital && kindOf(text.charCodeAt(from)) < UPPER) return false;
    const to = wordEnd(text, from);
    from = nextInName(text, from, to);
    if (from < 0) break;
  }
  return true;
}

/** "Sino-Russian", not "Franco-era"; other languages write "franco-allemand". */
function beginsCompound(name: Name, text: string, end: number): boolean {
  if (text.charCodeAt(end) !== HYPHEN && text.charCodeAt(end) !== DASH) return false;
  return kindOf(text.charCodeAt(end + 1)) >= (name.capitals[0] === true ? UPPER : LOWER);
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
  return { name: stated(code, [code], 'name'), codes: [code], field, zone: field as Zone, start, end, use: 'place', coded: true };
}

function stated(key: string, codes: readonly string[], kind: Name['kind']): Name {
  return { key, kind, candidates: [codes], literal: null, capitals: [], weak: false, compound: false, near: 1 };
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
  const codes = name.candidates[0] ?? [];
  mentions.push({ name, codes, field: field.field, zone: zoneOf(field, start), start, end: at.end, use: 'place', verdict });
}

/** Takes "Lebanon, Pa." for Pennsylvania: adds the state's mention where its abbreviation follows the word or name [start, end). */
function pushState(field: FieldText, mentions: Mention[], start: number, end: number, name: Name | null): boolean {
  const state = stateAfter(field.text, end);
  if (state === null || field.casing === 'shouting') return false;
  const same = name?.candidates.find((codes) => codes.includes(state.code));
  if (name !== null && name.kind !== 'place' && name.kind !== 'name' && same === undefined) return false;
  const codes = [state.code.slice(0, 2), state.code];
  const base = { codes, field: field.field, zone: zoneOf(field, start), use: 'place' as const };
  if (same !== undefined && name !== null) mentions.push({ ...base, name, start, end });
  mentions.push({ ...base, name: stated(state.literal, codes, 'state'), start: state.start, end: state.end });
  return true;
}
