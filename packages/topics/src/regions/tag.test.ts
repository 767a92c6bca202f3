import { describe, expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';
import { namedIn } from './named.test-support.ts';

const tagger = createTagger();
/** The countries and regions that a text names, without states, in code order. */
const named = (body: string, language: string | null = 'en') =>
  namedIn({ body, language })
    .filter((code) => !code.includes('-') || /^[a-z]/.test(code))
    .join(' ');

describe('names of countries, people, cities and metonyms', () => {
  test.each([
    ['A Mexican judge met officials from Colombia in Geneva.', 'CH CO MX'],
    ['The Pentagon said nothing; the Kremlin denied it; Downing Street waited.', 'GB RU US'],
    ['U.S. and UK forces trained with the US navy.', 'GB US'],
    ['Talks between France and Germany went on.', 'DE FR'],
    ['Officials from Kosovo and Taiwan took part.', 'TW XK'],
    ['Fighting near Goma, in the Democratic Republic of the Congo.', 'CD'],
    ['The Soviet Union and Zaire signed it in 1975.', 'CD RU'],
    ['MEXICO CITY: PRICES ROSE IN THE UNITED STATES', 'MX US'],
    ['Tell us what you think of china and turkey.', ''],
    ['The oil ministers of Latin America, the Middle East and sub-Saharan Africa.', '202 419 middle-east'],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));
});

describe('names that hold another name', () => {
  test.each([
    ['New Mexico is drier than Mexico.', 'MX US'],
    ['New Mexico is dry.', 'US'],
    ['A fish from the Gulf of Mexico and the Indian Ocean.', ''],
    ['He told the New York Times that he would stay.', ''],
    ['Latin American leaders met.', '419'],
    ['Native American artists and African American voters.', ''],
    ['Equatorial Guinea, Guinea-Bissau and Papua New Guinea voted; Guinea did not.', 'GN GQ GW PG'],
    ['Two guinea pigs and a Guinea pig.', ''],
    ['The Republic of the Congo is not the Democratic Republic of Congo.', 'CD CG'],
    ['Nigerien officers left; Nigerian ones stayed.', 'NE NG'],
    ['Oil in the Niger Delta.', 'NG'],
    ['Northern Ireland and Ireland agreed.', 'GB IE'],
    ['South Sudan asked Sudan.', 'SD SS'],
    ['North Korea fired at South Korea.', 'KP KR'],
    ['North Korea said the Korean leader would speak.', 'KP'],
    ['The Korean won fell.', 'KR'],
    ['A Chinese restaurant sold French fries.', ''],
    ['The American Airlines flight left.', ''],
    ['Jersey City is in New Jersey.', 'US'],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));
});

describe('names that people or states bear too', () => {
  test.each([
    ['Georgia voted for a new governor, as Florida did.', 'US'],
    ['Protesters in Tbilisi said Georgia must choose.', 'GE'],
    ['Russia and Georgia have no embassies.', 'GE RU'],
    ['Michael Jordan came. Jordan said he was glad.', ''],
    ['The king of Jordan met aid groups in Jordan.', 'JO'],
    ['Chad Smith played the drums. Chad was late.', ''],
    ['Troops crossed into Chad.', 'TD'],
    ['A fire in Paris, Texas, and another in London, Ontario.', 'CA US'],
    ['The mayor of Lebanon, Pa., resigned.', 'US'],
    ['Aid for Peru, Mexico and Chile.', 'CL MX PE'],
    ['Mr. Washington and George Washington.', ''],
    ['TURKEY PRICES RISE BEFORE THANKSGIVING MEAT SALES', ''],
    ['TURKEY RAISES INTEREST RATES AGAIN', 'TR'],
  ])('%s', (text, codes) => expect(named(text)).toBe(codes));
});

describe("names in the story's own language", () => {
  test.each([
    ['es', 'El Gobierno mexicano recibió en Pekín a la ministra alemana.', 'CN DE MX'],
    ['es', 'EE. UU. y Colombia negocian con América Latina.', '419 CO US'],
    ['fr', 'La ministre française a parlé à Londres des États-Unis.', 'FR GB US'],
    ['de', 'Der mexikanische Präsident reiste nach Kolumbien und in die Vereinigten Staaten.', 'CO MX US'],
    ['pt', 'O presidente brasileiro visitou a Argentina.', 'AR BR'],
    ['ru', 'Президент России прибыл в Мексику из Китая.', 'CN MX RU'],
    ['ar', 'وصل الرئيس إلى المكسيك', 'MX'],
    ['zh', '中国和美国在墨西哥会谈。', 'CN MX US'],
    [null, 'Los ministros de España y de Brasil hablaron con una delegación del Reino Unido.', 'BR ES GB'],
  ])('%s: %s', (language, text, codes) => expect(named(text, language)).toBe(codes));
});

test('a country implies the regions that contain it, with its evidence', () => {
  const tags = tagger({ headline: 'Floods in Colombia', language: 'en' }).filter(({ vocabulary }) => vocabulary === 'region');
  const evidence = [{ field: 'headline', start: 10, end: 18, text: 'Colombia' }];
  expect(tags.map(({ code, name, via, evidence }) => ({ code, name, via, evidence }))).toEqual([
    { code: '005', name: 'South America', via: 'rollup', evidence },
    { code: '019', name: 'Americas', via: 'rollup', evidence },
    { code: '419', name: 'Latin America and the Caribbean', via: 'rollup', evidence },
    { code: 'CO', name: 'Colombia', via: 'mention', evidence },
  ]);
});

test('the headline and frequency raise the score', () => {
  const score = (story: Parameters<typeof tagger>[0], code: string) => tagger(story).find((tag) => tag.code === code)?.score ?? 0;
  const [once, often] = ['One word on Peru.', 'Peru and Peru again; Peruvian mines.'];
  expect(score({ headline: 'Peru votes', body: once }, 'PE')).toBeGreaterThan(score({ headline: 'A vote', body: once }, 'PE'));
  expect(score({ body: often }, 'PE')).toBeGreaterThan(score({ body: once }, 'PE'));
});

test('of many mentions the first are evidence: twenty of what is named, eight of what follows, and its own before those of its members', () => {
  const body = `${'France waits. '.repeat(40)}${'Germany votes. '.repeat(5)}${'Europe waits. '.repeat(3)}`;
  const found = tagger({ body, language: 'en' });
  const textsOf = (wanted: string) => {
    const evidence = found.find(({ code }) => code === wanted)?.evidence ?? [];
    const counts = ['France', 'Germany', 'Europe'].map((name) => evidence.filter(({ text }) => text === name).length);
    return [...counts, evidence.every(({ start }, at) => start >= (evidence[at - 1]?.start ?? 0))];
  };
  expect(textsOf('FR')).toEqual([20, 0, 0, true]);
  expect(textsOf('DE')).toEqual([0, 5, 0, true]);
  expect(textsOf('155')).toEqual([8, 0, 0, true]);
  expect(textsOf('150')).toEqual([17, 0, 3, true]);
});
