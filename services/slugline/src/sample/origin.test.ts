import { type IncomingHttpHeaders, request } from 'node:http';
import type { Clock } from '@slugline/model';
import { afterEach, describe, expect, test } from 'vitest';
import { type SampleOrigin, startSampleOrigin } from './index.ts';

/** When the tests' sample wire was first started. */
const START = new Date('2025-06-11T09:30:12.345Z');

/** A clock that stands at START until it is moved. */
function movableClock(): Clock & { forward(seconds: number): void } {
  let now = START.getTime();
  return {
    now: () => new Date(now),
    forward: (seconds) => {
      now += seconds * 1_000;
    },
  };
}

/** A GET as the HTTP client makes it: to the origin, with the fictional host's name. */
function get(
  origin: string,
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const [host, port] = origin.split(':');
  const { hostname, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host, port, path: pathname, headers: { ...headers, host: hostname }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

let running: SampleOrigin | undefined;

afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(clock = movableClock(), startedAt = START): Promise<SampleOrigin> {
  running = await startSampleOrigin({ clock, startedAt });
  return running;
}

describe('the sample origin', () => {
  test('serves every working feed under its host name', async () => {
    const { origin, feeds, hosts } = await start();
    expect(feeds.length).toBeGreaterThanOrEqual(12);
    for (const feed of feeds) {
      expect(hosts[new URL(feed.url).hostname]).toBe(origin);
      if (feed.source === 'old-mill-courier' || feed.source === 'quayside-gazette') continue;
      const answer = await get(origin, feed.url);
      expect(answer.status, feed.url).toBe(200);
      expect(answer.headers['content-type']).toMatch(/^application\/(rss|atom)\+xml/);
    }
  });

  test('answers 304 to the ETag and to the date of the same document', async () => {
    const { origin, feeds } = await start();
    for (const { url } of feeds.slice(0, 4)) {
      const first = await get(origin, url);
      const { etag, 'last-modified': modified } = first.headers;
      expect(await get(origin, url, { 'if-none-match': `W/${etag}` })).toMatchObject({ status: 304, body: '' });
      expect(await get(origin, url, { 'if-modified-since': String(modified) })).toMatchObject({ status: 304 });
      expect(await get(origin, url, { 'if-none-match': '"another"' })).toMatchObject({ status: 200 });
    }
  });

  test('gives a feed new validators when a story drips in', async () => {
    const clock = movableClock();
    const { origin } = await start(clock);
    const url = 'http://meridian-wire.example/wire/world.xml';
    const before = await get(origin, url);
    clock.forward(30 * 60);
    const after = await get(origin, url, { 'if-none-match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(after.body.split('<item>').length).toBeGreaterThan(before.body.split('<item>').length);
    expect(Date.parse(String(after.headers['last-modified']))).toBeGreaterThan(
      Date.parse(String(before.headers['last-modified'])),
    );
  });

  test('says the same after a restart that passes the first start again', async () => {
    const urls = ['http://harbour-herald.example/feed.xml', 'http://savanna-post.example/atom.xml'];
    const clock = movableClock();
    const first = await start(clock);
    const before = await Promise.all(urls.map((url) => get(first.origin, url)));
    await first.close();
    const second = await start(clock, new Date(START));
    const after = await Promise.all(urls.map((url) => get(second.origin, url)));
    expect(after.map((answer) => answer.body)).toEqual(before.map((answer) => answer.body));
    expect(after.map((answer) => answer.headers.etag)).toEqual(before.map((answer) => answer.headers.etag));
  });

  test('serves no page before its story is out', async () => {
    const clock = movableClock();
    const { origin } = await start(clock);
    const url = 'http://harbour-herald.example/business/hull-dock-apprentices';
    expect((await get(origin, url)).status).toBe(404);
    clock.forward(60);
    expect((await get(origin, url)).status).toBe(200);
  });

  test('prints the correction when its time has come', async () => {
    const clock = movableClock();
    const { origin } = await start(clock);
    const url = 'http://harbour-herald.example/energy/glasgow-heat-network-river';
    const before = await get(origin, url);
    expect(before.body).toContain('Fourteen tower blocks');
    clock.forward(120);
    const after = await get(origin, url);
    expect(after.body).toContain('Twelve tower blocks');
    expect(after.body).toContain('An earlier version of this story');
    const feed = await get(origin, 'http://harbour-herald.example/feed.xml');
    expect(feed.body).toContain('CORRECTED: Glasgow');
    expect(feed.body).toContain('<dcterms:modified>');
  });

  test('has feeds that fail: one is a page, one gone, one away now and then', async () => {
    const clock = movableClock();
    const { origin } = await start(clock);
    const page = await get(origin, 'http://quayside-gazette.example/feed.xml');
    expect(page.headers['content-type']).toContain('text/html');
    expect((await get(origin, 'http://old-mill-courier.example/feed.xml')).status).toBe(410);
    const touchline = 'http://touchline.example/feed.xml';
    expect((await get(origin, touchline)).status).toBe(200);
    clock.forward(3 * 60);
    const away = await get(origin, touchline);
    expect(away).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
    clock.forward(2 * 60);
    expect((await get(origin, touchline)).status).toBe(200);
  });

  test('serves robots.txt, pictures and front pages, and nothing for a host that it does not know', async () => {
    const { origin } = await start();
    expect((await get(origin, 'http://savanna-post.example/robots.txt')).body).toContain('Disallow: /search');
    const picture = await get(origin, 'http://meridian-wire.example/img/tunis-desalination-solar.svg');
    expect(picture.headers['content-type']).toBe('image/svg+xml');
    expect((await get(origin, 'http://harbour-herald.example/')).body).toContain('The Harbour Herald');
    expect((await get(origin, 'http://unknown.example/feed.xml')).status).toBe(404);
  });
});
