import type { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { makeFeed, NOW, openTestContext } from '../context.test-support.ts';
import { type Publisher, page, rss, startPublisher } from '../feeds/publisher.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let publisher: Publisher;
let app: Hono;
beforeAll(async () => {
  publisher = await startPublisher();
  context = await openTestContext({ allowHosts: ['127.0.0.1'] });
  app = createApp(context);
});
afterEach(async () => {
  publisher.pages.clear();
  for (const feed of await context.store.feeds.list()) await context.store.feeds.remove(feed.id);
});
afterAll(async () => {
  await context.close();
  await publisher.close();
});

const FEEDS = '/api/v1/feeds';
const post = async (path: string, body: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
const RSS_LINK = '<link rel="alternate" type="application/rss+xml" title="All" href="/rss">';

describe('adding by address', () => {
  test('knows the title, format and language of a feed', async () => {
    publisher.pages.set('/rss', rss('The Herald'));
    const { status, body } = await post(FEEDS, { url: `${publisher.url}/rss`, urgent: true, reader: 'rss-parser' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ check: 'feed', problem: null });
    expect(body.data).toMatchObject({ title: 'The Herald', sourceName: 'The Herald', format: 'rss', language: 'en-GB' });
    expect(body.data).toMatchObject({ urgent: true, reader: 'rss-parser', intervalSeconds: null });
  });

  test('takes the one feed that a page declares', async () => {
    publisher.pages.set('/', page(RSS_LINK, '<link rel="alternate" type="application/rss+xml" href="/comments/feed">'));
    publisher.pages.set('/rss', rss('The Herald'));
    const { body } = await post(FEEDS, { url: publisher.url });
    expect([body.check, body.data.url, body.data.title]).toEqual(['page', `${publisher.url}/rss`, 'The Herald']);
    expect((await post(FEEDS, { url: publisher.url })).body).toMatchObject({ status: 409, code: 'feed.exists' });
  });

  test('lets choose where a page declares more', async () => {
    publisher.pages.set('/', page(RSS_LINK, '<link rel="alternate" type="application/atom+xml" href="/atom">'));
    const { status, body } = await post(FEEDS, { url: publisher.url });
    expect([status, body.code]).toEqual([422, 'feed.choose']);
    expect(body.candidates).toEqual([
      { url: `${publisher.url}/rss`, title: 'All', type: 'rss', isDeclared: true },
      { url: `${publisher.url}/atom`, title: null, type: 'atom', isDeclared: true },
    ]);
  });

  test('refuses what is no feed and leads to none, and where Slugline may not go', async () => {
    publisher.pages.set('/x', { body: 'just text', type: 'text/plain' });
    expect((await post(FEEDS, { url: `${publisher.url}/x` })).body).toMatchObject({ status: 422, code: 'feed.none_found' });
    expect((await post(FEEDS, { url: 'http://127.0.0.2/' })).body).toMatchObject({ status: 400, code: 'http.blocked_address' });
    expect((await context.store.feeds.page({ size: 1 })).total).toBe(0);
  });

  test('adds what cannot be read now and says why, or does not look at all', async () => {
    const { status, body } = await post(FEEDS, { url: `${publisher.url}/later` });
    expect(status).toBe(201);
    expect(body).toMatchObject({ check: 'failed', problem: { code: 'http.not_found' } });
    publisher.asked.length = 0;
    expect((await post(FEEDS, { url: `${publisher.url}/other`, check: false })).body.check).toBe('unchecked');
    expect(publisher.asked).toEqual([]);
  });

  test('finds the feeds of a page without adding any', async () => {
    publisher.pages.set('/', page(RSS_LINK));
    publisher.pages.set('/rss', rss('The Herald'));
    const seen = await post(`${FEEDS}/discover`, { url: publisher.url });
    expect(seen.body).toEqual({
      kind: 'page',
      data: [{ url: `${publisher.url}/rss`, title: 'All', type: 'rss', isDeclared: true }],
      detail: null,
    });
    expect((await post(`${FEEDS}/discover`, { url: `${publisher.url}/rss` })).body).toMatchObject({
      kind: 'feed',
      data: [{ title: 'The Herald' }],
    });
    expect((await post(`${FEEDS}/discover`, { url: `${publisher.url}/none` })).body).toMatchObject({ kind: 'failed', data: [] });
    expect((await context.store.feeds.page({ size: 1 })).total).toBe(0);
  });
});

describe('the list of feeds', () => {
  test('is paged, searched and filtered, and counts how they stand', async () => {
    const feeds = ['a', 'b', 'c'].map((name) => makeFeed(`https://${name}.example/rss`, { sourceName: name.toUpperCase() }));
    await context.store.feeds.addMany(feeds);
    await context.store.feeds.update(feeds[2]?.id ?? '', { enabled: false });
    const get = async (query: string) => (await app.request(`${FEEDS}${query}`)).json();
    const first = await get('?size=2');
    expect([first.data.length, first.total, first.counts]).toEqual([2, 3, { new: 2, paused: 1 }]);
    expect((await get(`?size=2&cursor=${first.nextCursor}`)).data.map((feed: { sourceName: string }) => feed.sourceName)).toEqual(
      ['C'],
    );
    expect(await get('?q=B.example')).toMatchObject({ total: 1, nextCursor: null });
    expect(await get('?health=paused')).toMatchObject({ total: 1, data: [{ said: { health: 'Paused' } }] });
    for (const [query, code] of [
      ['?health=well', 'request.invalid'],
      ['?size=0', 'request.invalid'],
      ['?size=2&q=x&cursor=abc', 'request.bad_cursor'],
      ['?page=2', 'request.unknown_parameter'],
    ] as const) {
      expect((await get(query)).code, query).toBe(code);
    }
  });

  test('never shows what is secret in a subscription at a hub', async () => {
    const websub = {
      ...{
        hub: 'https://hub.example/',
        topic: 'https://a.example/rss',
        token: 'tok-1',
        secret: 'sec-1',
        state: 'active' as const,
      },
      ...{ askedAt: NOW.toISOString(), leaseEndsAt: null, lastPushAt: null, reason: null },
    };
    await context.store.feeds.add(makeFeed('https://a.example/rss', { websub }));
    const text = await (await app.request(FEEDS)).text();
    expect(text).toContain('pushed by hub.example');
    expect(text).not.toMatch(/tok-1|sec-1/);
  });
});

describe('OPML', () => {
  const opml = (rows: string): string => `<opml version="2.0"><body>\n${rows}\n</body></opml>`;
  const send = async (body: string, type = 'text/x-opml') => {
    const response = await app.request(`${FEEDS}/import`, { method: 'POST', headers: { 'content-type': type }, body });
    return { status: response.status, body: await response.json() };
  };

  test('tells of each row what became of it', async () => {
    await context.store.feeds.add(makeFeed('https://there.example/rss'));
    const rows = ['https://a.example/rss', 'https://there.example/rss', 'https://a.example/rss#top', 'ftp://b.example/', '']
      .map((url) => `<outline type="rss" text="T" xmlUrl="${url}"/>`)
      .join('\n');
    const { status, body } = await send(opml(rows));
    expect(status).toBe(200);
    expect(body).toMatchObject({ added: 1, duplicate: 2, invalid: 2, leftOut: 0 });
    expect(body.rows.map((row: { line: number; outcome: string }) => [row.line, row.outcome])).toEqual([
      [2, 'added'],
      [3, 'duplicate'],
      [4, 'duplicate'],
      [5, 'invalid'],
      [6, 'invalid'],
    ]);
    expect(body.rows[3].reason).toContain('http or https address');
  });

  test('spreads first polls over the hour', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => `<outline xmlUrl="https://h${n % 30}.example/${n}"/>`).join('\n');
    expect((await send(opml(rows), 'application/xml')).body.added).toBe(3_000);
    const due = (await context.store.feeds.list()).map((feed) => Date.parse(feed.poll.nextPollAt ?? '') - NOW.getTime());
    expect(Math.max(...due)).toBeLessThanOrEqual(3_600_000);
    expect(due.filter((ms) => ms < 60_000).length).toBeLessThan(500);
  });

  test('goes out and comes in again with what Slugline knows of a feed, without user names and passwords', async () => {
    const feed = makeFeed('https://ana:geheim@a.example/rss', {
      title: 'A & B',
      urgent: true,
      intervalSeconds: null,
      enabled: false,
    });
    await context.store.feeds.addMany([feed, makeFeed('https://s.example/rss', { sample: true })]);
    const answer = await app.request('/api/v1/feeds.opml');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/x-opml');
    expect(text).not.toMatch(/geheim|s\.example/);
    await context.store.feeds.remove(feed.id);
    expect((await send(text)).body.added).toBe(1);
    const [again] = (await context.store.feeds.page({ text: 'a.example', size: 1 })).feeds;
    expect(again).toMatchObject({
      title: 'A & B',
      source: 'harbour-herald',
      sourceName: 'Harbour Herald',
      urgent: true,
      enabled: false,
    });
  });

  test('is refused when it is something else, of another type, or too large', async () => {
    expect((await send('<html><body>no</body></html>'.replace('<body>', '<div>'))).body).toMatchObject({
      status: 422,
      code: 'opml.unreadable',
    });
    expect((await send('{}', 'application/json')).status).toBe(415);
    expect((await send(opml(' '.repeat(11 * 1024 * 1024)))).status).toBe(413);
  });
});
