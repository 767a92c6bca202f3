import { expect, test } from 'vitest';
import { extractArticle } from './article.ts';
import { peopleOf } from './byline-people.ts';
import { cleanAuthors } from './steps/authors.ts';

test.each([
  ['By Ada Marsh, transport correspondent, and Tom Okoro', ['transport correspondent', null]],
  ['By Ada Marsh (Reuters) and Tom Okoro, Staff Writer', ['Reuters', 'Staff Writer']],
  ['Ada Marsh | AFP, Tom Okoro', ['AFP', null]],
  ['Von Ada Marsh, Redakteurin, und Tom Okoro', ['Redakteurin', null]],
  ['Ada Marsh, Tom Okoro, Monday', [null, null]],
])('reads who the people of "%s" are', (line, roles) => {
  expect(peopleOf(['Ada Marsh', 'Tom Okoro'], [], [line]).map(({ role }) => role)).toEqual(roles);
});

test('takes the role that JSON-LD gives', () => {
  const ld = { '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ada Marsh', jobTitle: 'Harbour reporter' } };
  const html = `<script type="application/ld+json">${JSON.stringify(ld)}</script><h1>Ferry returns</h1><p>Text of a story.</p>`;
  expect(extractArticle({ html, url: null }).bylinePeople).toEqual([{ name: 'Ada Marsh', role: 'Harbour reporter' }]);
});

test.each(['By Staff Writer', 'Our Special Correspondent', 'By staff reporters', 'Staff'])('%s names nobody', (line) => {
  expect(cleanAuthors(line)).toEqual([]);
});

test.each([
  ['Quelle: sid, dpa', ['sid', 'dpa']],
  ['BY ADA MARSH @adamarsh | ada@herald.example', ['ADA MARSH']],
  ['Published by Ada Marsh', ['Ada Marsh']],
])('reads the names of "%s"', (line, names) => {
  expect(cleanAuthors(line)).toEqual(names);
});
