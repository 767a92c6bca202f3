import { fold } from '../compare.ts';
import { linkedText, metaValue } from '../facts.ts';
import type { Step } from '../reading.ts';
import { repairLine } from '../repair.ts';

/** Takes the feed's categories, and the section that the page names. */
export const findCategories: Step = {
  name: 'categories',
  reason: "The feed's own categories stand as received; the page's section only adds to them.",
  run({ page, article, hints }) {
    const named = [...(hints.categories ?? [])];
    if (page !== null) named.push(metaValue(page.facts, 'article:section') ?? linkedText(page.facts, 'articleSection') ?? '');
    const seen = new Set<string>();
    for (const name of named.map(repairLine)) {
      if (name === '' || name.length > 100 || seen.has(fold(name))) continue;
      seen.add(fold(name));
      article.categories.push(name);
    }
    return article.categories.length === 0 ? 'none named' : article.categories.slice(0, 5).join(', ');
  },
};
