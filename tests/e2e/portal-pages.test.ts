import type { Story } from '@slugline/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../support/chromium.ts';
import { type Site, startSite } from '../support/portal/site.ts';

const reason = noChromium();
const NOW = new Date('2026-06-04T14:30:00Z');

describe.skipIf(reason !== null)(`the portal's other pages${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(NOW);
  });
  afterAll(async () => {
    await site?.stop();
  });
  const storyPath = (story: Story, query = ''): string => `/stories/${story.id}${query}`;

  test('says that this is sample data until it is removed', async () => {
    const page = await site.open('/help', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Remove it' }).click();
    expect(await page.locator('.notice').innerText()).toContain('sample data was removed');
    expect(await page.locator('.banner').count()).toBe(0);
  });

  describe('a story', () => {
    test('is read with its headings, and says where its dates come from', async () => {
      const page = await site.open(storyPath(site.long));
      expect(await page.locator('h1').innerText()).toBe(site.long.headline);
      expect(await page.locator('.text h2').allInnerTexts()).toEqual(['What the plan covers', 'What’s next']);
      expect(await page.locator('.text li').count()).toBe(3);
      expect(await page.locator('#dates + dl').innerText()).toMatch(/First published[\s\S]*as the feed states it[\s\S]*metadata/);
      const source = page.getByRole('link', { name: 'Read it at the source' });
      expect(await source.getAttribute('rel')).toBe('noopener noreferrer');
    });

    test('marks the evidence of the chosen tag, in the text and nowhere else, without JavaScript', async () => {
      const page = await site.open(storyPath(site.long), { javaScriptEnabled: false });
      await page.locator('.why .chip', { hasText: 'Colombia' }).click();
      expect(new URL(page.url()).search).toBe('?tag=region:CO');
      const marked = await page.locator('mark.chosen').allInnerTexts();
      expect(marked.length).toBe(site.long.tags.find((tag) => tag.code === 'CO')?.evidence.length);
      expect(new Set(marked)).toEqual(new Set(['Colombia']));
      expect(await page.locator('mark.evidence:not(.chosen)').count()).toBe(0);
      await page.locator('.why > li.chosen .proof a').last().click();
      const target = page.locator('mark:target');
      expect(await target.innerText()).toBe('Colombia');
      expect(await target.evaluate((mark) => mark.closest('li')?.textContent)).toContain('how long the observers');
    });

    test('every piece of evidence leads to a place in the text that says it', async () => {
      const page = await site.open(storyPath(site.long));
      for (const link of await page.locator('.proof a[href*="#"]').all()) {
        const anchor = new URL((await link.getAttribute('href')) ?? '', site.web.url).hash;
        const place = await page.locator(anchor).evaluate((at) => at.textContent || at.nextElementSibling?.textContent || '');
        expect((await link.locator('b').innerText()).startsWith(place), anchor).toBe(true);
      }
    });

    test('shows its older version, and what changed from it', async () => {
      const page = await site.open(storyPath(site.long), { javaScriptEnabled: false });
      await page.locator('.versions a', { hasText: 'Version 1' }).click();
      expect(await page.locator('.notice').innerText()).toContain('version 1 of 2');
      await page.locator('.versions a', { hasText: 'what changed from 1' }).click();
      expect(await page.locator('.comparison .text del').allInnerTexts()).toEqual(['two']);
      expect(await page.locator('.comparison .text ins').allInnerTexts()).toEqual([
        'three',
        'A clause on fuel was added overnight.',
      ]);
    });

    test('moves through its evidence with j and k', async () => {
      const page = await site.open(storyPath(site.long, '?tag=region:CO'));
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await page.locator('mark.current').count()).toBe(1);
    });

    test('a kill leaves a notice in its place, whatever version is asked for', async () => {
      const killed = site.stories[7];
      if (killed === undefined) throw new Error('no story to kill');
      const kill: Story = { ...killed, version: 2, pubStatus: 'canceled', itemHash: 'kill', contentHash: 'kill' };
      await site.web.store.stories.put([kill]);
      for (const query of ['', '?version=1', '?version=2&compare=1']) {
        const answer = await fetch(`${site.web.url}${storyPath(killed, query)}`);
        const html = await answer.text();
        expect(answer.status).toBe(410);
        expect(html).toContain('was killed');
        expect(html).not.toContain(killed.headline);
      }
    });

    test('hostile text is shown as text', async () => {
      const attack = '"><script>window.hit = 1</script><img src=x onerror="window.hit = 1">';
      const base = site.stories[2];
      if (base === undefined) throw new Error('no story to copy');
      const hostile: Story = {
        ...base,
        id: 'hostile',
        guid: 'hostile',
        url: 'javascript:window.hit=1',
        headline: `Headline ${attack}`,
        standfirst: attack,
        byline: attack,
        dateline: attack,
        sourceName: attack,
        language: attack,
        categories: [attack],
        image: { url: 'javascript:window.hit=1', alt: attack },
        body: [{ kind: 'paragraph', text: `hostile ${attack}` }],
        tags: base.tags.map((tag) => ({
          ...tag,
          name: attack,
          evidence: [{ field: 'body' as const, start: 0, end: 99, text: attack }],
        })),
      };
      await site.web.store.stories.put([hostile]);
      await site.web.store.refresh();
      for (const path of ['/?q=hostile', '/stories/hostile', `/?q=${encodeURIComponent(attack)}`]) {
        const page = await site.open(path);
        expect(await page.evaluate(() => 'hit' in window)).toBe(false);
        expect(await page.locator('main script, main img, [onerror]').count(), path).toBe(0);
        expect(await page.locator('a[href^="javascript"]').count(), path).toBe(0);
        expect(await page.locator('main').innerText()).toContain('<script>');
      }
    });
  });

  describe('the feeds page', () => {
    test('says how each feed stands, those in trouble first', async () => {
      const page = await site.open('/feeds');
      const row = page.locator('tbody tr').first();
      expect(await row.innerText()).toMatch(
        /Plains Courier[\s\S]*Failing[\s\S]*answered 503[\s\S]*2 minutes ago[\s\S]*4 times in a row/,
      );
      expect(await page.locator('tr', { hasText: 'El Faro' }).innerText()).toContain('Paused');
    });

    test('adds a feed, refuses one twice and what is no address, pauses and removes it, without JavaScript', async () => {
      const page = await site.open('/feeds', { javaScriptEnabled: false });
      const add = async (url: string): Promise<void> => {
        await page.locator('#feed-url').fill(url);
        await page.getByRole('button', { name: 'Add the feed' }).click();
      };
      await page.locator('#feed-name').fill('Valley Post');
      await add('https://valley-post.example/atom.xml');
      expect(await page.locator('.field-error').innerText()).toContain('was not found in DNS');
      await page.getByRole('button', { name: 'Add it all the same' }).click();
      expect(await page.locator('.notice').innerText()).toContain('The feed was added');
      const row = page.locator('tr', { hasText: 'Valley Post' });
      expect(await row.innerText()).toContain('New, not polled yet');
      await add('https://valley-post.example/atom.xml');
      expect(await page.locator('.field-error').innerText()).toContain('is there already');
      expect(await page.locator('#feed-url').inputValue()).toBe('https://valley-post.example/atom.xml');
      const body = new URLSearchParams({ url: 'ftp://valley-post.example/' });
      const refused = await fetch(`${site.web.url}/feeds`, { method: 'POST', body });
      expect([refused.status, await refused.text()]).toEqual([
        400,
        expect.stringContaining('not an address that begins with http'),
      ]);
      await page.goto(`${site.web.url}/feeds`);
      await page.locator('tr', { hasText: 'Valley Post' }).getByRole('button', { name: 'Pause' }).click();
      expect(await page.locator('tr', { hasText: 'Valley Post' }).innerText()).toContain('Paused');
      await page.locator('tr', { hasText: 'Valley Post' }).getByRole('link', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Remove this feed' }).click();
      expect(await page.locator('tr', { hasText: 'Valley Post' }).count()).toBe(0);
    });

    test('a form of another site changes nothing', async () => {
      const feeds = (await site.web.store.feeds.list()).length;
      const answer = await fetch(`${site.web.url}/feeds`, {
        method: 'POST',
        headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'url=https%3A%2F%2Felsewhere.example%2Frss',
      });
      expect(answer.status).toBe(403);
      expect((await site.web.store.feeds.list()).length).toBe(feeds);
    });

    test('only a form is taken', async () => {
      const answer = await fetch(`${site.web.url}/feeds`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'url=x',
      });
      expect(answer.status).toBe(415);
    });
  });

  describe('dead letters', () => {
    test('are shown by stage with reason and payload, credentials hidden, and replayed', async () => {
      const page = await site.open('/dead-letters?stage=extract', { javaScriptEnabled: false });
      expect(await page.locator('.letter').innerText()).toContain('the page has no paragraphs');
      await page.locator('summary').click();
      const payload = await page.locator('pre').innerText();
      expect(payload).toContain('<b>Not markup</b>');
      expect(payload).not.toContain('secret');
      expect(await page.locator('.tabs').innerText()).toMatch(/Index\s*1/);
      await page.locator('.letter').getByRole('button', { name: 'Replay' }).click();
      expect(await page.locator('.notice').innerText()).toContain('1 letter was sent through its stage again');
      expect(new URL(page.url()).searchParams.get('stage')).toBe('extract');
      expect(await site.web.store.deadLetters.counts()).toMatchObject({ extract: 0, index: 1 });
    });
  });

  describe('every page', () => {
    const paths = ['/', '/feeds', '/dead-letters', '/help', '/nowhere'];

    test('carries the policy that lets nothing in, and no inline style or script', async () => {
      for (const path of paths) {
        const answer = await fetch(site.web.url + path);
        const html = await answer.text();
        expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
        expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
        expect(/<style|<script(?![^>]* src=)|<[^>]*\s(?:style|on[a-z]+)=/.exec(html)?.[0]).toBeUndefined();
        expect(answer.headers.get('cache-control')).toContain('no-cache');
      }
    });

    test('has assets that never change under their name', async () => {
      const html = await (await fetch(site.web.url)).text();
      for (const [, asset] of html.matchAll(/"(\/assets\/[^"]+)"/g)) {
        const answer = await fetch(site.web.url + asset);
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
      }
    });

    test('that is not there is a page of the same look', async () => {
      const answer = await fetch(`${site.web.url}/nowhere`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Not found');
    });

    test('axe finds nothing in light and dark', async () => {
      const stories = ['', '?tag=region:419', '?version=1', '?compare=1'].map((query) => storyPath(site.long, query));
      for (const path of [...paths.slice(1), ...stories]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          expect(await site.axe(path, { colorScheme }), `${path} ${colorScheme}`).toEqual([]);
        }
      }
      expect(await site.axe('/feeds', { viewport: { width: 360, height: 740 } }), 'narrow').toEqual([]);
    });
  });

  test('asked nothing of the outside, and no page had an error', () => {
    expect(site.troubles).toEqual([]);
  });
});
