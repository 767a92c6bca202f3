import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, makeStory, type OpenStore, pagedIds } from './store-fixtures.ts';

/** Each with a letter, so that a table row can name the stories that a query must find. */
export const QUERY_STORIES = [
  makeStory({
    id: 'a',
    headline: 'Mexico’s navy seizes a drug boat',
    standfirst: 'The vessel was headed north',
    body: ['The Mexican navy stopped a boat near Acapulco.', 'Officials said trade talks continue.'],
    byline: 'By María López',
    authors: ['María López'],
    regions: ['MX', '419', '019'],
    topics: ['16'],
    firstCreated: '2026-03-01T10:00:00.000Z',
  }),
  makeStory({
    id: 'b',
    headline: 'Trade talks stall',
    body: ['Negotiators from Canada and Mexico argued about steel tariffs for hours.', 'The talks go on.'],
    byline: 'John Smith',
    authors: ['John Smith', 'Anne-Marie O’Neill'],
    source: 'north-wire',
    regions: ['MX', 'CA', '021'],
    topics: ['18'],
    firstCreated: '2026-03-02T10:00:00.000Z',
  }),
  makeStory({
    id: 'c',
    headline: 'Steel city elects a mayor',
    standfirst: 'Cities across the valley voted',
    body: ['The mayor of the steel city, elected twice, plans a new port.'],
    firstCreated: '2026-03-03T10:00:00.000Z',
  }),
  makeStory({
    id: 'd',
    headline: 'Zürich café owners protest',
    body: ['Über 200 cafés in Zurich closed. A naïve plan, said a coöperative. Smørrebrød and Straße.'],
    language: 'de-CH',
    source: 'alpen.post',
    regions: ['CH'],
    firstCreated: '2026-03-04T10:00:00.000Z',
  }),
  makeStory({
    id: 'e',
    headline: '東京で地震、津波の心配なし',
    body: ['気象庁によると、東京都で震度4の地震がありました。', 'ラーメン店は営業を続けた。'],
    language: 'ja',
    source: 'tokyo-news',
    regions: ['JP'],
    firstCreated: '2026-03-05T10:00:00.000Z',
  }),
  makeStory({
    id: 'f',
    headline: 'الرئيس يزور القاهرة',
    body: ['وصل الرئيسُ إلى مصر يوم ١٢ مارس.'],
    language: 'ar',
    regions: ['EG'],
    firstCreated: '2026-03-06T10:00:00.000Z',
  }),
  makeStory({
    id: 'g',
    headline: 'Президент посетил Киев',
    body: ['Переговоры о торговле продолжаются. Ёлка стоит.'],
    language: 'ru',
    regions: ['UA'],
    firstCreated: '2026-03-07T10:00:00.000Z',
  }),
  makeStory({
    id: 'h',
    headline: 'U.S. troops leave',
    body: ['The U.S. said its troops would leave; AT&T and C++ are unrelated. Follow-up: 1,000 soldiers remain.'],
    regions: ['US', '021'],
    topics: ['16', '19'],
    firstCreated: '2026-03-19T10:00:00.000Z',
  }),
  makeStory({
    id: 'i',
    headline: 'Economy: economists on economic growth',
    body: ['alpha one two beta three gamma', 'running runner ran runs'],
    language: 'en-GB',
    firstCreated: '2026-03-09T10:00:00.000Z',
  }),
  makeStory({
    id: 'j',
    headline: '서울에서 회담',
    body: ['한국과 일본이 만났다', 'ประเทศไทย'],
    language: 'ko',
    firstCreated: '2026-03-10T10:00:00.000Z',
  }),
  makeStory({
    id: 'k',
    headline: 'AND OR NOT near',
    body: ['title: what (is) "this"* ^ ~ {x} [y] \\ / - +'],
    firstCreated: '2026-03-11T10:00:00.000Z',
  }),
  makeStory({ id: 'l', headline: 'Killed', body: ['mexico trade steel'], pubStatus: 'canceled' }),
];

/** Query, ids found (in order of id). */
const TABLE: [query: string, ids: string][] = [
  ['', 'abcdefghijk'],
  ['mexico', 'ab'],
  ["Mexico's", 'a'],
  ['MEXICO', 'ab'],
  ['mexico trade', 'ab'],
  ['mexico AND steel', 'b'],
  ['steel OR boat', 'abc'],
  ['mexico -boat', 'b'],
  ['NOT mexico', 'cdefghijk'],
  ['-mexico -steel', 'defghijk'],
  ['steel (mexico OR mayor)', 'bc'],
  ['(mexico OR mayor) -(tariffs OR port)', 'a'],
  ['NOT (mexico OR steel) lang:en', 'hik'],
  ['mexico OR NOT lang:en', 'abdefgj'],
  ['"trade talks"', 'ab'],
  ['"talks trade"', ''],
  ['"talk trades"', ''],
  ['"trade talk"', 'ab'],
  ['"steel city"', 'c'],
  ['"mayor of the steel city"', 'c'],
  ['"hours the talks"', 'b'],
  ['"canada mexico"~1', 'b'],
  ['"mexico canada"~1', 'b'],
  ['"canada mexico"~0', ''],
  ['"alpha beta"~2', 'i'],
  ['"beta alpha"~2', 'i'],
  ['"alpha beta"~1', ''],
  ['"alpha beta gamma"~3', 'i'],
  ['"gamma beta alpha"~3', 'i'],
  ['"alpha beta gamma"~2', ''],
  ['"gamma running"~0', 'i'],
  ['title:"mexico boat"~5', 'a'],
  ['title:"mexico boat"~4', ''],
  ['"u.s. leave"~3', 'h'],
  ['econom*', 'i'],
  ['economi*', 'i'],
  ['economy*', 'i'],
  ['runni*', 'i'],
  ['tariff*', 'b'],
  ['trad* -title:trad*', 'a'],
  ['title:steel', 'c'],
  ['title:trade', 'b'],
  ['title:mexic*', 'a'],
  ['title:(steel mayor)', 'c'],
  ['by:lopez', 'a'],
  ['by:"john smith"', 'b'],
  ['by:smi*', 'b'],
  ["by:o'neill", 'b'],
  ['by:mexico', ''],
  ['cities', 'c'],
  ['election', 'c'],
  ['running', 'i'],
  ['run', 'i'],
  ['ran', 'i'],
  ['zurich', 'd'],
  ['ZÜRICH', 'd'],
  ['café', 'd'],
  ['uber naive cooperative', 'd'],
  ['smorrebrod strasse', 'd'],
  ['caf*', 'd'],
  ['地震', 'e'],
  ['東京', 'e'],
  ['京東', ''],
  ['"東京都で震度"', 'e'],
  ['津波 -地震', ''],
  ['ラーメン', 'e'],
  ['"東京 震度"~5', 'e'],
  ['الرئيس', 'f'],
  ['القاهرة', 'f'],
  ['12 مارس', 'f'],
  ['президент', 'g'],
  ['ПРЕЗИДЕНТ киев', 'g'],
  ['перегов*', 'g'],
  ['елка', 'g'],
  ['서울', 'j'],
  ['일본', 'j'],
  ['ไทย', 'j'],
  ['U.S.', 'h'],
  ['AT&T', 'h'],
  ['C++', 'h'],
  ['follow-up', 'h'],
  ['"1,000 soldiers"', 'h'],
  ['& trade', 'ab'],
  ['region:mx', 'ab'],
  ['region:mexico -topic:trade', 'a'],
  ['region:"latin america"', 'a'],
  ['topic:defense', 'ah'],
  ['topic:defense OR topic:trade', 'abh'],
  ['source:north-wire', 'b'],
  ['source:NORTH-WIRE,tokyo-news', 'be'],
  ['source:alpen.post', 'd'],
  ['lang:en', 'abchik'],
  ['lang:de', 'd'],
  ['lang:ja 東京', 'e'],
  ['trade lang:ru', ''],
  ['before:2026-03-02', 'a'],
  ['after:2026-03-19', 'h'],
  ['after:2026-03-03 before:2026-03-05', 'cd'],
  ['after:now-24h', 'h'],
  ['after:now-14d troops', 'h'],
  ['title:', 'k'],
  ['near', 'ak'],
  ['"and or not"', 'k'],
  ['nosuchword', ''],
  ['mexico nosuchword', ''],
  ['mexico OR nosuchword', 'ab'],
];

/** The table of queries with the stories each must find, the same on every tier, in every order. */
export function queriesContract(open: OpenStore): void {
  describe('queries', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.stories.put(QUERY_STORIES);
      await store.refresh();
    });
    afterAll(() => store.close());

    test.each(TABLE)('%s', async (query, ids) => {
      const found = await Promise.all(
        (['relevance', 'newest', 'oldest'] as const).map((sort) => pagedIds(store, { ...criteria(query), sort, size: 4 })),
      );
      expect(found.map((one) => [...one].sort().join(''))).toEqual([ids, ids, ids]);
      const byTime = found[1] ?? [];
      const times = byTime.map((id) => QUERY_STORIES.find((story) => story.id === id)?.firstCreated ?? '');
      expect(times).toEqual([...times].sort().reverse());
      expect(found[2]).toEqual([...byTime].reverse());
    });

    test.each([
      'a"b',
      "'; DROP TABLE stories; --",
      'headline : x',
      '{headline} : mexico',
      'NEAR(a b)',
      '*',
      '"',
      '((((',
      '))',
      'title:(',
      '-',
      'a OR',
      '_exists_:id',
      '/reg.*ex/',
      'mexico^5',
      'mex?co',
      '[a TO z]',
      '\u0000x\ud800',
      '\\',
      'x'.repeat(500),
      '🙂',
      'body.text:mexico',
      '"a"~99999999999',
    ])('%j is read literally and never fails', async (query) => {
      await expect(pagedIds(store, { ...criteria(query), sort: 'relevance', size: 50 })).resolves.toBeInstanceOf(Array);
    });

    test('ranks a match in the headline above one in the body', async () => {
      expect(await pagedIds(store, { ...criteria('steel'), sort: 'relevance', size: 10 })).toEqual(['c', 'b']);
      const page = await store.stories.search({ ...criteria('steel'), sort: 'relevance', size: 10 });
      const [first, second] = page.hits.map((hit) => hit.score ?? 0);
      expect(first).toBeGreaterThan(second ?? 0);
      const byTime = await store.stories.search({ ...criteria('steel'), sort: 'newest', size: 10 });
      expect(byTime.hits.map((hit) => hit.score)).toEqual([null, null]);
    });

    test('narrows by filters: OR inside one facet, AND across, codes exact, bounds on firstCreated', async () => {
      const ids = async (rest: Parameters<typeof criteria>[1], text = '') =>
        (await pagedIds(store, { ...criteria(text, rest), sort: 'oldest', size: 50 })).join('');
      expect(await ids({ filters: { region: ['MX', 'JP'] } })).toBe('abe');
      expect(await ids({ filters: { region: ['MX', 'JP'], lang: ['en'] } })).toBe('ab');
      expect(await ids({ filters: { region: ['mx'] } })).toBe('');
      expect(await ids({ filters: { topic: ['16'], source: ['harbour-herald'] } }, 'troops')).toBe('h');
      expect(await ids({ filters: { region: [] } })).toBe('abcdefgijkh');
      expect(await ids({ from: '2026-03-02T10:00:00.000Z', to: '2026-03-03T10:00:00.000Z' })).toBe('b');
    });

    test('marks what matched, in plain text', async () => {
      const hit = async (query: string, id: string) => {
        const page = await store.stories.search({ ...criteria(query), sort: 'relevance', size: 20, highlight: true });
        const { highlights } = page.hits.find((one) => one.story.id === id) ?? {};
        const show = (one: { text: string; marks: [number, number][] } | undefined) =>
          one?.marks.map(([start, end]) => one.text.slice(start, end));
        return { headline: show(highlights?.headline), body: highlights?.body?.map(show) };
      };
      expect(await hit('mexico boats', 'a')).toEqual({ headline: ['Mexico', 'boat'], body: [['boat']] });
      expect(await hit('"trade talks" -canada', 'a')).toEqual({ headline: undefined, body: [['trade talks']] });
      expect(await hit('cafe', 'd')).toEqual({ headline: ['café'], body: [['cafés']] });
      expect(await hit('地震', 'e')).toEqual({ headline: ['地震'], body: [['地震']] });
      expect(await hit('econ*', 'i')).toEqual({ headline: ['Economy', 'economists', 'economic'], body: undefined });
      expect(await hit('region:mx', 'a')).toEqual({ headline: undefined, body: undefined });
      const plain = await store.stories.search({ ...criteria('mexico'), sort: 'relevance', size: 20 });
      expect(plain.hits[0]).not.toHaveProperty('highlights');
    });
  });
}
