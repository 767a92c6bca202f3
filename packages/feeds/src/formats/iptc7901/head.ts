import { line } from '../../wire/values.ts';

/** How many lines before the text proper may belong to the headline. */
const HEAD_LINES = 12;
const HEAD_CHARACTERS = 600;
const BYLINE = /^(?:by|von|par|por|di|de|af|av|door)\s+\p{Lu}/iu;

/** The lines that stand before a story's first paragraph, told apart. */
export interface Head {
  takeKey: string | null;
  headline: string | null;
  byline: string | null;
}

/**
 * Splits a message's text into its head and its body. The head ends with the sign `=` at the end of a line, as agencies mark it; without that
 * sign it is the first paragraph, when another follows and it is short.
 */
export function splitHead(text: string): { head: Head; body: string } {
  const lines = text.split('\n');
  let end = -1;
  let seen = 0;
  for (const [index, one] of lines.slice(0, HEAD_LINES).entries()) {
    seen += one.length;
    if (seen > HEAD_CHARACTERS) break;
    if (/\S\s*=\s*$/.test(one)) end = index;
  }
  if (end < 0) end = endOfFirstParagraph(lines);
  return { head: readHead(lines.slice(0, end + 1)), body: lines.slice(end + 1).join('\n') };
}

/** The last line of the first paragraph; -1 when nothing follows it, or when it reads as a story's text. */
function endOfFirstParagraph(lines: readonly string[]): number {
  const first = lines.findIndex((one) => one.trim() !== '');
  const blank = lines.findIndex((one, index) => index > first && one.trim() === '');
  if (first < 0 || blank < 0 || !lines.slice(blank).some((one) => one.trim() !== '')) return -1;
  const paragraph = lines.slice(first, blank).join(' ').trim();
  return paragraph.length > 300 || blank - first > 6 || /[.!?]["”']?$/.test(paragraph) ? -1 : blank;
}

/** Lines in capitals come first and say what take it is ("2ND LEAD"); the byline comes last; the headline is between. */
function readHead(written: readonly string[]): Head {
  const lines = written.map((one) => line(one.replace(/\s*=\s*$/, ''))).filter((one) => one !== null);
  const keys: string[] = [];
  while (lines.length > 1 && isKey(lines[0] ?? '') && !BYLINE.test(lines[1] ?? '')) keys.push(lines.shift() ?? '');
  const from = lines.findIndex((one, index) => index > 0 && BYLINE.test(one));
  const byline = from < 0 ? [] : lines.splice(from);
  return { takeKey: line(keys.join(' ')), headline: line(lines.join(' ')), byline: line(byline.join(' ')) };
}

function isKey(text: string): boolean {
  return text.length <= 60 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
