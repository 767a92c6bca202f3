import { bodyText } from '@slugline/model';
import { fold, lengthRead } from '../compare.ts';
import type { Step } from '../reading.ts';
import { repairLine } from '../repair.ts';

/** Takes the feed's summary for the standfirst where it says something that the text does not begin with. */
export const useSummary: Step = {
  name: 'feed-summary',
  reason: 'Last: only when the text has no standfirst of its own, and never the cut-off beginning of the body.',
  run({ article, hints }) {
    const summary = repairLine((hints.summary ?? '').slice(0, 2000));
    if (article.standfirst !== null || lengthRead(summary) < 30 || summary.length > 600) return 'not used';
    const start = fold(summary.replace(/\s*(?:\[?(?:…|\.{3})\]?|(?:read|continue) (?:more|reading).*)$/iu, '').slice(0, 120));
    if (fold(bodyText(article.body.slice(0, 4))).includes(start) || start === fold(article.headline ?? ''))
      return 'the text begins with it';
    article.standfirst = summary;
    return 'taken';
  },
};
