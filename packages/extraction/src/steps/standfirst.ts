import { isCaption } from '../boxes.ts';
import { fold, lengthRead, likeness } from '../compare.ts';
import { linkedText, metaValue, type PageFacts } from '../facts.ts';
import { namedOneOf } from '../names.ts';
import { isCredit, noiseIn } from '../noise.ts';
import type { PageReading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import type { Run } from '../runs.ts';
import { attribute, type TreeElement } from '../tree.ts';

const namesStandfirst = namedOneOf(
  new Set(
    'standfirst deck dek subtitle subtitulo subheadline subheading subhead subline lead lede leadtext intro introduction summary excerpt teaser abstract chapo chapeau vorspann ingress perex strapline sottotitolo bajada entradilla occhiello sommario description sub'.split(
      ' ',
    ),
  ),
);

/** Whether the elements around a run (up to three) are named as a standfirst. */
function named(run: Run): boolean {
  let element: TreeElement | null = run.block;
  for (let up = 0; element !== null && up < 3 && element.name !== 'article' && element.name !== 'body'; up += 1) {
    if (/^(?:description|alternativeHeadline|abstract)$/i.test(attribute(element, 'itemprop')) || namesStandfirst(element))
      return true;
    element = element.parent;
  }
  return false;
}

function descriptions(facts: PageFacts): string[] {
  return [
    metaValue(facts, 'og:description'),
    metaValue(facts, 'description'),
    linkedText(facts, 'description'),
    linkedText(facts, 'alternativeHeadline'),
  ]
    .map((text) => repairLine((text ?? '').slice(0, 1000)))
    .filter((text) => lengthRead(text) >= 30);
}

function matches(text: string, described: readonly string[]): boolean {
  const folded = fold(text);
  return described.some(
    (other) =>
      (lengthRead(folded) > 25 && (fold(other).startsWith(folded) || folded.startsWith(fold(other)))) ||
      likeness(text, other) > 0.85,
  );
}

/** The standfirst above the body: a run between the headline and the body that is named so, or that the page's description repeats. */
function aboveBody(page: PageReading, headline: string): Run | null {
  const described = descriptions(page.facts);
  const bodyAt = page.runs.findIndex((run) => run.dropped === null);
  const headlineAt = page.runs.findLastIndex(
    (run, index) => index < bodyAt && /^h[12]$/.test(run.block.name) && likeness(run.text, headline) > 0.6,
  );
  if (bodyAt === -1 || headlineAt === -1) return null;
  const between = page.runs
    .slice(headlineAt + 1, Math.min(bodyAt, headlineAt + 60))
    .filter(
      (run) =>
        lengthRead(run.text) >= 30 &&
        run.text.length <= 800 &&
        run.links < run.text.length / 3 &&
        !isCredit(run.text) &&
        noiseIn(run.text) === null,
    );
  return between.find((run) => matches(run.text, described)) ?? between.find((run) => named(run) && !isCaption(run)) ?? null;
}

/** Finds the standfirst, which stands in the article's own field and not in its body. */
export const findStandfirst: Step = {
  name: 'standfirst',
  reason: 'Before blocks are made: it often stands in an element of its own, outside the body that was chosen.',
  run({ page, article }) {
    if (page === null || article.headline === null) return 'not a page, or no headline';
    const above = aboveBody(page, article.headline);
    if (above !== null) {
      article.standfirst = repairLine(above.text);
      return 'stood above the body';
    }
    const first = page.runs.find(
      (run) => run.dropped === null && lengthRead(run.text) >= 30 && fold(run.text) !== fold(article.headline ?? ''),
    );
    if (first === undefined || first.text.length > 800 || !named(first)) return 'none told apart from the body';
    if (page.runs.filter((run) => run.dropped === null && run.block === first.block).length > 1)
      return 'none told apart from the body';
    first.dropped = 'standfirst';
    article.standfirst = repairLine(first.text);
    return 'headed the body';
  },
};
