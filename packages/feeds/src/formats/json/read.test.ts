import { describe, expect, test } from 'vitest';
import { EMPTY_FEED, EMPTY_ITEM } from '../../empty.ts';
import type { ParsedFeed } from '../../port.ts';
import { readFeed } from '../../read.ts';

function read(text: string): Promise<ParsedFeed> {
  return readFeed({
    url: 'http://a.example/f.json',
    bytes: new TextEncoder().encode(text),
    contentType: 'application/feed+json',
  });
}
const feedOf = (items: string): string => `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[${items}]}`;

test('a JSON Feed is read whole', async () => {
  const feed = await read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A & B',
      home_page_url: 'http://a.example/',
      feed_url: 'http://a.example/f.json',
      icon: '/icon.png',
      language: 'en_gb',
      authors: [{ name: 'Ada' }],
      hubs: [{ type: 'WebSub', url: 'http://hub.example/' }],
      items: [
        {
          ...{ id: 17, url: '/1', title: '1 < 2', summary: 'a <b>', content_html: '<p onclick="x">Hi <a href="/2">two</a></p>' },
          ...{
            date_published: '2025-07-01T10:00:00+02:00',
            date_modified: '2025-07-01T11:00:00Z',
            tags: ['x', 'x', 3],
            image: '/i.jpg',
          },
          attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12 }, { url: 'javascript:x' }],
        },
        { id: 'b', content_text: '5 < 6', author: { name: 'Bo' } },
      ],
    }),
  );
  expect(feed).toEqual({
    ...EMPTY_FEED,
    format: 'json',
    title: 'A & B',
    language: 'en-GB',
    siteUrl: 'http://a.example/',
    selfUrl: 'http://a.example/f.json',
    hubs: ['http://hub.example/'],
    image: { url: 'http://a.example/icon.png', alt: null },
    authors: [{ name: 'Ada', email: null }],
    items: [
      {
        ...EMPTY_ITEM,
        ...{ guid: '17', url: 'http://a.example/1', headline: '1 < 2', summaryHtml: 'a &lt;b&gt;' },
        contentHtml: '<p>Hi <a href="http://a.example/2">two</a></p>',
        authors: [{ name: 'Ada', email: null }],
        categories: [{ term: 'x', scheme: null, label: null }],
        ...{ published: '2025-07-01T08:00:00.000Z', updated: '2025-07-01T11:00:00.000Z' },
        image: { url: 'http://a.example/i.jpg', alt: null },
        enclosures: [{ url: 'http://a.example/a.mp3', type: 'audio/mpeg', length: 12 }],
      },
      { ...EMPTY_ITEM, guid: 'b', contentHtml: '5 &lt; 6', authors: [{ name: 'Bo', email: null }] },
    ],
  });
});

describe('what is wrong in one item loses that item only', () => {
  test.each([
    ['NaN', '{"id":"1","x":NaN}'],
    ['a nesting 20,000 deep', `{"id":"1","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['something that is no object', '17, null, "x"'],
  ])('%s', async (_, broken) => {
    const feed = await read(feedOf(`${broken},{"id":"2","title":"Two"}`));
    expect([feed.title, feed.items.map(({ guid }) => guid)]).toEqual(['J', ['2']]);
  });

  test.each([
    ['1e400 as a size', '{"id":"2","attachments":[{"url":"http://a.example/a","size_in_bytes":1e400}]}'],
    ['a key twice', '{"id":"1","id":"2"}'],
    ['__proto__', '{"__proto__":{"polluted":1},"id":"2"}'],
  ])('%s is no mistake', async (_, item) => {
    const feed = await read(feedOf(item));
    expect(feed.items.map(({ guid }) => guid)).toEqual(['2']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
