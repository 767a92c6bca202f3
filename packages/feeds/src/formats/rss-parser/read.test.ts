import { describe, expect, test } from 'vitest';
import type { ParsedFeed } from '../../port.ts';
import { readFeed } from '../../read.ts';

const URL = 'http://harbour.example/feed.xml';
const RSS = (items: string): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour &amp; Herald</title><link>http://harbour.example/</link>${items}</channel></rss>`;
const ATOM = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Marin</title><link href="http://marin.example/"/>${entries}</feed>`;

/** Small documents without mistakes: on these both readers must agree. */
const WELL_FORMED: [name: string, document: string][] = [
  [
    'RSS 2.0',
    RSS(
      '<item><title>Port &amp;amp; pilots</title><link>http://harbour.example/1</link><guid isPermaLink="false">n-1</guid><pubDate>Tue, 01 Jul 2025 10:00:00 +0200</pubDate><description>&lt;p&gt;Talks &lt;em&gt;resume&lt;/em&gt;.&lt;/p&gt;</description><dc:creator>Ada Writer</dc:creator><category domain="x">Ports</category></item><item><title>Two</title><guid>http://harbour.example/2</guid><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>',
    ),
  ],
  [
    'RSS 1.0',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>T</title><link>http://a.example/</link></channel><item rdf:about="http://a.example/1"><title>One</title><link>http://a.example/1</link><dc:date>2025-07-01T10:00:00+01:00</dc:date></item></rdf:RDF>',
  ],
  [
    'RSS 0.91',
    '<rss version="0.91"><channel><title>T</title><link>http://a.example/</link><item><title>One</title><link>http://a.example/1</link></item></channel></rss>',
  ],
  [
    'Atom 1.0',
    ATOM(
      '<entry><id>tag:a,1</id><title type="html">AT&amp;amp;T</title><link rel="alternate" href="http://marin.example/1"/><link rel="enclosure" href="http://marin.example/1.mp3"/><published>2025-07-01T10:00:00Z</published><updated>2025-07-01T11:00:00Z</updated><author><name>Bo</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">First <em>a</em> second.</div></content><category term="eco" label="Economy"/></entry><entry/>',
    ),
  ],
];

function read(document: string, reader: 'slugline' | 'rss-parser'): Promise<ParsedFeed> {
  return readFeed({ url: URL, bytes: new TextEncoder().encode(document), contentType: null, reader });
}

describe('both readers agree on a well-formed feed', () => {
  test.each(WELL_FORMED)('%s', async (_, document) => {
    const [own, library] = [await read(document, 'slugline'), await read(document, 'rss-parser')];
    const told = ({ title, siteUrl, items }: ParsedFeed) => ({
      ...{ title, siteUrl },
      items: items.map(({ guid, url, headline, summaryHtml, contentHtml, authors, categories, published }) => ({
        ...{ guid, url, headline, summaryHtml, contentHtml, authors, categories, published },
      })),
    });
    expect(own.items.length).toBeGreaterThan(0);
    expect(told(library)).toEqual(told(own));
  });
});

test('rss-parser reads through mistakes that it refuses by itself', async () => {
  const feed = await read(
    ATOM('<entry><title>Q&A</title><published>soon</published><content type="html"><p>1</content></entry>'),
    'rss-parser',
  );
  expect(feed.items[0]).toMatchObject({ headline: 'Q&A', published: null, contentHtml: '<p>1</p>' });
});

test('formats that rss-parser does not know are read by Slugline', async () => {
  const json = '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"One"}]}';
  expect((await read(json, 'rss-parser')).items[0]?.headline).toBe('One');
});
