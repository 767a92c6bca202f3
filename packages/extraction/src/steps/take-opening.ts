import { isCaption, isParagraph } from '../boxes.ts';
import { likeness } from '../compare.ts';
import type { Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import type { Run } from '../runs.ts';

/** A longer paragraph is no standfirst. */
const LONGEST_STANDFIRST = 800;

/** Where the headline stands above the body, -1 when it does not. */
function headlineAbove(runs: readonly Run[], body: number, headline: string | null): number {
  return runs.findLastIndex(
    (run, at) =>
      at < body &&
      (run.block.name === 'h1' || (run.block.name === 'h2' && headline !== null && likeness(run.text, headline) > 0.7)),
  );
}

/** Takes back the paragraphs between the headline and the body. */
export const takeOpening: Step = {
  name: 'take-opening',
  reason:
    'A row of pictures or live posts often has its opening in an element of its own; after the standfirst, which may be all that stands there.',
  run({ page, article }) {
    if (page === null) return 'not a page';
    const body = page.runs.findIndex((run) => run.dropped === null);
    const headline = headlineAbove(page.runs, body, article.headline);
    if (headline === -1) return 'no headline above the body';
    const opening = page.runs
      .slice(headline + 1, body)
      .filter((run) => run.dropped === 'outside the body' && isParagraph(run) && !isCaption(run))
      .filter((run) => repairLine(run.text) !== article.standfirst);
    const [only] = opening;
    if (only !== undefined && opening.length === 1 && article.standfirst === null && only.text.length <= LONGEST_STANDFIRST) {
      article.standfirst = repairLine(only.text);
      return 'one paragraph: the standfirst';
    }
    for (const run of opening) run.dropped = null;
    return `${opening.length} paragraphs`;
  },
};
