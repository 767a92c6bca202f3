import { absolute, withoutTrackers } from '../address.ts';
import { metaValue } from '../facts.ts';
import type { Step } from '../reading.ts';

/** A site that names its front page as the canonical address of every article has it wrong. */
function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** Finds the article's canonical address. */
export const findAddress: Step = {
  name: 'address',
  reason: "The page's own canonical link, so that one article read under two addresses has one.",
  run({ page, article, url }) {
    const own = absolute(url, null);
    const ways: [string, string | null][] =
      page === null
        ? []
        : [
            ['rel=canonical', absolute(page.facts.canonical, own)],
            ['og:url', absolute(metaValue(page.facts, 'og:url'), own)],
          ];
    ways.push(['the page', own]);
    for (const [from, address] of ways) {
      if (address === null || (isFrontPage(address) && own !== null && !isFrontPage(own))) continue;
      article.canonicalUrl = withoutTrackers(address);
      return `from ${from}`;
    }
    return 'not known';
  },
};
