import { readDate } from '../date-text.ts';
import type { PageReading, Reading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import type { Run } from '../runs.ts';
import { cleanAuthors } from '../steps/authors.ts';
import { attribute, contains, removeElements, type Tree, type TreeElement, textOf } from '../tree.ts';
import { readDateAs } from './date-format.ts';
import type { SiteRule } from './rule.ts';
import { select } from './selector.ts';

/** A rule at work on one page. */
export interface RuleAtWork {
  rule: SiteRule;
  /** How many elements it took out before the page was read. */
  removed: number;
}

const WHOLE = new Set(['html', 'head', 'body']);

/** Takes what the rule says out of the tree; only here is a tree ever changed. */
export function removeByRule(tree: Tree, rule: SiteRule): RuleAtWork {
  let removed = 0;
  for (const selector of rule.remove) {
    const found = select(selector, tree).filter((element) => !WHOLE.has(element.name));
    removeElements(found, tree);
    removed += found.length;
  }
  return { rule, removed };
}

function isInside(run: Run, elements: ReadonlySet<TreeElement>): boolean {
  let element: TreeElement | null = run.block;
  while (element !== null && !elements.has(element)) element = element.parent;
  return element !== null;
}

/** The smallest element around all of them. */
function around(elements: readonly TreeElement[]): TreeElement | null {
  let root = elements[0] ?? null;
  while (root !== null && !elements.every((element) => element === root || contains(root as TreeElement, element)))
    root = root.parent;
  return root;
}

function ruleBody(page: PageReading, selector: string): boolean {
  const found = select(selector, page.tree);
  const elements = new Set(found);
  const inside = page.runs.filter((run) => isInside(run, elements));
  if (inside.length === 0) return false;
  const kept = new Set(inside);
  for (const run of page.runs) if (!kept.has(run)) run.dropped ??= "outside the rule's body";
  page.root = around(found.slice(0, 100));
  return true;
}

function ruleDate(element: TreeElement, format: string | null) {
  const written = [
    attribute(element, 'datetime'),
    attribute(element, 'content'),
    textOf(element, 300).replace(/\s+/g, ' ').trim(),
  ];
  for (const text of written) {
    const date = text === '' ? null : format === null ? readDate(text) : readDateAs(text, format);
    if (date !== null) return date;
  }
  return null;
}

/** Tries each part of the rule; answers the parts that it found something for. */
function applyParts({ article, decided }: Reading, page: PageReading, rule: SiteRule): Record<string, boolean> {
  const found: Record<string, boolean> = {};
  if (rule.headline !== null) {
    const text = select(rule.headline, page.tree)
      .map((element) => repairLine(textOf(element, 2_000)))
      .find((line) => line !== '');
    article.headline = text ?? article.headline;
    found.headline = text !== undefined;
  }
  if (rule.author !== null) {
    const names = [
      ...new Set(
        select(rule.author, page.tree)
          .slice(0, 20)
          .flatMap((element) => cleanAuthors(textOf(element))),
      ),
    ];
    found.author = names.length > 0;
    if (names.length > 0) [article.authors, article.byline] = [names, names.join(', ')];
  }
  if (rule.date !== null) {
    const dates = select(rule.date, page.tree)
      .slice(0, 20)
      .map((element) => ruleDate(element, rule.dateFormat));
    const date = dates.find((read) => read !== null);
    found.date = date !== undefined;
    if (date !== undefined) article.published = { ...date, from: 'text' };
  }
  if (rule.body !== null) {
    found.body = ruleBody(page, rule.body);
    if (found.body) for (const step of ['choose-body', 'take-opening', 'rescue']) decided.add(step);
  }
  return found;
}

/** Does what an operator's rule says of pages of this site. */
export const applySiteRule: Step = {
  name: 'site-rule',
  reason: "After the page's own word, which it overrides, and before the body is looked for, which it may decide.",
  run(reading) {
    const { page, article } = reading;
    if (page === null || page.rule === null) return 'no rule for this site';
    const { rule, removed } = page.rule;
    const parts = Object.entries(applyParts(reading, page, rule));
    const missed = parts.flatMap(([part, found]) => (found ? [] : [part]));
    article.rule = { name: rule.file, missed };
    const used = parts.flatMap(([part, found]) => (found ? [part] : []));
    const said = [`${rule.file}: ${used.join(', ') || 'nothing'} found`, `${removed} elements removed`];
    return [...said, ...(missed.length > 0 ? [`nothing matched for ${missed.join(', ')}`] : [])].join('; ');
  },
};
