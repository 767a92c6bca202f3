import { bodyText } from '@slugline/model';
import type { Step } from '../reading.ts';
import { readingMinutes, wordCount } from '../reading-time.ts';

/** Counts the words, and how long they take to read. */
export const countWords: Step = {
  name: 'word-count',
  reason: 'Last: when the text is whole and its language known, which decides how fast it is read.',
  run({ article }) {
    const text = bodyText(article.body.filter(({ kind }) => kind !== 'caption'));
    article.wordCount = wordCount(article.standfirst ?? '') + wordCount(text);
    article.readingMinutes = readingMinutes(article.wordCount, article.language);
    return `${article.wordCount} words, ${article.readingMinutes} min`;
  },
};
