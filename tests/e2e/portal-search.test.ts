import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../support/chromium.ts';
import { type Site, startSite } from '../support/portal/site.ts';

const reason = noChromium();
const NOW = new Date('2026-06-04T14:30:00Z');

describe.skipIf(reason !== null)(`the search page${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(NOW);
  });
  afterAll(async () => {
    await site?.stop();
  });

  test('lists the newest stories with source, time, tags and the count', async () => {
    const page = await site.open('/');
    expect(await page.locator('h1').innerText()).toBe(`${site.stories.length} stories`);
    const first = page.locator('.hit').first();
    expect(await first.locator('h2').innerText()).toBe(site.long.headline);
    expect(await first.locator('time').innerText()).toBe('6 minutes ago');
    expect(await first.locator('time').getAttribute('datetime')).toBe(site.long.firstCreated);
    expect(await first.locator('.facts').innerText()).toMatch(/The Capital Ledger[\s\S]*v2[\s\S]*Defense[\s\S]*Mexico/i);
    expect(await page.locator('.badge', { hasText: 'sample' }).count()).toBeGreaterThan(0);
  });

  test('marks what matched, and says where a query is odd', async () => {
    const page = await site.open('/?q=%22trade');
    expect(await page.locator('.notes').innerText()).toContain('At character 1:');
    expect(await page.locator('.hit mark').first().innerText()).toMatch(/trade/i);
  });

  test('leaves out a parameter that cannot be taken and says so', async () => {
    const page = await site.open('/?from=yesterday&sort=newest&utm_source=mail');
    expect(await page.locator('.notes').innerText()).toContain('"from"');
    expect(await page.locator('.hit').count()).toBe(25);
  });

  test('narrows by facets and takes each filter away again, without JavaScript', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    await page.locator('.facet > ul .facet-value', { hasText: 'Mexico' }).click();
    expect(new URL(page.url()).search).toBe('?region=MX');
    const narrowed = await page.locator('.hit').count();
    expect(narrowed).toBe(site.stories.filter((story) => story.tags.some((tag) => tag.code === 'MX')).length);
    await page.locator('.facet-value', { hasText: 'Immigration' }).click();
    expect(await page.locator('.active').innerText()).toMatch(/Region: Mexico[\s\S]*Policy area: Immigration/);
    await page.locator('.active a', { hasText: 'Region: Mexico' }).click();
    expect(new URL(page.url()).search).toBe('?topic=9');
  });

  test('a bar of the chart narrows the range', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    const bar = page.locator('.bars a').last();
    const label = (await bar.getAttribute('title')) ?? '';
    const count = Number(/: (\d+) stor/.exec(label)?.[1]);
    await bar.click();
    const params = new URL(page.url()).searchParams;
    expect([params.has('from'), params.has('to')]).toEqual([true, true]);
    expect(await page.locator('h1').innerText()).toBe(count === 1 ? '1 story' : `${count} stories`);
    expect(await page.locator('.active').innerText()).toContain(' to ');
  });

  test('dragging over bars narrows the range to all of them', async () => {
    const page = await site.open('/');
    const bars = page.locator('.bars li');
    const [from, to] = [await bars.nth(1).getAttribute('data-from'), await bars.nth(3).getAttribute('data-to')];
    const [start, end] = [await bars.nth(3).boundingBox(), await bars.nth(1).boundingBox()];
    if (start === null || end === null) throw new Error('the bars are not shown');
    await page.mouse.move(start.x + 3, start.y + 20);
    await page.mouse.down();
    await page.mouse.move(end.x + 3, end.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=/);
    const params = new URL(page.url()).searchParams;
    expect([params.get('from'), params.get('to')]).toEqual([from, to]);
  });

  test('the form keeps the filters, pages follow each other, and no story comes twice', async () => {
    const page = await site.open('/?lang=en&size=10', { javaScriptEnabled: false });
    const headlines = async (): Promise<string[]> => page.locator('.hit h2').allInnerTexts();
    const seen = await headlines();
    while ((await page.locator('a[rel="next"]').count()) > 0) {
      await page.locator('a[rel="next"]').click();
      seen.push(...(await headlines()));
    }
    const english = site.stories.filter((story) => story.language === 'en').length;
    expect([seen.length, new Set(seen).size]).toEqual([english, english]);
    await page.locator('#q').fill('trade deal');
    await page.locator('#q').press('Enter');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'trade deal', lang: 'en' });
  });

  test('a cursor of another search begins again and says so', async () => {
    const page = await site.open('/?cursor=nonsense');
    expect(await page.locator('.notes').innerText()).toContain('first');
    expect(await page.locator('.hit').count()).toBe(25);
  });

  test('links to itself as feeds and exports', async () => {
    const page = await site.open('/?q=trade&region=CL&sort=oldest');
    const types = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('type')));
    expect(types).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
    for (const link of await page.locator('.exports a').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toContain('q=trade&region=CL');
      expect((await page.request.get(site.web.url + href)).status()).toBe(200);
    }
  });

  test('moves through the hits with j, k and o, and to places with g', async () => {
    const page = await site.open('/');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.locator('li.current h2').innerText()).toBe(await page.locator('.hit h2').nth(1).innerText());
    await page.keyboard.press('o');
    await page.waitForURL(/\/stories\//);
    await page.keyboard.press('u');
    await page.waitForURL(`${site.web.url}/`);
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL(/\/feeds$/);
  });

  test('goes to the search box with /, where letters are letters, and out with Escape', async () => {
    const page = await site.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('jog?');
    expect(await page.locator('#q').inputValue()).toBe('jog?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('dialog.keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.keys').isVisible()).toBe(false);
  });

  test('says when more stories are there, and shows them when asked', async () => {
    const page = await site.open('/help');
    await page.clock.install();
    await page.goto(`${site.web.url}/?q=newcomer`);
    expect(await page.locator('h2', { hasText: 'Nothing found' }).count()).toBe(1);
    const base = site.stories[1];
    if (base === undefined) throw new Error('no story to copy');
    await site.web.store.stories.put([{ ...base, id: 'newcomer', guid: 'newcomer', headline: 'A newcomer arrives' }]);
    await site.web.store.refresh();
    await page.clock.runFor(25_000);
    await page.locator('.fresh a', { hasText: 'Show 1 new story' }).click();
    expect(await page.locator('h1').innerText()).toContain('1 story for');
  });

  test('fits a phone, where the filters open on demand', async () => {
    const page = await site.open('/', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
    expect(await page.locator('.facets').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Filters' }).click();
    expect(await page.locator('.facets').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Close', exact: true }).click();
    expect(await page.locator('.facets').isVisible()).toBe(false);
  });

  test('waits for the first stories in an empty store, and says how to add a feed', async () => {
    const { startTestWeb } = await import('../support/web.ts');
    const empty = await startTestWeb({ now: NOW, stories: [] });
    try {
      const answer = await fetch(`${empty.url}/`);
      const html = await answer.text();
      expect(html).toContain('Waiting for the first stories');
      expect(html).toContain('Add a feed');
    } finally {
      await empty.stop();
    }
  });

  test('axe finds nothing, in light and dark, wide and narrow', async () => {
    for (const path of ['/', '/?q=%22trade&region=CL&from=now-30d', '/?q=nothing-at-all#filters']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        expect(await site.axe(path, { colorScheme }), `${path} ${colorScheme}`).toEqual([]);
      }
      expect(await site.axe(path, { viewport: { width: 360, height: 740 } }), `${path} narrow`).toEqual([]);
    }
  });

  test('asked nothing of the outside, and no page had an error', () => {
    expect(site.troubles).toEqual([]);
  });
});
