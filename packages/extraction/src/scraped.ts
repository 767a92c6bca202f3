import type { Block } from '@slugline/model';
import { endsSentence, fold } from './compare.ts';
import { noiseIn } from './noise.ts';

/** A line that can be a headline. */
function couldBeHeadline(line: string): boolean {
  return line.length >= 15 && line.length <= 220 && !/[.:;,]$/.test(line) && noiseIn(line) === null;
}

/** The headline of a text that came without markup: the line that is repeated, else the first that looks like one. */
export function findHeadline(blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>();
  const top = blocks.slice(0, 12).map((block) => block.text);
  for (const line of top) counts.set(fold(line), (counts.get(fold(line)) ?? 0) + 1);
  const repeated = top.find((line) => (counts.get(fold(line)) ?? 0) > 1 && couldBeHeadline(line));
  if (repeated !== undefined) return repeated;
  const [first, second] = top.filter((line) => noiseIn(line) === null);
  if (first === undefined) return null;
  if (isCategory(first) && second !== undefined && couldBeHeadline(second)) return second;
  return couldBeHeadline(first) && top.length > 1 ? first : null;
}

/** Whether a line can be the section or category above a headline: up to four words, no sentence. */
export function isCategory(line: string): boolean {
  return (
    line.length <= 40 &&
    line.split(/\s+/).length <= 4 &&
    /^\p{L}/u.test(line) &&
    !/[.!?:;,]$/.test(line) &&
    noiseIn(line) === null
  );
}

/** A line that heads a section: short, no sentence, and a paragraph follows. */
function headsSection(line: string, next: Block | undefined): boolean {
  return (
    line.length <= 80 &&
    line.split(/\s+/).length <= 10 &&
    /^[\p{Lu}\p{N}"“«¿\p{Lo}]/u.test(line) &&
    (!endsSentence(line) || line.endsWith('?')) &&
    next !== undefined &&
    next.kind === 'paragraph' &&
    next.text.length >= 80 &&
    endsSentence(next.text)
  );
}

/** Makes headings of the bare lines that head a section. The first block is left: a short lede may stand there. */
export function promoteHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    index > 0 && block.kind === 'paragraph' && headsSection(block.text, blocks[index + 1])
      ? { kind: 'heading', text: block.text, level: 2 }
      : block,
  );
}
