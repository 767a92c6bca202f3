import { bodyText, SluglineError } from '@slugline/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle, extractText } from './article.ts';
import { htmlToBlocks } from './blocks.ts';
import { checkComplexity, PAGE_LIMITS } from './complexity.ts';
import { articlePage } from './pages.test-support.ts';
import { escaped, LINES, NEWS_PAGE } from './wire-copy.test-support.ts';

const OVER: Record<string, string> = {
  'elements inside each other': '<div>'.repeat(PAGE_LIMITS.depth + 1),
  elements: '<b>x</b>'.repeat(PAGE_LIMITS.elements + 1),
  'attributes on one element': `<p ${Array.from({ length: PAGE_LIMITS.attributes + 1 }, (_, i) => `a${i}=1`).join(' ')}>`,
  bytes: 'é'.repeat(PAGE_LIMITS.bytes / 2 + 1),
};

describe.each(Object.entries(OVER))('a page with too many %s', (what, html) => {
  test('is refused before it is parsed', () => {
    for (const read of [() => checkComplexity(html), () => extractArticle({ html, url: null })]) {
      expect(read).toThrowError(expect.objectContaining({ code: 'extract.page_too_complex' }));
      expect(read).toThrowError(what);
    }
  });

  test("gives a feed item's text all the same", () => {
    expect(() => htmlToBlocks(`<p>First words.</p>${html}`)).not.toThrow();
    expect(htmlToBlocks(`<p>First words.</p>${html}`)[0]?.text).toBe('First words.');
  });
});

test('a hundred thousand nested elements are refused without building them', () => {
  expect(() => extractArticle({ html: '<div>'.repeat(100_000), url: null })).toThrowError(SluglineError);
});

test('unclosed list items and paragraphs of old pages are no depth', () => {
  expect(() => checkComplexity(`<ul>${'<li>item'.repeat(2_000)}</ul>${'<p>text'.repeat(2_000)}`)).not.toThrow();
});

test('a row of very many cells, and a paragraph of very many ampersands, are read like other text', () => {
  expect(htmlToBlocks(`<table><tr>${'<td>a</td>'.repeat(90_000)}</tr></table>`)).toHaveLength(1);
  expect(htmlToBlocks(`<p>a ${'&amp;'.repeat(90_000)}</p>`)).toHaveLength(1);
});

test('scripts, styles, handlers and hidden parts give no text', () => {
  const blocks = htmlToBlocks(
    '<p onclick="evil()">Seen</p><script>alert(1)</script><style>p{}</style><p style="display:none">unseen</p><img src=x onerror=alert(1)><template>t</template>',
  );
  expect(blocks).toEqual([{ kind: 'paragraph', text: 'Seen' }]);
});

test('a script whose tag is broken gives no text', () => {
  const story = '<p>The ferry across the estuary sailed on Monday for the first time since the old slipway was closed.</p>';
  const spilled =
    'window.state={"teasers":[{"html":"&lt;p class=\\"x\\"&gt;More&lt;/p&gt;","open":true},{"html":"&lt;b&gt;\\"x\\"&lt;/b&gt;"}]};';
  const { body } = extractArticle({
    html: `<article><h1>Ferry returns</h1>${story}<div>${spilled}</script></div>${story}</article>`,
    url: null,
  });
  expect(bodyText(body)).not.toMatch(/teasers|<p|<b/);
  expect(body[0]?.text).toMatch(/^The ferry/);
});

test('escaped markup stays the text that its author wrote', () => {
  expect(htmlToBlocks('<p>Use &lt;b&gt; for bold &amp; more</p>')).toEqual([
    { kind: 'paragraph', text: 'Use <b> for bold & more' },
  ]);
  expect(htmlToBlocks('5 &lt; 6 and\n\n7 > 3')).toHaveLength(2);
});

const SOURCES = [
  ...[1, 2, 3, 4].map((seed) => articlePage(seed).html),
  NEWS_PAGE,
  LINES.map((line) => `<p>${escaped(line)}</p>`).join('\n'),
  LINES.join('\n'),
];
const SCRAPS = [
  '<',
  '>',
  '</p>',
  '<p',
  '<div hidden>',
  '"',
  '&#0;',
  '<!--',
  '-->',
  '<script>',
  '\u0000',
  '\ud800',
  '<![CDATA[',
  '<svg><p>',
  '<td>',
  '<title>',
  '<textarea>',
  '</script>',
  '<table>',
];

/** A page with parts cut or replaced by scraps of markup; none of them escaped, because text that shows markup is text. */
const mutated = fc
  .record({
    source: fc.constantFrom(...SOURCES),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.oneof(fc.nat(400), fc.nat(9_000)),
        scrap: fc.constantFrom(...SCRAPS),
        again: fc.nat(3),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ source, edits }) =>
    edits.reduce((html, { at, cut, scrap, again }) => {
      const from = Math.floor(at * html.length);
      return html.slice(0, from) + scrap.repeat(again) + html.slice(from + cut);
    }, source),
  );

describe('any mutation of a page', () => {
  test('neither throws nor leaves markup in the text', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        const article = extractArticle({ html, url: 'https://a.example/b' });
        const text = [article.headline, article.standfirst, bodyText(article.body)].join('\n');
        expect(text).not.toMatch(/<\/?(?:p|div|script|article|section|figure|h[1-6]|ul|li)(?:\s[^<>]*)?>/i);
        expect(/[\p{Cs}]|(?![\t\n])\p{Cc}/u.test(text)).toBe(false);
        for (const block of article.body) expect(block.text.trim()).toBe(block.text);
      }),
      { numRuns: 150 },
    );
  });

  test('never fails as a feed item or as plain text', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        expect(htmlToBlocks(html).every((block) => block.text !== '')).toBe(true);
        expect(extractText(html).trace.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  test('never fails on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (html) => {
        extractArticle({ html, url: html });
        htmlToBlocks(html);
      }),
      { numRuns: 150 },
    );
  });
});
