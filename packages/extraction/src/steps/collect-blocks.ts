import type { Block } from '@slugline/model';
import { marksCaption } from '../boxes.ts';
import { endsSentence } from '../compare.ts';
import type { Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import type { Run } from '../runs.ts';
import type { TreeElement } from '../tree.ts';

/** A shortcode of WordPress that was left as text: `[button link="…"]`, `[/caption]`; words in brackets without a value are the author's. */
const SHORTCODE =
  /\[\/[a-z][\w-]{1,30}\]|\[[a-z][\w-]{1,30}(?:\s+[\w-]{1,30}\s?=\s?(?:["“”″'][^"“”″'\]]{0,300}["“”″']|[^\s"\]]{1,300})){1,12}\s?\/?\]/giu;

function withoutShortcodes(text: string): string {
  return text.includes('[') ? text.replace(SHORTCODE, ' ') : text;
}

/** What kind of block a run is, by the elements around it. */
export function blockOf(run: Run): Block | null {
  const text = repairLine(withoutShortcodes(run.text));
  if (text === '') return null;
  for (let element: TreeElement | null = run.block, up = 0; element !== null && up < 6; element = element.parent, up += 1) {
    const heading = /^h([1-6])$/.exec(element.name);
    if (heading !== null) return { kind: 'heading', text, level: Math.max(2, Number(heading[1])) };
    if (marksCaption(element, up)) return { kind: 'caption', text };
    if (element.name === 'li' || element.name === 'dd' || element.name === 'dt') return { kind: 'listItem', text };
    if (element.name === 'blockquote') return { kind: 'quote', text };
  }
  if (isBoldHeading(run)) return { kind: 'heading', text, level: 3 };
  return { kind: 'paragraph', text };
}

/** A short paragraph that is bold from end to end and no sentence heads a section. */
function isBoldHeading(run: Run): boolean {
  return run.text.length <= 100 && run.bold >= run.text.length * 0.9 && (!endsSentence(run.text) || /[?]$/.test(run.text));
}

/** Whether a run is a link to somewhere else and not text. */
function isLinkLine(run: Run): boolean {
  const share = run.links / run.text.length;
  return run.block.name === 'li' ? share > 0.9 && run.text.length < 200 : share > 0.8 && run.text.length < 250;
}

const MACHINE_MARK = /\\"|"\s?:\s?["{[]|"\}|\}\);|=>\s?\{|\bfunction\s?\(/g;

/** Whether a run is data or program that spilled out of a script whose tag is broken: no author sets so many of these marks. */
function isSpilled(text: string): boolean {
  if (!text.includes('"') && !text.includes('(')) return false;
  const marks = text.slice(0, 20_000).match(MACHINE_MARK)?.length ?? 0;
  return marks >= 4 && marks * 150 > Math.min(text.length, 20_000);
}

/** So many captions on a page without other text are its text: a gallery's. */
const GALLERY = 3;

/** Makes blocks of the runs that are left. */
export const collectBlocks: Step = {
  name: 'collect-blocks',
  reason: 'Once only the body is left; characters are repaired here, where each text is seen once.',
  run({ page, article }) {
    if (page === null) return 'not a page';
    let links = 0;
    const found: { before: number; block: Block }[] = [];
    for (const [before, run] of page.runs.entries()) {
      if (run.dropped !== null) continue;
      if (isLinkLine(run)) {
        run.dropped = 'only a link';
        links += 1;
        continue;
      }
      if (run.block.name !== 'pre' && isSpilled(run.text)) {
        run.dropped = 'spilled script';
        continue;
      }
      const block = blockOf(run);
      if (block !== null) found.push({ before, block });
    }
    const captions = found.filter(({ block }) => block.kind === 'caption');
    const isGallery =
      captions.length >= GALLERY && !found.some(({ block: { kind } }) => kind !== 'caption' && kind !== 'heading');
    if (isGallery) for (const { block } of captions) block.kind = 'paragraph';
    else page.captions = captions;
    for (const { block, before } of found) if (block.kind !== 'caption') page.blocks.set(block, before);
    article.body = [...page.blocks.keys()];
    const apart = isGallery ? `${captions.length} captions are the text` : `${captions.length} captions kept apart`;
    return `${article.body.length} blocks; ${apart}, ${links} link lines dropped`;
  },
};
