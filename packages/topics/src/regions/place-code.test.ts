import { expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';
import { placeOfCode } from './place-code.ts';

test.each([
  ['iso3166-1a2:FR', 'FR'],
  ['iso3166-1a3:LVA', 'LV'],
  ['http://cvx.iptc.org/iso3166-1a3/MEX', 'MX'],
  ['country:FRA', 'FR'],
  ['cptr:DE', 'DE'],
  ['iso3166-1n:250', 'FR'],
  ['m49:419', '419'],
  ['wldreg:r150', '150'],
  ['iso3166-2:US-CA', 'US'],
  ['unlocode:LVRIX', 'LV'],
  ['LVA-RIX', 'LV'],
  ['US', 'US'],
  ['wikidata:Q142', 'FR'],
  ['http://www.wikidata.org/entity/Q35', 'DK'],
  ['wd:Q46', '150'],
])('%s is %s', (code, place) => expect(placeOfCode(code)).toBe(place));

test.each(['agencycountry:196', 'city:LA', 'airport:MEX', '250', 'fr', 'country:ZZ', 'wikidata:Q90', 'iso3166-1a2:', '', 'x:Q'])(
  '%s is no place that is known',
  (code) => expect(placeOfCode(code)).toBeNull(),
);

const tagger = createTagger();
const regions = (story: Parameters<typeof tagger>[0]) =>
  tagger(story).filter(({ vocabulary, via }) => vocabulary === 'region' && via !== 'rollup');

test("a place's code and a place's name make tags, each with what is printed as its evidence", () => {
  const tags = regions({
    headline: 'Port reopens',
    places: [
      { code: 'iso3166-1a3:LVA', name: 'Lettland' },
      { code: null, name: 'Tokyo' },
      { code: 'city:1', name: 'Georgia' },
    ],
  });
  const found = Object.fromEntries(tags.map((tag) => [tag.code, tag.evidence.map(({ field, text }) => `${field}: ${text}`)]));
  expect(found).toEqual({ LV: ['place: Lettland (iso3166-1a3:LVA)'], JP: ['place: Tokyo'], GE: ['place: Georgia'] });
  expect(tags.find(({ code }) => code === 'LV')?.score).toBeGreaterThan(0.6);
});

test('a code that is a word is read as one', () => {
  const of = (code: string) =>
    regions({ headline: 'A word', places: [{ code, name: null }] })
      .filter((tag) => tag.code.length === 2)
      .map((tag) => `${tag.code} ${tag.evidence[0]?.text}`);
  expect(of('Rome')).toEqual(['IT Rome']);
  expect(of('city:Philadelphia')).toEqual(['US Philadelphia']);
  expect(of('Ottawa, ON, Canada').map((tag) => tag.slice(0, 2))).toEqual(['CA']);
  expect(of('No-Data-Available')).toEqual([]);
  expect(of('N2:MEX')).toEqual([]);
});

test('a country among the subjects counts where its code says that it is one', () => {
  const subjects = [
    { code: 'iso3166-1a2:KE', name: null },
    { code: 'US', name: 'us' },
  ];
  expect(regions({ headline: 'Harvest', subjects }).map(({ code }) => code)).toEqual(['KE']);
});

test('a code rolls up as a name does', () => {
  const tags = tagger({ headline: 'A word', places: [{ code: 'm49:419', name: null }] });
  expect(tags.map(({ code, via }) => `${code} ${via}`)).toEqual(['019 rollup', '419 code']);
});
