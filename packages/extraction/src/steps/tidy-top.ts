import type { Block } from '@slugline/model';
import { endsSentence, fold, lengthRead, likeness } from '../compare.ts';
import { isByline, noiseIn } from '../noise.ts';
import type { Reading, Step } from '../reading.ts';
import { findHeadline, isCategory } from '../scraped.ts';

/** How many blocks from the top may hold the headline, the category and the standfirst. */
const TOP = 12;

function sameHeadline(line: string, headline: string): boolean {
  // A paragraph is none, whatever its words: no need to compare them.
  if (line.length > 2 * headline.length + 60) return false;
  if (fold(line) === fold(headline)) return true;
  const bare = line.replace(/^featured image(?: for)?\s?[:–-]\s*/iu, '');
  return bare.length < 250 && !/[.]$/.test(bare) && likeness(bare, headline) >= 0.9;
}

/** Where the headline stands among the first blocks, each time that it does. */
function headlinePlaces(body: readonly Block[], headline: string): number[] {
  return body.slice(0, TOP).flatMap((block, index) => (sameHeadline(block.text, headline) ? [index] : []));
}

/** True for a line that says a category that the article already has. */
function isKnownCategory({ article }: Reading, line: string): boolean {
  return article.categories.some((known) => fold(known) === fold(line));
}

function takeCategory(reading: Reading, before: readonly Block[]): void {
  const line = before.find((block) => isCategory(block.text))?.text;
  if (line !== undefined && before.length <= 3 && !isKnownCategory(reading, line)) reading.article.categories.push(line);
}

/** Where the head of the article ends: at the headline's last repetition, or at a byline or read time soon after it. */
function headEnd(body: readonly Block[], first: number, last: number): number {
  if (last > first) return last;
  const after = body
    .slice(first + 1, first + 4)
    .findIndex(({ text }) => isByline(text) || /byline|read time/.test(noiseIn(text) ?? ''));
  return after === -1 ? first : first + 1 + after;
}

/** The one paragraph inside the head of the article is its standfirst. */
function findStandfirst(head: readonly Block[]): Block | null {
  const paragraphs = head.filter(({ text }) => lengthRead(text) >= 40 && noiseIn(text) === null && !isByline(text));
  const [only] = paragraphs;
  return only !== undefined && paragraphs.length === 1 && endsSentence(only.text) ? only : null;
}

/** Takes the headline and its repetitions out of the body, and reads what stands around them. */
export const tidyTop: Step = {
  name: 'tidy-top',
  reason: 'Before noise is dropped, because the noise lines (byline, "Featured image") show where the head of the article ends.',
  run(reading) {
    const { article } = reading;
    article.headline ??= findHeadline(article.body);
    if (article.headline === null) return 'no headline found';
    const places = headlinePlaces(article.body, article.headline);
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) return 'the headline is not repeated';
    takeCategory(reading, article.body.slice(0, first));
    const end = headEnd(article.body, first, last);
    const head = article.body.slice(first, end).filter((_, index) => !places.includes(first + index));
    const standfirst = article.standfirst === null ? findStandfirst(head) : null;
    article.standfirst ??= standfirst?.text ?? null;
    article.body = article.body.filter(
      (block, index) =>
        !places.includes(index) &&
        block !== standfirst &&
        !(index < end && isKnownCategory(reading, block.text)) &&
        (index > first || (block.kind === 'paragraph' && block.text.length > 60)),
    );
    return `headline taken out ${places.length} times${standfirst === null ? '' : ', standfirst found'}`;
  },
};
