import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeed, STORY_DEFAULTS, type Story } from '@slugline/model';
import { openStore, type Store } from '@slugline/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexStories } from './handler.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-indexer-'));
  store = await openStore({ dataDir: folder });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const at = '2026-11-23T12:00:00.000Z';
function story(id: string, overrides: Partial<Story> = {}): Story {
  return {
    id,
    version: 1,
    itemHash: 'h1',
    contentHash: 'c1',
    feedId: 'f',
    source: 'herald',
    sourceName: 'Herald',
    guid: id,
    url: null,
    language: 'en',
    pubStatus: 'usable',
    headline: 'Council votes',
    standfirst: null,
    byline: null,
    authors: [],
    dateline: null,
    body: [{ kind: 'paragraph', text: 'The council voted.' }],
    categories: [],
    image: null,
    firstCreated: at,
    versionCreated: at,
    dateOrigins: { firstCreated: 'feed', versionCreated: 'feed' },
    firstSeen: at,
    embargoedUntil: null,
    bodyOrigin: { from: 'feed', code: null },
    wordCount: 3,
    tags: [],
    ...STORY_DEFAULTS,
    sample: false,
    ...overrides,
  };
}

const told = async (...stories: Story[]) =>
  (await indexStories(stories, store)).map((one) => (one instanceof Error ? one.code : one.settled));

test('each story of a batch ends with its own result', async () => {
  await told(story('b', { version: 2, contentHash: 'c2' }), story('c'));
  expect(await told(story('a'), story('b', { contentHash: 'c0' }), story('c', { version: 2 }), story('d'))).toEqual([
    'indexed',
    'index.stale',
    'index.unchanged',
    'indexed',
  ]);
  expect(await store.stories.count()).toBe(4);
});

test('the same batch again changes nothing', async () => {
  await told(story('a'), story('b'));
  expect(await told(story('a'), story('b'))).toEqual(['index.unchanged', 'index.unchanged']);
  expect(await store.stories.versions('a')).toHaveLength(1);
});

test('a sample story whose feed was removed is refused, and other stories outlive their feeds', async () => {
  expect(await told(story('a', { sample: true }), story('b'))).toEqual(['feed.removed', 'indexed']);
  await store.feeds.add(
    createFeed({ id: 'f', url: 'http://a.example/feed', source: 'herald', sourceName: 'Herald', sample: true }, new Date(at)),
  );
  expect(await told(story('a', { sample: true }))).toEqual(['indexed']);
});
