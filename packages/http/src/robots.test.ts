import { describe, expect, test } from 'vitest';
import { client, failureOf, type Origin, origin } from './origin.test-support.ts';

/** An origin with this robots.txt and a page at every other path. */
function site(robots: string | number, headers: Record<string, string> = {}): Promise<Origin> {
  return origin((request, response) => {
    if (request.url !== '/robots.txt') return void response.end('page');
    response.writeHead(typeof robots === 'number' ? robots : 200, headers);
    response.end(robots === 200 || typeof robots === 'number' ? '' : robots);
  });
}

describe('robots.txt', () => {
  test('forbids pages, not feeds, by our own group or else the common one', async () => {
    const own = await site('User-agent: *\nDisallow: /\n\nUser-agent: Slugline\nDisallow: /private\nAllow: /private/open');
    const http = client();
    expect((await http.get({ url: `${own.url}/news`, kind: 'page' })).status).toBe(200);
    expect((await http.get({ url: `${own.url}/private/open`, kind: 'page' })).status).toBe(200);
    expect(await failureOf(http.get({ url: `${own.url}/private/x`, kind: 'page' }))).toMatchObject({ code: 'http.robots' });
    expect((await http.get({ url: `${own.url}/private/feed`, kind: 'feed' })).status).toBe(200);
    expect(own.paths).not.toContain('/private/x');
    const common = await site('User-agent: *\nDisallow: /*.html$');
    expect(await failureOf(http.get({ url: `${common.url}/a.html`, kind: 'page' }))).toMatchObject({ code: 'http.robots' });
  });

  test('of a redirect target counts too', async () => {
    const target = await site('User-agent: *\nDisallow: /');
    const door = await origin((request, response) =>
      response.writeHead(request.url === '/robots.txt' ? 404 : 302, { location: `${target.url}/page` }).end(),
    );
    expect(await failureOf(client().get({ url: door.url, kind: 'page' }))).toMatchObject({ code: 'http.robots' });
    expect(target.paths).toEqual(['/robots.txt']);
  });

  test.each([404, 401, 410])('that answers %i allows everything', async (status) => {
    const open = await site(status);
    expect((await client().get({ url: open.url, kind: 'page' })).status).toBe(200);
  });

  test.each([
    [503, 'http.server_error'],
    [429, 'http.rate_limited'],
  ])('that answers %i forbids for now: the page is tried again later', async (status, code) => {
    const broken = await site(status);
    expect(await failureOf(client().get({ url: broken.url, kind: 'page' }))).toMatchObject({ code });
    expect(broken.paths).toEqual(['/robots.txt']);
  });

  test('is asked for once for many pages, again after a day or its max-age, and kept while it fails', async () => {
    let time = Date.parse('2025-07-01T10:00:00Z');
    let fails = false;
    const counted = await origin((request, response) => {
      if (request.url !== '/robots.txt') return void response.end('page');
      response.writeHead(fails ? 500 : 200, { 'cache-control': 'max-age=3600' }).end('User-agent: *\nDisallow: /no');
    });
    const http = client({ clock: { now: () => new Date(time) } });
    const asked = (): number => counted.paths.filter((path) => path === '/robots.txt').length;
    await Promise.all([1, 2, 3, 4].map((page) => http.get({ url: `${counted.url}/${page}`, kind: 'page' })));
    expect(asked()).toBe(1);
    time += 3_601_000;
    fails = true;
    await http.get({ url: `${counted.url}/5`, kind: 'page' });
    expect(asked()).toBe(2);
    expect(await failureOf(http.get({ url: `${counted.url}/no`, kind: 'page' }))).toMatchObject({ code: 'http.robots' });
  });

  test('is read up to 500 KB, and patterns made to cost time are left out', async () => {
    const rules = `User-agent: *\nDisallow: /first\n${'#'.repeat(500 * 1024)}\nDisallow: /late`;
    const long = await site(rules);
    const http = client();
    expect(await failureOf(http.get({ url: `${long.url}/first`, kind: 'page' }))).toMatchObject({ code: 'http.robots' });
    expect((await http.get({ url: `${long.url}/late`, kind: 'page' })).status).toBe(200);
    const costly = await site(`User-agent: *\nDisallow: /${'*a'.repeat(200_000)}b\n`);
    expect((await http.get({ url: `${costly.url}/${'a'.repeat(3_000)}`, kind: 'page' })).status).toBe(200);
  });
});
