import { SluglineError } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { category, EMPTY_FEED, EMPTY_ITEM, person } from './empty.ts';
import type { ParsedFeed, ParsedItem } from './port.ts';
import { readFeed } from './read.ts';

const URL = 'http://harbour.example/feeds/news.xml';

function read(text: string | Uint8Array, contentType: string | null = null): Promise<ParsedFeed> {
  return readFeed({ url: URL, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, contentType });
}
async function item(inner: string): Promise<ParsedItem | undefined> {
  return (await read(`<rss version="2.0"><channel><item>${inner}</item></channel></rss>`)).items[0];
}
async function entry(inner: string, attributes = ''): Promise<ParsedItem | undefined> {
  return (await read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry ${attributes}>${inner}</entry></feed>`)).items[0];
}

describe('RSS', () => {
  test('2.0 is read whole', async () => {
    const feed = await read(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="i" xmlns:media="m">
        <channel><title>Harbour &amp; Herald</title><link>http://harbour.example/</link><language>en-gb</language>
          <atom:link href="http://harbour.example/feeds/news.xml" rel="self"/>
          <item>
            <title>Port &amp;amp; pilots: &lt;b&gt;talks&lt;/b&gt; resume</title>
            <link>/2025/port?a=1&amp;b=2</link>
            <guid isPermaLink="false">port-17</guid>
            <description><![CDATA[<p>Talks&nbsp;resume.</p>]]></description>
            <content:encoded><![CDATA[<p>Talks resume at the <a href="/port">port</a>.</p>]]></content:encoded>
            <dc:creator>Ada Writer</dc:creator><dc:creator>Bo Editor</dc:creator>
            <category>Economy</category><category domain="x"> Ports </category><category/><category>Economy</category>
            <pubDate>Tue, 01 Jul 2025 10:00:00 +0200</pubDate>
            <atom:updated>2025-07-01T12:00:00Z</atom:updated>
            <media:content url="/port.jpg" type="image/jpeg"><media:description>The port</media:description></media:content>
          </item>
        </channel></rss>`);
    expect(feed).toEqual({
      ...EMPTY_FEED,
      format: 'rss',
      title: 'Harbour & Herald',
      language: 'en-GB',
      siteUrl: 'http://harbour.example/',
      selfUrl: 'http://harbour.example/feeds/news.xml',
      items: [
        {
          ...EMPTY_ITEM,
          guid: 'port-17',
          url: 'http://harbour.example/2025/port?a=1&b=2',
          headline: 'Port & pilots: talks resume',
          headlineHtml: 'Port &amp; pilots: <b>talks</b> resume',
          summaryHtml: '<p>Talks&nbsp;resume.</p>',
          contentHtml: '<p>Talks resume at the <a href="http://harbour.example/port">port</a>.</p>',
          authors: [person('Ada Writer'), person('Bo Editor')],
          categories: [category('Economy'), { ...category('Ports'), scheme: 'x' }],
          published: '2025-07-01T08:00:00.000Z',
          updated: '2025-07-01T12:00:00.000Z',
          language: null,
          image: { url: 'http://harbour.example/port.jpg', alt: 'The port' },
          enclosures: [{ url: 'http://harbour.example/port.jpg', type: 'image/jpeg', length: null }],
        },
      ],
    });
  });

  test('1.0 takes its ids from rdf:about and its dates from Dublin Core', async () => {
    const feed =
      await read(`<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>T</title></channel>
      <item rdf:about="http://a.example/1"><title>One</title><dc:date>2025-07-01T10:00:00+01:00</dc:date><dc:subject>Tax</dc:subject></item></rdf:RDF>`);
    expect(feed.title).toBe('T');
    expect(feed.items[0]).toMatchObject({
      guid: 'http://a.example/1',
      url: 'http://a.example/1',
      published: '2025-07-01T09:00:00.000Z',
      categories: [category('Tax')],
    });
  });

  test.each(['0.91', '0.92', '2.0', '9', ''])('of version "%s" is read', async (version) => {
    const feed = await read(
      `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss version="${version}"><channel><item><title>A</title></item></channel></rss>`,
    );
    expect(feed.items).toHaveLength(1);
  });

  test.each([
    ['<guid>http://a.example/1</guid>', 'http://a.example/1'],
    ['<guid isPermaLink="true">/1</guid>', 'http://harbour.example/1'],
    ['<guid isPermaLink="false">http://a.example/1</guid>', null],
    ['<guid>17</guid>', null],
    ['<link/><guid>http://a.example/1</guid>', 'http://a.example/1'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link href="http://a.example/2"/>', 'http://a.example/2'],
  ])('finds the address in %s', async (inner, url) => {
    expect((await item(inner))?.url).toBe(url);
  });

  test.each([
    ['<author>desk@a.example (Ada Writer)</author>', [{ name: 'Ada Writer', email: 'desk@a.example' }]],
    ['<author>Ada Writer &lt;ada@a.example&gt;</author>', [{ name: 'Ada Writer', email: 'ada@a.example' }]],
    ['<author>Ada Writer (ada@a.example)</author>', [{ name: 'Ada Writer', email: 'ada@a.example' }]],
    ['<author>desk@a.example</author>', [{ name: null, email: 'desk@a.example' }]],
    ['<dc:creator>Ada &amp; Bo</dc:creator>', [person('Ada & Bo')]],
    ['<author><name>Ada</name><email>a@a.example</email></author>', [{ name: 'Ada', email: 'a@a.example' }]],
  ])('reads the author of %s', async (inner, authors) => {
    expect((await item(inner))?.authors).toEqual(authors);
  });

  test.each([
    ['<media:thumbnail url="http://a.example/t.png"/>', 'http://a.example/t.png'],
    ['<media:group><media:content url="http://a.example/g.jpg" medium="image"/></media:group>', 'http://a.example/g.jpg'],
    ['<enclosure url="http://a.example/e.jpg" type="image/jpeg"/>', 'http://a.example/e.jpg'],
    ['<enclosure url="http://a.example/e.mp3" type="audio/mpeg"/>', undefined],
    ['<media:content url="http://a.example/v.mp4" medium="video"/>', undefined],
  ])('finds the image in %s', async (inner, url) => {
    expect((await item(inner))?.image?.url).toBe(url);
  });
});

describe('Atom', () => {
  test('is read whole', async () => {
    const feed = await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="http://marin.example/">
      <title type="html">Marin &amp;amp; Cie</title><link rel="self" href="/atom"/><link href="/"/><author><name>Rédaction</name></author>
      <entry xml:lang="fr-CA">
        <id>tag:marin.example,2025:1</id><title>AT&amp;T &lt;3 Paris</title>
        <link rel="enclosure" type="image/png" href="i.png"/><link rel="alternate" type="text/html" href="un"/>
        <published>2025-07-01T10:00:00.5Z</published><updated>2025-07-01T11:00:00-05:00</updated>
        <category term="eco" label="Économie"/><summary>1 &lt; 2</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">First <em>a</em> second.<br/>Third</div></content>
      </entry></feed>`);
    expect(feed).toEqual({
      ...EMPTY_FEED,
      format: 'atom',
      title: 'Marin & Cie',
      language: 'fr',
      siteUrl: 'http://marin.example/',
      selfUrl: 'http://marin.example/atom',
      authors: [person('Rédaction')],
      items: [
        {
          ...EMPTY_ITEM,
          guid: 'tag:marin.example,2025:1',
          url: 'http://marin.example/un',
          headline: 'AT&T <3 Paris',
          summaryHtml: '1 &lt; 2',
          contentHtml: 'First <em>a</em> second.<br>Third',
          authors: [person('Rédaction')],
          categories: [{ term: 'eco', scheme: null, label: 'Économie' }],
          published: '2025-07-01T10:00:00.500Z',
          updated: '2025-07-01T16:00:00.000Z',
          language: 'fr-CA',
          image: { url: 'http://marin.example/i.png', alt: null },
          enclosures: [{ url: 'http://marin.example/i.png', type: 'image/png', length: null }],
        },
      ],
    });
  });

  test('a bad date loses neither the feed nor the item', async () => {
    const one = await entry('<title>A</title><published>soon</published><updated>2025-02-30T00:00:00Z</updated>');
    expect(one).toMatchObject({ headline: 'A', published: null, updated: null });
  });

  test('with a prefix, several authors and text for content', async () => {
    const feed = await read('<a:feed xmlns:a="a"><a:entry><a:title>P</a:title></a:entry></a:feed>');
    expect(feed.items[0]?.headline).toBe('P');
    const one = await entry(
      '<author><name>Ada</name></author><author><name>Bo</name></author><content>a &lt;x&gt; &amp;amp; b</content>',
    );
    expect(one).toMatchObject({ authors: [person('Ada'), person('Bo')], contentHtml: 'a &lt;x&gt; &amp;amp; b' });
    expect((await entry('<content>&lt;p&gt;Hello&lt;/p&gt;</content>'))?.contentHtml).toBe('<p>Hello</p>');
  });
});

describe('mistakes', () => {
  test.each([
    ['a lone &', '<title>Q&A</title>', 'Q&A'],
    ['a named entity', '<title>caf&eacute;&nbsp;&mdash; open&hellip;</title>', 'café — open…'],
    ['a number of windows-1252', '<title>it&#146;s</title>', 'it’s'],
    ['an illegal reference', '<title>a&#0;b&#xD800;c&#x1F600;</title>', 'abc\u{1F600}'],
    ['control characters', '<title>a\u0000b\u0008c</title>', 'abc'],
    ['a lone <', '<title>5 < 6</title>', '5 < 6'],
    ['an unescaped tag', '<title>A <b>bold</b> move</title>', 'A bold move'],
    ['a tag that is not closed', '<title>A</title><category>x', 'A'],
    ['tags closed in the wrong order', '<category><title>A</category></title>', null],
    ['attributes without quotes, or twice', '<title type=html a=1 a=2 b>A</title>', 'A'],
    ['CDATA', '<title><![CDATA[Q&A <i>now</i>]]></title>', 'Q&A now'],
    ['another case of letters', '<TITLE>A</TITLE>', 'A'],
    ['__proto__', '<title>A</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>', 'A'],
  ])('%s is mended', async (_, inner, headline) => {
    expect((await item(inner))?.headline ?? null).toBe(headline);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('HTML that stands unescaped in a description keeps its order', async () => {
    expect((await item('<description>First <em>a</em> second.<br>Third &amp; last</description>'))?.summaryHtml).toBe(
      'First <em>a</em> second.<br>Third &amp; last',
    );
  });

  test('junk before, after and instead of the root is passed over', async () => {
    const feed = await read(
      '\ufeff\n<br /><b>Warning</b>: x & y\n<?xml version="1.0"?><!-- c --><rss version="2.0"><channel><item><title>A</title></item></channel></rss>\n<script>x</script> trailing',
    );
    expect(feed.items).toHaveLength(1);
    expect(
      (await read('<rss version="2.0"><channel><title>T</title><item><title>A</title></item><item><title>B')).items,
    ).toHaveLength(2);
    expect((await read('<rss version="2.0"><channel/></rss>')).items).toEqual([]);
    expect((await read('<feed xmlns="http://www.w3.org/2005/Atom"/>')).items).toEqual([]);
  });

  test('literal entities of the document are expanded; external ones are not, and nothing is fetched', async () => {
    const feed = await read(
      '<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>x&a;&b;y</title></item></channel></rss>',
    );
    expect(feed.items[0]?.headline).toBe('xlol&b;y');
  });
});

describe('what is no feed', () => {
  test.each([
    ['', 'an empty body'],
    [' \n ', 'an empty body'],
    ['<!DOCTYPE html><html><head><title>Sign in</title></head><rss></html>', 'an HTML page ("Sign in")'],
    ['<html><body>x</body></html>', 'an HTML page'],
    ['{"version":"2.0"}', 'JSON'],
    ['{"error":"No such feed"}', 'JSON that says "No such feed"'],
    ['<html><head><title>Just a moment...</title></head></html>', 'a check against robots ("Just a moment...")'],
    ['<!doctype html><title>Before you continue to News</title>', 'a consent page ("Before you continue to News")'],
    ['<html><form><input name="p" type="password"></form></html>', 'a sign-in page'],
    ['<!-- <rss> --><opml version="2.0"><body/></opml>', 'an XML document with the root <opml>'],
    ['<?xml version="1.0"?><urlset><url/></urlset>', 'an XML document with the root <urlset>'],
    ['Not here.', 'plain text'],
    ['%PDF-1.7', 'a PDF'],
  ])('%j looks like %s', async (text, looksLike) => {
    const error = await read(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SluglineError);
    expect(error).toMatchObject({ code: 'feed.not_a_feed', message: expect.stringContaining(`looks like ${looksLike}. `) });
  });

  test.each([
    '<rss version="2.0"></rss>',
    '<rss/>',
    '<rdf:RDF xmlns:rdf="r"/>',
    '{"version":"https://jsonfeed.org/version/1.1"}',
  ])('%s is a malformed feed', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'feed.malformed' });
  });
});
