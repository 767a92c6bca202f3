import { parseQuery } from '@slugline/query';
import { expect, test } from 'vitest';
import { toClause } from '../search/clause.ts';
import { highlighter } from './highlight.ts';

const mark = (query: string, headline: string, ...paragraphs: string[]) => {
  const body = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return highlighter(toClause(parseQuery(query, { now: new Date(0) }).node))({ headline, body });
};
const shown = (snippet: { text: string; marks: [number, number][] } | undefined) =>
  snippet?.marks.map(([start, end]) => snippet.text.slice(start, end));

test('gives the headline whole', () => {
  expect(mark('cities', 'The city of cities')).toEqual({
    headline: {
      text: 'The city of cities',
      marks: [
        [4, 8],
        [12, 18],
      ],
    },
  });
});

test('gives at most three pieces of the body of about 160 characters, those with most different words, in order', () => {
  const filler = 'nothing to see here '.repeat(20);
  const found = mark(
    'flood river',
    '-',
    `${filler}flood ${filler}`,
    'A flood.',
    `River flood ${filler}`,
    'The river.',
    'A river in flood.',
  );
  expect(found?.body?.map(shown)).toEqual([['flood'], ['River', 'flood'], ['river', 'flood']]);
  for (const snippet of found?.body ?? []) expect(snippet.text.length).toBeLessThanOrEqual(165);
});

test('marks a phrase only where it stands', () => {
  const found = mark('"white house"', 'A house, white', 'The White House and a house.');
  expect([found?.headline, found?.body?.map(shown)]).toEqual([undefined, [['White House']]]);
});

test('marks nothing of what must not be there', () => {
  expect(mark('-flood', 'A flood')).toBeUndefined();
  expect(mark('', 'A flood')).toBeUndefined();
});

test('cuts no character in two', () => {
  const found = mark('flood', '-', `${'🙂'.repeat(100)}flood${'🙂'.repeat(100)}`);
  expect(found?.body?.[0]?.text).not.toMatch(/\p{Cs}/u);
  expect(found?.body?.map(shown)).toEqual([['flood']]);
});
