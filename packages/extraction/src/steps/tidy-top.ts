import type { Block } from '@slugline/model';
import { endsSentence, fold, likeness } from '../compare.ts';
import { isByline, noiseIn } from '../noise.ts';
import type { Reading, Step } from '../reading.ts';
import { findHeadline, isCategory } from '../scraped.ts';

/** How many blocks from the top may hold the headline, the category and the standfirst. */
const TOP = 12;

function sameHeadline(line: string, headline: string): boolean {
  if (fold(line) === fold(headline)) return true;
  const bare = line.replace(/^featured image(?: for)?\s?[:–-]\s*/iu, '');
  return bare.length < 250 && !/[.]$/.test(bare) && likeness(bare, headline) >= 0.9;
}

/** Where the headline stands among the first blocks, each time that it does. */
function headlinePlaces(body: readonly Block[], headline: string): number[] {
  return body.slice(0, TOP).flatMap((block, index) => (sameHeadline(block.text, headline) ? [index] : []));
}

function takeCategory(reading: Reading, before: readonly Block[]): void {
  const line = before.find((block) => isCategory(block.text))?.text;
  const { categories } = reading.article;
  if (line !== undefined && before.length <= 3 && !categories.some((known) => fold(known) === fold(line))) categories.push(line);
}

/** The only paragraph between two headlines, or between the headline and the byline, is the standfirst. */
function takeStandfirst(reading: Reading, between: readonly Block[]): void {
  const paragraphs = between.filter((block) => noiseIn(block.text) === null && !isByline(block.text) && block.text.length >= 40);
  const [only] = paragraphs;
  if (only !== undefined && paragraphs.length === 1 && endsSentence(only.text)) reading.article.standfirst ??= only.text;
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
    takeStandfirst(reading, article.body.slice(first, last));
    if (places.length > 1) article.body = article.body.slice(last + 1);
    else
      article.body = article.body.filter(
        (_, index) =>
          index > first ||
          (index < first && article.body[index]?.kind === 'paragraph' && !isCategory(article.body[index]?.text ?? '')),
      );
    return `headline taken out ${places.length} times`;
  },
};
