import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FeedDocument, ParsedFeed } from './port.ts';
import { readFeed } from './read.ts';

const NAMESPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const rss = (channel: string): string => `<rss version="2.0" ${NAMESPACES}><channel>${channel}</channel></rss>`;
const atom = (inner: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`;

function read(text: string | Uint8Array, part: Partial<FeedDocument> = {}): Promise<ParsedFeed> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readFeed({ url: 'http://harbour.example/feeds/news.xml', bytes, contentType: null, ...part });
}

describe('a feed of RSS', () => {
  test('says what it asks of those who poll it, and where its hub is', async () => {
    const feed = await read(
      rss(
        '<ttl>30</ttl><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency><skipHours><hour>23</hour><hour>0</hour><hour>24</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day><day>saturday</day></skipDays><atom:link rel="hub" href="http://hub.example/"/><atom:link rel="self" href="/feeds/news.xml"/>',
      ),
    );
    expect(feed.hints).toEqual({ intervalSeconds: 21_600, skipHours: [0, 23], skipDays: [0, 6] });
    expect([feed.hubs, feed.selfUrl]).toEqual([['http://hub.example/'], 'http://harbour.example/feeds/news.xml']);
  });

  test('has a description, rights, people, categories, an image and a date', async () => {
    const feed = await read(
      rss(
        '<description>All &lt;b&gt;news&lt;/b&gt;</description><copyright>© 2025 &lt;a href="/c"&gt;Herald&lt;/a&gt;</copyright><managingEditor>ed@a.example (Ed Itor)</managingEditor><category>News</category><itunes:category text="Arts"><itunes:category text="Books"/></itunes:category><image><url>/logo.png</url><title>Herald</title></image><lastBuildDate>Tue, 01 Jul 2025 10:00:00 GMT</lastBuildDate>',
      ),
    );
    expect(feed).toMatchObject({
      description: 'All <b>news</b>',
      rights: '© 2025 Herald',
      rightsHtml: '© 2025 <a href="http://harbour.example/c">Herald</a>',
      authors: [{ name: 'Ed Itor', email: 'ed@a.example' }],
      image: { url: 'http://harbour.example/logo.png', alt: 'Herald' },
      updated: '2025-07-01T10:00:00.000Z',
    });
    expect(feed.categories.map(({ term }) => term)).toEqual(['News', 'Arts', 'Books']);
  });

  test('has items with rights, a source and enclosures', async () => {
    const feed = await read(
      rss(
        '<item><title>A</title><dc:rights>© B</dc:rights><source url="http://b.example/f">B Daily</source><enclosure url="/a.mp3" type="audio/mpeg" length="12"/><media:group><media:content url="v.mp4" type="video/mp4" fileSize="9"/></media:group><media:keywords>x, y</media:keywords></item>',
      ),
    );
    expect(feed.items[0]).toMatchObject({
      rights: '© B',
      source: { title: 'B Daily', url: 'http://b.example/f' },
      enclosures: [
        { url: 'http://harbour.example/a.mp3', type: 'audio/mpeg', length: 12 },
        { url: 'http://harbour.example/feeds/v.mp4', type: 'video/mp4', length: 9 },
      ],
    });
    expect(feed.items[0]?.categories.map(({ term }) => term)).toEqual(['x', 'y']);
  });
});

describe('a feed of Atom', () => {
  test('resolves each address against the base in scope', async () => {
    const feed = await read(
      atom(
        '<entry xml:base="b/"><link href="1"/><content type="xhtml" xml:base="c/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="d">x</a><p xml:base="/e/"><img src="f"/></p></div></content><summary type="html">&lt;a href="g"&gt;y&lt;/a&gt;</summary></entry>',
        'xml:base="/a/"',
      ),
    );
    expect(feed.items[0]).toMatchObject({
      url: 'http://harbour.example/a/b/1',
      contentHtml: '<a href="http://harbour.example/a/b/c/d">x</a><p><img src="http://harbour.example/e/f"></p>',
      summaryHtml: '<a href="http://harbour.example/a/b/g">y</a>',
    });
  });

  test('takes an item’s language from its text, and none where that is said', async () => {
    const feed = await read(
      atom(
        '<entry><title xml:lang="de">A</title></entry><entry><content xml:lang="">B</content></entry><entry/>',
        'xml:lang="fr"',
      ),
    );
    expect([feed.language, ...feed.items.map(({ language }) => language)]).toEqual(['fr', 'de', null, 'fr']);
  });

  test('has an aggregated entry’s source, whose author it takes', async () => {
    const feed = await read(
      atom(
        '<id>urn:f</id><author><name>F</name></author><entry><source><title>S</title><link href="http://s.example/"/><author><name>SA</name></author></source></entry>',
      ),
    );
    expect(feed.guid).toBe('urn:f');
    expect(feed.items[0]).toMatchObject({
      source: { title: 'S', url: 'http://s.example/' },
      authors: [{ name: 'SA', email: null }],
    });
  });

  test('0.3 has its own names, modes and types', async () => {
    const feed = await read(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>T</tagline><copyright>C</copyright><modified>2025-07-01T10:00:00Z</modified><entry><issued>2025-07-01T09:00:00Z</issued><modified>2025-07-01T10:00:00Z</modified><title mode="base64">SGVsbG8=</title><content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>',
    );
    expect(feed).toMatchObject({ description: 'T', rights: 'C', updated: '2025-07-01T10:00:00.000Z' });
    expect(feed.items[0]).toMatchObject({
      ...{ headline: 'Hello', contentHtml: '<p>x</p>' },
      ...{ published: '2025-07-01T09:00:00.000Z', updated: '2025-07-01T10:00:00.000Z' },
    });
  });

  test('may be a single entry', async () => {
    const feed = await read('<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>One</title></entry>');
    expect(feed.items.map(({ headline }) => headline)).toEqual(['One']);
  });
});

describe('what the server says', () => {
  test('is the base and the language where the document says nothing', async () => {
    const document = rss('<item><title>A</title><link>1</link></item>');
    const feed = await read(document, { contentLocation: '/moved/f.xml', contentLanguage: 'nl' });
    expect([feed.language, feed.items[0]?.language, feed.items[0]?.url]).toEqual(['nl', 'nl', 'http://harbour.example/moved/1']);
  });

  test('may leave out that the document is gzipped', async () => {
    const feed = await read(gzipSync(rss('<title>Z</title>')));
    expect([feed.title, feed.encoding]).toEqual(['Z', 'utf-8']);
    const cut = gzipSync(rss('<title>Z</title>'.repeat(1_000))).subarray(0, 60);
    await expect(read(cut)).rejects.toMatchObject({ code: 'feed.not_a_feed' });
  });

  test('relative addresses of a document without an address stay as written', async () => {
    const feed = await read(rss('<link>/news</link><item><title>A</title><link>1</link></item>'), { url: 'standard input' });
    expect([feed.siteUrl, feed.items[0]?.url]).toEqual(['/news', '1']);
  });
});
