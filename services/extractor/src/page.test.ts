import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { openSite, page, paragraphs } from './extract.test-support.ts';

/** Page `n` of an article in `count`, with a note that stands on each. */
function part(n: number, count: number): string {
  const next = n < count ? `<link rel="next" href="/levy?page=${n + 1}">` : '';
  return page(`<p>All parts of this series are open to read for everyone who wants to.</p>${paragraphs(`levy ${n}`)}`, next);
}
const parts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [n === 0 ? '/levy' : `/levy?page=${n + 1}`, part(n + 1, count)]));

test('an article in several pages is read whole, what stands on each of them once', async () => {
  const { extract } = await openSite(parts(3));
  const { body, extraction } = await extract('/levy');
  const text = bodyText(body);
  for (const n of [1, 2, 3]) expect(text).toContain(`what levy ${n} would cost`);
  expect(text.match(/All parts of this series/g)).toHaveLength(1);
  expect(extraction?.pages).toBe(3);
});

test('of an article in very many pages five are read', async () => {
  const { extract, asked } = await openSite(parts(9));
  expect((await extract('/levy')).extraction?.pages).toBe(5);
  expect(asked.filter((path) => path.startsWith('/levy'))).toHaveLength(5);
});

test('a page that is missing ends the article, and one that leads back is not read twice', async () => {
  const { '/levy?page=3': _, ...holed } = parts(4);
  const { extract } = await openSite(holed);
  expect((await extract('/levy')).extraction?.pages).toBe(2);
  const circle = await openSite({
    '/levy': page(paragraphs('one'), '<link rel="next" href="/levy?page=2">'),
    '/levy?page=2': page(paragraphs('two'), '<link rel="next" href="/levy?page=2">'),
  });
  expect((await circle.extract('/levy')).extraction?.pages).toBe(2);
});

test('of an AMP copy the article itself is read, and the copy where that is not to be had', async () => {
  const amp = page(paragraphs('the copy'), '<link rel="canonical" href="/levy">').replace('<html', '<html amp');
  const both = await openSite({ '/amp/levy': amp, '/levy': page(paragraphs('the article')) });
  const story = await both.extract('/amp/levy');
  expect(bodyText(story.body)).toContain('what the article would cost');
  expect(story.url).toBe(`${both.origin}/levy`);
  const alone = await openSite({ '/amp/levy': amp });
  expect(bodyText((await alone.extract('/amp/levy')).body)).toContain('what the copy would cost');
});
