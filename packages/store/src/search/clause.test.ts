import { parseQuery } from '@slugline/query';
import { expect, test } from 'vitest';
import { type Clause, positiveLeaves, toClause } from './clause.ts';

const clause = (text: string): Clause => toClause(parseQuery(text, { now: new Date(0) }).node);
const text = ['headline', 'standfirst', 'body'];

test('everything and nothing', () => {
  expect(toClause(null)).toEqual({ type: 'all' });
  expect(toClause({ type: 'word', text: '&', field: null, span: { start: 0, end: 1 } })).toEqual({ type: 'none' });
});

test('words come folded and stemmed, several words of one as a run', () => {
  expect(clause('Cafés')).toEqual({ type: 'run', stems: ['cafe'], fields: text });
  expect(clause("by:O'Neill")).toEqual({ type: 'run', stems: ['o', 'neill'], fields: ['byline', 'authors'] });
});

test('nearness counts different words, and keeps together what was one', () => {
  const span = { start: 0, end: 1 };
  expect(toClause({ type: 'near', words: ['U.S.', 'leave', 'leaves'], distance: 3, field: 'title', span })).toEqual({
    type: 'and',
    children: [
      { type: 'near', stems: ['u', 's', 'leav'], distance: 3, fields: ['headline'] },
      { type: 'run', stems: ['u', 's'], fields: ['headline'] },
    ],
  });
  expect(clause('"flood flooding"~3')).toMatchObject({ type: 'run', stems: ['flood'] });
});

test('a prefix of a script without spaces is a run, and one of several words ends in the prefix', () => {
  expect(toClause({ type: 'prefix', text: '東京', field: 'title', span: { start: 0, end: 3 } })).toMatchObject({
    type: 'run',
    stems: ['東', '京'],
  });
  expect(toClause({ type: 'prefix', text: 'e-commer', field: 'title', span: { start: 0, end: 3 } })).toEqual({
    type: 'and',
    children: [
      { type: 'run', stems: ['e'], fields: ['headline'] },
      { type: 'prefix', prefix: 'commer', fields: ['headline'] },
    ],
  });
});

test('what must not be there is no positive leaf', () => {
  const leaves = positiveLeaves(clause('a -b (c OR NOT d) region:US'));
  expect(leaves.flatMap((leaf) => (leaf.type === 'prefix' ? [] : leaf.stems))).toEqual(['a', 'c']);
});
