import { type Story, systemClock } from '@slugline/model';
import type { Store } from '@slugline/store';
import { retagArchive, tagStory } from '@slugline/tagger';
import { createTagger, type Tagger } from '@slugline/topics';
import { afterEach, describe, expect, inject, test } from 'vitest';
import {
  criteria,
  makeStory,
  type OpenStore,
  openElasticsearchStore,
  openSqliteStore,
  tag,
} from '../../contract/store-fixtures.ts';

const ARCHIVE = 5_000;
const NEW = 250;
const UPDATED = 250;
const COUNTRIES = ['Mexico', 'Japan', 'Kenya', 'Norway'];

let store: Store | null = null;
afterEach(async () => {
  await store?.close();
  store = null;
});

/** A story of the archive, or a new one; a second version says something else. */
function story(at: number, version = 1): Story {
  const country = COUNTRIES[at % COUNTRIES.length] ?? '';
  const headline = `${country} opens port number ${at}${version > 1 ? ' again' : ''}`;
  const facts = { id: `s${at}`, version, headline, body: [`Officials in ${country} spoke of trade and tariffs.`] };
  return { ...makeStory(facts), tags: [tag('region', 'XX')], taggerVersion: 'old' };
}

/** What the running tag and index stages do: new stories and new versions with tags of today. */
async function arrive(store: Store, tagger: Tagger, taggerVersion: string): Promise<void> {
  const arriving = [
    ...Array.from({ length: NEW }, (_, at) => story(ARCHIVE + at)),
    ...Array.from({ length: UPDATED }, (_, at) => story(at * 17, 2)),
  ];
  for (let at = 0; at < arriving.length; at += 10) {
    const tagged = await Promise.all(arriving.slice(at, at + 10).map((one) => tagStory(one, { tagger, taggerVersion })));
    const results = await store.stories.put(tagged.flatMap(({ next }) => next ?? []));
    expect(results.every(({ status }) => status === 'created' || status === 'updated')).toBe(true);
  }
}

async function retagsWhileStoriesArrive(open: OpenStore): Promise<void> {
  store = await open();
  const { stories } = store;
  for (let at = 0; at < ARCHIVE; at += 500) await stories.put(Array.from({ length: 500 }, (_, index) => story(at + index)));
  await store.refresh();
  const [tagger, taggerVersion] = [createTagger(), 'new'];
  const least: number[] = [];
  const [result] = await Promise.all([
    retagArchive({
      ...{ store, tagger, taggerVersion, criteria: () => criteria(''), asked: '', clock: systemClock, perSecond: 100_000 },
      onProgress: () =>
        void stories.search({ ...criteria('port'), sort: 'newest', size: 1 }).then(({ total }) => least.push(total.value)),
    }),
    arrive(store, tagger, taggerVersion),
  ]);
  await store.refresh();
  expect(result.seen).toBeGreaterThanOrEqual(ARCHIVE);
  expect(Math.min(...least)).toBeGreaterThanOrEqual(ARCHIVE);
  expect(await stories.count()).toBe(ARCHIVE + NEW);
  expect([...(await stories.countByTagger())]).toEqual([['new', ARCHIVE + NEW]]);
  const seen = new Map<string, Story>();
  for await (const batch of stories.export(criteria(''))) for (const one of batch) seen.set(one.id, one);
  expect(seen.size).toBe(ARCHIVE + NEW);
  for (const one of seen.values()) {
    const [code] = one.tags.filter(({ vocabulary }) => vocabulary === 'region').map((found) => found.code);
    expect([one.id, code === 'XX', one.version]).toEqual([
      one.id,
      false,
      Number(one.id.slice(1)) % 17 === 0 && Number(one.id.slice(1)) < 17 * UPDATED ? 2 : 1,
    ]);
  }
  expect((await stories.versions('s17')).map(({ version }) => version)).toEqual([2, 1]);
  const facets = await stories.facets(criteria(''));
  expect(facets.mentions.find(({ code }) => code === 'XX')).toBeUndefined();
  expect(facets.mentions.find(({ code }) => code === 'MX')?.count).toBe(Math.ceil((ARCHIVE + NEW) / COUNTRIES.length));
}

describe('retagging 5,000 stories while 500 come in loses and doubles nothing', () => {
  test('on SQLite', () => retagsWhileStoriesArrive(openSqliteStore));

  const url = inject('elasticsearchUrl');
  test.skipIf(url === null)('on Elasticsearch', () => retagsWhileStoriesArrive(openElasticsearchStore(url ?? '')));
});
