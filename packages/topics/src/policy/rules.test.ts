import { readFileSync } from 'node:fs';
import { tagSchema } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { shippedModel } from '../model/shipped.ts';
import { readRows } from '../rows.ts';
import { createTagger } from '../tagger.ts';
import { POLICY_AREAS } from './areas.ts';
import { CAP_TO_MEDIA_TOPICS, mediaTopicsOf } from './mapping.ts';

const tagger = createTagger();
const policy = (headline: string, body = '', more: { language?: string; home?: string } = {}) => {
  const { language = 'en', home } = more;
  const tag = home === undefined ? tagger : createTagger({ homeCountry: { '*': home } });
  return tag({ headline, body, language }).filter(({ vocabulary }) => vocabulary === 'policy');
};
const primary = (...story: Parameters<typeof policy>) => policy(...story).find((tag) => tag.primary)?.code ?? 'none';
const codes = (...story: Parameters<typeof policy>) => policy(...story).map(({ code }) => code);

describe('sub-tags', () => {
  test.each([
    ['drugs', 'Police seize cocaine from a drug trafficking ring'],
    ['drugs', 'Lawmakers weigh a new drug policy on heroin and fentanyl'],
    ['terrorism', 'Terrorist attack on army barracks kills nine soldiers'],
    ['terrorism', 'Two charged in bomb plot by terror cell, police say'],
    ['human-rights', 'United Nations condemns torture of political prisoners'],
    ['human-rights', 'War crimes tribunal hears of ethnic cleansing'],
    ['elections', 'Voters go to the polls in the general election'],
    ['elections', 'Senate candidates clash over recount of ballots'],
    ['migration-at-sea', 'Coast guard rescues migrants from sinking boat'],
    ['migration-at-sea', 'Refugees drowned as dinghy capsized in the Mediterranean'],
  ])('%s: %s', (code, headline) => expect(codes(headline)).toContain(code));

  test.each([
    ['drugs', 'Drug maker wins approval for cancer medicine'],
    ['terrorism', 'Troops and tanks cross the border in a new offensive'],
    ['human-rights', 'Prime ministers sign treaty on trade and travel'],
    ['elections', 'Senate passes the bill on postal service reform'],
    ['migration-at-sea', 'Asylum seekers wait at the desert border for months'],
    ['migration-at-sea', 'Fishing boat sinks in storm off the coast, coast guard says'],
  ])('no %s: %s', (code, headline) => expect(codes(headline)).not.toContain(code));

  test('a sub-tag names its parent, is never primary, and never outscores the primary area', () => {
    const tags = policy('Drug cartel, drug cartel: war on drugs', 'Cocaine, heroin, narcotics, drug lords and drug dealers.');
    const sub = tags.find(({ code }) => code === 'drugs');
    expect(sub).toMatchObject({ parent: '12', primary: false, name: 'Drugs' });
    expect(sub?.score).toBeLessThan(tags.find((tag) => tag.primary)?.score ?? 0);
  });

  test('a story of no policy area has no sub-tag', () => {
    expect(codes('Sprinter wins Olympic gold medal', 'Fans and voters of the poll chose the champion of the season.')).toEqual(
      [],
    );
  });

  test.each([
    ['es', 'drugs', 'Policía desarticula red de narcotráfico con cocaína'],
    ['fr', 'elections', "Les électeurs votent au second tour de l'élection présidentielle"],
    ['de', 'terrorism', 'Terroranschlag: Polizei sucht Terroristen in der Kaserne, Armee im Einsatz'],
  ])('reads %s: %s', (language, code, headline) => expect(codes(headline, '', { language })).toContain(code));
});

describe('no policy area', () => {
  test.each([
    ['sport', 'Striker scores twice as United win the cup final'],
    ['sport with words of war', 'Coach praises defense after attack wins the championship game'],
    ['weather', 'Thunderstorms and heavy rain expected, then sunny weather'],
    ['disaster', 'Earthquake shakes the coast; aftershocks feared'],
    ['deaths', 'Beloved tennis champion dies at 91'],
    ['religion', 'Bishops gather at the cathedral to pray for the pope'],
    ['nothing said', 'A quiet afternoon by the window'],
  ])('%s: %s', (_, headline) => expect(codes(headline)).toEqual([]));

  test('culture is an area where CAP has it: the arts, not a star athlete', () => {
    expect(primary('Opera house opens season with a new ballet and a museum of theater')).toBe('23');
    expect(primary('Star quarterback signs with football team before the season opener')).toBe('none');
  });
});

describe('hard cases', () => {
  test.each([
    ['6', 'Students occupy the campus over tuition and faculty pay'],
    ['3', 'Hospital nurses strike over patient care and vaccine shortages'],
    ['8', 'Blackout darkens the city as the power grid fails'],
    ['15', 'Regulators block merger of two airlines on antitrust grounds'],
    ['12', 'Jury convicts former school principal of murder'],
    ['16', 'Nuclear weapons inspectors barred from missile site'],
    ['2', 'Supreme Court upholds affirmative action'],
    ['18', 'Steel tariffs deepen the trade war'],
    ['1', 'Congress passes tax cut as deficit grows'],
    ['20', 'Mayor faces impeachment over campaign contributions'],
    ['17', 'Space shuttle crew repairs telescope'],
    ['7', 'Oil spill threatens wildlife and wetlands, environmental group says'],
    ['10', 'Air traffic controllers blame runway for plane crash'],
    ['9', 'Deportation of illegal immigrants doubles'],
    ['21', 'Indian tribe wins water rights on national forest land'],
    ['4', 'Wheat crop fails and farmers seek aid'],
    ['13', 'Food stamps and welfare benefits for poor families cut'],
    ['14', 'Landlords evict tenants as rents climb'],
    ['5', 'Union votes for walkout over wages and pensions'],
  ])('%s: %s', (code, headline) => expect(primary(headline)).toBe(code));

  test("another country's politics are International Affairs, and one's own are not", () => {
    const headline = 'Parliament in France dissolved before election, president says';
    expect(primary(headline)).toBe('19');
    expect(primary(headline, '', { home: 'FR' })).toBe('20');
  });

  test('a harvest abroad is still agriculture, and oil abroad energy', () => {
    expect(primary('Brazil coffee crop hit by frost, growers say')).toBe('4');
    expect(primary('Saudi Arabia raises crude oil output before OPEC meeting')).toBe('8');
  });

  test('ministers who talk about coffee are agriculture; the same talks about peace are international affairs', () => {
    const story = (what: string, lead: string) => primary(`Ministers of Kenya and Peru open ${what} talks`, lead);
    expect(story('coffee', 'Coffee growers want a floor price before the harvest, envoys of both nations said.')).toBe('4');
    expect(story('peace', 'Envoys of both nations met for peace talks.')).toBe('19');
  });

  test('a story may be of several areas, and one of them is primary', () => {
    const tags = policy(
      'Immigrants lose health insurance and food stamps under welfare bill',
      'The welfare law bars immigrants from health insurance such as Medicaid and from food stamps. Hospitals fear for patients; immigration lawyers sue.',
    );
    expect(tags.map(({ code }) => code)).toEqual(expect.arrayContaining(['3', '9', '13']));
    expect(tags.filter((tag) => tag.primary)).toHaveLength(1);
    expect(tags[0]?.primary).toBe(true);
  });

  test('the article of a strike on gangs abroad is of defense, foreign affairs and crime, with drugs as a part', () => {
    const body = readFileSync(new URL('../../../../tests/fixtures/scraped-article.txt', import.meta.url), 'utf8');
    const tags = policy('', body);
    expect(['12', '16']).toContain(tags.find((tag) => tag.primary)?.code);
    expect(tags.map(({ code }) => code)).toEqual(expect.arrayContaining(['19', 'drugs']));
    for (const tag of tags) expect(tagSchema.parse(tag)).toEqual(tag);
  });
});

test('every policy area maps to topics at the top of the Media Topics, under a label that says it is a mapping', () => {
  for (const {
    cells: [code = ''],
  } of readRows(POLICY_AREAS)) {
    expect(mediaTopicsOf(code).length).toBeGreaterThan(0);
    for (const topic of mediaTopicsOf(code)) expect(topic).toMatch(/^(?:0[1-9]|1[0-7])0{6}$/);
  }
  expect(mediaTopicsOf('99')).toEqual([]);
  expect(CAP_TO_MEDIA_TOPICS).toContain('mapping');
});

test('the shipped model says what it was trained on', () => {
  expect(shippedModel().about.join(' ')).toMatch(/us-bills-cap.*sotu-cap/);
});

describe("English says whose it is, and that country's politics are no foreign affairs", () => {
  const story = [
    'Ministers defend school funding in the Commons',
    'LONDON - The British education secretary met Labour MPs in London.',
  ] as const;
  test.each([
    ['en-GB', false],
    ['en-AU', true],
    ['en-US', true],
    ['en', true],
    ['en-GB-oxendict', false],
    ['en-EN', true],
  ])('%s', (language, isAbroad) => expect(codes(...story, { language }).includes('19')).toBe(isAbroad));

  test.each(['en-EN', 'en-EU', 'en-150'])('%s is of no country: then it is taken to be of the United States', (language) => {
    const bill = [
      'Senate passes school funding bill',
      'WASHINGTON - Senators of the United States voted on school funding.',
    ] as const;
    expect(codes(...bill, { language })).toEqual(codes(...bill, { language: 'en-US' }));
  });
});
