import type { Run } from './runs.ts';
import { asElement, type TreeElement } from './tree.ts';

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
      element = asElement(element.parent);
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

/** How much a run counts as article text: its length less its links, little for fragments, nothing for headings and links. */
export function goodness(run: Run): number {
  const length = run.text.length;
  if (run.dropped !== null || length < 25 || HEADING.test(run.block.name)) return 0;
  const linked = run.links / length;
  if (linked > 0.5) return 0;
  const sentence = /[.!?…。！？।:;,]["'”’»)\]]*(?:\s|$)/u.test(run.text);
  const weight = length >= 80 ? 1 : sentence ? 0.8 : 0.2;
  const kind = run.block.name === 'li' || run.block.name === 'figcaption' || run.block.name === 'label' ? 0.4 : 1;
  return length * (1 - linked) * weight * kind;
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
