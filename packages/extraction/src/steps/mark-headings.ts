import type { Step } from '../reading.ts';
import { promoteHeadings } from '../scraped.ts';

/** Makes headings of lines that head a section where the markup names none. */
export const markHeadings: Step = {
  name: 'mark-headings',
  reason:
    'Text that lost its markup keeps its section headings as short lines; where the page has headings of its own, they are enough.',
  run({ article, bareLines }) {
    if (article.body.some((block) => block.kind === 'heading')) return 'the markup names headings';
    const marked = promoteHeadings(article.body);
    const count = marked.filter((block) => block.kind === 'heading').length;
    // One short line among marked-up paragraphs may be anything; two or more are the habit of the text.
    if (count === 0 || (count === 1 && !bareLines)) return 'none found';
    article.body = marked;
    return `${count} marked`;
  },
};
