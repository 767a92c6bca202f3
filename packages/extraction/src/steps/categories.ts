import { strongClutter } from '../clutter.ts';
import { fold, likeness } from '../compare.ts';
import { parseDate } from '../date-text.ts';
import { linkedTexts, metaValue } from '../facts.ts';
import { isByline } from '../noise.ts';
import type { PageReading, Reading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import { isCategory } from '../scraped.ts';
import { siteNames } from '../site.ts';
import { contains, elementsIn, type TreeElement } from '../tree.ts';

const NO_SECTION = /^(?:home|menu|search|back|login|log ?in|sign in|subscribe|live|breaking(?: news)?|exclusive|updated?)$/i;

/** The element that holds the headline and the line above it: the headline's parent, or the one around that; never the whole page. */
function sharedParent(heading: TreeElement, line: TreeElement): TreeElement | null {
  const parent = heading.parent;
  const around = parent === null ? null : parent.parent;
  return [parent, around].find((element) => element !== null && element.name !== 'html' && contains(element, line)) ?? null;
}

/** The line above the h1 when it stands there alone: several are navigation. */
function lineAbove({ runs }: PageReading, headline: string | null): { text: string; block: TreeElement } | null {
  const at = runs.findIndex((run) => run.block.name === 'h1' && likeness(run.text, headline ?? '') > 0.6);
  const above = runs[at - 1];
  const heading = runs[at]?.block;
  if (above === undefined || heading === undefined) return null;
  const parent = sharedParent(heading, above.block);
  const before = runs[at - 2];
  return parent === null || (before !== undefined && contains(parent, before.block)) ? null : above;
}

/** The section that only readers are told: a lone short line directly above the h1 that is no date, person, site or clutter. */
function shownSection({ article, url }: Reading, page: PageReading): string[] {
  const line = lineAbove(page, article.headline);
  if (line === null || !isCategory(line.text) || NO_SECTION.test(line.text)) return [];
  const folded = fold(line.text);
  const isOther =
    isByline(line.text) ||
    // A path of links, or a label without a space before it: two things that only the style sheet parts.
    /\p{Ll}\p{Lu}/u.test(line.text) ||
    elementsIn(line.block, 'a').length > 1 ||
    parseDate(line.text) !== null ||
    article.authors.some((author) => fold(author) === folded) ||
    siteNames(page.facts, url).includes(folded) ||
    strongClutter(line.block) !== null;
  return isOther ? [] : [line.text];
}

function sections(reading: Reading, page: PageReading): string[] {
  const inMeta = metaValue(page.facts, 'article:section');
  if (inMeta !== null) return [inMeta];
  const linked = linkedTexts(page.facts, 'articleSection').slice(0, 5);
  return linked.length > 0 ? linked : shownSection(reading, page);
}

/** Takes the feed's categories, and the section that the page names. */
export const findCategories: Step = {
  name: 'categories',
  reason:
    "The feed's own categories stand as received; the page's section only adds to them. After the authors, who may stand there too.",
  run(reading) {
    const { page, article, hints } = reading;
    const named = [...(hints.categories ?? []), ...(page === null ? [] : sections(reading, page))];
    const seen = new Set<string>();
    for (const name of named.map(repairLine)) {
      if (name === '' || name.length > 100 || seen.has(fold(name))) continue;
      seen.add(fold(name));
      article.categories.push(name);
    }
    return article.categories.length === 0 ? 'none named' : article.categories.slice(0, 5).join(', ');
  },
};
