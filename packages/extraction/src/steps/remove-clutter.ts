import { type Box, goodIn, goodnessSums, layOut } from '../boxes.ts';
import { strongClutter } from '../clutter.ts';
import type { Step } from '../reading.ts';
import type { Run } from '../runs.ts';

/**
 * An element, or all elements of one name, that hold more of the page's good text than this are the page itself (`<div class="has-sidebar">`,
 * paragraphs of class `paywall`). Comments and cookie notices may be long: SURE holds for them.
 */
const MOST = 0.35;
const SURE = 0.8;
const SURE_WORDS = new Set(
  `comment comments commentlist disqus kommentare respond cookie cookies consent gdpr cmp onetrust didomi modal footer outbrain taboola recirc
  recommended recommendations`.split(/\s+/),
);

function mostOf(why: string): number {
  return SURE_WORDS.has(why) || why.startsWith('role ') ? SURE : MOST;
}

function dropRun(run: Run | undefined, why: string): void {
  if (run !== undefined) run.dropped ??= why;
}

/** The boxes that are in no other of them; parents come first. */
function outermost(boxes: readonly Box[]): Box[] {
  let coveredTo = 0;
  return boxes.filter((box) => {
    if (box.from < coveredTo) return false;
    coveredTo = box.to;
    return true;
  });
}

/** Drops what names itself as navigation, share bars, related links, boxes and the like. */
export const removeClutter: Step = {
  name: 'remove-clutter',
  reason: 'First, so that long comments and teaser lists cannot be taken for the body.',
  run({ page }) {
    if (page === null) return 'not a page';
    const sums = goodnessSums(page.runs);
    const total = sums.at(-1) ?? 0;
    const named = new Map<string, Box[]>();
    for (const box of layOut(page.runs).values()) {
      const why = box.element.name === 'body' || box.element.name === 'html' ? null : strongClutter(box.element);
      if (why === null || goodIn(box, sums) > total * mostOf(why)) continue;
      const same = named.get(why);
      if (same === undefined) named.set(why, [box]);
      else same.push(box);
    }
    const removed: string[] = [];
    for (const [why, boxes] of named) {
      if (outermost(boxes).reduce((sum, box) => sum + goodIn(box, sums), 0) > total * mostOf(why)) continue;
      for (const box of boxes) for (let at = box.from; at < box.to; at += 1) dropRun(page.runs[at], why);
      removed.push(why);
    }
    return removed.length === 0 ? 'nothing named as clutter' : `dropped ${removed.slice(0, 15).join(', ')}`;
  },
};
