import { bodyText, SluglineError } from '@slugline/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle, extractText } from './article.ts';
import { htmlToBlocks } from './blocks.ts';
import { checkComplexity, PAGE_LIMITS } from './complexity.ts';
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

test('scripts, styles, handlers and hidden parts give no text', () => {
  const blocks = htmlToBlocks(
    '<p onclick="evil()">Seen</p><script>alert(1)</script><style>p{}</style><p style="display:none">unseen</p><img src=x onerror=alert(1)><template>t</template>',
  );
  expect(blocks).toEqual([{ kind: 'paragraph', text: 'Seen' }]);
});

test('escaped markup stays the text that its author wrote', () => {
  expect(htmlToBlocks('<p>Use &lt;b&gt; for bold &amp; more</p>')).toEqual([
    { kind: 'paragraph', text: 'Use <b> for bold & more' },
  ]);
  expect(htmlToBlocks('5 &lt; 6 and\n\n7 > 3')).toHaveLength(2);
});

const SOURCES = [NEWS_PAGE, LINES.map((line) => `<p>${escaped(line)}</p>`).join('\n'), LINES.join('\n')];
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
];

/** A page with parts cut or replaced by scraps of markup; none of them escaped, because text that shows markup is text. */
const mutated = fc
  .record({
    source: fc.constantFrom(...SOURCES),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(400),
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
