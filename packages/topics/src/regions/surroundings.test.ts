import { describe, expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';
import { namedIn } from './named.test-support.ts';

const tagger = createTagger();
const named = (body: string) => namedIn({ body, language: 'en' }).join(' ');

const reads = (rows: [text: string, codes: string][]) => test.each(rows)('%s', (text, codes) => expect(named(text)).toBe(codes));

describe('streets, newspapers and kitchens are named after places', () => {
  reads([
    ['Police closed Flanders Road and Richmond Street after an Indian Lake Road home burned.', ''],
    ['He told the Boston Herald and the Tampa Bay Times that it was over.', ''],
    ['The New England Journal of Medicine and the British Medical Journal reported it.', ''],
    ['The Irish pub sold Malaysian food and Belgian waffles beside a Thai Restaurant.', ''],
    ['Canada Post raised its prices.', 'CA'],
    ['The church of Saint Peter and Saint Paul was full.', ''],
    ['They met in Little Italy and later in Little Havana.', ''],
    ['A crash in New London hurt two people.', ''],
    ['New London and London are not one town.', 'GB'],
  ]);
});

describe('a language is no country', () => {
  reads([
    ['She teaches Spanish, French and German at a school.', ''],
    ['He speaks Russian and Chinese, and wrote in Portuguese.', ''],
    ['French-speaking and Spanish-language papers sold well.', ''],
    ['Spanish officials spoke to their German colleagues.', 'DE ES'],
  ]);
});

describe('money', () => {
  reads([
    ['The state will pay US$5 million, or 7 million U.S. dollars later.', ''],
    ['The U.S. dollar fell against the Australian dollar.', 'AU US'],
  ]);

  test('a currency says less of what a story is about than a country does', () => {
    const about = (body: string) => tagger({ body, language: 'en' }).find(({ code }) => code === 'AU')?.score ?? 0;
    expect(about('Prices in Australian dollars rose.')).toBeLessThan(about('Prices of Australian makers rose.'));
  });
});

describe('towns and counties of the United States', () => {
  reads([
    ['The Guernsey County Courthouse is old.', 'US'],
    ['Deputies in Edgar County found the car.', 'US'],
    ['A bus fell from a bridge in Wenchuan County, Chinese state media said.', 'CN'],
    ['Essex County Council met.', 'GB'],
    ['A clerk at the Athens Police Department said that Athens was quiet, as most of Ohio was.', 'US US-OH'],
    ['Lebanon High School won again.', 'US'],
    ['He moved to Lebanon, New Hampshire, in May.', 'US US-NH'],
    ['Trade between Mexico, Texas and Arizona grew.', 'MX US US-AZ US-TX'],
    ['London police asked witnesses to call 519-555-0142. Shops in London stayed open.', 'CA CA-ON'],
    ['Paris and London police asked witnesses in France to call 519-555-0142.', 'FR GB'],
  ]);
});

describe('people', () => {
  reads([
    ['Nine-year-old Georgia Stevens skates. It was to Georgia’s credit, said her father in the town.', ''],
    ['A spokeswoman, Monica French, came. French said that she was sure.', ''],
    ['The French said that they were sure.', 'FR'],
    ['Rep. Jim Jordan of Ohio spoke; Jordan said that he would stay.', 'US US-OH'],
    ['He and his wife Nancy sold the shop.', ''],
    ['An addict, Kati Derby, told her story to a reporter.', ''],
    ['The Virginia Department of Education published the figures.', 'US US-VA'],
    ['Frenchmen, an Englishman, a Dutchwoman and two Irishmen walked in.', 'FR GB IE NL'],
    ['The mayor of Nice met officials from the port of Split.', 'FR HR'],
    ['A tomb of 100 B.C. was opened in Vancouver, B.C., on Monday.', 'CA CA-BC'],
  ]);
});

describe('two countries in one word', () => {
  reads([
    ['Franco-German relations, Sino-Russian ties and the Anglo-Irish Agreement.', 'CN DE FR GB IE RU'],
    ['The Russo-Japanese War and the Indo-Pakistani border.', 'IN JP PK RU'],
    ['Franco-era laws, an Indo-Pacific strategy and Anglo-Saxon poems.', ''],
    ['US-China talks, a U.S.-led force, and anti-American or pro-Russian marches.', 'CN RU US'],
    ['Inter-Korean talks began.', 'KP KR'],
    ['North and South Korea agreed; both Koreas sent envoys.', 'KP KR'],
    ['North and South Dakota sued, and the two Congos did not.', 'CD CG US US-ND US-SD'],
  ]);
});

describe('names that are nearly others', () => {
  reads([
    ['Grenada is not Granada, said a man from Granada, Spain.', 'ES GD'],
    ['Micronesia signed; the Federated States of Micronesia paid.', '057 FM'],
    ['Cote d’Ivoire, Côte d’Ivoire and Ivory Coast are one.', 'CI'],
    ['Türkiye is Turkey, Eswatini was Swaziland, and Czechia is the Czech Republic.', 'CZ SZ TR'],
    ['St Kitts & Nevis, São Tomé and St. Vincent and the Grenadines.', 'KN ST VC'],
    ['New Englanders polish china in May and march.', 'US'],
  ]);
});
