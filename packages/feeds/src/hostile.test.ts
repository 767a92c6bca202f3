import { SluglineError } from '@slugline/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedFeed } from './port.ts';
import { readFeed } from './read.ts';

const wrap = (inner: string): string => `<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`;
const inItem = (inner: string): string => wrap(`<item>${inner}</item>`);
const RSS = inItem(
  '<title>A &amp; B</title><link>http://a.example/1?x=1&amp;y=2</link><guid isPermaLink="false">1</guid><description><![CDATA[<p>x</p>]]></description><pubDate>Tue, 01 Jul 2025 10:00:00 GMT</pubDate><media:group><media:content url="a.jpg" medium="image"/></media:group>',
);
const ATOM =
  '<?xml version="1.0"?><!DOCTYPE feed><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><id>1</id><title type="xhtml"><div>a <b>c</b></div></title><author><name>N</name></author><published>2025-07-01T10:00:00Z</published><link href="/1"/></entry></feed>';

async function outcome(text: string | Uint8Array): Promise<ParsedFeed | SluglineError> {
  try {
    return await readFeed({
      url: 'http://a.example/f',
      bytes: typeof text === 'string' ? Buffer.from(text) : text,
      contentType: null,
    });
  } catch (error) {
    if (error instanceof SluglineError) return error;
    throw error;
  }
}

test.each([
  ['a run of <', inItem(`<title>${'<'.repeat(100_000)}</title>`)],
  ['a run of (', inItem(`<author>${'('.repeat(100_000)}</author><pubDate>${'('.repeat(100_000)}</pubDate>`)],
  ['a run of a<p', inItem(`<description>${'a<p'.repeat(33_000)}</description>`)],
  ['a run of <p "\'', inItem(`<description>${"<p \"'<p ' ".repeat(20_000)}</description>`)],
  ['unclosed quotes', inItem(`${'<a b="'.repeat(50_000)}`)],
  ['unclosed elements', inItem('<p>'.repeat(500_000))],
  ['unclosed comments', inItem('<!--'.repeat(100_000))],
  ['unclosed CDATA', inItem('<![CDATA['.repeat(50_000))],
  ['100,000 attributes', inItem(`<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`)],
  ['one tag of 5 MB', inItem(`<p ${' '.repeat(5_000_000)}>`)],
  ['close tags alone', inItem('</x>'.repeat(200_000))],
  ['ampersands', inItem(`<title>${'&'.repeat(300_000)}</title>`)],
  ['dates that are none', inItem(`<pubDate>${'1 '.repeat(50_000)}</pubDate>`)],
  ['an HTML page without end', `<title>${'<title'.repeat(100_000)}`],
])('%s ends with a result or a known error', async (_, text) => {
  await outcome(text);
});

test('more items than the limit are cut, not refused', async () => {
  const feed = await outcome(wrap('<item><title>A</title></item>'.repeat(200_000)));
  expect(feed).toMatchObject({ items: { length: 10_000 } });
});

test('a document that is too long or too deep is refused with the reason', async () => {
  expect(await outcome(inItem('x'.repeat(16_000_000)))).toMatchObject({
    code: 'feed.malformed',
    message: expect.stringContaining('characters'),
  });
  expect(await outcome(inItem('<p>'.repeat(500)))).toMatchObject({
    code: 'feed.malformed',
    message: expect.stringContaining('deep'),
  });
});

test('whatever is broken in a feed, the end is a feed with clean values or a known error', async () => {
  const cut = fc.record({
    at: fc.nat(700),
    drop: fc.nat(40),
    put: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        ']]>',
        '<![CDATA[',
        '</item>',
        '<item>',
        '<!--',
        '&#0;',
        '\u0000',
        '<__proto__>',
        '<!DOCTYPE x [',
      ),
    ),
  });
  const text = fc.tuple(fc.constantFrom(RSS, ATOM), fc.array(cut, { maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(text, async ([source, cuts]) => {
      let broken = source;
      for (const { at, drop, put } of cuts) broken = broken.slice(0, at) + put + broken.slice(at + drop);
      const result = await outcome(broken);
      if (result instanceof SluglineError) return;
      for (const item of result.items) {
        for (const date of [item.published, item.updated])
          expect(date === null || new Date(date).toISOString() === date).toBe(true);
        expect(item.url === null || /^https?:\/\//.test(item.url)).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('whatever the bytes are, the end is a feed or a known error', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), async (random, asFeed) => {
      await outcome(asFeed ? Buffer.concat([Buffer.from('<rss version="2.0"><channel><item><title>'), random]) : random);
    }),
    { numRuns: 500 },
  );
});
