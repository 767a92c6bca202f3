import { expect, test } from 'vitest';
import { FERRY, H1, paragraphs, read } from '../body.test-support.ts';
import { cleanAuthors } from './authors.ts';

const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
const authors = (above: string, head = '', below = '') =>
  read(`<main>${H1}${above}${paragraphs(FERRY)}</main>${below}`, head).authors;

test('a name in which digits belong to the name is one, a time is none', () => {
  expect(authors('', ld({ name: 'Quay24 Desk' }))).toEqual(['Quay24 Desk']);
  expect(cleanAuthors('Ada Marsh, 12.03.2025')).toEqual(['Ada Marsh']);
});

test('a byline whose first word stood in an element of its own', () => {
  expect(authors('<div class="byline"><span>Von</span><span>Ada Marsh</span></div>')).toEqual(['Ada Marsh']);
  expect(cleanAuthors('Vonda Marsh')).toEqual(['Vonda Marsh']);
});

test('a name before the day, below the headline', () => {
  expect(authors('<p><span>Ada de Marsh |</span> 21.11.2024 - 10:00</p>')).toEqual(['Ada de Marsh']);
  expect(authors('<p>Northport | 21.11.2024</p>')).toEqual([]);
});

test('authors of stories that the page teases are not those of its own', () => {
  const card = (name: string) => `<div class="card"><h3>Other</h3><span class="byline" itemprop="author">By ${name}</span></div>`;
  expect(authors('<span class="byline" itemprop="author">By Ada Marsh</span>', '', card('Tom Okoro') + card('Li Wei'))).toEqual([
    'Ada Marsh',
  ]);
});

test('who is named beside a site that signs for all', () => {
  const site = '<meta property="og:site_name" content="Harbour Herald"><meta name="articleAuthor" content="Ada Marsh">';
  expect(authors('', `${site}${ld({ name: 'Harbour Herald' })}`)).toEqual(['Ada Marsh']);
});
