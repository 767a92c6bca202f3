import { datelineOf } from '../dateline.ts';
import type { Step } from '../reading.ts';

/** Reads the dateline; the body keeps it. */
export const findDateline: Step = {
  name: 'dateline',
  reason: 'From the first paragraph or the second, once the lines above them are gone.',
  run({ article }) {
    for (const block of article.body.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
      article.dateline = datelineOf(block.text);
      if (article.dateline !== null) return article.dateline;
    }
    return 'none';
  },
};
