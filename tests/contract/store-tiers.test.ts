import type { Store } from '@slugline/store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { criteria, makeStory, openElasticsearchStore, openSqliteStore, pagedIds } from './store-fixtures.ts';
import { QUERY_STORIES } from './store-queries.ts';

const url = inject('elasticsearchUrl');

/** Few words, so that random texts and queries meet: inflections, accents, compounds, several scripts, and what is syntax elsewhere. */
const WORDS =
  'trade trades trading trader Mexico Mexico’s city cities café cafe Straße U.S. 1,000 run running 東京 東京都 地震 ラーメン 서울 الرئيس президента near AND OR * " : ( a\u0301b naïve-ly generalization generally happy happily'.split(
    ' ',
  );
const REGIONS = ['US', 'MX', '419', 'JP'];
const TOPICS = ['16', '18'];

const wordArb = fc.constantFrom(...WORDS);
const textArb = fc.array(wordArb, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const storyArb = fc.record({
  headline: textArb,
  standfirst: fc.option(textArb),
  byline: fc.option(wordArb),
  body: fc.array(textArb, { maxLength: 3 }),
  regions: fc.uniqueArray(fc.constantFrom(...REGIONS)),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS)),
  language: fc.constantFrom('en', 'de-CH', null),
  minute: fc.nat(3_000),
  embargoed: fc.boolean(),
});

/** Anything a person could type: words with operators around and between them, well formed or not. */
const queryArb = fc
  .array(
    fc.oneof(
      wordArb,
      fc.tuple(wordArb, wordArb).map(([a, b]) => `"${a} ${b}"`),
      fc.tuple(wordArb, wordArb, wordArb, fc.nat(6)).map(([a, b, c, n]) => `"${a} ${b} ${c}"~${n}`),
      wordArb.map((word) => `${word.slice(0, 4)}*`),
      fc.tuple(fc.constantFrom('title:', 'by:', '-', 'NOT ', '(', '-('), wordArb).map(([mark, word]) => mark + word),
      fc.constantFrom(
        'AND',
        'OR',
        ')',
        '(',
        '"',
        'region:MX',
        'topic:18',
        'lang:de',
        'source:x',
        'after:2026-03-02',
        'before:2026-03-02',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
const filtersArb = fc.record(
  { region: fc.subarray(REGIONS), topic: fc.subarray(TOPICS), lang: fc.subarray(['en', 'de']) },
  { requiredKeys: [] },
);

describe.skipIf(url === null)('both tiers mean the same by a query', () => {
  let stores: Store[] = [];
  beforeAll(async () => {
    stores = await Promise.all([openSqliteStore(), openElasticsearchStore(url ?? '')()]);
    const stories = fc.sample(storyArb, { numRuns: 150, seed: 20_260_301 }).map(({ minute, embargoed, ...facts }, n) =>
      makeStory({
        ...facts,
        id: `r${n}`,
        authors: facts.byline === null ? [] : [facts.byline],
        firstCreated: new Date(Date.UTC(2026, 2, 1) + minute * 60_000).toISOString(),
        embargoedUntil: embargoed && n % 9 === 0 ? '2999-01-01T00:00:00.000Z' : null,
      }),
    );
    for (const store of stores) {
      await store.stories.put([...stories, ...QUERY_STORIES]);
      await store.refresh();
    }
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  /** Asks both, and expects one answer. */
  const bothSay = async <T>(ask: (store: Store) => Promise<T>): Promise<T | undefined> => {
    const [sqlite, elasticsearch] = await Promise.all(stores.map(ask));
    expect(elasticsearch).toEqual(sqlite);
    return sqlite;
  };

  test('the same stories in the same order of time, the same counts and bars', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(queryArb, filtersArb, async (text, filters) => {
        const wanted = criteria(text, { filters });
        const ids = await bothSay((store) => pagedIds(store, { ...wanted, sort: 'newest', size: 100 }));
        found += ids?.length ?? 0;
        await bothSay((store) => store.stories.facets(wanted));
        await bothSay((store) => store.stories.histogram(wanted));
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(500);
  });

  test('the same stories by relevance, with the same marks', async () => {
    await fc.assert(
      fc.asyncProperty(queryArb, async (text) => {
        await bothSay(async (store) => {
          const { hits, total } = await store.stories.search({
            ...criteria(text),
            sort: 'relevance',
            size: 200,
            highlight: true,
          });
          return { total, hits: hits.map(({ score, ...hit }) => hit).sort((a, b) => (a.story.id < b.story.id ? -1 : 1)) };
        });
      }),
      { numRuns: 60 },
    );
  });
});
