import { integersOfForms } from '../lexicon.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf, type Words } from '../tokens.ts';

/** Words that say nothing of a topic: no feature of their own, and a pair of words reaches over up to two of them. */
const STOP_WORDS = new Set(
  (
    'a an the of and to in for with on by from at as is are was were be been being that this these those it its he his him she her they their them we our us ' +
    'you your i my me or but not no nor so if than then there here which who whom whose what when where how why has have had do does did will would shall ' +
    'should may might can could must said say says into onto over under about after before also more most other some any all each every both such only own ' +
    'same too very just out up down off again further once while during against between through because until mr mrs ms dr one two s t d m re ve ll'
  ).split(' '),
);
/** Of a longer text the beginning, in words, says what it is about. */
export const READ_WORDS = { body: 250, other: 80 };
const REACH = 2;

/** What a form is to a model: a word that says something, a stop word, or a single letter or a number, which is no word. */
const SAYING = 0;
const STOP = 1;
const NONE = 2;
const rolesOf = integersOfForms(1, ({ keys }, form) => {
  const key = keys[form] ?? '';
  if (STOP_WORDS.has(key)) return [STOP];
  const code = key.charCodeAt(0);
  return [key.length > 1 && (code < 48 || code > 57) ? SAYING : NONE];
});

/** Called with each word of a field that says something, and the one before it in the same sentence (-1 where there is none), by their numbers in `field.words`. */
type GramVisitor = (field: FieldText, at: number, before: number) => void;

/** Fields whose words say what a story is about; concept names are read, their codes are not words. */
const FIELDS = new Set(['headline', 'standfirst', 'category', 'subject', 'body']);

/** The most grams of one field. */
export const MOST_GRAMS = Math.max(READ_WORDS.body, READ_WORDS.other);
const [ats, befores] = [new Int32Array(MOST_GRAMS), new Int32Array(MOST_GRAMS)];

/** Visits the words of a story, each with its neighbour before it. */
export function eachGram(texts: readonly FieldText[], visit: GramVisitor): void {
  for (const field of texts) {
    const count = fieldGrams(field, READ_WORDS.body, ats, befores, 0);
    for (let gram = 0; gram < count; gram += 1) visit(field, ats[gram] as number, befores[gram] as number);
  }
}

/** Writes the words of one field that {@link eachGram} visits (of the body so many at most), and those before them, from an index on, and gives the index behind them. */
export function fieldGrams(text: FieldText, mostOfBody: number, at: Int32Array, before: Int32Array, from: number): number {
  const { field } = text;
  if (!FIELDS.has(field)) return from;
  const { words } = text;
  const roles = rolesOf(words.lexicon);
  const most = Math.min(words.count, field === 'body' ? mostOfBody : READ_WORDS.other);
  let count = from;
  let last = -1;
  let skipped = 0;
  for (let word = 0; word < most; word += 1) {
    if (last >= 0 && !isJoined(words, word)) last = -1;
    const role = roles[formOf(words, word)];
    if (role === STOP) {
      skipped += 1;
      continue;
    }
    if (skipped > REACH) last = -1;
    skipped = 0;
    if (role === SAYING) {
      at[count] = word;
      before[count] = last;
      count += 1;
    }
    last = role === SAYING ? word : -1;
  }
  return count;
}

/** How near two words of a headline stand for their pair to be read, in words that say something, and how many of these are read. */
const HEADLINE = { nearest: 2, farthest: 4, words: 14 };
/** More pairs of a headline are not read. */
export const MOST_HEADLINE_PAIRS = HEADLINE.words * (HEADLINE.farthest - HEADLINE.nearest + 1);

/** Visits pairs of words that stand in a headline near each other but not side by side, as `court+abortion`; in the order of the alphabet, since headlines turn phrases. */
export function eachHeadlinePair(texts: readonly FieldText[], visit: (pair: string, start: number, end: number) => void): void {
  const words = texts.find(({ field }) => field === 'headline')?.words;
  if (words === undefined) return;
  const saying = sayingWords(words, HEADLINE.words);
  const stems = saying.map((at) => words.lexicon.stems[formOf(words, at)] as string);
  for (let at = 0; at < saying.length; at += 1) {
    for (let to = at + HEADLINE.nearest; to <= Math.min(at + HEADLINE.farthest, saying.length - 1); to += 1) {
      const [first, last] = [stems[at] as string, stems[to] as string];
      const pair = first < last ? `${first}+${last}` : `${last}+${first}`;
      visit(pair, startOf(words, saying[at] as number), endOf(words, saying[to] as number));
    }
  }
}

/** The first words that say something, so many at most, by their numbers. */
function sayingWords(words: Words, most: number): number[] {
  const roles = rolesOf(words.lexicon);
  const saying: number[] = [];
  for (let at = 0; at < words.count && saying.length < most; at += 1) {
    if (roles[formOf(words, at)] === SAYING) saying.push(at);
  }
  return saying;
}

/** Whether no sentence, clause or paragraph ends between a word and the one before it. */
function isJoined(words: Words, at: number): boolean {
  const from = endOf(words, at - 1);
  const to = startOf(words, at);
  if (to - from > 3) return false;
  // Mostly it is a space.
  if (to - from === 1 && words.text.charCodeAt(from) === 32) return true;
  for (let unit = from; unit < to; unit += 1) {
    const code = words.text.charCodeAt(unit);
    // A line feed, an exclamation or question mark, a bracket, a comma, a colon or semicolon.
    if (code === 10 || code === 33 || code === 63 || code === 40 || code === 41 || code === 44 || code === 58 || code === 59)
      return false;
  }
  return true;
}
