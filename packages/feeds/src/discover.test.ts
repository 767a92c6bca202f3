import { expect, test } from 'vitest';
import { discoverFeeds, sitemapsOf, wellKnownFeedPaths } from './discover.ts';

const SITE = 'https://herald.example/news/';
const urls = (html: string): string[] => discoverFeeds(html, SITE).map((feed) => feed.url);

test('finds what a page declares, in its order, with title and type', () => {
  const html = `<!doctype html><head>
    <link rel="alternate" type="application/rss+xml" title="Herald &amp; Co" href="/rss">
    <link REL='Alternate' TYPE='application/atom+xml; charset=utf-8' href=atom.xml>
    <link rel="feed" href="https://feeds.example/herald.json" type="application/feed+json">`;
  expect(discoverFeeds(html, SITE)).toEqual([
    { url: 'https://herald.example/rss', title: 'Herald & Co', type: 'rss', isDeclared: true },
    { url: 'https://herald.example/news/atom.xml', title: null, type: 'atom', isDeclared: true },
    { url: 'https://feeds.example/herald.json', title: null, type: 'json', isDeclared: true },
  ]);
});

test('resolves against the base element', () => {
  expect(urls('<base href="https://cdn.example/x/"><link rel=alternate type=application/rss+xml href=rss>')).toEqual([
    'https://cdn.example/x/rss',
  ]);
});

test('passes over what is no feed: stylesheets, translations, oEmbed, a REST interface, a page in a reader', () => {
  const html = `
    <link rel="alternate stylesheet" type="application/rss+xml" href="/rss.css">
    <link rel="alternate" hreflang="es" href="https://herald.example/es/feed/">
    <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
    <link rel="alternate" type="text/xml+oembed" href="/oembed?url=x&format=xml">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/rss+xml">
    <a href="/feedback">Feedback</a> <a href="/rss.html">About our feeds</a> <a href="mailto:feed@herald.example">m</a>`;
  expect(urls(html)).toEqual([]);
});

test('lists feeds of comments and links that look like feeds last, not as declared, each address once', () => {
  const html = `
    <a href="/feeds/sport.xml">Sport</a><a href="/rss">RSS</a><a href="feed://herald.example/all/feed#x">Subscribe</a>
    <link rel="alternate" type="application/rss+xml" title="Herald » Comments Feed" href="/comments/feed/">
    <link rel="alternate" type="application/rss+xml" href="/rss">`;
  expect(discoverFeeds(html, SITE).map(({ url, isDeclared }) => [url, isDeclared])).toEqual([
    ['https://herald.example/rss', true],
    ['https://herald.example/comments/feed/', false],
    ['https://herald.example/feeds/sport.xml', false],
    ['http://herald.example/all/feed', false],
  ]);
});

test('does not look into scripts, styles and comments', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/rss">';
  expect(urls(`<script>"${link}"</script><style>${link}</style><!-- ${link} --><textarea>${link}</textarea>`)).toEqual([]);
  expect(urls(`<script>unclosed ${link}`)).toEqual(['https://herald.example/rss']);
});

test('lists at most fifty', () => {
  const html = Array.from({ length: 500 }, (_, n) => `<a href="/feed/${n}">x</a>`).join('');
  expect(urls(html)).toHaveLength(50);
});

test.each(['<a href="/feed', '<', '<script>', '<link rel=alternate ', 'a<p', '<!--', '<base href=x>', '<a href="/feed?'])(
  'hostile runs of %j end',
  (piece) => {
    expect(urls(piece.repeat(100_000)).length).toBeLessThanOrEqual(50);
  },
);

test('tries beside the page first, then the root', () => {
  const paths = wellKnownFeedPaths('https://herald.example/blog/index.html?x=1');
  expect(paths[0]).toBe('https://herald.example/blog/feed');
  expect(paths).toContain('https://herald.example/feeds/posts/default');
  expect(wellKnownFeedPaths('https://herald.example/')[0]).toBe('https://herald.example/feed');
  expect(wellKnownFeedPaths('https://herald.example/feed')).not.toContain('https://herald.example/feed');
});

test('reads the sitemaps of a robots.txt, those for news first', () => {
  const robots =
    'User-agent: *\r\nDisallow: /x\nSitemap: https://herald.example/sitemap.xml\nsitemap:/sitemap-news.xml # x\nSitemap: ftp://x.example/';
  expect(sitemapsOf(robots.replace(' # x', ''), SITE)).toEqual([
    'https://herald.example/sitemap-news.xml',
    'https://herald.example/sitemap.xml',
  ]);
});
