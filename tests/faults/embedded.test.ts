import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@slugline/store';
import { afterEach, expect, test } from 'vitest';
import { addFeeds, idsOf } from '../support/distributed.ts';
import { startTestOrigin } from '../support/origin.ts';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';
import { waitUntil } from '../support/wait.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function start(folder: string): ServiceProcess {
  const env = {
    DATA_DIR: folder,
    PORT: '0',
    SAMPLE: 'off',
    HTTP_ALLOW_HOSTS: '127.0.0.1',
    HTTP_PER_HOST: '20',
  };
  const slugline = startProcess('slugline', ['node', 'services/slugline/bin/slugline.mjs', 'start'], env);
  closing.push(() => slugline.end('SIGKILL'));
  return slugline;
}

async function folderOf(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `slugline-${name}-`));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('killed with -9 again and again, the embedded tier opens each time and ends with every story once', async () => {
  const origin = await startTestOrigin({ feeds: 8, items: 25, pageDelayMs: 60 });
  closing.push(() => origin.close());
  const folder = await folderOf('kill');
  const store = await openStore({ dataDir: folder });
  closing.push(() => store.close());
  await addFeeds(store, origin, 8, 600);
  for (const share of [0, 0.1, 0.3, 0.5]) {
    const slugline = start(folder);
    await slugline.logged('ready');
    await waitUntil(`a share of ${share} of the stories is in`, async () => (await store.stories.count()) >= share * 200, {
      lastSeen: () => store.stories.count(),
    });
    await slugline.end('SIGKILL');
  }
  await start(folder).logged('ready');
  const ids = await waitUntil(
    'all 200 stories are in',
    async () => ((await store.stories.count()) >= 200 ? idsOf(store) : null),
    { timeoutMs: 120_000, lastSeen: () => store.stories.count() },
  );
  expect(ids.length).toBe(200);
  expect(new Set(ids)).toEqual(origin.truth());
});

test('killed during its very first start, the next start works', async () => {
  const folder = await folderOf('first');
  const first = start(folder);
  await waitUntil('it has begun to write', () => readdirSync(folder).length > 0, { everyMs: 5 });
  await first.end('SIGKILL');
  await start(folder).logged('ready');
});

test('a second start on the same folder refuses and names the process that holds it', async () => {
  const folder = await folderOf('second');
  const first = start(folder);
  await first.logged('ready');
  const second = start(folder);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`in use by another Slugline (process ${first.pid})`);
});

test('stops cleanly on SIGINT and goes on where it was', async () => {
  const origin = await startTestOrigin({ feeds: 4, items: 25, pageDelayMs: 100 });
  closing.push(() => origin.close());
  const folder = await folderOf('stop');
  const store = await openStore({ dataDir: folder });
  closing.push(() => store.close());
  await addFeeds(store, origin, 4, 600);
  const first = start(folder);
  await first.logged('ready');
  await waitUntil('some stories are in', async () => (await store.stories.count()) >= 10);
  expect(await first.end('SIGINT')).toBe(0);
  const atStop = await store.stories.count();
  await start(folder).logged('ready');
  await waitUntil('the rest comes', async () => (await store.stories.count()) >= 100, { lastSeen: () => store.stories.count() });
  expect(atStop).toBeLessThanOrEqual(100);
  expect(new Set(await idsOf(store))).toEqual(origin.truth());
});
