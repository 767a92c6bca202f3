import { describe, expect, test } from 'vitest';
import { extractArticle } from './article.ts';
import { canonicalOf, nextPageOf } from './pages.ts';
import { parsePage } from './parse.ts';
import { PAGE_STEPS } from './steps.ts';
import { NEWS_PAGE } from './wire-copy.test-support.ts';

const next = (html: string, url: string) => nextPageOf(parsePage(`<body>${html}</body>`), url);

describe('the next page of an article', () => {
  test.each([
    [
      'rel=next',
      '<link rel="next" href="/news/a-story/2">',
      'https://a.example/news/a-story',
      'https://a.example/news/a-story/2',
    ],
    ['a number', '<a href="?page=2">2</a>', 'https://a.example/a-story', 'https://a.example/a-story?page=2'],
    [
      'a word',
      '<a href="/a-story,seite-2.html">Nächste Seite ›</a>',
      'https://a.example/a-story.html',
      'https://a.example/a-story,seite-2.html',
    ],
    [
      'a number in the name',
      '<a href="a-story_2.html">2</a>',
      'https://a.example/n/a-story.html',
      'https://a.example/n/a-story_2.html',
    ],
    ['page 3 after page 2', '<a href="?p=1">1</a><a href="?p=3">3</a>', 'https://a.example/s?p=2', 'https://a.example/s?p=3'],
    ['trackers left out', '<a href="/s/2?utm_source=x">2</a>', 'https://a.example/s/?utm_medium=rss', 'https://a.example/s/2'],
  ])('is found by %s', (_, html, url, expected) => {
    expect(next(html, url)).toBe(expected);
  });

  test.each([
    ['the next article of a blog', '<link rel="next" href="/another-story">', 'https://a.example/a-story'],
    ['the article of the next number', '<a rel="next" href="/posts/13">Next</a>', 'https://a.example/posts/12'],
    ['a page on another host', '<a rel="next" href="https://b.example/s/2">2</a>', 'https://a.example/s'],
    ['the page before', '<a href="?page=1">1</a>', 'https://a.example/s?page=2'],
    ['a page further on', '<a href="?page=5">5</a>', 'https://a.example/s'],
    ['a script', '<a rel="next" href="javascript:next()">2</a>', 'https://a.example/s'],
  ])('is not %s', (_, html, url) => {
    expect(next(html, url)).toBeNull();
  });

  test('is none where the address of the page is not known', () => {
    expect(nextPageOf(parsePage('<a rel="next" href="/s/2">2</a>'), null)).toBeNull();
  });

  test('is looked for among so many links and no more', () => {
    expect(next(`${'<a href="/x">x</a>'.repeat(6_000)}<a href="/s/2">2</a>`, 'https://a.example/s')).toBeNull();
  });
});

describe('an AMP copy', () => {
  const amp = parsePage('<!doctype html><html amp><body></body></html>');

  test('names the article itself', () => {
    expect(canonicalOf(amp, 'https://a.example/amp/story', '/story?utm_source=amp')).toBe('https://a.example/story');
  });

  test('is none where the page is no AMP, or is its own canonical', () => {
    expect(canonicalOf(parsePage('<html></html>'), 'https://a.example/amp/story', '/story')).toBeNull();
    expect(canonicalOf(amp, 'https://a.example/story', '/story')).toBeNull();
    expect(canonicalOf(amp, 'https://a.example/story', null)).toBeNull();
  });
});

describe('steps', () => {
  const page = { html: NEWS_PAGE, url: 'https://herald.example/Transport/ferry-returns' };

  test.each(PAGE_STEPS.map(({ name }) => name))('%s can be left out, and says so', (name) => {
    const { trace } = extractArticle(page, {}, { skip: [name] });
    expect(trace.find(({ step }) => step === name)?.did).toBe('left out, as asked');
    expect(trace).toHaveLength(PAGE_STEPS.length);
  });

  test('show what they removed and set where detail is asked for', () => {
    const { trace } = extractArticle(page, {}, { detail: true });
    const entry = (name: string) => trace.find(({ step }) => step === name);
    expect(entry('headline')?.set).toEqual({ headline: '"Ferry service returns to the Lune estuary"' });
    expect(entry('remove-clutter')?.removed).toContainEqual({ text: 'Bridge repairs run late', why: expect.any(String) });
    expect(extractArticle(page).trace.some(({ removed, set }) => removed !== undefined || set !== undefined)).toBe(false);
  });

  test('note what the publisher asks of machines, from page and header', () => {
    const { rights } = extractArticle({
      ...page,
      html: NEWS_PAGE.replace('<head>', '<head><meta name="tdm-reservation" content="1">'),
      headers: { 'x-robots-tag': 'noarchive' },
    });
    expect(rights).toMatchObject({ tdmReservation: true, noarchive: true, noai: false });
  });
});
