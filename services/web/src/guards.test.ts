import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { openTestContext } from './context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
});
afterAll(() => context.close());

const FEED = JSON.stringify({ url: 'https://a.example/feed' });
const post = (headers: Record<string, string>, body: string, path = '/api/v1/feeds') =>
  app.request(path, { method: 'POST', headers: { host: 'desk.example:4100', ...headers }, body });

describe('a request from another site', () => {
  const json = { 'content-type': 'application/json' };

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://desk.example:4101' },
    { origin: 'not an origin' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ])('may not change anything: %j', async (headers) => {
    for (const path of ['/api/v1/feeds', '/feeds', '/sample/remove', '/dead-letters/replay']) {
      const response = await post({ ...json, ...headers } as Record<string, string>, FEED, path);
      expect(response.status).toBe(403);
      expect((await response.json()).code).toBe('request.cross_site');
    }
    expect(await context.store.feeds.list()).toEqual([]);
  });

  test('may read', async () => {
    const response = await app.request('/api/v1/stories', {
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
    'cannot pass as "%s"',
    async (type) => {
      const response = await post({ 'content-type': type }, FEED);
      expect(response.status).toBe(415);
      expect((await response.json()).code).toBe('request.media_type');
    },
  );
});

test.each([{}, { origin: 'http://desk.example:4100' }, { origin: 'https://desk.example:4100', 'sec-fetch-site': 'same-origin' }])(
  'a request of this site, or of no page, may change something: %j',
  async (headers) => {
    const response = await post(
      { 'content-type': 'application/json; charset=utf-8', ...headers } as Record<string, string>,
      FEED,
    );
    expect(response.status).toBe(201);
    const { data } = await response.json();
    await context.store.feeds.remove(data.id);
  },
);

test('a body over 256 KB is refused, with its length stated or not', async () => {
  const body = JSON.stringify({ url: 'x'.repeat(300_000) });
  for (const headers of [{ 'content-length': String(body.length) }, {}]) {
    const response = await post({ 'content-type': 'application/json', ...headers } as Record<string, string>, body);
    expect(response.status).toBe(413);
    expect((await response.json()).code).toBe('request.too_large');
  }
});

test.each(['/', '/docs', '/openapi.json', '/api/v1/stories', '/api/v1/nothing', '/nothing', '/api/v1/stories.rss', '/metrics'])(
  'every answer carries the security headers: %s',
  async (path) => {
    const { headers } = await app.request(path);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:|data:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  },
);

test.each(['/api/v1/nothing', '/api/v2/stories', '/api/v1/stories/a/b/c', '/api/v1/stories.xml'])(
  'an address of the API that does not exist is a problem: %s',
  async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'request.not_found', instance: path });
  },
);

test('a failure that nobody knows is logged under the reference that the answer names, and tells nothing else', async () => {
  const { stories } = context.store;
  const search = stories.search;
  stories.search = () => Promise.reject(new Error('secret detail'));
  const response = await app.request('/api/v1/stories');
  stories.search = search;
  const body = await response.json();
  expect([response.status, body.code]).toEqual([500, 'internal']);
  expect(JSON.stringify(body)).not.toContain('secret');
  const reference = body.instance.replace('urn:uuid:', '');
  expect(body.detail).toContain(reference);
  expect(context.log().find((line) => line.reference === reference)).toMatchObject({ err: { message: 'secret detail' } });
});
