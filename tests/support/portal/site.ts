import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DeadLetter, Story } from '@slugline/model';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../chromium.ts';
import { someFeed, startTestWeb, type TestWeb } from '../web.ts';
import { fullStory } from './stories.ts';
import { shortStories } from './wire.ts';

/** The portal over a filled store, and a browser that keeps book of what its pages do. */
export interface Site {
  web: TestWeb;
  stories: readonly Story[];
  /** The story with two versions, headings, a list and many tags. */
  long: Story;
  /** Opens a path in a new page and waits until its islands are there. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What axe finds on a path, as `rule: element`. */
  axe(path: string, options?: BrowserContextOptions): Promise<string[]>;
  /** Requests to anywhere but the portal, and errors on any page's console. */
  troubles: string[];
  stop(): Promise<void>;
}

const WEB_FOLDER = new URL('../../../services/web/', import.meta.url).pathname;

/** Builds the islands when they are missing or older than their source. */
async function ensureIslands(): Promise<void> {
  const portal = join(WEB_FOLDER, 'src/portal');
  const sources = ['words.ts', 'keys.ts', ...readdirSync(join(portal, 'islands')).map((name) => `islands/${name}`)];
  const newest = Math.max(...sources.map((name) => statSync(join(portal, name)).mtimeMs));
  const built = statSync(join(WEB_FOLDER, 'dist/portal/assets/manifest.json'), { throwIfNoEntry: false });
  if (built === undefined || built.mtimeMs < newest)
    await build({ root: WEB_FOLDER, configFile: join(WEB_FOLDER, 'vite.config.ts') });
}

/** Starts the portal with some 30 stories of six outlets at `now`, and a browser. */
export async function startSite(
  now: Date,
  options: Pick<Parameters<typeof startTestWeb>[0], 'allowHosts' | 'vocabularies'> = {},
): Promise<Site> {
  await ensureIslands();
  const stories = shortStories().map((short, index) => fullStory(short, now, { sample: index % 5 === 1 }));
  const first = stories[0] as Story;
  const web = await startTestWeb({ now, stories, sample: true, feeds: feedsOf(stories, now), ...options });
  const long = await addSecondVersion(web, first, now);
  await web.store.deadLetters.put(lettersAt(now));
  const browser = await launchChromium();
  const troubles: string[] = [];
  return {
    web,
    stories,
    long,
    troubles,
    open: (path, options) => open(browser, web, troubles, path, options),
    axe: async (path, options) => {
      const page = await open(browser, web, [], path, { ...options, bypassCSP: true });
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: typeof axe };
        return (await runner.run(document)).violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      });
      await page.context().close();
      return found;
    },
    stop: async () => {
      await browser.close();
      await web.stop();
    },
  };
}

async function open(
  browser: Browser,
  web: TestWeb,
  troubles: string[],
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${web.url}/`)) troubles.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // An answer such as 409 to a form is no trouble.
    if (message.type() === 'error' && !message.text().includes('with a status of 4')) troubles.push(`console: ${message.text()}`);
  });
  await page.goto(`${web.url}${path}`);
  return page;
}

function feedsOf(stories: readonly Story[], now: Date) {
  const sources = new Map(stories.map((story) => [story.source, story.sourceName]));
  const failed = { code: 'http.server_error', message: 'The server answered 503, a failure at its end.', at: now.toISOString() };
  return [...sources].map(([source, name]) => {
    if (source === 'plains-courier')
      return someFeed(
        source,
        name,
        now,
        {},
        { health: 'failing', outcome: 'server-error', lastStatus: 503, failures: 4, lastError: failed },
      );
    return someFeed(source, name, now, source === 'el-faro-del-sur' ? { enabled: false } : {});
  });
}

async function addSecondVersion(web: TestWeb, first: Story, now: Date): Promise<Story> {
  const [lead, plan, ...rest] = shortStories()[0]?.body ?? [];
  const short = { ...(shortStories()[0] as ReturnType<typeof shortStories>[number]) };
  short.body = [lead ?? '', (plan ?? '').replace('two years', 'three years'), 'A clause on fuel was added overnight.', ...rest];
  const second = fullStory(short, now, { version: 2, itemHash: 'second', contentHash: 'second', id: first.id });
  await web.store.stories.put([second]);
  await web.store.refresh();
  return second;
}

function lettersAt(now: Date): DeadLetter[] {
  const common = {
    causes: ['no block was left after cleaning'],
    feedId: null,
    storyId: 'none',
    attempts: 5,
    at: now.toISOString(),
  };
  return [
    {
      ...common,
      id: 'extract:one',
      stage: 'extract',
      jobId: 'one',
      code: 'extract.no_text',
      message: 'No text was found for https://plains-courier.example/a: the page has no paragraphs.',
      payload: { headline: '<b>Not markup</b>', url: 'https://user:secret@plains-courier.example/a' },
      url: 'https://plains-courier.example/a',
    },
    {
      ...common,
      id: 'index:two',
      stage: 'index',
      jobId: 'two',
      code: 'index.rejected',
      message: 'The index refused story none: it is too large.',
      payload: { id: 'none' },
      url: null,
    },
  ];
}
