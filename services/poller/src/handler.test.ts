import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpClient, type HttpClient } from '@slugline/http';
import { createFeed, type Feed, type Item } from '@slugline/model';
import { createLogger, createMetrics } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PollDependencies, pollFeed } from './handler.ts';

/** The publisher: what it answers now, and what it was asked. */
let answer: { status: number; headers?: Record<string, string>; body: string };
let asked: IncomingMessage['headers'][];
let now: Date;
let server: Server;
let store: Store;
let http: HttpClient;
let folder: string;
let feed: Feed;
let deps: PollDependencies;

beforeEach(async () => {
  asked = [];
  now = new Date('2026-11-23T12:00:00.000Z');
  server = createServer((request, response) => {
    asked.push(request.headers);
    const matches = answer.headers?.['etag'] !== undefined && request.headers['if-none-match'] === answer.headers['etag'];
    response
      .writeHead(matches ? 304 : answer.status, { 'content-type': 'application/rss+xml', ...answer.headers })
      .end(matches ? '' : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/feed.xml`;
  folder = await mkdtemp(join(tmpdir(), 'slugline-poller-'));
  store = await openStore({ dataDir: folder });
  http = createHttpClient({
    version: '0',
    allowHosts: ['127.0.0.1'],
    logger: createLogger({ service: 'test', level: 'silent' }),
    metrics: createMetrics(),
  });
  feed = createFeed({ url, source: 'herald', sourceName: 'Herald', intervalSeconds: 600 }, now);
  await store.feeds.add(feed);
  const born = new Date('2026-11-01T00:00:00.000Z');
  deps = {
    feeds: store.feeds,
    items: store.items,
    stories: store.stories,
    inbox: store.inbox,
    deadLetters: store.deadLetters,
    http,
    clock: { now: () => now },
    random: () => 0.5,
    redeliverAfterMs: 600_000,
    queueBornAt: async () => born,
  };
});
afterEach(async () => {
  await http.close();
  await store.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const item = (guid: string, headline: string) =>
  `<item><title>${headline}</title><guid isPermaLink="false">${guid}</guid><link>http://a.example/${guid}</link></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><link>http://a.example/</link><description>d</description>${items.join('')}</channel></rss>`;

/** Polls, and hands on as the runner does; answers the items. */
async function poll(): Promise<Item[]> {
  const result = await pollFeed({ feedId: feed.id }, deps, new AbortController().signal);
  await result.afterHandOff?.();
  return result.next;
}

const state = async () => (await store.feeds.get(feed.id))?.poll;
const passMinutes = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
async function settle(items: readonly Item[], outcome: 'indexed' | 'dead' = 'indexed'): Promise<void> {
  await store.items.settle(
    items.map(({ feedId: id, storyId, itemHash, version }) => ({
      feedId: id,
      storyId,
      itemHash,
      version,
      outcome,
      stage: 'index',
      code: null,
      at: now.toISOString(),
      deaths: outcome === 'dead' ? 1 : 0,
    })),
  );
}

test('hands on what is new and learns the title and format of the feed', async () => {
  answer = { status: 200, headers: { etag: '"1"' }, body: rss(item('a', 'One'), item('b', 'Two')) };
  expect((await poll()).map(({ guid, version, headline }) => [guid, version, headline])).toEqual([
    ['a', 1, 'One'],
    ['b', 1, 'Two'],
  ]);
  expect(await store.feeds.get(feed.id)).toMatchObject({
    title: 'Herald',
    format: 'rss',
    poll: { lastOutcome: 'new', health: 'ok', itemCount: 2 },
  });
});

test('asks only for what changed once every item has settled', async () => {
  answer = { status: 200, headers: { etag: '"1"' }, body: rss(item('a', 'One')) };
  await settle(await poll());
  expect(await poll()).toEqual([]);
  expect(asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  expect(await state()).toMatchObject({ lastOutcome: 'not-modified', unsettled: [] });
});

test('an ETag does not hide an item that was queued and lost', async () => {
  answer = { status: 200, headers: { etag: '"1"' }, body: rss(item('a', 'One'), item('b', 'Two')) };
  const [first, second] = await poll();
  if (first) await settle([first]);
  passMinutes(11);
  expect((await poll()).map((one) => [one.storyId, one.version])).toEqual([[second?.storyId, 1]]);
  expect(asked.at(-1)?.['if-none-match']).toBeUndefined();
});

test('items that were queued before the queues began anew are handed on at the next poll', async () => {
  answer = { status: 200, headers: { etag: '"1"' }, body: rss(item('a', 'One')) };
  const lost = await poll();
  passMinutes(1);
  deps.queueBornAt = async () => now;
  expect((await poll()).map((one) => one.storyId)).toEqual(lost.map((one) => one.storyId));
});

test('a changed item comes again as the next version', async () => {
  answer = { status: 200, body: rss(item('a', 'One')) };
  await settle(await poll());
  answer = { status: 200, body: rss(item('a', 'One, corrected')) };
  expect((await poll()).map(({ version, headline }) => [version, headline])).toEqual([[2, 'One, corrected']]);
});

test('the validators of another address are not sent', async () => {
  answer = { status: 200, headers: { etag: '"1"' }, body: rss() };
  await poll();
  await store.feeds.update(feed.id, { url: feed.url.replace('/feed.xml', '/moved.xml') });
  await poll();
  expect(asked.at(-1)?.['if-none-match']).toBeUndefined();
});

test('a feed that fails keeps its items on their way, says why, and comes again later and later', async () => {
  answer = { status: 200, body: rss(item('a', 'One')) };
  await poll();
  const unsettled = (await state())?.unsettled;
  answer = { status: 500, body: 'no' };
  expect(await poll()).toEqual([]);
  expect(await state()).toMatchObject({
    health: 'failing',
    failures: 1,
    lastStatus: 500,
    lastError: { code: 'http.server_error' },
    unsettled,
    nextPollAt: '2026-11-23T12:20:00.000Z',
  });
  await poll();
  expect(await state()).toMatchObject({ failures: 2, nextPollAt: '2026-11-23T12:40:00.000Z' });
  answer = { status: 200, body: rss() };
  await poll();
  expect(await state()).toMatchObject({ health: 'ok', failures: 0, lastError: null });
});

test('what is not a feed is said so', async () => {
  answer = {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><html><head><title>Sign in</title></head></html>',
  };
  await poll();
  expect(await state()).toMatchObject({
    health: 'failing',
    lastError: { code: 'feed.not_a_feed', message: expect.stringContaining('HTML page') },
  });
});

test('a dead item comes again after an hour, although the feed says that nothing changed', async () => {
  answer = { status: 200, headers: { etag: '"1"' }, body: rss(item('a', 'One')) };
  await settle(await poll(), 'dead');
  passMinutes(30);
  expect(await poll()).toEqual([]);
  passMinutes(31);
  expect((await poll()).map((one) => one.version)).toEqual([1]);
});

test('the job of a removed or paused feed is dropped', async () => {
  await store.feeds.update(feed.id, { enabled: false });
  await expect(poll()).rejects.toMatchObject({ code: 'feed.removed' });
});
