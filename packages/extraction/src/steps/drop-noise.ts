import type { Block } from '@slugline/model';
import { fold } from '../compare.ts';
import { isByline, isCredit, noiseIn } from '../noise.ts';
import type { Reading, Step } from '../reading.ts';

function whyNoise(block: Block, index: number, { article }: Reading): string | null {
  const noise = noiseIn(block.text);
  if (noise !== null) return noise;
  if (index < 4 && isByline(block.text)) return 'byline';
  if (block.text.length < 80 && article.authors.some((author) => fold(author) === fold(block.text))) return 'byline';
  if (article.headline !== null && block.text.length < 300 && fold(block.text) === fold(article.headline))
    return 'repeated headline';
  if (isCredit(block.text)) return 'picture credit';
  return null;
}

/** Headings that head nothing: another heading of the same rank or the end follows. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading') return true;
    return next !== undefined && !(next.kind === 'heading' && (next.level ?? 2) < (block.level ?? 2));
  });
}

/** Drops lines that are around an article and not of it. */
export const dropNoise: Step = {
  name: 'drop-noise',
  reason: 'Line by line, for what no class name gave away: read time, share words, credits, ad labels, "read more".',
  run(reading) {
    const dropped: string[] = [];
    reading.article.body = reading.article.body.filter((block, index) => {
      const why = whyNoise(block, index, reading);
      if (why !== null) dropped.push(why);
      return why === null;
    });
    const before = reading.article.body.length;
    reading.article.body = withoutEmptyHeadings(reading.article.body);
    if (before > reading.article.body.length) dropped.push('empty heading');
    return dropped.length === 0 ? 'nothing' : `dropped ${dropped.length}: ${[...new Set(dropped)].join(', ')}`;
  },
};
