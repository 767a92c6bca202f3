import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { STORY_DEFAULTS } from '@slugline/model';
import { openStore, reindexStories, type Store } from '@slugline/store';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { criteria, makeStory, pagedIds, removeIndices } from '../../contract/store-fixtures.ts';

const url = inject('elasticsearchUrl') ?? '';

async function es(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${url}/${path}`, { method, ...json });
  return { status: response.status, json: await response.json() };
}

describe.skipIf(inject('elasticsearchUrl') === null)('the Elasticsearch adapter', () => {
  const stores: Store[] = [];
  const prefixes: string[] = [];
  const newPrefix = () => {
    const prefix = `store-${randomUUID().slice(0, 8)}`;
    prefixes.push(prefix);
    return prefix;
  };
  const open = async (indexPrefix: string, elasticsearchUrl = url) => {
    const store = await openStore({ elasticsearchUrl, indexPrefix });
    stores.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    for (const prefix of prefixes.splice(0)) await removeIndices(url, prefix);
  });

  test('is set up once when many processes open it at the same time', async () => {
    const prefix = newPrefix();
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(prefix)));
    const results = await Promise.all(opened.map((store, n) => store.stories.put([makeStory({ id: `s${n}` })])));
    expect(results.flat().map((result) => result.status)).toEqual(Array.from({ length: 5 }, () => 'created'));
    const { json } = await es('GET', `_alias/${prefix}-stories`);
    expect(Object.keys(json as object)).toEqual([`${prefix}-stories-000001`]);
  });

  test('never makes an index by guessing when its own is missing', async () => {
    const prefix = newPrefix();
    const store = await open(prefix);
    await es('DELETE', `${prefix}-stories-000001`);
    const notReady = { code: 'store.not_ready', dependency: 'store' };
    await expect(store.stories.put([makeStory({ id: 'a' })])).rejects.toMatchObject(notReady);
    await expect(store.stories.get('a')).rejects.toMatchObject(notReady);
    await expect(store.stories.search({ ...criteria('a'), sort: 'newest', size: 1 })).rejects.toMatchObject(notReady);
    await expect(store.stories.search({ ...criteria('a'), sort: 'relevance', size: 1 })).rejects.toMatchObject(notReady);
    expect((await es('GET', `${prefix}-stories*?allow_no_indices=false`)).status).toBe(404);
    expect((await store.check()).status).toBe('down');
    await open(prefix);
    expect(await store.stories.put([makeStory({ id: 'a' })])).toEqual([{ status: 'created' }]);
  });

  test('refuses fields that the mapping does not know', async () => {
    const prefix = newPrefix();
    await open(prefix);
    const { status, json } = await es('PUT', `${prefix}-stories/_doc/x`, { id: 'x', surprise: 1 });
    expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining('strict_dynamic_mapping_exception')]);
  });

  test('adds the fields that an index of an older version does not know, and reads what was stored before them', async () => {
    const prefix = newPrefix();
    const story = makeStory({ id: 'a' });
    const added = Object.keys(STORY_DEFAULTS);
    const old = Object.fromEntries(Object.entries(story).filter(([name]) => !added.includes(name)));
    await open(prefix);
    const { json } = await es('GET', `${prefix}-stories/_mapping`);
    const [mapping] = Object.values(json as Record<string, { mappings: { properties: Record<string, unknown> } }>);
    const properties = Object.fromEntries(
      Object.entries(mapping?.mappings.properties ?? {}).filter(([name]) => !added.includes(name)),
    );
    const { url: _, ...known } = (properties.body as { properties: Record<string, unknown> }).properties;
    properties.body = { properties: known };
    await es('DELETE', `${prefix}-stories-000001`);
    await es('DELETE', `_index_template/${prefix}-stories`);
    const analysis = { analyzer: { story_english: { tokenizer: 'standard' }, story_neutral: { tokenizer: 'standard' } } };
    await es('PUT', `${prefix}-stories-000001`, {
      aliases: { [`${prefix}-stories`]: {} },
      settings: { analysis },
      mappings: { dynamic: 'strict', _meta: { version: 2 }, properties },
    });
    await es('PUT', `${prefix}-stories/_doc/a?refresh=true`, old);
    const store = await open(prefix);
    expect(await store.stories.get('a')).toEqual(story);
    expect(
      await store.stories.put([{ ...story, version: 2, contentHash: 'new', slugline: 'STORM', sourceVersion: '2' }]),
    ).toEqual([{ status: 'updated' }]);
    expect((await store.stories.versions('a')).map((one) => one.slugline)).toEqual(['STORM', null]);
    const embed = { kind: 'embed' as const, text: 'Radar', url: 'https://video.example/radar' };
    expect(await store.stories.put([{ ...makeStory({ id: 'b' }), body: [embed] }])).toEqual([{ status: 'created' }]);
  });

  test('tells a read-only index from one that is away', async () => {
    const prefix = newPrefix();
    const store = await open(prefix);
    await es('PUT', `${prefix}-stories/_settings`, { 'index.blocks.read_only_allow_delete': true });
    await expect(store.stories.put([makeStory({ id: 'a' }), makeStory({ id: 'b' })])).rejects.toMatchObject({
      code: 'store.blocked',
      dependency: 'store',
    });
    expect(await store.check()).toMatchObject({ status: 'degraded', reason: expect.stringContaining('Free disk space') });
    await es('PUT', `${prefix}-stories/_settings`, { 'index.blocks.read_only_allow_delete': null });
    await es('PUT', `${prefix}-items/_settings`, { 'index.blocks.write': true });
    const reason = expect.stringContaining(`PUT ${prefix}-items-000001/_settings {"index.blocks.write": null}`);
    expect(await store.check()).toMatchObject({ status: 'degraded', reason });
    await es('PUT', `${prefix}-items/_settings`, { 'index.blocks.write': null });
    await es('PUT', `${prefix}-stories/_settings`, { 'index.blocks.read': true });
    expect((await store.check()).status).toBe('down');
    await es('PUT', `${prefix}-stories/_settings`, { 'index.blocks.read': null });
    expect(await store.stories.put([makeStory({ id: 'a' })])).toEqual([{ status: 'created' }]);
    await expect(openStore({ elasticsearchUrl: 'http://127.0.0.1:9', connectTimeoutMs: 50 })).rejects.toMatchObject({
      code: 'store.unavailable',
      dependency: 'store',
    });
  });

  test('puts again only what a busy or broken Elasticsearch did not take', async () => {
    const prefix = newPrefix();
    await open(prefix);
    const proxy = await faultyProxy();
    const store = await open(prefix, proxy.url);
    const stories = Array.from({ length: 20 }, (_, n) => makeStory({ id: `f${n}`, headline: 'Faulty' }));
    for (const fault of ['429', 'cut', 'lost-answer'] as const) {
      proxy.fault = fault;
      await expect(store.stories.put(stories)).rejects.toMatchObject({ code: 'store.unavailable', dependency: 'store' });
    }
    proxy.fault = null;
    const results = await store.stories.put(stories);
    expect(new Set(results.map((result) => result.status))).toEqual(new Set(['unchanged']));
    await store.refresh();
    expect(await store.stories.count()).toBe(20);
    await proxy.close();
    expect((await store.check()).status).toBe('down');
  });

  test.each([400, 413])(
    'sends what was refused as a whole with %i in halves, and rejects only the document to blame',
    async (status) => {
      const prefix = newPrefix();
      await open(prefix);
      const proxy = await faultyProxy();
      const store = await open(prefix, proxy.url);
      proxy.fault = status === 400 ? '400' : '413';
      const stories = Array.from({ length: 21 }, (_, n) =>
        makeStory({ id: `h${n}`, headline: n === 13 ? 'Indigestible' : 'Easy', body: ['x'.repeat(n === 13 ? 20_000 : 2_000)] }),
      );
      const results = await store.stories.put(stories);
      expect(results.filter((result) => result.status === 'created')).toHaveLength(20);
      expect(results[13]).toMatchObject({ status: 'failed', retryable: false });
      proxy.fault = null;
      expect(await store.stories.put(stories.slice(13, 14))).toEqual([{ status: 'created' }]);
      await proxy.close();
    },
  );

  test('reindexes under reads and writes without a gap', async () => {
    const prefix = newPrefix();
    const store = await open(prefix);
    const version = (n: number, number: number) =>
      makeStory({ id: `s${n}`, version: number, headline: `Reindex ${number}`, body: ['x '.repeat(500)] });
    const first = Array.from({ length: 3_000 }, (_, n) => version(n, 1));
    await store.stories.put(first);
    await store.refresh();
    let running = true;
    const acknowledged = new Map(first.map((story) => [story.id, 1]));
    const write = async () => {
      for (let n = 0; running; n = (n + 7) % 3_200) {
        const [result] = await store.stories.put([version(n, (acknowledged.get(`s${n}`) ?? 0) + 1)]).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'store.blocked' });
          return [{ status: 'failed', retryable: true }];
        });
        if (result?.status === 'created' || result?.status === 'updated')
          acknowledged.set(`s${n}`, (acknowledged.get(`s${n}`) ?? 0) + 1);
        else expect(result).toMatchObject({ status: 'failed', retryable: true });
      }
    };
    const read = async () => {
      while (running) {
        const page = await store.stories.search({ ...criteria('reindex'), sort: 'newest', size: 1 });
        expect(page.total.value).toBeGreaterThanOrEqual(3_000);
        expect(await store.stories.get('s1')).not.toBeNull();
      }
    };
    const others = [write(), read()];
    const result = await reindexStories({ elasticsearchUrl: url, indexPrefix: prefix });
    const later = await reindexStories({ elasticsearchUrl: url, indexPrefix: prefix });
    running = false;
    await Promise.all(others);
    expect([result.to, later.to]).toEqual([`${prefix}-stories-000002`, `${prefix}-stories-000003`]);
    const { json } = await es('GET', `_cat/indices/${prefix}-stories-*?h=index&format=json`);
    expect(json).toEqual([{ index: `${prefix}-stories-000003` }]);
    const heads = await store.stories.heads([...acknowledged.keys()]);
    expect(new Map([...heads].map(([id, head]) => [id, head.version]))).toEqual(acknowledged);
    await store.refresh();
    expect(await store.stories.count()).toBe(acknowledged.size);
    const [changed] = [...acknowledged].find(([, number]) => number > 2) ?? ['s0'];
    expect((await store.stories.versions(changed)).map((story) => story.version)).toEqual(
      Array.from({ length: acknowledged.get(changed) ?? 0 }, (_, at) => (acknowledged.get(changed) ?? 0) - at),
    );
  });

  test('leaves everything as it was when a reindex fails', async () => {
    const prefix = newPrefix();
    const store = await open(prefix);
    await store.stories.put([makeStory({ id: 'a', headline: 'Stays' })]);
    await es('PUT', `${prefix}-stories-000002`, {});
    await expect(reindexStories({ elasticsearchUrl: url, indexPrefix: prefix })).rejects.toMatchObject({ code: 'store.failed' });
    await es('DELETE', `${prefix}-stories-000002`);
    expect(await store.stories.put([makeStory({ id: 'b', headline: 'Stays' })])).toEqual([{ status: 'created' }]);
    await store.refresh();
    expect(await pagedIds(store, { ...criteria('stays'), sort: 'newest', size: 9 })).toEqual(['a', 'b']);
  });
});

type Fault = '400' | '413' | '429' | 'cut' | 'lost-answer';

/** A proxy in front of Elasticsearch that spoils bulk requests; 400 is for one document's words, 413 for requests over 12 KB. */
async function faultyProxy() {
  const proxy = { url: '', fault: null as Fault | null, close: async () => undefined as unknown };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const spoil = request.url?.includes('_bulk') && request.url.includes('-stories') ? proxy.fault : null;
    if (spoil === 'cut') return request.socket.destroy();
    if (spoil === '429') {
      const headers = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
      return response
        .writeHead(429, headers)
        .end('{"error":{"type":"es_rejected_execution_exception","reason":"busy"},"status":429}');
    }
    const body = Buffer.concat(parts);
    const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    if ((spoil === '400' && plain.includes('Indigestible')) || (spoil === '413' && plain.length > 12_000))
      return response.writeHead(Number(spoil), { 'content-type': 'text/html' }).end('<h1>No</h1>');
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (!/^(?:host|connection|content-length|accept-encoding)$/.test(name)) headers.set(name, String(value));
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(parts.length > 0 ? { body } : {}),
    });
    const answered = Buffer.from(await answer.arrayBuffer());
    if (spoil === 'lost-answer') return request.socket.destroy();
    const type = answer.headers.get('content-type') ?? 'application/json';
    return response.writeHead(answer.status, { 'content-type': type, 'x-elastic-product': 'Elasticsearch' }).end(answered);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  proxy.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  proxy.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return proxy;
}
