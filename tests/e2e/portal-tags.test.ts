import { readVocabularies } from '@slugline/topics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../support/chromium.ts';
import { type Site, startSite } from '../support/portal/site.ts';

const reason = noChromium();
const NOW = new Date('2026-06-04T14:30:00Z');
const DESK = { name: 'desk.txt', text: '# Desks\nCITY | City desk | city hall\nSEA | Coast desk | coast guard | ' };

describe.skipIf(reason !== null)(`tags on the portal's pages${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(NOW, { vocabularies: readVocabularies([DESK]).vocabularies });
  });
  afterAll(async () => {
    await site?.stop();
  });
  const storyPath = (query = ''): string => `/stories/${site.long.id}${query}`;
  const codes = async (): Promise<string[] | undefined> =>
    (await site.web.store.stories.get(site.long.id))?.tags.map(({ code }) => code);

  test('what a story is about and what it only mentions are told apart, the primary area first, parts under their whole', async () => {
    const page = await site.open(storyPath(), { javaScriptEnabled: false });
    const group = (title: string) => page.locator(`h3:text-is("${title}") + .why`);
    expect(await group('Regions it only mentions').locator('.chip').allInnerTexts()).toEqual(['Colombia']);
    expect(await group('About these regions').locator('.chip').allInnerTexts()).toContain('Mexico');
    const [first] = await group('Policy areas').locator('> li').all();
    expect(await first?.innerText()).toMatch(/^Law and Crime[\s\S]*primary[\s\S]*Mapped to IPTC: crime, law and justice/);
    expect(await first?.locator('.why .chip').allInnerTexts()).toEqual(['Drugs']);
  });

  test('an editor removes a tag and adds one, without JavaScript: searches know at once, and undoing gives back what was', async () => {
    const before = await codes();
    const page = await site.open(storyPath(), { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Correct these tags' }).click();
    await page.getByLabel('Your name').fill('Ana Ruiz');
    await page.getByRole('button', { name: 'Remove Mexico' }).click();
    expect(await page.locator('.removed').innerText()).toMatch(/Mexico[\s\S]*By Ana Ruiz, 4 Jun 2026/);
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ana Ruiz');
    await page.getByLabel('Add a tag of').selectOption('desk');
    await page.getByLabel('Code or name').fill('coast desk');
    await page.getByLabel('Code or name').press('Enter');
    expect(await page.locator('h3:text-is("Desks") + .why').innerText()).toMatch(/Coast desk[\s\S]*Added by Ana Ruiz/);
    const found = await site.open('/?q=desk:sea -mentions:mx', { javaScriptEnabled: false });
    expect(await found.locator('.hit .headline').allInnerTexts()).toEqual([site.long.headline]);
    expect(await found.locator('.facet', { hasText: 'Desks' }).innerText()).toContain('Coast desk');
    await page.getByRole('button', { name: 'Undo the removal of Mexico' }).click();
    await page.getByRole('button', { name: 'Undo Coast desk' }).click();
    expect((await codes())?.sort()).toEqual(before?.sort());
  });

  test('what is no code or name is said, and stays in the form', async () => {
    const page = await site.open(storyPath('?correct=1'), { javaScriptEnabled: false });
    await page.getByLabel('Your name').fill('Bo');
    await page.getByLabel('Code or name').fill('Atlantis');
    await page.getByRole('button', { name: 'Add this tag' }).click();
    expect(await page.locator('.correct .notice').innerText()).toContain('Atlantis');
    expect(await page.getByLabel('Code or name').inputValue()).toBe('Atlantis');
  });

  test('a search shows what stories are about, and on demand what they mention', async () => {
    const page = await site.open('/', { javaScriptEnabled: false });
    const region = page.locator('.facet', { hasText: 'Region' });
    expect(await region.locator('> ul').innerText()).not.toContain('Latin America');
    await region.getByText('Wider regions and groups').click();
    expect(await region.locator('.further', { hasText: 'Wider' }).innerText()).toContain('Latin America');
    await region.getByText('Also where only mentioned').click();
    const mentioned = region.locator('.further', { hasText: 'mentioned' });
    const colombia = mentioned.locator('a', { hasText: 'Colombia' });
    if (!(await colombia.isVisible())) await mentioned.locator('summary', { hasText: 'more' }).click();
    await colombia.click();
    expect(new URL(page.url()).search).toBe('?mentions=CO');
    expect(await page.locator('.hit .headline').allInnerTexts()).toContain(site.long.headline);
  });

  test('axe finds nothing on the page that corrects, wide and narrow', async () => {
    expect(await site.axe(storyPath('?correct=1'))).toEqual([]);
    expect(await site.axe(storyPath('?correct=1'), { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })).toEqual([]);
  });
});
