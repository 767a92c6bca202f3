import type { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { makeFeed, NOW, openTestContext } from '../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
});
afterEach(async () => {
  context.sample = { active: async () => false, remove: async () => {} };
  for (const feed of await context.store.feeds.list()) await context.store.feeds.remove(feed.id);
});
afterAll(() => context.close());

const FEEDS = '/api/v1/feeds';
const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await app.request(path, {
    method,
    headers: { ...type, ...headers },
    ...(body === undefined ? {} : { body: sent }),
  });
  return { response, body: response.status === 204 ? null : await response.json() };
};

describe('adding a feed', () => {
  test('makes it due at once and says where it is', async () => {
    const { response, body } = await send('POST', FEEDS, { url: 'https://www.harbour-herald.example/feed.xml#top' });
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`${FEEDS}/${body.data.id}`);
    expect(body.data).toMatchObject({
      url: 'https://www.harbour-herald.example/feed.xml',
      source: 'harbour-herald.example',
      sourceName: 'harbour-herald.example',
      intervalSeconds: null,
      urgent: false,
      enabled: true,
      sample: false,
      poll: { health: 'new', nextPollAt: NOW.toISOString(), unsettledCount: 0 },
    });
    expect((await send('GET', `${FEEDS}/${body.data.id}`)).body.data).toEqual(body.data);
    expect((await send('GET', FEEDS)).body).toMatchObject({ total: 1, counts: { new: 1 }, nextCursor: null });
  });

  test('takes the name that its source has already', async () => {
    await send('POST', FEEDS, { url: 'https://a.example/1', source: 'herald', sourceName: 'The Herald' });
    const { body } = await send('POST', FEEDS, { url: 'https://a.example/2', source: 'herald', title: 'Sport' });
    expect(body.data.sourceName).toBe('The Herald');
  });

  test('twice is a conflict that names the first', async () => {
    const first = await send('POST', FEEDS, { url: 'https://a.example/feed' });
    const { response, body } = await send('POST', FEEDS, { url: 'https://a.example/feed' });
    expect(response.status).toBe(409);
    expect(body.code).toBe('feed.exists');
    expect(body.detail).toContain(first.body.data.id);
  });

  test('never shows the user name and password of its address', async () => {
    const { body } = await send('POST', FEEDS, { url: 'https://ana:geheim@a.example/feed' });
    expect(body.data.url).toBe('https://a.example/feed');
    const again = await send('POST', FEEDS, { url: 'https://ana:geheim@a.example/feed' });
    const bad = await send('POST', FEEDS, { url: 'ftp://ana:geheim@a.example/feed' });
    expect(JSON.stringify([again.body, bad.body, context.log()])).not.toContain('geheim');
    expect((await context.store.feeds.get(body.data.id))?.url).toContain('geheim');
  });

  test.each([
    [{}, 'url'],
    [{ url: 7 }, 'url'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ url: 'file:///etc/passwd' }, 'url'],
    [{ url: `https://a.example/${'x'.repeat(3_000)}` }, 'url'],
    [{ url: 'https://a.example/', source: 'A B' }, 'source'],
    [{ url: 'https://a.example/', sourceName: '' }, 'sourceName'],
    [{ url: 'https://a.example/', title: '' }, 'title'],
    [{ url: 'https://a.example/', intervalSeconds: 0 }, 'intervalSeconds'],
    [{ url: 'https://a.example/', intervalSeconds: 1.5 }, 'intervalSeconds'],
    [{ url: 'https://a.example/', intervalSeconds: '60' }, 'intervalSeconds'],
    [{ url: 'https://a.example/', language: 'English!' }, 'language'],
    [{ url: 'https://a.example/', urgent: 'yes' }, 'urgent'],
    [{ url: 'https://a.example/', reader: 'another' }, 'reader'],
    [{ url: 'https://a.example/', check: 1 }, 'check'],
    [[], 'body'],
    ['null', 'body'],
    ['{"url":', 'body'],
    ['', 'body'],
    ['['.repeat(100_000), 'body'],
    [`{"url":${'['.repeat(101)}${']'.repeat(101)}}`, 'body'],
  ])('refuses %.60j, naming %s', async (given, parameter) => {
    const { response, body } = await send('POST', FEEDS, given);
    expect(response.status).toBe(400);
    expect(body).toMatchObject({ code: 'request.invalid', parameter });
  });

  test.each(['{"url":"https://a.example/","__proto__":{"x":1}}', '{"url":"https://a.example/","colour":"red"}'])(
    'refuses the field that it does not know in %s',
    async (given) => {
      const { response, body } = await send('POST', FEEDS, given);
      expect(response.status).toBe(400);
      expect(body.code).toBe('request.unknown_parameter');
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  );

  test('takes the sample wire away, once', async () => {
    let removed = 0;
    context.sample.active = async () => removed === 0;
    context.sample.remove = async () => {
      removed += 1;
    };
    await send('POST', FEEDS, { url: 'https://a.example/1' });
    await send('POST', FEEDS, { url: 'https://a.example/2' });
    expect(removed).toBe(1);
  });

  test('counts as done when the sample cannot be removed, and the log says so', async () => {
    context.sample.active = async () => true;
    context.sample.remove = () => Promise.reject(new Error('no'));
    expect((await send('POST', FEEDS, { url: 'https://a.example/1' })).response.status).toBe(201);
    expect(context.log().some((line) => line.msg === 'the sample wire could not be removed')).toBe(true);
  });
});

describe('a feed', () => {
  const feed = makeFeed('https://a.example/feed');
  beforeEach(async () => void (await context.store.feeds.add(feed)));

  test('is changed where the body says so, and stays where it does not', async () => {
    const { response, body } = await send('PATCH', `${FEEDS}/${feed.id}`, { intervalSeconds: 600, title: null, format: 'atom' });
    expect(response.status).toBe(200);
    expect(body.data).toMatchObject({ intervalSeconds: 600, format: 'atom', url: feed.url, enabled: true });
  });

  test('is due at once when it is turned on again', async () => {
    await send('PATCH', `${FEEDS}/${feed.id}`, { enabled: false });
    await context.store.feeds.recordPoll(feed.id, { ...feed.poll, nextPollAt: '2026-07-01T00:00:00.000Z' });
    const paused = await send('POST', `${FEEDS}/${feed.id}/poll`);
    expect(paused.response.status).toBe(409);
    expect(paused.body.code).toBe('feed.paused');
    const { body } = await send('PATCH', `${FEEDS}/${feed.id}`, { enabled: true });
    expect(body.data.poll.nextPollAt).toBe(NOW.toISOString());
  });

  test('is polled on request', async () => {
    await context.store.feeds.recordPoll(feed.id, { ...feed.poll, nextPollAt: '2026-07-01T00:00:00.000Z' });
    const { response, body } = await send('POST', `${FEEDS}/${feed.id}/poll`);
    expect(response.status).toBe(202);
    expect(body.data.poll.nextPollAt).toBe(NOW.toISOString());
  });

  test('cannot take the address of another', async () => {
    await context.store.feeds.add(makeFeed('https://b.example/feed'));
    const { response } = await send('PATCH', `${FEEDS}/${feed.id}`, { url: 'https://b.example/feed' });
    expect(response.status).toBe(409);
  });

  test('is gone after DELETE', async () => {
    expect((await send('DELETE', `${FEEDS}/${feed.id}`)).response.status).toBe(204);
    expect((await send('DELETE', `${FEEDS}/${feed.id}`)).body.code).toBe('feed.unknown');
  });

  test.each([
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/poll'],
  ])('that does not exist: %s%s', async (method, ending) => {
    const { response, body } = await send(method, `${FEEDS}/nothing${ending}`, method === 'PATCH' ? {} : undefined);
    expect(response.status).toBe(404);
    expect(body.code).toBe('feed.unknown');
  });
});
