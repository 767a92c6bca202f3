import type { FieldText } from '../texts.ts';
import { formOf } from '../tokens.ts';
import { type CompiledModel, knownOf } from './compiled.ts';
import { fieldGrams, MOST_GRAMS } from './grams.ts';
import { AS_FIRST, createWords, FIRSTS, KNOWN, READING, VALUE, WORD, type WordTable } from './words.ts';

/** A few words resemble anything: so many unknown ones are taken to stand with them. */
const FEW_WORDS = 4;
/** Words met are remembered with their features up to so many. */
const REMEMBERED = 60_000;

/** What a model knows of a story's words, kept from story to story: of each word that says something where it is in the table and in which text, and the row of the pair that it makes with the one before it (-1 where the model has none). */
export interface Grams {
  table: WordTable;
  reading: number;
  /** Of each text where its grams end. */
  ends: number[];
  words: Int32Array;
  pairs: Int32Array;
  ats: Int32Array;
  befores: Int32Array;
}

/** A story has no more fields than this. */
export const MOST_FIELDS = 8;

export function createGrams(compiled: CompiledModel): Grams {
  const room = () => new Int32Array(MOST_FIELDS * MOST_GRAMS);
  return { table: createWords(compiled), reading: 0, ends: [], words: room(), pairs: room(), ats: room(), befores: room() };
}

/** Looks a story's words and pairs up in a model, and tells how many of them it knows, the well-known ones counting more. */
export function readGrams(
  compiled: CompiledModel,
  grams: Grams,
  texts: readonly FieldText[],
  mostOfBody: number,
  usualWords: number,
): number {
  if (grams.table.pairs.length >= REMEMBERED) grams.table = createWords(compiled);
  grams.reading += 1;
  grams.ends = [];
  const sums: Sums = { met: 0, knownWords: 0, pairs: 0, knownPairs: 0 };
  let [count, body] = [0, 0];
  for (const text of texts) {
    count = readField(compiled, grams, text, mostOfBody, count, sums);
    grams.ends.push(count);
    if (text.field === 'body') body = text.words.count;
  }
  const longer = Math.max(1, body / mostOfBody);
  const usual = Math.sqrt(Math.min(1, usualWords / Math.max(1, sums.met * longer)));
  return (usual * (sums.knownWords + sums.knownPairs)) / (sums.met + sums.pairs + FEW_WORDS);
}

/** How many different words and pairs there are, and how many of them the model knows. */
interface Sums {
  met: number;
  knownWords: number;
  pairs: number;
  knownPairs: number;
}

/** Adds the grams of one field behind the others, and gives where they end. */
function readField(compiled: CompiledModel, grams: Grams, text: FieldText, mostOfBody: number, from: number, sums: Sums): number {
  const { ats, befores, table, reading } = grams;
  const end = fieldGrams(text, mostOfBody, ats, befores, from);
  if (end === from) return end;
  const { words } = text;
  const wordOf = table.of(words.lexicon);
  const { cells, integers } = table;
  for (let gram = from; gram < end; gram += 1) {
    const word = wordOf[formOf(words, ats[gram] as number)] as number;
    grams.words[gram] = word;
    if (integers[word + READING] !== reading) {
      integers[word + READING] = reading;
      cells[word + VALUE] = 0;
      sums.met += 1;
      sums.knownWords += cells[word + KNOWN] as number;
    }
    const before = befores[gram] as number;
    let row = -1;
    if (before >= 0) {
      sums.pairs += 1;
      row = pairRow(table, wordOf[formOf(words, before)] as number, word);
      if (row >= 0) sums.knownPairs += knownOf(compiled, row);
    }
    grams.pairs[gram] = row;
  }
  return end;
}

/** The row of a pair of words; -1 where the model has none. */
function pairRow({ integers, pairs }: WordTable, before: number, word: number): number {
  const first = integers[before + AS_FIRST] as number;
  // Most pairs are told by one bit not to be in the model.
  if (first < 0 || ((integers[word + FIRSTS] as number) & (1 << (first & 31))) === 0) return -1;
  return pairs[word / WORD]?.get(first) ?? -1;
}
