import type { Step } from '../reading.ts';
import { count } from '../reading-time.ts';

/** Counts the words, and how long they take to read. */
export const countWords: Step = {
  name: 'word-count',
  reason: 'Last: when the text is whole and its language known, which decides how fast it is read.',
  run({ article }) {
    Object.assign(article, count(article));
    return `${article.wordCount} words, ${article.readingMinutes} min`;
  },
};
