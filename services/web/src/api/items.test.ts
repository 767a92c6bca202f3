import { gzipSync } from 'node:zlib';
import { type ApiKey, apiKeyId, apiTokenHash, feedId, pushFeedUrl, storyId } from '@slugline/model';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { NOW, openTestContext } from '../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
  await addKey('slk_wire');
  await addKey('slk_any', { source: null, sourceName: null });
  await addKey('slk_reader', { scopes: ['read'] });
  await addKey('slk_old', { revokedAt: NOW.toISOString() });
});
afterAll(() => context.close());

async function addKey(token: string, facts: Partial<ApiKey> = {}): Promise<void> {
  const hash = apiTokenHash(token);
  const rest = { name: token.slice(4), source: 'ap', sourceName: 'AP', lastUsedAt: null, revokedAt: null };
  const key: ApiKey = { ...{ id: apiKeyId(hash), hash, scopes: ['ingest'], createdAt: NOW.toISOString() }, ...rest, ...facts };
  await context.store.keys.add(key);
}

const ITEMS = '/api/v1/items';
const NINJS = JSON.stringify({
  uri: 'urn:newsml:ap.example:1',
  type: 'text',
  version: '3',
  versioncreated: '2026-06-05T11:00:00Z',
  headline: 'Port strike enters second week',
  body_text: 'Dockers stayed away on Friday.',
});
const RSS =
  '<rss version="2.0"><channel><title>W</title><item><guid isPermaLink="false">a</guid><title>One</title></item><item><guid isPermaLink="false">b</guid><title>Two</title></item></channel></rss>';

async function send(body: string | Uint8Array, headers: Record<string, string> = {}, path = ITEMS) {
  const given = { authorization: 'Bearer slk_wire', 'content-type': 'application/json', ...headers };
  const response = await app.request(path, { method: 'POST', headers: given, body: body as BodyInit });
  return { response, status: response.status, body: await response.json() };
}

describe('a document', () => {
  test('is answered with the ids of what will be, and is in the inbox of its source', async () => {
    const { status, body } = await send(NINJS);
    expect(status).toBe(202);
    const id = storyId('ap', 'urn:newsml:ap.example:1');
    expect(body.data).toMatchObject({
      feedId: feedId(pushFeedUrl('ap')),
      format: 'ninjs',
      items: [{ storyId: id, guid: 'urn:newsml:ap.example:1', version: '3', href: `/api/v1/stories/${id}` }],
    });
    expect(body.data.items[0].headline).toBe('Port strike enters second week');
    const document = await context.store.inbox.read(body.data.documentId);
    expect(document).toMatchObject({ origin: 'api', contentType: 'application/json', feedId: body.data.feedId });
    expect(Buffer.from(document?.bytes ?? []).toString()).toBe(NINJS);
    const feed = await context.store.feeds.get(body.data.feedId);
    expect(feed).toMatchObject({ delivery: 'push', source: 'ap', sourceName: 'AP', poll: { nextPollAt: NOW.toISOString() } });
    const shown = await (await app.request(`/api/v1/feeds/${body.data.feedId}`)).json();
    expect(shown.data).toMatchObject({ url: 'urn:slugline:push:ap', delivery: 'push' });
  });

  test('sent again has the same ids and waits once, whatever its Idempotency-Key', async () => {
    const first = await send(NINJS, { 'idempotency-key': 'one' });
    const again = await send(NINJS, { 'idempotency-key': 'two' });
    expect([again.status, again.body]).toEqual([202, first.body]);
    expect(await context.store.inbox.list(first.body.data.feedId, 99)).toHaveLength(1);
  });

  test.each(['application/rss+xml', 'text/xml; charset=utf-8', 'application/octet-stream', 'text/vnd.IPTC.NITF'])(
    'is told from its bytes, whatever its media type: %s',
    async (type) => {
      const { status, body } = await send(RSS, { 'content-type': type });
      expect(status).toBe(202);
      expect(body.data.format).toBe('rss');
      expect(body.data.items.map((item: { guid: string }) => item.guid)).toEqual(['a', 'b']);
    },
  );

  test('may be packed by gzip, within the limit', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect((await send(gzipSync(RSS), headers)).status).toBe(202);
    const bomb = await send(gzipSync(Buffer.alloc(6_000_000, ' ')), headers);
    expect([bomb.status, bomb.body.code]).toEqual([413, 'request.too_large']);
    expect((await send('no gzip', headers)).body.code).toBe('request.encoding');
    expect((await send(RSS, { 'content-encoding': 'br' })).status).toBe(415);
  });

  test.each([
    ['<!doctype html><html><body>Sign in</body></html>', 'feed.not_a_feed'],
    ['{"broken":', 'feed.not_a_feed'],
    ['', 'feed.not_a_feed'],
    ['<rss version="2.0"><channel><title>W</title></channel></rss>', 'push.no_items'],
  ])('that cannot be taken is refused with the reason: %.40s', async (text, code) => {
    const before = await context.store.inbox.list(feedId(pushFeedUrl('ap')), 99);
    const { status, body } = await send(text);
    expect([status, body.code]).toEqual([422, code]);
    expect(await context.store.inbox.list(feedId(pushFeedUrl('ap')), 99)).toEqual(before);
  });

  test('over 5 MB is refused', async () => {
    const { status, body } = await send(new Uint8Array(5 * 1024 * 1024 + 1));
    expect([status, body.code]).toEqual([413, 'request.too_large']);
    expect(body.detail).toContain('5 MB');
  });

  test('in a form is refused', async () => {
    const { status, body } = await send('x', { 'content-type': 'multipart/form-data; boundary=x' });
    expect([status, body.code]).toEqual([415, 'request.media_type']);
  });

  test('is not sent by the page of another site, even with a key', async () => {
    const { status, body } = await send(NINJS, { origin: 'https://evil.example' });
    expect([status, body.code]).toEqual([403, 'request.cross_site']);
  });

  test('for a source that is paused is refused, so that its sender keeps it', async () => {
    await send(RSS);
    const id = feedId(pushFeedUrl('ap'));
    await context.store.feeds.update(id, { enabled: false });
    const { status, body } = await send(RSS);
    await context.store.feeds.update(id, { enabled: true });
    expect([status, body.code]).toEqual([409, 'feed.paused']);
  });
});

describe('a key', () => {
  test.each([
    [{ authorization: '' }, 401, 'key.missing'],
    [{ authorization: 'Basic c2xrX3dpcmU=' }, 401, 'key.missing'],
    [{ authorization: 'Bearer slk_wrong' }, 401, 'key.refused'],
    [{ authorization: 'Bearer slk_old' }, 401, 'key.refused'],
    [{ authorization: 'Bearer slk_reader' }, 403, 'key.scope'],
    [{ authorization: '', 'x-api-key': 'slk_wire' }, 202, undefined],
  ])('%j is answered %i', async (headers, status, code) => {
    const answer = await send(RSS, headers as Record<string, string>);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    const authenticate = answer.response.headers.get('www-authenticate');
    expect(authenticate?.startsWith('Bearer realm="slugline"') ?? false).toBe(status === 401);
  });

  test('of a source pushes for that one only, and one of none for the one that it names', async () => {
    expect((await send(RSS, {}, `${ITEMS}?source=ap`)).status).toBe(202);
    const other = await send(RSS, {}, `${ITEMS}?source=afp`);
    expect([other.status, other.body.code, other.body.parameter]).toEqual([403, 'key.source', 'source']);
    const any = { authorization: 'Bearer slk_any' };
    expect((await send(RSS, any, `${ITEMS}?source=afp`)).body.data.feedId).toBe(feedId(pushFeedUrl('afp')));
    expect((await send(RSS, any)).body).toMatchObject({ code: 'request.invalid', parameter: 'source' });
    expect((await send(RSS, any, `${ITEMS}?source=A%20B`)).status).toBe(400);
    expect((await send(RSS, any, `${ITEMS}?sauce=afp`)).body.code).toBe('request.unknown_parameter');
  });

  test('notes its use, and is in no log', async () => {
    const [key] = (await context.store.keys.list()).filter(({ name }) => name === 'wire');
    expect(key?.lastUsedAt).toBe(NOW.toISOString());
    expect(JSON.stringify(context.log())).not.toContain('slk_');
  });

  test('that asks too often is told when to come again, and others go on', async () => {
    await addKey('slk_busy');
    const busy = { authorization: 'Bearer slk_busy', 'content-type': 'multipart/form-data' };
    const answers = await Promise.all(Array.from({ length: 601 }, () => send('x', busy)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.body.code).toBe('request.rate_limited');
    expect(refused[0]?.response.headers.get('retry-after')).toBe('1');
    expect((await send(RSS)).status).toBe(202);
  });
});

test('the first document of a first source ends the sample wire', async () => {
  const removed: string[] = [];
  const sample = context.sample;
  context.sample = { active: async () => true, remove: async () => void removed.push('sample') };
  const any = { authorization: 'Bearer slk_any' };
  for (const _ of [1, 2]) expect((await send(RSS, any, `${ITEMS}?source=new-source`)).status).toBe(202);
  context.sample = sample;
  expect(removed).toEqual(['sample']);
});
