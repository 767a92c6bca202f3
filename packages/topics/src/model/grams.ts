import type { FieldText } from '../texts.ts';
import type { Token } from '../tokens.ts';

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

/** Called with each word of a text, and with each word and the one before it; offsets are those of the tokens in `field.tokens`. */
export type GramVisitor = (word: string, before: string | null, first: Token, last: Token, field: FieldText) => void;

/** Fields whose words say what a story is about; concept names are read, their codes are not words. */
const FIELDS = new Set(['headline', 'standfirst', 'category', 'subject', 'body']);

/** Visits the words of a story, and the pairs of neighbouring words in one sentence; of the body so many words at most. */
export function eachGram(texts: readonly FieldText[], mostOfBody: number, visit: GramVisitor): void {
  for (const field of texts) {
    if (!FIELDS.has(field.field)) continue;
    const { tokens, text } = field;
    const most = Math.min(tokens.length, field.field === 'body' ? mostOfBody : READ_WORDS.other);
    let [before, skipped]: [Token | null, number] = [null, 0];
    for (let at = 0; at < most; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      const previous = tokens[at - 1];
      if (previous !== undefined && !isJoined(text, previous.end, token.start)) before = null;
      if (STOP_WORDS.has(token.key)) {
        skipped += 1;
        continue;
      }
      if (skipped > REACH) before = null;
      skipped = 0;
      if (!isWord(token)) {
        before = null;
        continue;
      }
      visit(token.stem, null, token, token, field);
      if (before !== null) visit(token.stem, before.stem, before, token, field);
      before = token;
    }
  }
}

/** How near two words of a headline stand for their pair to be read, in words that say something, and how many of these are read. */
const HEADLINE = { nearest: 2, farthest: 4, words: 14 };

/** Visits pairs of words that stand in a headline near each other but not side by side, as `court+abortion`; in the order of the alphabet, since headlines turn phrases. */
export function eachHeadlinePair(texts: readonly FieldText[], visit: (pair: string, first: Token, last: Token) => void): void {
  const headline = texts.find(({ field }) => field === 'headline');
  if (headline === undefined) return;
  const words: Token[] = [];
  for (const token of headline.tokens) {
    if (words.length === HEADLINE.words) break;
    if (!STOP_WORDS.has(token.key) && isWord(token)) words.push(token);
  }
  for (let at = 0; at < words.length; at += 1) {
    for (let to = at + HEADLINE.nearest; to <= Math.min(at + HEADLINE.farthest, words.length - 1); to += 1) {
      const [first, last] = [words[at], words[to]];
      if (first === undefined || last === undefined) continue;
      visit(first.stem < last.stem ? `${first.stem}+${last.stem}` : `${last.stem}+${first.stem}`, first, last);
    }
  }
}

/** A single letter or a number is no word. */
function isWord({ key }: Token): boolean {
  const code = key.charCodeAt(0);
  return key.length > 1 && (code < 48 || code > 57);
}

/** Whether no sentence, clause or paragraph ends between two tokens. */
function isJoined(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // A line feed, an exclamation or question mark, a bracket, a comma, a colon or semicolon.
    if (code === 10 || code === 33 || code === 63 || code === 40 || code === 41 || code === 44 || code === 58 || code === 59)
      return false;
  }
  return true;
}
