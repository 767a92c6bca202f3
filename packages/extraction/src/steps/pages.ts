import { canonicalOf, nextPageOf } from '../pages.ts';
import type { Step } from '../reading.ts';
import { select } from '../site-rules/selector.ts';

/** Finds the next page of an article in several, and the article of which this is an AMP copy. */
export const findPages: Step = {
  name: 'pages',
  reason: 'Beside the address: both are links to more of the same article, for who can fetch them.',
  run({ page, article, url }) {
    if (page === null) return 'not a page';
    const { tree, facts, rule } = page;
    const selector = rule?.rule.nextPage ?? null;
    article.nextPage = nextPageOf(tree, url, facts.baseHref, selector === null ? [] : select(selector, tree));
    article.ampOf = canonicalOf(tree, url, facts.canonical);
    const said = [
      article.nextPage === null ? 'one page' : `goes on at ${article.nextPage}`,
      article.ampOf === null ? '' : `an AMP copy of ${article.ampOf}`,
    ];
    return said.filter(Boolean).join('; ');
  },
};
