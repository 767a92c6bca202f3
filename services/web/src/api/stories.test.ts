import { TAG_DEFAULTS } from '@slugline/model';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { makeFeed, makeStory, openTestContext } from '../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

const mexico = makeStory({ id: 'a'.repeat(32), headline: 'Port strike ends', firstCreated: '2026-06-04T09:00:00.000Z' });
const canada = makeStory({
  id: 'b'.repeat(32),
  headline: 'Wheat harvest begins',
  firstCreated: '2026-06-03T09:00:00.000Z',
  source: 'prairie-ledger',
  sourceName: 'Prairie Ledger',
  language: 'fr',
  tags: [{ ...TAG_DEFAULTS, vocabulary: 'region', code: 'CA', name: 'Canada', score: 1, via: 'mention', evidence: [] }],
});
const killed = makeStory({ id: 'c'.repeat(32), headline: 'Killed port story', pubStatus: 'canceled' });
const embargoed = makeStory({ id: 'd'.repeat(32), headline: 'Embargoed port story', embargoedUntil: '2026-07-01T00:00:00.000Z' });
const many = Array.from({ length: 450 }, (_, index) =>
  makeStory({
    id: `e${index.toString(16).padStart(31, '0')}`,
    headline: `Filler ${index}`,
    source: 'filler',
    firstCreated: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
  }),
);

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
  await context.store.feeds.add(
    makeFeed('https://prairie.example/feed', { source: 'prairie-ledger', sourceName: 'Prairie Ledger' }),
  );
  await context.store.stories.put([mexico, canada, killed, embargoed, ...many]);
  await context.store.stories.put([{ ...mexico, version: 3, headline: 'Port strike over', contentHash: 'new', itemHash: 'new' }]);
  await context.store.refresh();
});
afterAll(() => context.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  const type = response.headers.get('content-type') ?? '';
  return { response, body: /json/.test(type) && !/ndjson/.test(type) ? await response.json() : await response.text() };
};

describe('GET /api/v1/stories', () => {
  test('answers the stories that match, their number, and no further page', async () => {
    const { response, body } = await get('/api/v1/stories?q=port&source=harbour-herald');
    expect(response.status).toBe(200);
    expect(body.data.map((story: { headline: string }) => story.headline)).toEqual(['Port strike over']);
    expect(body).toMatchObject({ total: { value: 1, relation: 'eq' }, nextCursor: null, notes: [] });
  });

  test('takes repeated values as OR inside a facet and AND across', async () => {
    const { body } = await get('/api/v1/stories?region=CA&region=MX&lang=fr');
    expect(body.data.map((story: { id: string }) => story.id)).toEqual([canada.id]);
  });

  test('narrows by time, from inclusive and to exclusive', async () => {
    const { body } = await get('/api/v1/stories?from=2026-06-03T09:00:00Z&to=2026-06-04T09:00:00Z');
    expect(body.data.map((story: { id: string }) => story.id)).toEqual([canada.id]);
    const recent = await get('/api/v1/stories?from=now-36h');
    expect(recent.body.data.map((story: { id: string }) => story.id)).toEqual([mexico.id]);
  });

  test('hands every story out once over its pages', async () => {
    const seen: string[] = [];
    for (let path: string | null = '/api/v1/stories?source=filler&size=200'; path; ) {
      const { body } = await get(path);
      seen.push(...body.data.map((story: { id: string }) => story.id));
      path = body.nextCursor && `/api/v1/stories?source=filler&size=200&cursor=${encodeURIComponent(body.nextCursor)}`;
    }
    expect(seen).toHaveLength(450);
    expect(new Set(seen).size).toBe(450);
  });

  test('says in notes what was odd in the query', async () => {
    const { body } = await get(`/api/v1/stories?q=${encodeURIComponent('port "strike')}`);
    expect(body.notes[0]).toMatchObject({ code: expect.any(String), message: expect.any(String), span: { start: 5 } });
  });

  test.each([
    ['foo=1', 'request.unknown_parameter', 'foo'],
    ['__proto__=1', 'request.unknown_parameter', '__proto__'],
    ['size=0', 'request.invalid', 'size'],
    ['size=201', 'request.invalid', 'size'],
    ['size=many', 'request.invalid', 'size'],
    ['sort=best', 'request.invalid', 'sort'],
    ['from=yesterday', 'request.invalid', 'from'],
    ['from=2026-02-30', 'request.invalid', 'from'],
    ['from=2026-03-01&to=2026-02-01', 'request.invalid', 'to'],
    ['source=a%20b', 'request.invalid', 'source'],
    ['lang=english', 'request.invalid', 'lang'],
    ['region=Atlantis', 'request.invalid', 'region'],
    ['topic=gardening', 'request.invalid', 'topic'],
    ['q=a&q=b', 'request.invalid', 'q'],
    [`q=${'x'.repeat(513)}`, 'request.query_too_long', 'q'],
    ['cursor=nonsense', 'request.bad_cursor', 'cursor'],
    [Array.from({ length: 1_000 }, (_, index) => `p${index}=1`).join('&'), 'request.unknown_parameter', 'p0'],
    [Array.from({ length: 60 }, () => 'lang=en').join('&'), 'request.invalid', 'lang'],
  ])('refuses %.40s with %s', async (query, code, parameter) => {
    const { response, body } = await get(`/api/v1/stories?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({
      type: `urn:slugline:problem:${code}`,
      status: 400,
      code,
      parameter,
      instance: '/api/v1/stories',
    });
    expect(body.title).toBe('Bad Request');
  });

  test.each(['*a*', '/regex/', '(((', 'src:x', '"unclosed', '\u0000', '\ud800', 'a'.repeat(512), 'NOT', '- -'])(
    'answers the odd query %j',
    async (query) => {
      const { response } = await get(`/api/v1/stories?${new URLSearchParams({ q: query })}`);
      expect(response.status).toBe(200);
    },
  );
});

describe('one story', () => {
  test('is answered in its newest version, with all versions beside it', async () => {
    const one = await get(`/api/v1/stories/${mexico.id}`);
    expect(one.body.data).toMatchObject({ id: mexico.id, version: 3, headline: 'Port strike over' });
    const versions = await get(`/api/v1/stories/${mexico.id}/versions`);
    expect(versions.body.data.map((story: { version: number }) => story.version)).toEqual([3, 2]);
  });

  test('is not sent again to who has it', async () => {
    const path = `/api/v1/stories/${mexico.id}`;
    const etag = (await get(path)).response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { response, body } = await get(path, { 'if-none-match': sent });
      expect(response.status).toBe(304);
      expect(body).toBe('');
      expect(response.headers.get('etag')).toBe(etag);
    }
    expect((await get(path, { 'if-none-match': '"other"' })).response.status).toBe(200);
  });

  test.each(['f'.repeat(32), 'nothing', '..%2F..', embargoed.id])('is unknown by the id %s', async (id) => {
    for (const path of [`/api/v1/stories/${id}`, `/api/v1/stories/${id}/versions`]) {
      const { response, body } = await get(path);
      expect(response.status).toBe(404);
      expect(body.code).toBe('request.not_found');
    }
  });

  test('that was killed leaves a notice, and none of its text', async () => {
    for (const path of [`/api/v1/stories/${killed.id}`, `/api/v1/stories/${killed.id}/versions`]) {
      const { response, body } = await get(path);
      expect(response.status).toBe(410);
      expect(body.code).toBe('story.withdrawn');
      expect(JSON.stringify(body)).not.toContain('Killed port');
    }
  });
});

describe('counts', () => {
  test('facets name their codes; a facet’s own filter does not narrow it', async () => {
    const { body } = await get('/api/v1/facets?from=2026-06-01&source=prairie-ledger');
    expect(body.data.region).toEqual([{ code: 'CA', name: 'Canada', count: 1 }]);
    expect(body.data.source).toContainEqual({ code: 'prairie-ledger', name: 'Prairie Ledger', count: 1 });
    expect(body.data.source).toContainEqual({ code: 'harbour-herald', name: 'harbour-herald', count: 1 });
    expect(body.data.lang).toEqual([{ code: 'fr', name: 'French', count: 1 }]);
  });

  test('the histogram has every bar in order', async () => {
    const { body } = await get('/api/v1/histogram?from=2026-06-01');
    expect(body.data.bars.reduce((sum: number, bar: { count: number }) => sum + bar.count, 0)).toBe(2);
    expect(body.data.bars.length).toBeLessThanOrEqual(60);
  });

  test.each(['/api/v1/facets?size=1', '/api/v1/histogram?cursor=x', '/api/v1/histogram?sort=newest'])(
    'know no page: %s',
    async (path) => {
      expect((await get(path)).body.code).toBe('request.unknown_parameter');
    },
  );
});

describe('outbound feeds and exports', () => {
  test.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ])('.%s gives the newest, and 304 to who has them', async (format, type) => {
    const path = `/api/v1/stories.${format}?size=2`;
    const { response, body } = await get(path);
    expect(response.headers.get('content-type')).toBe(type);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    expect(text).toContain(`urn:slugline:story:${mexico.id}`);
    expect(text).not.toContain('Filler');
    expect(text).toContain('http://localhost/api/v1/stories.');
    const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.response.status).toBe(304);
  });

  test('a feed of a query is newest first, not by relevance', async () => {
    const { body } = await get('/api/v1/stories.json?q=filler&size=3');
    expect(body.items.map((item: { title: string }) => item.title)).toEqual(['Filler 449', 'Filler 448', 'Filler 447']);
    expect(body.home_page_url).toBe('http://localhost/?q=filler');
  });

  test('an export holds every matching story, whatever the page', async () => {
    const csv = await get('/api/v1/stories.csv?source=filler&size=5&sort=oldest');
    expect(csv.response.headers.get('content-disposition')).toBe('attachment; filename="slugline-2026-06-05.csv"');
    expect(csv.body.match(/^[0-9a-f]{32},/gm)).toHaveLength(450);
    const ndjson = await get('/api/v1/stories.ndjson?q=port');
    const lines = ndjson.body
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(lines.map((story: { id: string }) => story.id)).toContain(mexico.id);
    expect(ndjson.body).not.toContain('Killed');
    expect(ndjson.body).not.toContain('Embargoed');
  });

  test('HEAD answers the headers alone', async () => {
    const response = await app.request('/api/v1/stories.csv', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test.each(['rss', 'atom', 'json', 'csv', 'ndjson'])('.%s refuses what a search refuses', async (format) => {
    const { response, body } = await get(`/api/v1/stories.${format}?colour=red`);
    expect(response.status).toBe(400);
    expect(body.parameter).toBe('colour');
  });
});
