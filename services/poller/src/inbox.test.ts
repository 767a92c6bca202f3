import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpClient } from '@slugline/http';
import { createFeed, type Feed, type Item, inboxId, pushFeedUrl } from '@slugline/model';
import { openStore, type Store } from '@slugline/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PollDependencies, pollFeed } from './handler.ts';

let now: Date;
let store: Store;
let folder: string;
let feed: Feed;
let deps: PollDependencies;
let gets: string[];

beforeEach(async () => {
  now = new Date('2026-11-23T12:00:00.000Z');
  gets = [];
  folder = await mkdtemp(join(tmpdir(), 'slugline-inbox-'));
  store = await openStore({ dataDir: folder });
  feed = createFeed({ url: pushFeedUrl('wire'), source: 'wire', sourceName: 'Wire', delivery: 'push' }, now);
  await store.feeds.add(feed);
  const born = new Date('2026-11-01T00:00:00.000Z');
  const get: HttpClient['get'] = ({ url }) => {
    gets.push(url);
    return Promise.reject(new Error('a pushed feed is never fetched'));
  };
  deps = {
    feeds: store.feeds,
    items: store.items,
    stories: store.stories,
    inbox: store.inbox,
    deadLetters: store.deadLetters,
    http: { get, close: async () => {} } as unknown as HttpClient,
    clock: { now: () => now },
    random: () => 0.5,
    redeliverAfterMs: 600_000,
    queueBornAt: async () => born,
  } as PollDependencies;
});
afterEach(async () => {
  expect(gets).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const rss = (...items: [guid: string, headline: string][]) =>
  `<rss version="2.0"><channel><title>Wire</title>${items
    .map(([guid, headline]) => `<item><guid isPermaLink="false">${guid}</guid><title>${headline}</title></item>`)
    .join('')}</channel></rss>`;

/** Puts a document a second after the one before, as its sender did. */
async function push(text: string, to: Feed = feed): Promise<string> {
  pass(1);
  const bytes = new TextEncoder().encode(text);
  const id = inboxId(to.id, bytes);
  const facts = { contentType: 'application/rss+xml', url: null, receivedAt: now.toISOString(), origin: 'api' as const };
  await store.inbox.put({ id, feedId: to.id, bytes, ...facts });
  await store.feeds.wake(to.id, now);
  return id;
}

const look = () => pollFeed({ feedId: feed.id }, deps, new AbortController().signal);
/** Looks and hands on, as the runner does. */
async function take(): Promise<Item[]> {
  const result = await look();
  await result.afterHandOff?.();
  return result.next;
}
const brief = (items: readonly Item[]) => items.map(({ headline, version }) => [headline, version]);
const state = async () => (await store.feeds.get(feed.id))?.poll;
const waiting = async () => (await store.inbox.list(feed.id, 99)).length;
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};
async function settle(items: readonly Item[], outcome: 'indexed' | 'dead' = 'indexed'): Promise<void> {
  const [at, code] = [now.toISOString(), outcome === 'dead' ? 'extract.no_text' : null];
  const deaths = outcome === 'dead' ? 1 : 0;
  await store.items.settle(
    items.map(({ feedId, storyId, itemHash, version }) => ({
      ...{ feedId, storyId, itemHash, version, outcome, stage: 'index', code, at, deaths },
    })),
  );
}

test('hands on what was pushed in and keeps it until every item has ended', async () => {
  await push(rss(['a', 'One'], ['b', 'Two']));
  const items = await take();
  expect(brief(items)).toEqual([
    ['One', 1],
    ['Two', 1],
  ]);
  expect(items[0]).toMatchObject({ feedId: feed.id, source: 'wire', firstSeen: now.toISOString() });
  expect(await waiting()).toBe(1);
  expect(await state()).toMatchObject({ nextPollAt: new Date(now.getTime() + 1_000).toISOString(), health: 'ok' });
  await settle(items.slice(0, 1));
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(1);
  await settle(items.slice(1));
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(0);
  expect(await state()).toMatchObject({ nextPollAt: null, unsettled: [], lastOutcome: 'new', newCount: 2, itemCount: 2 });
});

test('looks again later and later while items are on their way', async () => {
  await push(rss(['a', 'One']));
  await take();
  const waits: number[] = [];
  for (const seconds of [3, 27, 270]) {
    pass(seconds);
    await take();
    waits.push((Date.parse((await state())?.nextPollAt ?? '') - now.getTime()) / 1_000);
  }
  expect(waits).toEqual([1, 10, 60]);
});

test('a document that repeats a story waits for the end of the earlier one, and others go past it', async () => {
  await push(rss(['a', 'First']));
  await push(rss(['a', 'Second'], ['b', 'Beside']));
  await push(rss(['b', 'Beside, corrected']));
  await push(rss(['c', 'Alone']));
  const first = await take();
  expect(brief(first)).toEqual([
    ['First', 1],
    ['Alone', 1],
  ]);
  expect(await take()).toEqual([]);
  await settle(first);
  const second = await take();
  expect(brief(second)).toEqual([
    ['Second', 2],
    ['Beside', 1],
  ]);
  await settle(second);
  const third = await take();
  expect(brief(third)).toEqual([['Beside, corrected', 2]]);
  await settle(third);
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(0);
});

test('a crash between the look and the hand-off loses nothing and changes no version', async () => {
  await push(rss(['a', 'One']));
  const lost = await look();
  pass(1);
  const again = await take();
  expect(again).toEqual(lost.next);
  await settle(again);
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(0);
});

test('a crash after the hand-off, before it was written down, makes the same job again', async () => {
  await push(rss(['a', 'One']));
  const first = (await look()).next;
  await settle(first);
  pass(1);
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(0);
});

test('a document brings back what the queues lost', async () => {
  await push(rss(['a', 'One']));
  const lost = await take();
  pass(5);
  expect(await take()).toEqual([]);
  deps.queueBornAt = async () => now;
  expect(await take()).toEqual(lost);
});

test('an item that ended dead keeps no document', async () => {
  await push(rss(['a', 'One']));
  await settle(await take(), 'dead');
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(0);
});

test('the same document again, when it was taken in already, makes nothing new', async () => {
  const text = rss(['a', 'One']);
  const id = await push(text);
  await settle(await take());
  await take();
  expect(await push(text)).toBe(id);
  expect(await take()).toEqual([]);
  expect(await waiting()).toBe(0);
  expect(await state()).toMatchObject({ nextPollAt: null });
});

test('what cannot be read becomes a dead letter with its reason, once, and the others are taken', async () => {
  const id = await push('<!doctype html><html><body>Sign in</body></html>');
  await push(rss(['a', 'One']));
  expect(brief(await take())).toEqual([['One', 1]]);
  expect(await waiting()).toBe(1);
  const [letter] = (await store.deadLetters.list({ size: 9 })).letters;
  expect(letter).toMatchObject({ stage: 'poll', code: 'feed.not_a_feed', feedId: feed.id, payload: { document: { id } } });
  expect(await state()).toMatchObject({ health: 'failing', lastError: { code: 'feed.not_a_feed' } });
});

test('what comes in during a look makes the feed due again', async () => {
  await push(rss(['a', 'One']));
  await settle(await take());
  const list = deps.inbox.list;
  let late: Promise<string> | null = null;
  deps.inbox = {
    ...deps.inbox,
    remove: async (ids) => {
      await store.inbox.remove(ids);
      late ??= push(rss(['b', 'Two']));
      await late;
    },
    list,
  };
  expect(await take()).toEqual([]);
  expect(await state()).toMatchObject({ nextPollAt: now.toISOString() });
  expect(brief(await take())).toEqual([['Two', 1]]);
});

test('a polled feed whose hub pushed is not fetched before its time, and its plan stays', async () => {
  const planned = new Date(now.getTime() + 86_400_000).toISOString();
  const websub = { hub: 'https://hub.example/', topic: 'https://a.example/feed', token: 't', secret: 's', state: 'active' };
  const times = { askedAt: now.toISOString(), leaseEndsAt: null, lastPushAt: null, reason: null };
  feed = createFeed(
    {
      ...{ url: 'https://a.example/feed', source: 'a.example', sourceName: 'A' },
      websub: { ...websub, ...times } as Feed['websub'],
      poll: { nextPollAt: planned, planned, lastPolledAt: now.toISOString(), lastOutcome: 'same', health: 'ok' },
    },
    now,
  );
  await store.feeds.add(feed);
  await push(rss(['a', 'One']));
  const items = await take();
  expect(brief(items)).toEqual([['One', 1]]);
  await settle(items);
  expect(await take()).toEqual([]);
  expect(await state()).toMatchObject({ nextPollAt: planned, planned, lastOutcome: 'same' });
});

test('a document stays where it is while its feed is paused', async () => {
  await push(rss(['a', 'One']));
  await store.feeds.update(feed.id, { enabled: false });
  await expect(look()).rejects.toMatchObject({ code: 'feed.removed' });
  expect(await waiting()).toBe(1);
});
