import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { extractArticle } from './article.ts';
import { withoutTagEnds } from './tag-ends.ts';

const STORY =
  'The harbour was closed for a day after the storm, the port authority said, and two ferries stayed at the quay overnight.';

test.each([
  ['>', ''],
  ['/p>', ''],
  ['div>', ''],
  ['', ' name="cmd" value="_donations">'],
  ['ferry.jpg" width="720" alt="" />', ''],
  ["x' class='lead'>", ''],
  ['thor" content="Ada">', ''],
  ['="720" sizes="(max-width: 900px) 100vw, 12.5em" alt="" />', ''],
  ['ne article-box split__headline"> ', ''],
])('drops %j before and %j behind a text: what a broken tag left', (before, behind) => {
  expect(withoutTagEnds(`${before}${STORY}${behind}`).trim()).toBe(STORY);
  const { body } = extractArticle({
    html: `<article><h1>Ferry returns to the quay</h1><p>${before}${STORY}${behind}</p><p>${STORY} So it was.</p></article>`,
    url: null,
  });
  expect(bodyText(body)).toBe(`${STORY}\n\n${STORY} So it was.`);
});

test('a page that begins in the middle of a tag gives no markup', () => {
  const article = extractArticle({
    html: `ription" content="Ferries"><h1>Ferry returns to the quay</h1><p>${STORY}</p><p>${STORY} So it was.</p>`,
    url: null,
  });
  expect(article.headline).toBe('Ferry returns to the quay');
  expect(bodyText(article.body)).toBe(`${STORY}\n\n${STORY} So it was.`);
});

test.each([
  'Write <a href="x">here</a> for a link',
  'Profit > loss, and 5 > 3',
  'He said "wait" -> then left',
  'Set title="Ferry" in the form',
])('leaves %j, which its author wrote', (text) => {
  expect(withoutTagEnds(text)).toBe(text);
});

test.each([
  '<title>Ferry returns<meta name="author" content="Ada"><link rel="x">',
  '<title>Ferry returns</<xmp>',
  '<title>Ferry returns<',
])('an unclosed title leaves no markup in the headline: %s', (head) => {
  const { headline } = extractArticle({ html: `<html><head>${head}</head><body><p>${STORY}</p></body></html>`, url: null });
  expect(headline).toBe('Ferry returns');
});
