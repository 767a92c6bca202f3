import { expect, test } from 'vitest';
import { openSite, page, paragraphs } from './extract.test-support.ts';

/** The same article as it is answered the `n`th time, with all that changes around it. */
function answered(n: number, text = paragraphs('the levy')): string {
  const extras = `<p class="updated">Updated ${n * 5} minutes ago</p><time datetime="2026-11-23T0${n}:00:00Z">23 November 2026, 0${n}:00</time>`;
  const ad = `<div class="ad-slot" id="ad-${n}">Advertisement<p>Buy ${n} and save.</p></div>`;
  const related = `<aside class="related"><h2>Related</h2><ul><li><a href="/other/${n}">Another story number ${n}</a></li></ul></aside>`;
  const [first = '', ...rest] = text.split('</p>');
  return page(`${extras}${first}</p>${ad}${rest.join('</p>')}${related}<p>${n} comments</p><p>Last updated: ${n} hours ago</p>`);
}

test('what changes around an article on each fetch makes no version: times, advertisements, related links, counts', async () => {
  const { extract, pages } = await openSite({});
  const hashes = new Set<string>();
  for (const n of [1, 2, 3]) {
    pages['/levy'] = answered(n);
    const story = await extract('/levy', { updated: `2026-11-23T0${n}:00:00.000Z`, itemHash: `h${n}`, version: n });
    expect(story.bodyOrigin.from).toBe('page');
    hashes.add(story.contentHash);
  }
  expect(hashes.size).toBe(1);
});

test('a changed word of the article, its headline or its standfirst makes one', async () => {
  const { extract, pages } = await openSite({ '/levy': answered(1) });
  const before = (await extract('/levy')).contentHash;
  pages['/levy'] = answered(1, paragraphs('the levy').replace('part 7', 'part seven'));
  expect((await extract('/levy')).contentHash).not.toBe(before);
  pages['/levy'] = answered(1).replaceAll('Council votes on the levy', 'Council votes down the levy');
  expect((await extract('/levy', { headline: null })).contentHash).not.toBe(before);
});
