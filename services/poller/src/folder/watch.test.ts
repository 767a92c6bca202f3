import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { feedId, pushFeedUrl, sluglineError } from '@slugline/model';
import { createLogger } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FolderDependencies, type FolderWatch, watchFolder } from './watch.ts';

let now: Date;
let base: string;
let folder: string;
let store: Store;
let watch: FolderWatch;
const logger = createLogger({ service: 'test', level: 'silent' });

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'slugline-folder-'));
  store = await openStore({ dataDir: join(base, 'data') });
});
beforeEach(() => {
  now = new Date('2026-11-23T12:00:00.000Z');
  folder = join(base, 'Harbour Wire');
  watch = open();
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  for (const feed of await store.feeds.list()) {
    await store.inbox.remove((await store.inbox.list(feed.id, 99)).map((entry) => entry.id));
    await store.feeds.remove(feed.id);
  }
});
afterAll(async () => {
  await store.close();
  await rm(base, { recursive: true, force: true });
});

const open = (change: Partial<FolderDependencies> = {}) =>
  watchFolder({ folder, store, clock: { now: () => now }, logger, everyMs: 2_000, ...change });
const rss = (headline: string) =>
  `<rss version="2.0"><channel><title>W</title><item><guid>${headline}</guid><title>${headline}</title></item></channel></rss>`;
async function drop(name: string, text: string | Uint8Array = rss(name)): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}
/** Looks, waits until what lay there is complete, and looks again. */
async function looks(seconds = 2): Promise<number> {
  await watch.look();
  now = new Date(now.getTime() + seconds * 1_000);
  return watch.look();
}
async function files(): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
const inbox = async (source: string) => store.inbox.list(feedId(pushFeedUrl(source)), 99);

test('takes a complete file in for the source of its subfolder, and moves it aside', async () => {
  await drop('ap/one.xml');
  expect(await looks()).toBe(1);
  const [entry] = await inbox('ap');
  expect(entry).toMatchObject({ origin: 'folder', contentType: null });
  expect((await store.inbox.read(entry?.id ?? ''))?.bytes).toEqual(new Uint8Array(Buffer.from(rss('ap/one.xml'))));
  expect(await files()).toEqual(['done/ap/2026-11-23/one.xml']);
  const feed = await store.feeds.get(feedId(pushFeedUrl('ap')));
  expect(feed).toMatchObject({ delivery: 'push', source: 'ap', sourceName: 'ap', poll: { nextPollAt: now.toISOString() } });
});

test('a file at the top is of the folder’s own name', async () => {
  await drop('one.xml');
  await looks();
  expect(await files()).toEqual(['done/harbour-wire/2026-11-23/one.xml']);
  expect((await store.feeds.list()).map((feed) => [feed.source, feed.sourceName])).toEqual([['harbour-wire', 'Harbour Wire']]);
});

test('a file that is still written is left until it rests', async () => {
  await drop('ap/one.xml', rss('One').slice(0, 40));
  await watch.look();
  now = new Date(now.getTime() + 2_000);
  await drop('ap/one.xml', rss('One'));
  expect(await watch.look()).toBe(0);
  now = new Date(now.getTime() + 1_000);
  expect(await watch.look()).toBe(0);
  now = new Date(now.getTime() + 1_000);
  expect(await watch.look()).toBe(1);
});

test('passes over unfinished names, hidden files, links and folders within folders', async () => {
  for (const name of ['ap/a.xml.tmp', 'ap/b.part', 'ap/.c.xml', 'ap/deep/d.xml', '.hidden/e.xml']) await drop(name);
  await writeFile(join(base, 'secret.xml'), rss('Secret'));
  await symlink(join(base, 'secret.xml'), join(folder, 'ap', 'link.xml'));
  await symlink(base, join(folder, 'linked'));
  expect(await looks()).toBe(0);
  expect(await store.feeds.list()).toEqual([]);
  await rename(join(folder, 'ap', 'a.xml.tmp'), join(folder, 'ap', 'a.xml'));
  expect(await looks()).toBe(1);
});

test('a bad file goes to the errors with the reason beside it', async () => {
  await drop('ap/page.html', '<!doctype html><html><body>Sign in</body></html>');
  await drop('ap/none.xml', '<rss version="2.0"><channel><title>W</title></channel></rss>');
  await drop('ap/large.xml', '');
  await truncate(join(folder, 'ap', 'large.xml'), 15 * 1024 * 1024 + 1);
  await drop('ap/good.xml');
  expect(await looks()).toBe(1);
  expect(await files()).toEqual([
    'done/ap/2026-11-23/good.xml',
    'error/ap/large.xml',
    'error/ap/large.xml.reason.txt',
    'error/ap/none.xml',
    'error/ap/none.xml.reason.txt',
    'error/ap/page.html',
    'error/ap/page.html.reason.txt',
  ]);
  const reason = (name: string) => readFile(join(folder, 'error', 'ap', `${name}.reason.txt`), 'utf8');
  expect(await reason('page.html')).toMatch(/^feed\.not_a_feed\n.+HTML page/);
  expect(await reason('none.xml')).toMatch(/^push\.no_items\n/);
  expect(await reason('large.xml')).toMatch(/^request\.too_large\n.+15 MB/);
});

test('a name that is there already is not written over', async () => {
  for (const headline of ['One', 'Two']) {
    await drop('ap/news.xml', rss(headline));
    await looks();
  }
  const done = await files();
  expect(done).toHaveLength(2);
  const texts = await Promise.all(done.map((name) => readFile(join(folder, name), 'utf8')));
  expect(texts.sort()).toEqual([rss('One'), rss('Two')]);
});

test('files come in the order in which they were written', async () => {
  for (const [name, second] of [
    ['ap/b.xml', 1],
    ['ap/c.xml', 3],
    ['ap/a.xml', 2],
  ] as const) {
    await drop(name);
    await utimes(join(folder, name), second, second);
  }
  await looks();
  const entries = await inbox('ap');
  const texts = await Promise.all(
    entries.map(async ({ id }) => Buffer.from((await store.inbox.read(id))?.bytes ?? []).toString()),
  );
  expect(texts).toEqual(['ap/b.xml', 'ap/a.xml', 'ap/c.xml'].map((name) => rss(name)));
});

test('two processes on one folder take no file twice', async () => {
  const names = Array.from({ length: 20 }, (_, n) => `ap/${n}.xml`);
  for (const name of names) await drop(name);
  const other = open();
  await Promise.all([watch.look(), other.look()]);
  now = new Date(now.getTime() + 2_000);
  const taken = await Promise.all([watch.look(), other.look()]);
  expect(taken[0] + taken[1]).toBe(20);
  expect(await inbox('ap')).toHaveLength(20);
  expect(await files()).toEqual(names.map((name) => `done/ap/2026-11-23/${name.slice(3)}`).sort());
});

test('a file whose Store was away, or whose process died, is taken a minute later', async () => {
  let isAway = true;
  const put: Store['inbox']['put'] = async (document) => {
    if (isAway) throw sluglineError('store.unavailable', { store: 'The database', reason: 'away' }, { dependency: 'store' });
    return store.inbox.put(document);
  };
  watch = open({ store: { feeds: store.feeds, inbox: { ...store.inbox, put } } });
  await drop('ap/one.xml');
  await expect(looks()).rejects.toMatchObject({ code: 'store.unavailable' });
  isAway = false;
  expect(await looks(30)).toBe(0);
  expect(await looks(31)).toBe(1);
  expect(await files()).toEqual(['done/ap/2026-11-23/one.xml']);
  expect(await readdir(join(folder, 'taking'))).toEqual([]);
});

test('the files of a paused source stay where they are', async () => {
  await drop('ap/one.xml');
  await looks();
  await store.feeds.update(feedId(pushFeedUrl('ap')), { enabled: false });
  await drop('ap/two.xml');
  expect(await looks()).toBe(0);
  expect(await files()).toContain('ap/two.xml');
});
