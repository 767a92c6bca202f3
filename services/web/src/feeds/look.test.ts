import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openTestContext } from '../context.test-support.ts';
import { type Look, lookAt } from './look.ts';
import { type Publisher, page, rss, startPublisher } from './publisher.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let publisher: Publisher;
beforeAll(async () => {
  publisher = await startPublisher();
  context = await openTestContext({ allowHosts: ['127.0.0.1'] });
});
afterEach(() => {
  publisher.pages.clear();
  publisher.asked.length = 0;
});
afterAll(async () => {
  await context.close();
  await publisher.close();
});

const look = (path: string): Promise<Look> => lookAt(context.http, publisher.url + path);
const foundBy = async (path: string): Promise<string[]> => {
  const seen = await look(path);
  return seen.kind === 'page' ? seen.found.map((feed) => feed.url.replace(publisher.url, '')) : [seen.kind];
};

test('a feed is known with its title, format and language', async () => {
  publisher.pages.set('/rss', rss('The Herald', 2));
  expect(await look('/rss')).toMatchObject({ kind: 'feed', title: 'The Herald', format: 'rss', language: 'en-GB', items: 2 });
});

test('a page gives the feeds that it declares, and nothing more is asked', async () => {
  publisher.pages.set('/', page('<link rel="alternate" type="application/rss+xml" href="/a">', '<link rel="feed" href="/b">'));
  expect(await foundBy('/')).toEqual(['/a', '/b']);
  expect(publisher.asked).toEqual(['/']);
});

test('of a page that declares none, the links are read that look like feeds', async () => {
  publisher.pages.set('/', { body: '<html><body><a href="/rss/good.xml">RSS</a><a href="/feeds/about">About</a></body></html>' });
  publisher.pages.set('/rss/good.xml', rss('Good'));
  publisher.pages.set('/feeds/about', page());
  publisher.pages.set('/feed', rss('Also there'));
  expect(await foundBy('/')).toEqual(['/rss/good.xml']);
});

test('else the usual places are tried, beside the page and at the root, and the first will do', async () => {
  publisher.pages.set('/blog/', page());
  publisher.pages.set('/atom.xml', rss('Root'));
  publisher.pages.set('/index.xml', rss('Later'));
  expect(await foundBy('/blog/')).toEqual(['/atom.xml']);
});

test('else a news sitemap that robots.txt names', async () => {
  const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>${publisher.url}/a</loc><news:news><news:publication><news:name>Herald</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>2026-06-05T10:00:00Z</news:publication_date><news:title>A</news:title></news:news></url></urlset>`;
  publisher.pages.set('/', page());
  publisher.pages.set('/robots.txt', { body: 'Sitemap: /sitemap.xml\nSitemap: /news.xml', type: 'text/plain' });
  publisher.pages.set('/sitemap.xml', { body: '<sitemapindex><sitemap><loc>x</loc></sitemap></sitemapindex>', type: 'text/xml' });
  publisher.pages.set('/news.xml', { body: news, type: 'text/xml' });
  expect(await foundBy('/')).toEqual(['/news.xml']);
});

test('a page without any feed says so, and how many places were tried', async () => {
  publisher.pages.set('/', page());
  const seen = await look('/');
  expect(seen).toMatchObject({ kind: 'nothing', looksLike: expect.stringContaining('HTML page') });
  expect(seen.kind === 'nothing' && seen.tried).toBeGreaterThan(5);
});

test('what is neither feed nor page leads nowhere', async () => {
  publisher.pages.set('/x.pdf', { body: '%PDF-1.7', type: 'application/pdf' });
  expect(await look('/x.pdf')).toMatchObject({ kind: 'nothing', looksLike: 'a PDF', tried: 0 });
  expect(publisher.asked).toEqual(['/x.pdf']);
});

test('what cannot be fetched is told with its reason, and the guard stands before every address', async () => {
  expect(await look('/nothing')).toMatchObject({ kind: 'failed', error: { code: 'http.not_found' } });
  expect(await lookAt(context.http, 'http://unknown.example/')).toMatchObject({ kind: 'failed', error: { code: 'http.dns' } });
  expect(await lookAt(context.http, 'http://127.0.0.2/')).toMatchObject({ error: { code: 'http.blocked_address' } });
  publisher.pages.set('/', { body: '<html><body><a href="http://127.0.0.2/feed">x</a></body></html>' });
  expect(await look('/')).toMatchObject({ kind: 'nothing' });
});
