import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { feedId, storyId } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { articlesAt, publicationDate, storiesOf } from './edition.ts';
import { feedXml } from './feed-xml.ts';
import { sampleFeeds } from './index.ts';
import { OUTLETS } from './outlets.ts';
import { articlePage, frontPage } from './page.ts';
import { WIRE } from './stories/meridian-wire.ts';
import { type Article, POLICY_AREAS } from './types.ts';

const START = new Date('2025-06-11T09:30:12.345Z');
const HOUR = 3_600_000;
const later = (milliseconds: number) => new Date(START.getTime() + milliseconds);
const allStories = () => OUTLETS.flatMap((outlet) => storiesOf(outlet).map((story) => ({ outlet, story })));
const listed = (now: Date): Article[] => OUTLETS.flatMap((outlet) => articlesAt(outlet, START, now));

/** Real people of politics and business, whom no story may name. */
const REAL_PEOPLE =
  /\b(Trump|Biden|Obama|Harris|Vance|Putin|Zelensk\w+|Macron|Merkel|Merz|Scholz|Starmer|Sunak|Johnson|Meloni|Orb[aá]n|Erdo[gğ]an|Netanyahu|Modi|Xi Jinping|Kishida|Ishiba|Lula|Bolsonaro|Milei|Maduro|Petro|Boric|Sheinbaum|Trudeau|Carney|Albanese|Ardern|Luxon|Ramaphosa|Kagame|Tinubu|Ruto|Guterres|von der Leyen|Musk|Bezos|Zuckerberg|Bill Gates)\b|习近平|Путин|Зеленск|السيسي/u;

/** Opening and closing tags in order; answers the first that does not fit, or null. */
function misplacedTag(markup: string, empty: ReadonlySet<string>): string | null {
  const open: string[] = [];
  const bare = markup.replace(/<!\[CDATA\[.*?\]\]>|<script.*?<\/script>|<\?.*?\?>|<![^>]*>/gs, '');
  for (const [tag, close, name = '', self] of bare.matchAll(/<(\/?)([A-Za-z][\w:-]*)(?:\s[^>]*?)?(\/?)>/g)) {
    if (close === '' && self === '' && !empty.has(name)) open.push(name);
    if (close !== '' && open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}

describe('the sample stories', () => {
  test('are about 200, with at least 150 listed at the start and all within half an hour', () => {
    expect(allStories().length).toBeGreaterThanOrEqual(200);
    expect(listed(START).length).toBeGreaterThanOrEqual(165);
    expect(listed(later(HOUR / 2)).length).toBe(allStories().length);
  });

  test('have ids and guids of their own, the same after a restart', () => {
    const ids = listed(later(HOUR)).map((article) => storyId(article.outlet.source, article.guid));
    expect(new Set(ids).size).toBe(ids.length);
    const urls = listed(later(HOUR)).map((article) => article.url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^http:\/\/[a-z-]+\.example\/[a-zA-Z0-9/_.-]+$/);
    const again = OUTLETS.flatMap((outlet) => articlesAt(outlet, new Date(START), later(HOUR)));
    expect(again).toEqual(listed(later(HOUR)));
  });

  test('mean every policy area at least three times, and countries of every continent', () => {
    for (const area of POLICY_AREAS) {
      const meant = OUTLETS.flatMap((outlet) => outlet.stories).filter((story) => story.policy.includes(area));
      expect(meant.length, area).toBeGreaterThanOrEqual(3);
    }
    const places = new Set(allStories().flatMap(({ story }) => story.places));
    expect(places.size).toBeGreaterThanOrEqual(80);
    for (const country of ['US', 'BR', 'DE', 'NG', 'IN', 'AU']) expect(places).toContain(country);
  });

  test('come in eight languages', () => {
    const counts = new Map<string, number>();
    for (const { outlet } of allStories()) {
      const language = outlet.language.slice(0, 2);
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    for (const language of ['es', 'fr', 'de', 'pt']) expect(counts.get(language), language).toBeGreaterThanOrEqual(8);
    for (const language of ['ar', 'ru', 'zh']) expect(counts.get(language), language).toBeGreaterThanOrEqual(4);
    expect(counts.get('en')).toBeGreaterThan(100);
  });

  test('name no real politician or tycoon', () => {
    for (const { story } of allStories()) {
      expect(`${story.by} ${story.headline} ${story.standfirst} ${story.text}`, story.id).not.toMatch(REAL_PEOPLE);
    }
  });

  test('have at least three blocks, and no sentence twice but in agency copy', () => {
    const seen = new Map<string, string>();
    for (const { story } of OUTLETS.flatMap((outlet) => outlet.stories.map((own) => ({ story: own })))) {
      const blocks = story.text.trim().split('\n');
      expect(blocks.length, story.id).toBeGreaterThanOrEqual(3);
      for (const block of blocks) {
        expect(seen.get(block), block).toBeUndefined();
        seen.set(block, story.id);
      }
    }
  });
});

describe('agency copy', () => {
  test('is carried by two to four outlets under other headlines, nearly word for word', () => {
    const carried = WIRE.filter((wire) => (wire.carriers?.length ?? 0) > 0);
    expect(carried.length).toBeGreaterThanOrEqual(12);
    for (const wire of carried) {
      const copies = OUTLETS.flatMap(storiesOf).filter((story) => story.id === `${wire.id}-mw`);
      expect(copies.length, wire.id).toBe(wire.carriers?.length);
      for (const copy of copies) {
        expect(copy.headline).not.toBe(wire.headline);
        expect(copy.text).not.toContain('(Meridian Wire)');
        const shared = copy.text.split('\n').filter((block) => wire.text.includes(block));
        expect(shared.length, `${wire.id}`).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('dates', () => {
  test('lie in the three days before the start, many in the last one', () => {
    const ages = listed(START).map((article) => (START.getTime() - article.published.getTime()) / HOUR);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThanOrEqual(73);
    expect(ages.filter((age) => age < 24).length / ages.length).toBeGreaterThan(0.4);
  });

  test('of the drip are 20 to 40 seconds apart, in whole seconds', () => {
    const drip = allStories()
      .filter(({ story }) => story.live !== undefined)
      .map(({ outlet, story }) => publicationDate(outlet, story, START).getTime())
      .sort((a, b) => a - b);
    expect(drip.length).toBeGreaterThanOrEqual(20);
    for (const [index, moment] of drip.entries()) {
      expect(moment % 1_000).toBe(0);
      const before = drip[index - 1];
      if (before === undefined) continue;
      expect(moment - before).toBeGreaterThanOrEqual(19_000);
      expect(moment - before).toBeLessThanOrEqual(41_000);
    }
  });

  test('of corrections come after the first version, whose date stays; text and feed entry change', () => {
    const corrected = allStories().filter(({ story }) => story.correction !== undefined);
    expect(corrected.length).toBeGreaterThanOrEqual(8);
    for (const { outlet, story } of corrected) {
      const at = (now: Date) => articlesAt(outlet, START, now).find((article) => article.id === story.id);
      const [before, after] = [at(later(60_000)), at(later(HOUR))];
      expect(after?.published).toEqual(before?.published);
      expect(after?.modified.getTime(), story.id).toBeGreaterThan(START.getTime());
      expect(after?.text, story.id).not.toBe(before?.text);
      expect(`${after?.headline}${after?.standfirst}`, story.id).not.toBe(`${before?.headline}${before?.standfirst}`);
    }
  });
});

describe('feeds and pages', () => {
  test('are well-formed XML, and HTML whose tags fit', () => {
    const html = new Set(['meta', 'link', 'img', 'br', 'input', 'hr']);
    for (const outlet of OUTLETS) {
      const articles = articlesAt(outlet, START, later(HOUR));
      const xml = feedXml(outlet, articles, START);
      expect(misplacedTag(xml, new Set()), outlet.feedTitle).toBeNull();
      expect(xml).not.toMatch(/&(?!amp;|#\d+;)/);
      expect(misplacedTag(frontPage(outlet, articles), html)).toBeNull();
      for (const article of articles) {
        const page = articlePage(article, articles.slice(0, 4));
        expect(misplacedTag(page, html), article.url).toBeNull();
        expect(page).toContain('name="sample-data"');
        expect(page).toContain('<link rel="canonical"');
      }
    }
  });

  test('have feed ids of their own', () => {
    const ids = sampleFeeds().map((feed) => feedId(feed.url));
    expect(new Set(ids).size).toBe(ids.length);
    for (const feed of sampleFeeds()) expect(feed.source).toMatch(/^[a-z0-9][a-z0-9.-]{0,99}$/);
  });
});

test('no file of the sample wire is over 400 lines', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files) {
    const path = join(import.meta.dirname, file);
    if (statSync(path).isFile()) expect(readFileSync(path, 'utf8').split('\n').length, file).toBeLessThanOrEqual(401);
  }
});
