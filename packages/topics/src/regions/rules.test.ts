import { describe, expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';
import { namedIn } from './named.test-support.ts';

const tagger = createTagger();
const named = (body: string, headline = '') => namedIn({ headline, body, language: 'en' }).join(' ');

describe('a name that is a country, a state or a person by what stands around it', () => {
  test.each([
    ['Protesters in Tbilisi said Georgia must choose.', 'GE'],
    ['A court in Atlanta told Georgia to count again.', 'US US-GA'],
    ['Georgia voted for a new governor, as Florida did.', 'US US-FL US-GA'],
    ['Michael Jordan came home. Jordan said he was glad.', ''],
    ['The king of Jordan met aid groups in Jordan.', 'JO'],
    ['Chad Smith played the drums. Chad was late.', ''],
    ['Troops crossed into Chad at dawn.', 'TD'],
    ['Mr. London met Ms. Paris at noon, and London left first.', ''],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));

  test('turkey in a headline in capitals is the bird where the story is of poultry, else the country', () => {
    expect(named('Farmers sold more poultry.', 'TURKEY PRICES RISE BEFORE THANKSGIVING')).toBe('');
    expect(named('The central bank met on Thursday.', 'TURKEY RAISES INTEREST RATES')).toBe('TR');
  });

  test('two countries in one headline both stay, and both are what the story is about', () => {
    const tags = tagger({ headline: 'France and Germany sign a pact', body: 'The two ministers met on Monday.', language: 'en' });
    const about = tags.filter((tag) => tag.vocabulary === 'region' && tag.about && /^[A-Z]{2}$/.test(tag.code));
    expect(about.map(({ code }) => code).sort()).toEqual(['DE', 'FR']);
  });
});

describe('a place and the state or country after its comma', () => {
  test.each([
    ['A fire in London, Ontario, was put out.', 'CA CA-ON'],
    ['A fire in Paris, Texas, was put out.', 'US US-TX'],
    ['The mayor of Lebanon, Pa., resigned.', 'US US-PA'],
    ['He lives in Gary, IN, with his family.', 'US US-IN'],
    ['IN the end, he left.', ''],
    ['The storm hit TAMPA, Fla., first.', 'US US-FL'],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));
});

describe('names that hold the names of others', () => {
  test.each([
    ['Guinea voted.', 'GN'],
    ['Guinea-Bissau voted.', 'GW'],
    ['Equatorial Guinea voted.', 'GQ'],
    ['Papua New Guinea voted.', 'PG'],
    ['The Republic of the Congo is not the Democratic Republic of the Congo.', 'CD CG'],
    ['North Korea fired, and South Korea answered.', 'KP KR'],
    ['Niger is not Nigeria, and a Nigerien is no Nigerian.', 'NE NG'],
    ['New Mexico is dry.', 'US US-NM'],
    ['Snow fell in New England.', 'US'],
    ['Latin American leaders met.', '419'],
    ['Native American artists met.', ''],
    ['A storm crossed the Indian Ocean and another the Gulf of Mexico.', ''],
    ['A Chinese restaurant sold French fries at a Dutch auction.', ''],
    ['American Airlines and Texas Instruments fell.', ''],
    ['He told the New York Times that he would stay, and told Reuters so.', ''],
    ['Belfast is the largest city of Northern Ireland.', 'GB'],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));
});

describe('metonyms, historic names, abbreviations and groups', () => {
  test.each([
    ['The Kremlin denied it and Downing Street waited.', 'GB RU'],
    ['Brussels wants new rules.', 'BE eu'],
    ['The USSR, Zaire and Burma signed.', 'CD MM RU'],
    ['Czechoslovakia and Yugoslavia were there.', 'CZ RS'],
    ['The U.S. and the EU agreed with NATO.', 'US eu nato'],
    ['ASEAN, OPEC, the African Union, Mercosur, the G7 and BRICS met.', 'african-union asean brics g7 mercosur opec'],
    ['Ministers of the Middle East and of Latin America met.', '419 middle-east'],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));

  test('a group also follows from its members, and says so', () => {
    const tags = tagger({ headline: 'Floods in Belgium', language: 'en' });
    const via = Object.fromEntries(tags.map((tag) => [tag.code, tag.via]));
    expect(via).toMatchObject({ BE: 'mention', eu: 'rollup', nato: 'rollup', 150: 'rollup' });
    expect(tags.find(({ code }) => code === 'eu')?.evidence.map(({ text }) => text)).toEqual(['Belgium']);
  });

  test('a state implies its country and the regions around it', () => {
    const tags = tagger({ headline: 'Floods in Bavaria', language: 'en' });
    expect(tags.map(({ code }) => code)).toEqual(expect.arrayContaining(['DE-BY', 'DE', '155', '150', 'eu']));
  });
});
