import { type Box, goodIn, goodnessSums, isQuotation } from '../boxes.ts';
import { weakClutter } from '../clutter.ts';
import type { Reading, Step } from '../reading.ts';
import type { Run } from '../runs.ts';
import type { TreeElement } from '../tree.ts';

/** A part with a doubtful name goes only if it holds less than this share of the body's good text. */
const SMALL = 0.2;
const LISTS = new Set(['ul', 'ol', 'table', 'dl']);

function linkShare(runs: readonly Run[]): number {
  let length = 0;
  let links = 0;
  for (const run of runs) {
    if (run.dropped !== null) continue;
    length += run.text.length;
    links += run.links;
  }
  return length === 0 ? 0 : links / length;
}

function drop(runs: readonly Run[], why: string): void {
  for (const run of runs) run.dropped ??= why;
}

/** Whether most lines are labels of a form's fields: a poll, a quiz, a request for an address. */
function isForm(inside: readonly Run[]): boolean {
  const labels = inside.filter((run) => run.block.name === 'label').length;
  return labels >= 2 && labels * 2 >= inside.length;
}

function whyTrim(box: Box, inside: readonly Run[], share: number): string | null {
  if (share > SMALL) return null;
  if (isForm(inside)) return 'form fields';
  if (LISTS.has(box.element.name) && linkShare(inside) > 0.6) return 'list of links';
  const weak = box.element.name === 'tr' ? null : weakClutter(box.element);
  if (weak === null) return null;
  const links = linkShare(inside);
  // A box without links or with a long text may be part of the story (a fact box, a gallery's captions): only link-heavy or tiny ones go.
  return links > 0.25 || share < 0.05 || box.element.name === 'aside' || box.element.name === 'form' ? weak : null;
}

function trim({ page }: Reading): string[] {
  if (page === null || page.root === null) return [];
  const { boxes } = page;
  const sums = goodnessSums(page.runs);
  const root = boxes.get(page.root);
  if (root === undefined) return [];
  const total = goodIn(root, sums);
  const trimmed: string[] = [];
  const around = new Set<TreeElement>();
  for (let box: Box | null = root; box !== null; box = box.parent) around.add(box.element);
  let coveredTo = root.from;
  for (const box of boxes.values()) {
    if (around.has(box.element) || box.from < coveredTo || box.to > root.to) continue;
    const inside = page.runs.slice(box.from, box.to);
    const why = whyTrim(box, inside, total === 0 ? 1 : goodIn(box, sums) / total);
    if (why === null || isQuotation(box, page.runs)) continue;
    drop(inside, why);
    coveredTo = box.to;
    trimmed.push(why);
  }
  return trimmed;
}

/** Drops boxes, lists of links and parts with doubtful names from the body that was chosen. */
export const trimBody: Step = {
  name: 'trim-body',
  reason: 'After the body is chosen: a doubtful name (box, media, list) tells something only of a small part of it.',
  run(reading) {
    const trimmed = trim(reading);
    return trimmed.length === 0
      ? 'nothing to trim'
      : `dropped ${trimmed.length}: ${[...new Set(trimmed)].slice(0, 12).join(', ')}`;
  },
};
