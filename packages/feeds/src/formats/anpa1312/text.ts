import { line } from '../../wire/values.ts';

/** A message's text: `^` begins a line of the head, `<` and `=` end one (flush left, centred), a tab begins a paragraph (ANPA 1312 section 4). */
export interface AnpaText {
  headline: string | null;
  byline: string | null;
  notes: string[];
  summary: string[];
  paragraphs: string[];
}

const NOTE =
  /^\(?(?:eds?|editors?|editor's note|editors' note|note to editors)\b\s*[:,_—-]|^(?:\S+ )?(?:photos?|graphics?|video|audio) [A-Z]{0,5}\d/iu;
const CODE = /^\*?\d+$|^end$/i;

/** Tells the head's lines from the paragraphs. `keyword` is the header's: the head repeats it. */
export function readText(text: string, keyword: string): AnpaText {
  const found: AnpaText = { headline: null, byline: null, notes: [], summary: [], paragraphs: [] };
  const rest: string[] = [];
  let inHead = true;
  for (const written of text.split('\n')) {
    if (written.trim() === '') continue;
    if (written.startsWith('^') && inHead) for (const part of headParts(written)) readHeadLine(part, keyword, found, rest);
    else inHead = readBodyLine(written, found) && inHead;
  }
  // A list of headlines has nothing but lines of the head: they are the story.
  if (found.paragraphs.length === 0) found.paragraphs.push(...rest);
  else found.summary.push(...rest);
  return found;
}

/** A line without the marks at its end. */
function withoutMarks(written: string): string | null {
  let end = written.length;
  while (end > 0 && /[\s<=]/.test(written.charAt(end - 1))) end -= 1;
  return line(written.slice(0, end));
}

function headParts(written: string): string[] {
  return written.split(/(?:<\s*)?\^/).filter((part) => part.trim() !== '');
}

function readHeadLine(part: string, keyword: string, found: AnpaText, rest: string[]): void {
  const whole = part.trim();
  const centred = whole.endsWith('=');
  const text = withoutMarks(whole);
  if (text === null || CODE.test(text) || isKeyword(text, keyword)) return;
  if (NOTE.test(text)) found.notes.push(text);
  else if (/^by\s+\S/i.test(text) && centred) found.byline ??= text;
  // What else is centred is the writer's title or agency.
  else if (centred) return;
  else if (found.headline === null) found.headline = text;
  else rest.push(text);
}

function isKeyword(text: string, keyword: string): boolean {
  const bare = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^(?:am|pm|bc|ap)-\S/i.test(text) || (keyword.length > 3 && bare(text).startsWith(bare(keyword)));
}

/** Adds a line to the paragraphs; false, because the head is over. */
function readBodyLine(written: string, found: AnpaText): false {
  const begins = /^[\t^]| {3}/.test(written);
  const isRow = written.trimEnd().endsWith('<');
  const text = withoutMarks(written.replace(/^\^/, ''));
  if (text === null || CODE.test(text)) return false;
  const last = found.paragraphs.length - 1;
  // Lines that end in `<` are rows of a table, each by itself.
  if (begins || last < 0 || isRow) found.paragraphs.push(text);
  else found.paragraphs[last] = `${found.paragraphs[last]} ${text}`;
  return false;
}
