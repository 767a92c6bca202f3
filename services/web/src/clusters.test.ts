import { type Sketch, writeSketch } from '@slugline/model';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { makeStory, openTestContext } from './context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

/** A fingerprint; one of the same number stands for the same text. */
const print = (text: number) => {
  const sketch: Sketch = { kind: 'text', values: Uint32Array.from({ length: 40 }, (_, at) => text * 1_000_000 + at) };
  return writeSketch(sketch);
};
const at = (minute: number) => `2026-06-04T09:0${minute}:00.000Z`;
const copy = (id: string, source: string, minute: number, more: object = {}) =>
  makeStory({
    id,
    headline: `Port strike ends, says ${source}`,
    source,
    sourceName: source,
    firstCreated: at(minute),
    fingerprint: print(1),
    ...more,
  });

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
  await context.store.stories.put([
    copy('one', 'Herald', 1),
    copy('two', 'Ledger', 2, { headline: 'Dockers return to the port' }),
    copy('wire', 'Reuters', 3),
    copy('held', 'Gazette', 0, { embargoedUntil: '2026-07-01T00:00:00.000Z' }),
    makeStory({ id: 'alone', headline: 'Port closed', firstCreated: at(5), fingerprint: print(2) }),
  ]);
});
afterAll(() => context.close());

const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
};
const json = async (path: string) => JSON.parse((await get(path)).text);
const ids = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

describe('the API', () => {
  test('shows every copy, each with its cluster, unless one of each is asked for', async () => {
    const every = await json('/api/v1/stories?q=port&sort=oldest');
    expect([ids(every), every.total.value, every.copies]).toEqual([['one', 'two', 'wire', 'alone'], 4, undefined]);
    expect(every.data[0].cluster).toEqual({ id: expect.any(String), leadId: 'wire', size: 3, sources: 3 });
    expect(every.data[3].cluster).toBeNull();
    const once = await json('/api/v1/stories?q=port&sort=oldest&collapse=cluster');
    expect([ids(once), once.total.value, once.copies.value]).toEqual([['wire', 'alone'], 2, 4]);
    expect(ids(await json('/api/v1/stories?q=title:dockers&collapse=cluster'))).toEqual(['two']);
    expect((await get('/api/v1/stories?collapse=all')).status).toBe(400);
  });

  test('answers a story with its copies, and a cluster by its id or any of its stories', async () => {
    const { cluster } = (await json('/api/v1/stories/two')).data;
    expect(cluster.members.map(({ id }: { id: string }) => id)).toEqual(['wire', 'one', 'two']);
    expect((await json('/api/v1/stories/alone')).data.cluster).toBeNull();
    expect((await json(`/api/v1/clusters/${cluster.id}`)).data).toEqual(cluster);
    expect((await json('/api/v1/clusters/one')).data).toEqual(cluster);
    expect([(await get('/api/v1/clusters/alone')).status, (await get('/api/v1/clusters/nobody')).status]).toEqual([404, 404]);
  });

  test('outbound feeds have each cluster once, exports every copy with its cluster', async () => {
    const feed = (query: string) => get(`/api/v1/stories.rss?q=port${query}`).then(({ text }) => text.match(/<item>/g)?.length);
    expect([await feed(''), await feed('&collapse=none')]).toEqual([2, 4]);
    const { text } = await get('/api/v1/stories.ndjson?q=port&collapse=cluster');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const cluster = (await json('/api/v1/clusters/one')).data.id;
    expect(lines.map(({ id, clusterId }) => [id, clusterId])).toEqual([
      ['alone', null],
      ['wire', cluster],
      ['two', cluster],
      ['one', cluster],
    ]);
    expect(Object.keys(lines[0])).not.toContain('fingerprint');
    expect((await get('/api/v1/stories.csv?q=port')).text).toContain(`,${cluster},`);
  });
});

describe('the portal', () => {
  test('shows each cluster once, tells how many copies there are, and leads to all of them and back', async () => {
    const { text } = await get('/?q=port');
    expect(text.match(/class="hit"/g)).toHaveLength(2);
    expect(text).toContain('2 stories');
    expect(text).toContain('4 stories with copies');
    expect(text).toContain('href="/?q=port&amp;collapse=none"');
    expect(text).toContain('<a class="also" href="/stories/wire#copies">Also in 2 sources</a>');
    const every = (await get('/?q=port&collapse=none')).text;
    expect(every.match(/class="hit"/g)).toHaveLength(4);
    expect(every).toContain('show each text once');
  });

  test('says nothing of copies where there are none', async () => {
    expect((await get('/?q=closed')).text).not.toContain('with copies');
    expect((await get('/stories/alone')).text).not.toContain('Also in');
  });

  test('lists the copies on the story page, with the lead, and none that is under embargo', async () => {
    const { text } = await get('/stories/one');
    expect(text).toContain('<h2 id="copies">Also in 2 sources</h2>');
    expect(text).toMatch(/Reuters<\/span>.*lead.*href="\/stories\/wire"/s);
    expect(text).toContain('href="/stories/two"');
    expect(text).not.toContain('Gazette');
  });
});
