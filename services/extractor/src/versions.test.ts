import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyText } from '@slugline/model';
import { openStore } from '@slugline/store';
import { expect, onTestFinished, test } from 'vitest';
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

test('a wall on a later fetch takes away no text that was read before; a page that is gone does', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'slugline-extractor-'));
  const { stories, close } = await openStore({ dataDir });
  onTestFinished(async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const { extract, pages } = await openSite({ '/levy': answered(1) }, { stories });
  const first = await extract('/levy');
  await stories.put([first]);
  pages['/levy'] = { status: 401, body: 'no' };
  const changed = { version: 2, itemHash: 'h2', headline: 'Council votes on the levy' };
  const again = await extract('/levy', changed);
  expect(again.bodyOrigin).toEqual({ from: 'page', code: 'http.unauthorized' });
  expect(again.contentHash).toBe(first.contentHash);
  expect((await extract('/levy', { ...changed, headline: 'Council votes down the levy' })).contentHash).not.toBe(
    first.contentHash,
  );
  pages['/levy'] = { status: 404, body: 'no' };
  const gone = await extract('/levy', changed);
  expect(gone.bodyOrigin).toEqual({ from: 'feed', code: 'http.not_found' });
  expect(bodyText(gone.body)).not.toContain('In part');
});
