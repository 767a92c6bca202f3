import { describe, expect, test } from 'vitest';
import type { TaggerOptions } from '../port.ts';
import { createTagger } from '../tagger.ts';

type Story = Parameters<ReturnType<typeof createTagger>>[0];

/** The countries that a story is about, and those that it only mentions. */
function read(story: Story, options: TaggerOptions = {}): { about: string[]; mentioned: string[] } {
  const tags = createTagger(options)({ language: 'en', ...story }).filter(
    ({ vocabulary, code }) => vocabulary === 'region' && /^[A-Z]{2}$/.test(code),
  );
  const codes = (about: boolean) =>
    tags
      .filter((tag) => tag.about === about)
      .map(({ code }) => code)
      .sort();
  return { about: codes(true), mentioned: codes(false) };
}

test('a story is about the places of its headline and lead, and mentions one that stands in its last line', () => {
  const body = [
    'Peru will vote again in June, the electoral court in Lima said. Peruvian parties had asked for more time.',
    'Turnout was low in the first round. Peru has had six presidents in eight years.',
    'The court heard from several observers. One of them had worked for the Swedish electoral commission before.',
  ].join('\n\n');
  expect(read({ headline: 'Peru to vote again', body })).toEqual({ about: ['PE'], mentioned: ['SE'] });
});

test.each([
  ['Niger and Nigeria sign a deal', ['NE', 'NG']],
  ['Kremlin says talks with Kyiv may resume', ['RU', 'UA']],
  ['China, Japan and Korea meet on trade', ['CN', 'JP', 'KR']],
])('a headline alone is about each country it names: %s', (headline, about) => {
  expect(read({ headline }).about).toEqual(about);
  expect(read({ headline, body: 'Officials gave no details.' }).about).toEqual(about);
});

test('countries that a list names one after the other are taken for parts of the story', () => {
  const body = 'Ministers of Bhutan, Nepal, Bangladesh, Pakistan and Sri Lanka will meet in May to speak of rivers.';
  expect(read({ headline: 'River talks planned', body }).about).toEqual(['BD', 'BT', 'LK', 'NP', 'PK']);
});

describe('a dateline is a zone of its own', () => {
  const body =
    'VIENNA, Feb 26 (Reuters) - Oil ministers met to speak of prices. Iran asked for cuts, and Iran was refused by most of them.';

  test('it stays in the text, and its evidence stands where it is printed', () => {
    const tag = createTagger()({ body, language: 'en' }).find(({ code }) => code === 'AT');
    expect(tag?.evidence).toEqual([{ field: 'body', start: 0, end: 6, text: 'VIENNA' }]);
  });

  test('it says more or less of what a story is about, as its weight says, for all sources or for one', () => {
    expect(read({ body }).about).toEqual(['AT', 'IR']);
    expect(read({ body }, { datelineWeight: 0 })).toEqual({ about: ['IR'], mentioned: ['AT'] });
    const options = { datelineWeight: { 'north-wire': 0, '*': 3 } };
    expect(read({ body, source: 'north-wire' }, options).about).toEqual(['IR']);
    expect(read({ body, source: 'south-wire' }, options).about).toEqual(['AT', 'IR']);
  });
});

describe("a source's home country", () => {
  const story = { headline: 'Council to mend the bridge', body: 'Work begins in March, the mayor said on Monday.' };

  test('a story that names no country is about home, without evidence', () => {
    const tags = createTagger({ homeCountry: { 'harbour-herald': 'GB' } })({
      ...story,
      source: 'harbour-herald',
      language: 'en',
    });
    expect(tags.find(({ code }) => code === 'GB')).toMatchObject({ about: true, via: 'code', evidence: [] });
    expect(read({ ...story, source: 'other' }, { homeCountry: { 'harbour-herald': 'GB' } }).about).toEqual([]);
    expect(read({ ...story, source: 'other' }, { homeCountry: { '*': 'IE' } }).about).toEqual(['IE']);
  });

  test('a name that several towns bear is the one at home', () => {
    const body = 'Police in Alexandria closed a road on Tuesday. Drivers in Alexandria were told to wait.';
    expect(read({ body }).about).toEqual(['EG']);
    expect(read({ body, source: 'x' }, { homeCountry: { x: 'US' } }).about).toEqual(['US']);
  });
});

describe('disputed places follow one table that an operator overrides', () => {
  test.each([
    ['Crimea', 'UA'],
    ['Taiwan', 'TW'],
    ['Kosovo', 'XK'],
    ['Gaza', 'PS'],
    ['Kashmir', 'IN PK'],
    ['Golan Heights', 'SY'],
  ])('%s is filed under %s', (place, codes) => {
    const { about, mentioned } = read({ body: `Officials spoke of ${place} on Monday.` });
    expect([...about, ...mentioned].sort().join(' ')).toBe(codes);
  });

  test('an override moves the place, and with a country its people and cities', () => {
    const options = { disputed: { crimea: ['RU'], taiwan: ['CN'], gaza: ['PS', 'IL'] } };
    const codes = (body: string) => {
      const { about, mentioned } = read({ body }, options);
      return [...about, ...mentioned].sort().join(' ');
    };
    expect(codes('A ship left Sevastopol in Crimea.')).toBe('RU');
    expect(codes('Taiwanese officials met in Taipei.')).toBe('CN');
    expect(codes('Aid reached Gaza City.')).toBe('IL PS');
    expect(codes('Talks in Kosovo went on.')).toBe('XK');
  });
});
