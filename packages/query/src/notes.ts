import type { QueryNote, Span } from './ast.ts';

/** What can be odd in a query, by the note's code. The messages say how the text was read instead. */
const MESSAGES = {
  'unclosed-quote': () => 'This quotation mark is never closed, so its words are searched one by one.',
  'empty-phrase': () => 'There are no words between these quotation marks; they were left out.',
  'empty-group': () => 'There is nothing in these parentheses; they were left out.',
  'unbalanced-parenthesis': () => 'This parenthesis has no partner and was left out.',
  'lone-operator': (what: string) => `${what} needs something to work on; it is searched as a word.`,
  'unknown-field': (what: string) => `There is no field "${what}", so it is searched as words.`,
  'empty-field': (what: string) =>
    `"${what}:" needs a value right after the colon, without a space; "${what}" is searched as a word.`,
  'group-not-here': (what: string) => `"${what}:" takes a date, not parentheses; the field was left out.`,
  'bad-date': (what: string) => `"${what}" is not a date such as 2026-03-31, 2026-03 or now-24h, so it is searched as words.`,
  'unknown-region': (what: string) => `No region is called "${what}", so it is searched as words.`,
  'unknown-tag': (what: string) => `No tag is called "${what}", so it is searched as words.`,
  'unknown-topic': (what: string) => `No topic is called "${what}", so it is searched as words.`,
  'prefix-too-short': () => 'A prefix needs at least 3 letters before the star, so it is searched as a word.',
  'star-not-here': () => 'A star works only at the end of a single word; here it was left out.',
  'no-words': () => 'There are no letters or digits in this; it was left out.',
  'phrase-too-long': (what: string) => `Only the first ${what} words of this phrase are searched.`,
  'distance-too-large': (what: string) => `The distance was lowered to ${what} words, the most there is.`,
  'too-many-clauses': (what: string) => `A query has at most ${what} parts; the rest was left out.`,
  'too-deep': (what: string) => `Parentheses go at most ${what} deep; what stands in these was left out.`,
} satisfies Record<string, (what: string) => string>;

/** The codes of {@link QueryNote}s. */
export type NoteCode = keyof typeof MESSAGES;

/** Makes a note; `what` is the word or number that its message names. */
export function note(code: NoteCode, span: Span, what = ''): QueryNote {
  return { code, message: MESSAGES[code](what.length > 60 ? `${what.slice(0, 60)}…` : what), span };
}
