import { expect, test } from 'vitest';
import { createTagger, createVocabularies, printProblem, readVocabularies, taggerVersion, taggerVersionOf } from '../index.ts';

const DESK = `# Desks
# Who takes a story in.
CITY | City desk | city hall, bus lane, council*, -town council band
BUSES | Buses | tram*, night train | CITY
IT | Technology | "IT", data centre
NEWS | About us | news*
FRIENDS | Friends of the paper |
`;

const read = (text: string, name = 'desk.txt') => readVocabularies([{ name, text }]);
const problems = (text: string, name?: string) => read(text, name).problems.map(printProblem);
const { vocabularies } = read(DESK);
const tagger = createTagger({ vocabularies });
const tags = (headline: string, body = '') => tagger({ headline, body }).filter(({ vocabulary }) => vocabulary === 'desk');
const codes = (headline: string, body?: string) => tags(headline, body).map(({ code }) => code);

test('a file of codes, names and phrases is a vocabulary', () => {
  expect(read(DESK)).toMatchObject({ problems: [], vocabularies: [{ vocabulary: 'desk', title: 'Desks' }] });
  expect(vocabularies[0]?.entries.map(({ code, parent }) => [code, parent])).toEqual([
    ['CITY', null],
    ['BUSES', 'CITY'],
    ['IT', null],
    ['NEWS', null],
    ['FRIENDS', null],
  ]);
});

test('its phrases are found in any case and number, the longest first, and what is not meant is not', () => {
  expect(codes('City Halls shut as councillors strike')).toEqual(['CITY']);
  expect(codes('A concert of the Town Council Band')).toEqual([]);
  expect(codes('It is what it is')).toEqual([]);
  expect(codes('Minister: IT is late')).toEqual(['IT']);
  expect([codes('No news today'), codes('Newspapers close')]).toEqual([['NEWS'], ['NEWS']]);
});

test('a part brings the whole with it, and both say why', () => {
  expect(tags('No tramway this year', 'The night trains go on.')).toMatchObject([
    {
      code: 'BUSES',
      name: 'Buses',
      parent: 'CITY',
      via: 'mention',
      about: true,
      evidence: [{ text: 'tramway' }, { text: 'night trains' }],
    },
    { code: 'CITY', parent: null, via: 'rollup', evidence: [{ text: 'tramway' }, { text: 'night trains' }] },
  ]);
});

test('a bad file is refused with file, line and reason, all problems at once', () => {
  expect(
    problems('CITY | City | city hall\n\nCI TY | | x*\nCITY | Again | "a, b*c | NOWHERE\nONE | One\nTWO | Two | two | TWO'),
  ).toEqual([
    'desk.txt:3: "CI TY" is no code: letters, digits, dots, hyphens and underscores, at most 64',
    'desk.txt:3: has a name of 0 characters; 1 to 200 are expected',
    'desk.txt:3: the phrase "x*" has fewer than four letters before its star',
    'desk.txt:4: the phrase "a has a quotation mark; one stands before and one after the whole phrase, or none',
    'desk.txt:4: the phrase "b*c" has a star that is not at its end',
    'desk.txt:4: has the code CITY of line 1',
    'desk.txt:4: is a part of NOWHERE, which no row has as its code',
    'desk.txt:6: is a part of TWO, which is itself; there is one level of parts',
  ]);
  expect(problems('CITY')).toEqual([
    'desk.txt:1: has 1 of the cells code | name | phrases | parent; two to four are expected',
    'desk.txt:1: has a name of 0 characters; 1 to 200 are expected',
  ]);
  expect(problems('# nothing')).toEqual(['desk.txt: has no row: write one as CODE | Name | a phrase, another phrase']);
  expect(problems('A | A', 'region.txt')).toEqual([
    'region.txt: "region" means something else in a search already; choose another name',
  ]);
  expect(problems('A | A', 'Our Desk.txt')[0]).toMatch(/^Our Desk.txt: "Our Desk" is no name of a vocabulary/);
});

test('codes and names are looked up as those of regions are', () => {
  const known = createVocabularies(vocabularies);
  expect(known.list.map(({ vocabulary }) => vocabulary)).toEqual(['region', 'policy', 'desk']);
  expect([known.resolve('desk', 'city DESK'), known.resolve('desk', 'city'), known.resolve('desk', 'sport')]).toEqual([
    ['CITY'],
    ['CITY'],
    null,
  ]);
  expect([known.nameOf('desk', 'IT'), known.nameOf('desk', 'GONE'), known.nameOf('region', 'MX')]).toEqual([
    'Technology',
    'GONE',
    'Mexico',
  ]);
  expect(known.entries('desk')[1]).toEqual({ vocabulary: 'desk', code: 'BUSES', name: 'Buses', within: ['CITY'] });
});

test('the version says which data gave the tags', () => {
  expect(taggerVersionOf({ vocabularies: [] })).toBe(taggerVersion);
  expect(taggerVersionOf({ vocabularies })).toMatch(new RegExp(`^${taggerVersion}\\+[0-9a-f]{8}$`));
});
