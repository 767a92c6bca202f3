import { GAP, HAN, kindOf } from './letters.ts';
import { Lexicon, PACKED_LETTERS, SPAN } from './lexicon.ts';

/** The words of a text in order: runs of letters, digits and marks; each Chinese character is a word of its own. */
export interface Words {
  text: string;
  count: number;
  /** Of each word where it begins and ends, in UTF-16 units, and the number of its form. */
  spans: Int32Array;
  lexicon: Lexicon;
}

/** Where a word begins. */
export const startOf = ({ spans }: Words, at: number): number => spans[at * SPAN] as number;
/** Where a word ends. */
export const endOf = ({ spans }: Words, at: number): number => spans[at * SPAN + 1] as number;
/** The number of a word's form in the lexicon. */
export const formOf = ({ spans }: Words, at: number): number => spans[at * SPAN + 2] as number;

let lexicon = new Lexicon();
/** Words are cut into one of these, by turns: memory that is used again stays in the processor's cache. There are more than a story has fields. */
const kept: Words[] = Array.from({ length: 8 }, () => ({ text: '', count: 0, spans: new Int32Array(1 << 12), lexicon }));
let turn = 0;
/** The words of a longer text have memory of their own, so that little is kept. */
const LONG = 100_000;

/** Cuts a text into words. They hold until seven other texts have been cut; `words.text` tells whether they are still those of a text. */
export function cutWords(text: string): Words {
  if (lexicon.isFull) lexicon = new Lexicon();
  makeRoom(text.length);
  units.write(text, 0, 'utf16le');
  markWords(text.length);
  if ((met & UNKNOWN) !== 0) {
    for (let at = 0; at < text.length; at += 1) learn(text.charCodeAt(at));
    markWords(text.length);
  }
  if ((met & APART) !== 0) markByPattern(text);
  turn = (turn + 1) % kept.length;
  const words: Words = text.length > LONG ? { text, count, spans: new Int32Array(0), lexicon } : (kept[turn] as Words);
  if (words.spans.length < count * SPAN) words.spans = new Int32Array(count * SPAN * 2);
  [words.text, words.count, words.lexicon] = [text, count, lexicon];
  numberWords(text, words.spans);
  if (text.length > LONG) setRoom(0);
  return words;
}

/** What a UTF-16 unit is for the cutting: 0 is between words, then bits: in a word; a letter beyond ASCII; what takes a pattern to tell; not met yet. */
const IN_WORD = 1;
const WIDE = 2;
const APART = 4;
const UNKNOWN = 8;
const marks = new Uint8Array(65_536).fill(UNKNOWN);
for (let code = 0; code < 128; code += 1) learn(code);

function learn(code: number): void {
  const kind = kindOf(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (kind === HAN || isHalf) marks[code] = APART;
  else marks[code] = kind === GAP ? 0 : code < 128 ? IN_WORD : IN_WORD | WIDE;
}

// Room to work in, kept from text to text: the units as integers and as pairs of them, their low bytes (ASCII letters, to be packed), and the spans before they are counted.
let room = 0;
let units = Buffer.alloc(0);
let codes = new Uint16Array(0);
let pairs = new Int32Array(0);
let bytes = Buffer.alloc(0);
let packed = new DataView(new ArrayBuffer(0));
/** Where words begin and end, by turns. */
let edges = new Int32Array(0);
let count = 0;
/** The marks of all units of the text together. */
let met = 0;

function makeRoom(length: number): void {
  if (length > room) setRoom(Math.max(length, room * 2, 1 << 14));
}

function setRoom(length: number): void {
  // Even, and two units more: they are read in pairs, to behind the last.
  const size = length + (length & 1);
  const memory = new ArrayBuffer(2 * size + 4);
  // The last word is read a whole slot wide.
  const low = new ArrayBuffer(size + PACKED_LETTERS);
  const ends = new Int32Array(2 * size + 2);
  [units, codes, pairs] = [Buffer.from(memory), new Uint16Array(memory), new Int32Array(memory)];
  [bytes, packed, edges] = [Buffer.from(low), new DataView(low), ends];
  // Last: where memory runs out, the room is what it was.
  room = size;
}

/** Writes where words begin and end. No branch hangs on the text: a processor would guess wrong at the end of nearly every word. */
function markWords(length: number): void {
  const from = pairs;
  const to = edges;
  const table = marks;
  codes[length] = 0;
  codes[length + 1] = 0;
  let [all, was, edge] = [0, 0, 0];
  for (let at = 0; at <= length; at += 2) {
    const pair = from[at >> 1] as number;
    const first = table[pair & 0xffff] as number;
    const second = table[pair >>> 16] as number;
    all |= first | second;
    // What is no edge is written over.
    to[edge] = at;
    edge += (first ^ was) & IN_WORD;
    to[edge] = at + 1;
    edge += (second ^ first) & IN_WORD;
    was = second;
  }
  count = edge >> 1;
  met = all;
}

/** A run of letters, digits and marks, or one Chinese character. */
const WORD = /(?=[\p{L}\p{N}\p{M}])(?:\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)/gu;

/** As {@link markWords}, for any text; many times slower. */
function markByPattern(text: string): void {
  count = 0;
  met |= WIDE;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    edges[count * 2] = index;
    edges[count * 2 + 1] = index + word.length;
    count += 1;
  }
}

/** Stands for a letter beyond ASCII: no word that is packed has it. */
const NO_ASCII = 128;

/** Looks up the forms of the words that are marked: short ASCII words by their packed letters, the others, and those that are new, cut out. */
function numberWords(text: string, to: Int32Array): void {
  if ((met & WIDE) === 0) bytes.write(text, 0, 'latin1');
  else for (let at = 0; at < text.length; at += 1) bytes[at] = Math.min(codes[at] as number, NO_ASCII);
  let unknown = lexicon.packedForms(packed, edges, count, to);
  for (let at = 0; unknown > 0; at += 1) {
    if ((to[at * SPAN + 2] as number) >= 0) continue;
    unknown -= 1;
    const start = edges[2 * at] as number;
    const end = edges[2 * at + 1] as number;
    const written = text.slice(start, end);
    const isPacked = end - start <= PACKED_LETTERS && !isWide(start, end);
    to[at * SPAN + 2] = isPacked ? lexicon.addPacked(written, packed, start) : lexicon.formOf(written);
  }
}

function isWide(start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((codes[at] as number) >= 128) return true;
  return false;
}
