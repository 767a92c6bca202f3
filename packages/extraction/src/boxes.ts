import { namedOneOf } from './names.ts';
import type { Run } from './runs.ts';
import type { TreeElement } from './tree.ts';

/** What stands inside an element, in numbers. */
export interface Box {
  element: TreeElement;
  parent: Box | null;
  /** Runs [from, to) are inside it. */
  from: number;
  to: number;
  /** Children before parents when sorted down by it. */
  depth: number;
}

/** The boxes of every element that holds a run, parents before children, found in time linear in runs and depth. */
export function layOut(runs: readonly Run[]): Map<TreeElement, Box> {
  const boxes = new Map<TreeElement, Box>();
  runs.forEach((run, index) => {
    const missing: TreeElement[] = [];
    let element: TreeElement | null = run.block;
    while (element !== null && !boxes.has(element)) {
      missing.push(element);
      element = element.parent;
    }
    let box = element === null ? null : (boxes.get(element) ?? null);
    for (let around = box; around !== null; around = around.parent) around.to = index + 1;
    for (const next of missing.reverse()) {
      box = { element: next, parent: box, from: index, to: index + 1, depth: (box?.depth ?? 0) + 1 };
      boxes.set(next, box);
    }
  });
  return boxes;
}

const HEADING = /^h[1-6]$/;

/** How much a run counts as article text while it is not dropped: its length less its links, little for fragments, nothing for headings and links. */
function worth(run: Run): number {
  const length = run.text.length;
  if (length < 25 || HEADING.test(run.block.name)) return 0;
  const linked = run.links / length;
  if (linked > 0.5) return 0;
  const weight = length >= 80 ? 1 : /[.!?…。！？।:;,]["'”’»)\]]*(?:\s|$)/u.test(run.text) ? 0.8 : 0.2;
  const kind = run.block.name === 'li' || run.block.name === 'figcaption' || run.block.name === 'label' ? 0.4 : 1;
  return length * (1 - linked) * weight * kind;
}

/** How much a run counts as article text. Reckoned once: several steps ask for it. */
export function goodness(run: Run): number {
  if (run.dropped !== null) return 0;
  run.worth ??= worth(run);
  return run.worth;
}

const LISTED = new Set(['li', 'dd', 'dt', 'tr', 'figcaption', 'label', 'address']);

/** The end of a sentence, with the marks that may close after it, is looked for in so many last characters: not from each one on. */
const END = 20;

/** Whether a run is surely written as a paragraph of prose. */
export function isParagraph({ text, links, block }: Run): boolean {
  return (
    text.length >= 80 &&
    links < text.length * 0.2 &&
    !LISTED.has(block.name) &&
    /[.!?…。！？।]["'”’»)\]]*$/u.test(text.slice(-END))
  );
}

/** Sums of {@link goodness}: the text of runs [a, b) is sums[b] - sums[a]. */
export function goodnessSums(runs: readonly Run[]): number[] {
  const sums = [0];
  for (const run of runs) sums.push((sums.at(-1) ?? 0) + goodness(run));
  return sums;
}

/** The good text inside a box. */
export function goodIn(box: Box, sums: readonly number[]): number {
  return (sums[box.to] ?? 0) - (sums[box.from] ?? 0);
}

/** Whether all that a box says stands in quotations: a post or a passage that the author quotes, whatever the box around it is called. */
export function isQuotation(box: Box, runs: readonly Run[]): boolean {
  for (let at = box.from; at < box.to; at += 1) {
    let element = runs[at]?.block ?? null;
    while (element !== null && element !== box.element && element.name !== 'blockquote') element = element.parent;
    if (element?.name !== 'blockquote') return false;
  }
  return true;
}

const namesCaption = namedOneOf(new Set(['caption', 'captions', 'cutline', 'bildunterschrift', 'legende']));
const FIGURES = new Set(['figcaption', 'caption', 'figure']);

/** Whether an element, `up` steps around a run, makes it a caption: a figure, or what names itself a caption. */
export function marksCaption(element: TreeElement, up: number): boolean {
  if (FIGURES.has(element.name)) return true;
  const page = element.name === 'body' || element.name === 'article';
  return up < 3 && !page && namesCaption(element);
}

/** Whether a run stands under a picture. */
export function isCaption(run: Run): boolean {
  let element: TreeElement | null = run.block;
  for (let up = 0; element !== null && up < 6; element = element.parent, up += 1) {
    if (marksCaption(element, up)) return true;
  }
  return false;
}
