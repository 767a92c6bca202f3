import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Correction, STORY_DEFAULTS, type Story, systemClock, TAG_DEFAULTS, type Tag } from '@slugline/model';
import { openStore, type Store } from '@slugline/store';
import type { Tagger } from '@slugline/topics';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RetagOptions, retagArchive } from './retag.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-retag-'));
  store = await openStore({ dataDir: folder });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function tag(code: string): Tag {
  return { ...TAG_DEFAULTS, vocabulary: 'region', code, name: code, score: 0.5, via: 'mention', evidence: [] };
}
/** Tags a story by the first word of its headline. */
const tagger: Tagger = ({ headline = '' }) => [tag(headline.split(' ')[0] ?? '')];

function makeStory(id: string, more: Partial<Story> = {}): Story {
  const at = '2026-03-01T12:00:00.000Z';
  return {
    ...STORY_DEFAULTS,
    ...{
      id,
      version: 1,
      itemHash: id,
      contentHash: `${id}-${more.version ?? 1}`,
      feedId: 'f',
      source: 's',
      sourceName: 'S',
      guid: id,
    },
    ...{ url: null, language: 'en', pubStatus: 'usable', headline: `MX ${id}`, standfirst: null, byline: null, authors: [] },
    ...{ dateline: null, body: [], categories: [], image: null, firstCreated: at, versionCreated: at, firstSeen: at },
    ...{ dateOrigins: { firstCreated: 'feed', versionCreated: 'feed' }, embargoedUntil: null, wordCount: 0, sample: false },
    ...{ bodyOrigin: { from: 'feed', code: null }, tags: [tag('US')], taggerVersion: '1' },
    ...more,
  } as Story;
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => `story-${String(at).padStart(4, '0')}`);
const options = (more: Partial<RetagOptions> = {}): RetagOptions => ({
  ...{ store, tagger, taggerVersion: '2', criteria: () => ({ query: null, filters: {} }), asked: '', clock: systemClock },
  perSecond: 100_000,
  ...more,
});
const versions = async () => Object.fromEntries(await store.stories.countByTagger());

test('every story has the tags of today afterwards, those under embargo too, and what editors said stays', async () => {
  await store.stories.put([
    ...ids(250).map((id) => makeStory(id)),
    makeStory('held', { embargoedUntil: '2099-01-01T00:00:00.000Z' }),
  ]);
  const removed: Correction = {
    vocabulary: 'region',
    code: 'MX',
    name: 'Mexico',
    action: 'remove',
    within: [],
    by: 'Ada',
    at: '2026-03-02T00:00:00.000Z',
  };
  await store.corrections.put('story-0007', removed);
  expect(await retagArchive(options())).toMatchObject({ seen: 251, written: 251, changed: 251, current: 0, resumed: null });
  expect(await versions()).toEqual({ '2': 251 });
  expect((await store.stories.get('held'))?.tags).toEqual([tag('MX')]);
  expect(await store.stories.get('story-0007')).toMatchObject({ tags: [], overruledTags: [tag('MX')] });
  expect(await retagArchive(options())).toMatchObject({ written: 0, current: 251 });
});

test('a dry run says what would change, and changes nothing', async () => {
  await store.stories.put(ids(3).map((id) => makeStory(id)));
  const result = await retagArchive(options({ dryRun: true }));
  expect(result).toMatchObject({
    changed: 3,
    changes: [
      { tag: 'region:MX', gained: 3 },
      { tag: 'region:US', lost: 3 },
    ],
  });
  expect(await versions()).toEqual({ '1': 3 });
});

test('broken off, it goes on where it was; asked for something else, it begins anew', async () => {
  await store.stories.put(ids(350).map((id) => makeStory(id)));
  const stop = new AbortController();
  const broken = await retagArchive(options({ signal: stop.signal, onProgress: ({ seen }) => seen >= 200 && stop.abort() }));
  expect(broken.seen).toBe(200);
  const seen: number[] = [];
  const rest = await retagArchive(options({ onProgress: (progress) => seen.push(progress.seen) }));
  expect([seen, rest.written, rest.resumed === null]).toEqual([[300, 350], 350, false]);
  expect(await retagArchive(options({ all: true, asked: 'other' }))).toMatchObject({ seen: 350, written: 350, resumed: null });
});

test('a story that gets a newer version meanwhile keeps it, with tags of today', async () => {
  await store.stories.put([makeStory('a'), makeStory('b')]);
  let isFirst = true;
  const racing: RetagOptions['store'] = {
    notes: store.notes,
    stories: {
      ...store.stories,
      retag: async (retags) => {
        if (isFirst) await store.stories.put([makeStory('a', { version: 2, headline: 'JP new' })]);
        isFirst = false;
        return store.stories.retag(retags);
      },
    },
  };
  expect(await retagArchive(options({ store: racing }))).toMatchObject({ seen: 2, written: 2 });
  expect(await store.stories.get('a')).toMatchObject({ version: 2, taggerVersion: '2', tags: [{ code: 'JP' }] });
});

test('it keeps to its pace', async () => {
  await store.stories.put(ids(300).map((id) => makeStory(id)));
  const began = performance.now();
  await retagArchive(options({ perSecond: 1_000 }));
  expect(performance.now() - began).toBeGreaterThan(190);
});
