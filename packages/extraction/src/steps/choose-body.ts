import { type Box, goodIn, goodness, goodnessSums, isParagraph } from '../boxes.ts';
import { bodyWeight } from '../clutter.ts';
import { lengthRead, likeness } from '../compare.ts';
import { namedOneOf } from '../names.ts';
import type { Step } from '../reading.ts';
import type { Run } from '../runs.ts';
import { attribute, type TreeElement } from '../tree.ts';

/** An ancestor that holds this much more good text is taken instead (.006 F1 on Fundus in the measured sketch). */
const CLIMB = 1.15;
/** A shorter h1 may name the site or the section. */
const SHORTEST_HEADLINE = 25;
const TEXT_ELEMENTS = new Set('p li blockquote pre h2 h3 h4 figcaption dd dt'.split(' '));

/** Points for each element: the good text of its paragraphs, and half of that of its children's. */
function score(runs: readonly Run[], boxes: ReadonlyMap<TreeElement, Box>): Map<Box, number> {
  const scores = new Map<Box, number>();
  for (const run of runs) {
    const good = goodness(run);
    let box: Box | null = boxes.get(run.block) ?? null;
    if (box !== null && TEXT_ELEMENTS.has(run.block.name)) box = box.parent;
    for (let share = good; box !== null && share > good / 5; share /= 2) {
      scores.set(box, (scores.get(box) ?? 0) + share);
      box = box.parent;
    }
  }
  return scores;
}

function best(scores: ReadonlyMap<Box, number>): Box | null {
  let top: Box | null = null;
  let points = 0;
  for (const [box, value] of scores) {
    const weighed = value * bodyWeight(box.element);
    if (weighed > points) {
      top = box;
      points = weighed;
    }
  }
  return top;
}

/** Where the headline stands as a heading, of the first rank if it can be: a menu may tease the same story; above an element that holds it, other articles begin. */
function headlineAt(runs: readonly Run[], headline: string | null): number {
  if (headline === null) return -1;
  const stands = (name: string) => runs.findIndex((run) => run.block.name === name && likeness(run.text, headline) > 0.7);
  const first = stands('h1');
  return first === -1 ? stands('h2') : first;
}

/** The h1 in the body, or the last one before it: the headline in other words than the ones that were chosen. */
function titleOf(runs: readonly Run[], { from, to }: Box): number {
  const isTitle = ({ block, dropped, text }: Run) =>
    block.name === 'h1' && dropped === null && lengthRead(text) >= SHORTEST_HEADLINE;
  const inside = runs.findIndex((run, at) => at >= from && at < to && isTitle(run));
  return inside !== -1 ? inside : runs.findLastIndex((run, at) => at < from && isTitle(run));
}

/** Sums of the text that is surely written as paragraphs: what counts for climbing, where teasers and legal lines must not. */
function paragraphSums(runs: readonly Run[]): number[] {
  const sums = [0];
  for (const run of runs) sums.push((sums.at(-1) ?? 0) + (isParagraph(run) ? goodness(run) : 0));
  return sums;
}

function articleAround(element: TreeElement): TreeElement | null {
  let around: TreeElement | null = element;
  while (around !== null && around.name !== 'article') around = around.parent;
  return around;
}

/** Drops what stands in another article below this one, on a page that goes on to the next story: an `<article>` of its own with a heading of the first rank. */
function dropNextArticles(runs: readonly Run[], headline: number): number {
  const own = headline === -1 ? null : articleAround((runs[headline] as Run).block);
  // A teaser in a menu is no article below which others stand.
  if (own === null || !runs.some((run) => isParagraph(run) && articleAround(run.block) === own)) return 0;
  const others = new Set<TreeElement>();
  for (const run of runs.slice(headline + 1)) {
    const around = run.block.name === 'h1' ? articleAround(run.block) : null;
    if (around !== null && around !== own && articleAround(own.parent as TreeElement) !== around) others.add(around);
  }
  if (others.size === 0) return 0;
  for (const run of runs.slice(headline + 1)) {
    const around = articleAround(run.block);
    if (around !== null && others.has(around)) run.dropped ??= 'another article';
  }
  return others.size;
}

const namesHead = namedOneOf(new Set(['header', 'head', 'heading', 'headline', 'hero', 'top', 'intro', 'opener']));

/** Whether an element is only the head of an article, below which its body stands. */
function isHead(element: TreeElement): boolean {
  return element.name === 'header' || element.name === 'hgroup' || namesHead(element);
}

function climb(start: Box, sums: readonly number[], headline: number): Box {
  let root = start;
  for (let box = start.parent; box !== null && box.element.name !== 'html'; box = box.parent) {
    if (headline >= root.from && headline < root.to) break;
    if (/articleBody/i.test(attribute(root.element, 'itemprop')) && goodIn(root, sums) > 1500) break;
    if (goodIn(box, sums) >= CLIMB * goodIn(root, sums)) root = box;
    if (headline >= box.from && headline < box.to && !isHead(box.element)) break;
  }
  return root;
}

/** Chooses the element that holds the body. */
export const chooseBody: Step = {
  name: 'choose-body',
  reason: 'By where paragraphs cluster, since no class name is used by all; then up to an ancestor with clearly more text.',
  run({ page, article }) {
    if (page === null) return 'not a page';
    const headline = headlineAt(page.runs, article.headline);
    dropNextArticles(page.runs, headline);
    const { boxes } = page;
    const sums = goodnessSums(page.runs);
    const start = best(score(page.runs, boxes));
    if (start === null) return 'no paragraph on the page';
    const title = headline === -1 || headline >= start.to ? titleOf(page.runs, start) : headline;
    const root = climb(start, paragraphSums(page.runs), title);
    page.root = root.element;
    page.runs.forEach((run, index) => {
      if (index < root.from || index >= root.to) run.dropped ??= 'outside the body';
    });
    const name = [root.element.name, attribute(root.element, 'id'), attribute(root.element, 'class')].filter(Boolean).join(' ');
    return `${name.slice(0, 80)}: ${Math.round(goodIn(root, sums))} of ${Math.round(sums.at(-1) ?? 0)} points${root === start ? '' : ', climbed'}`;
  },
};
