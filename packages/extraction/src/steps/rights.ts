import type { Step } from '../reading.ts';
import { readRights } from '../rights/rights.ts';

/** Notes what the publisher asks of machines. */
export const noteRights: Step = {
  name: 'rights',
  reason: 'Read from the page, the header and the well-known file alike; what to do about it is for the configuration to say.',
  run({ page, article, url }) {
    if (page === null) return 'not a page';
    const { headers, tdmrep } = page.rights;
    article.rights = readRights({ url, meta: page.facts.meta, headers, tdmrep });
    const { evidence } = article.rights;
    return evidence.length === 0 ? 'nothing is reserved' : evidence.join('; ');
  },
};
