import { expect, test } from 'vitest';
import { EMPTY_FEED, EMPTY_ITEM } from '../../empty.ts';
import { readFeed } from '../../read.ts';

test('a Google News sitemap is read whole; pages that are no news are left out', async () => {
  const bytes = new TextEncoder().encode(`<?xml version="1.0"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>http://a.example/about</loc></url>
      <url><loc>http://a.example/1?a=1&amp;b=2</loc><lastmod>2025-07-01T11:00:00Z</lastmod>
        <n:news><n:publication><n:name>Harbour Herald</n:name><n:language>en</n:language></n:publication>
          <n:publication_date>2025-07-01</n:publication_date><n:title>Port &amp; pilots</n:title><n:keywords>ports, strike</n:keywords></n:news>
        <image:image><image:loc>http://a.example/1.jpg</image:loc></image:image></url>
    </urlset>`);
  expect(await readFeed({ url: 'http://a.example/news.xml', bytes, contentType: 'text/xml' })).toEqual({
    ...EMPTY_FEED,
    format: 'sitemap',
    title: 'Harbour Herald',
    language: 'en',
    items: [
      {
        ...EMPTY_ITEM,
        url: 'http://a.example/1?a=1&b=2',
        headline: 'Port & pilots',
        categories: [
          { term: 'ports', scheme: null, label: null },
          { term: 'strike', scheme: null, label: null },
        ],
        published: '2025-07-01T00:00:00.000Z',
        updated: '2025-07-01T11:00:00.000Z',
        language: 'en',
        image: { url: 'http://a.example/1.jpg', alt: null },
      },
    ],
  });
});
