import { type Block, isText, SluglineError } from '@slugline/model';
import { parsePage } from './parse.ts';
import { repairLine } from './repair.ts';
import { collectRuns, splitLines } from './runs.ts';
import { blockOf } from './steps/collect-blocks.ts';

/** What a feed's text can hold of markup: a tag, or an entity. */
const MARKUP = /<[a-z!/][^<>]{0,2000}>|&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** No story is longer; what is behind it is cut off (a megabyte of text is some 170,000 words). */
const LONGEST = 1_000_000;

/** Plain text as paragraphs, its characters as they came. */
export function rawTextBlocks(text: string): Block[] {
  return splitLines(text.slice(0, LONGEST).replace(/\r\n?/g, '\n')).map((line) => ({ kind: 'paragraph', text: line }));
}

/** Plain text as paragraphs. */
function textToBlocks(text: string): Block[] {
  return rawTextBlocks(text).flatMap((block) => {
    const repaired = repairLine(block.text);
    return repaired === '' ? [] : [{ ...block, text: repaired }];
  });
}

/** Everything between tags, for markup that is too deep or too large to parse. */
function withoutTags(html: string): string {
  return html
    .slice(0, LONGEST)
    .replace(/<(?:script|style)\b[^<]{0,100000}<\/(?:script|style)>/gi, ' ')
    .replace(/<\/?(?:p|div|br|h[1-6]|li|blockquote)\b[^<>]{0,2000}>/gi, '\n\n')
    .replace(/<[^<>]{0,2000}>/g, ' ');
}

/** A feed item's HTML or plain text as blocks. Never fails: markup over the page limits is only stripped of its tags. */
export function htmlToBlocks(html: string): Block[] {
  if (!MARKUP.test(html)) return textToBlocks(html);
  try {
    // Entities alone do not make HTML: then its line breaks are the text's own.
    const body = /<[a-z]/i.test(html) ? `<body>${html}</body>` : `<body><pre>${html}</pre></body>`;
    return collectRuns(parsePage(body))
      .flatMap((run) => blockOf(run) ?? [])
      .filter(isText);
  } catch (error) {
    if (error instanceof SluglineError && error.code === 'extract.page_too_complex') return textToBlocks(withoutTags(html));
    throw error;
  }
}
