import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feed, PollPlanned, PollState } from '@slugline/model';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../support/chromium.ts';
import { type Site, startSite } from '../support/portal/site.ts';
import { someFeed } from '../support/web.ts';

const reason = noChromium();
const NOW = new Date('2026-06-04T14:30:00Z');
const NO_SCRIPT = { javaScriptEnabled: false };
const at = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const due = (minutes: number, why: PollPlanned['reason'], figure: number | null): Partial<PollState> => ({
  nextPollAt: at(minutes),
  planned: at(minutes),
  plan: { reason: why, figure, seconds: minutes * 60 },
});

const RSS = (title: string): string =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>A</title><guid>a</guid></item></channel></rss>`;
const link = (href: string, title: string): string =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
const PAGES: Readonly<Record<string, string>> = {
  '/': `<!doctype html><html><head>${link('/all.rss', 'All <b>news</b>')}${link('/sport.rss', 'Sport')}</head></html>`,
  '/blog': `<!doctype html><html><head>${link('/blog.rss', 'Blog')}</head></html>`,
  '/all.rss': RSS('Valley Post: all'),
  '/sport.rss': RSS('Valley Post: sport'),
  '/blog.rss': RSS('Valley Blog'),
};

describe.skipIf(reason !== null)(`the feeds page${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: Site;
  let server: Server;
  let origin: string;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slugline-opml-'));
    server = createServer((request, response) => {
      const page = PAGES[request.url ?? ''];
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.startsWith('<rss') ? 'text/xml' : 'text/html' });
      response.end(page ?? 'nothing here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    site = await startSite(NOW, { allowHosts: ['127.0.0.1'] });
  });
  afterAll(async () => {
    await site?.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  const row = (page: Page, name: string) => page.locator('tbody tr', { hasText: name });
  const add = async (page: Page, url: string): Promise<void> => {
    await page.locator('#feed-url').fill(url);
    await page.getByRole('button', { name: 'Add the feed' }).click();
  };

  test('says health, what the last poll found, and when the next one is and why', async () => {
    const feeds: Feed[] = [
      someFeed('busy', 'Busy Wire', NOW, { urgent: true }, { ...due(4, 'habit', 160), outcome: 'new', newCount: 3 }),
      someFeed(
        'login',
        'Login Letter',
        NOW,
        {},
        { ...due(130, 'backoff', 5), outcome: 'unauthorized', lastStatus: 401, health: 'failing', failures: 5 },
      ),
      someFeed(
        'notext',
        'Image Daily',
        NOW,
        { reader: 'rss-parser' },
        { ...due(15, 'fixed', null), outcome: 'same', health: 'not-extracting' },
      ),
      someFeed(
        'lost',
        'Lost Times',
        NOW,
        {},
        { outcome: 'gone', health: 'gone', nextPollAt: null, plan: { reason: 'gone', figure: null, seconds: null } },
      ),
    ];
    await site.web.store.feeds.addMany(feeds);
    const page = await site.open('/feeds', NO_SCRIPT);
    expect(await row(page, 'Busy Wire').innerText()).toMatch(
      /urgent[\s\S]*Well[\s\S]*2 minutes ago\s*25 items, 3 new\s*in 4 minutes\s*it brings an item about every 9 minutes/,
    );
    expect(await row(page, 'Login Letter').innerText()).toMatch(
      /Refused: the site wants a login[\s\S]*\(401\)[\s\S]*failed, 5 times in a row\s*in 2 hours\s*after 5 failures in a row/,
    );
    expect(await row(page, 'Image Daily').innerText()).toMatch(
      /rss-parser[\s\S]*Items come, but no text is found[\s\S]*25 items, nothing new[\s\S]*fixed interval of 15 minutes/,
    );
    expect(await row(page, 'Lost Times').innerText()).toMatch(/Gone \(410 twice\)[\s\S]*not again\s*it is gone/);
    for (const feed of feeds) await site.web.store.feeds.remove(feed.id);
  });

  test('a site’s address with one feed adds that feed, and knows its title', async () => {
    const page = await site.open('/feeds', NO_SCRIPT);
    await add(page, `${origin}/blog`);
    expect(await page.locator('.notice').innerText()).toContain('The feed was added');
    expect(await row(page, 'Valley Blog').locator('.address').innerText()).toBe(`${origin}/blog.rss`);
    expect(await page.locator('tbody tr').first().innerText()).toContain('New, not polled yet');
  });

  test('a site’s address with several lets choose', async () => {
    const page = await site.open('/feeds', NO_SCRIPT);
    await page.locator('#feed-name').fill('Valley Post');
    await page.locator('#feed-urgent').check();
    await add(page, origin);
    expect(await page.locator('h1').innerText()).toBe('Which feeds?');
    expect(await page.locator('fieldset').innerText()).toContain('All <b>news</b> (RSS)');
    await page.getByLabel('Sport').check();
    await page.getByRole('button', { name: 'Add the chosen' }).click();
    expect(await page.locator('.notice').innerText()).toContain('2 feeds were added');
    const sport = (await site.web.store.feeds.page({ text: 'sport.rss', size: 1 })).feeds[0];
    expect(sport).toMatchObject({ title: 'Valley Post: sport', urgent: true, intervalSeconds: null, format: 'rss' });
  });

  test('what cannot be read now is added when the person says so, what is no feed is not', async () => {
    const page = await site.open('/feeds', NO_SCRIPT);
    await add(page, `${origin}/later`);
    expect(await page.locator('.field-error').innerText()).toContain('404');
    await page.getByRole('button', { name: 'Add it all the same' }).click();
    expect(await page.locator('.notice').innerText()).toContain('The feed was added');
    expect(await row(page, '/later').count()).toBe(1);
    await add(page, 'http://127.0.0.9/');
    expect(await page.locator('.field-error').innerText()).toContain('not a public address');
  });

  test('an OPML file is imported, and every row is told', async () => {
    const file = join(folder, 'feeds.opml');
    const rows = ['https://one.example/rss', 'https://two.example/rss', 'https://one.example/rss', 'gopher://three.example/'];
    const outlines = rows.map((url) => `<outline type="rss" text="T" xmlUrl="${url}"/>`).join('\n');
    await writeFile(file, `<opml version="2.0"><body>${outlines}</body></opml>`);
    const page = await site.open('/feeds', NO_SCRIPT);
    await page.locator('#opml-file').setInputFiles(file);
    await page.getByRole('button', { name: 'Import the file' }).click();
    expect(await page.locator('.facts').innerText()).toMatch(/2 feeds added\s*1 there already\s*1 not usable/);
    expect(await page.locator('.import tbody').innerText()).toContain('http or https address');
    await writeFile(file, 'no opml');
    await page.goto(`${site.web.url}/feeds`);
    await page.locator('#opml-file').setInputFiles(file);
    await page.getByRole('button', { name: 'Import the file' }).click();
    expect(await page.locator('#opml-error').innerText()).toContain('This is not OPML');
  });

  test('a feed’s pace is changed, and it is due at once', async () => {
    const page = await site.open('/feeds?q=two.example', NO_SCRIPT);
    await row(page, 'two.example').getByRole('link', { name: 'Change' }).click();
    await page.locator('#change-interval').selectOption('every hour');
    await page.getByLabel('Urgent').check();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.notice').innerText()).toContain('The feed was changed');
    const feed = (await site.web.store.feeds.page({ text: 'two.example', size: 1 })).feeds[0];
    expect(feed).toMatchObject({ intervalSeconds: 3_600, urgent: true, poll: { nextPollAt: NOW.toISOString() } });
  });

  test('many feeds are paged, found by words and by health, and a button leads back to where it was', async () => {
    const many = Array.from({ length: 120 }, (_, n) => someFeed(`many-${n}`, `Many ${String(n).padStart(3, '0')}`, NOW));
    await site.web.store.feeds.addMany(many);
    const page = await site.open('/feeds', NO_SCRIPT);
    expect(await page.locator('tbody tr').count()).toBe(50);
    expect(await page.locator('tbody tr').first().innerText()).toContain('Plains Courier');
    await page.getByRole('link', { name: 'More' }).click();
    expect(await page.locator('tbody tr').count()).toBe(50);
    await page.locator('#find-feed').fill('many 01');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.locator('.found').innerText()).toBe('12 feeds found');
    await row(page, 'Many 013').getByRole('button', { name: 'Pause' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('many 01');
    expect(await page.locator('tbody tr').first().innerText()).toMatch(/Many 013[\s\S]*Paused/);
    await page.getByRole('link', { name: /^Paused/ }).click();
    expect(await page.locator('tbody tr').count()).toBe(1);
  });

  test('axe finds nothing, in light and dark, wide and narrow', async () => {
    const id = (await site.web.store.feeds.page({ text: 'sport.rss', size: 1 })).feeds[0]?.id ?? '';
    for (const path of ['/feeds?q=e', `/feeds/${id}/change`, `/feeds/${id}/remove`]) {
      expect(await site.axe(path, { colorScheme: 'dark' }), path).toEqual([]);
      expect(await site.axe(path, { viewport: { width: 390, height: 740 } }), path).toEqual([]);
    }
    expect(site.troubles).toEqual([]);
  });
});
