import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { extractArticle, extractText } from '../article.ts';

const PARAGRAPHS = [
  'LONDON, Nov 21 (Reuters) - The harbour was closed for a day after the storm, the port authority said on Thursday.',
  'Two ferries stayed at the quay, and forty lorries waited in the road behind the customs house until the evening.',
  '"We open again when the wind drops," the harbour master said in a statement that was read out to the passengers.',
];
const page = (headline: string, lines: readonly string[], head = '') =>
  extractArticle({
    html: `<html lang="en"><head><title>${headline}</title><meta property="article:published_time" content="2024-11-21T18:00:00Z">${head}</head><body><article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
    url: 'https://a.example/story',
  });

test('a wire story: dateline, credits, agency and marks are facts, and the body keeps its words', () => {
  const article = page('UPDATE 2-Harbour closed after storm', [
    ...PARAGRAPHS,
    '(Reporting by Ada Marsh; Editing by Li Wei)',
    '© Example 2024',
  ]);
  expect(article.headline).toBe('Harbour closed after storm');
  expect(article.headlineMarks).toEqual([{ mark: 'update', take: 2 }]);
  expect(article.dateline).toBe('LONDON, Nov 21 (Reuters)');
  expect(article.datelineFacts).toEqual({
    printed: 'LONDON, Nov 21 (Reuters)',
    places: ['LONDON'],
    date: '2024-11-21',
    source: 'reuters',
  });
  expect(article.wireSource).toBe('reuters');
  expect(article.credits.map(({ role, names }) => [role, names])).toEqual([
    ['reporting', ['Ada Marsh']],
    ['editing', ['Li Wei']],
  ]);
  expect(bodyText(article.body)).toBe(PARAGRAPHS.join('\n\n'));
  expect(article.trace.find(({ step }) => step === 'wire-facts')?.did).toContain('update 2 off the headline');
});

test.each(['-30-', 'ENDS', '###', '– ENDS –', '# # #'])(
  'the end mark %s is dropped, in a line of its own or behind the last words',
  (mark) => {
    const last = PARAGRAPHS.slice(0, -1);
    expect(bodyText(page('Harbour closed after storm', [...PARAGRAPHS, mark]).body)).toBe(PARAGRAPHS.join('\n\n'));
    expect(bodyText(page('Harbour closed after storm', [...last, `It opens again on Monday. ${mark}`]).body)).toBe(
      [...last, 'It opens again on Monday.'].join('\n\n'),
    );
  },
);

test('words at the end that are no mark stay', () => {
  const end = 'That is how the story of the old harbour ends.';
  expect(bodyText(page('Harbour closed after storm', [...PARAGRAPHS, end]).body)).toContain(end);
});

test('credits in the middle of a story stay: only at the end are they credits', () => {
  const text = [...PARAGRAPHS, '(Reporting by Ada Marsh)', ...Array.from({ length: 6 }, (_, at) => `${PARAGRAPHS[1]} ${at}`)];
  const article = page('Harbour closed after storm', text);
  expect(article.credits).toEqual([]);
  expect(bodyText(article.body)).toContain('(Reporting by Ada Marsh)');
});

test('the agency is read from the byline and from thanks, where no dateline names one', () => {
  const bare = PARAGRAPHS.slice(1);
  expect(page('Harbour closed after storm', bare, '<meta name="author" content="Agence France-Presse">').wireSource).toBe('afp');
  expect(page('Harbour closed after storm', [...bare, '(With inputs from PTI)']).wireSource).toBe('pti');
  expect(page('Harbour closed after storm', bare, '<meta name="author" content="Ada Marsh">').wireSource).toBeNull();
});

test('a wire story as plain text gives the same facts', () => {
  const article = extractText(
    ['WRAPUP 1-Harbour closed after storm', ...PARAGRAPHS, 'Additional reporting by Tom Okoro.', 'ENDS'].join('\n\n'),
  );
  expect(article.headline).toBe('Harbour closed after storm');
  expect(article.headlineMarks).toEqual([{ mark: 'wrapup', take: 1 }]);
  expect(article.credits[0]?.names).toEqual(['Tom Okoro']);
  expect(bodyText(article.body)).toBe(PARAGRAPHS.join('\n\n'));
});

test('words and reading time are counted', () => {
  const article = page(
    'Harbour closed after storm',
    Array.from({ length: 30 }, () => PARAGRAPHS[1] ?? ''),
  );
  expect(article.wordCount).toBe(600);
  expect(article.readingMinutes).toBe(3);
});
