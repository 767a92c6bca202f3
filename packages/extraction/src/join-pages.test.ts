import { expect, test } from 'vitest';
import { extractArticle } from './article.ts';
import { joinPage } from './join-pages.ts';

const NOTE = 'The Northport Herald reports from the harbour every day of the week and has done so since the first ferry sailed.';
const page = (lead: string, last = '') =>
  extractArticle({
    html: `<html lang="en"><title>Ferry returns to the quay</title><article><h1>Ferry returns to the quay</h1>${`<p>${lead} the harbour master told passengers, and the ferry lay still for another night at the old quay.</p>`.repeat(1)}${Array.from({ length: 20 }, (_, at) => `<p>${lead} part ${at} of the story goes on about the ferry, its crew and the people who wait for it each morning.</p>`).join('')}<p>${NOTE}</p>${last}</article></html>`,
    url: 'https://a.example/ferry',
  });

test('a joined article counts the words of all its pages, and says once what stands on each', () => {
  const first = page('First,');
  const second = page('Second,', '<p>(Reporting by Ada Marsh; Editing by Li Wei)</p>');
  const { wordCount, readingMinutes } = first;
  const blocks = first.body.length;
  expect(joinPage(first, second)).toBe(second.body.length - 1);
  expect(first.body).toHaveLength(blocks + second.body.length - 1);
  expect(first.wordCount).toBe(wordCount + second.wordCount - NOTE.split(' ').length);
  expect(first.readingMinutes).toBeGreaterThan(readingMinutes);
  expect(first.credits.map(({ names }) => names)).toEqual([['Ada Marsh'], ['Li Wei']]);
});

test('a page that says nothing new adds nothing', () => {
  const first = page('First,');
  const { wordCount } = first;
  expect(joinPage(first, page('First,'))).toBe(0);
  expect(first.wordCount).toBe(wordCount);
});
