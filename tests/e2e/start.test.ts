import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root, type ServiceProcess, startProcess } from '../support/service-process.ts';
import { waitUntil } from '../support/wait.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-e2e-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What `npm start` runs. */
function npmStart(env: Record<string, string>): ServiceProcess {
  const slugline = startProcess('npm start', ['node', 'infra/scripts/start.mjs'], env);
  closing.push(() => slugline.end('SIGKILL'));
  return slugline;
}

async function total(url: unknown): Promise<number> {
  const answer = (await (await fetch(`${url}/api/v1/stories?size=1`)).json()) as { total: { value: number } };
  return answer.total.value;
}

test('npm start leads to the portal with the sample wire, stops cleanly, and goes on where it was', async () => {
  const env = { DATA_DIR: await dataFolder(), PORT: '0' };
  const first = npmStart(env);
  const { url } = await first.logged('ready');
  expect(await (await fetch(`${url}/`)).text()).toContain('Slugline');
  const before = await waitUntil(
    '150 sample stories are searchable',
    async () => {
      const count = await total(url);
      return count >= 150 ? count : null;
    },
    { lastSeen: () => total(url) },
  );
  expect(await first.end('SIGINT')).toBe(0);

  const second = npmStart(env);
  const again = await second.logged('ready');
  expect(await total(again['url'])).toBeGreaterThanOrEqual(before);
  expect(await second.end('SIGTERM')).toBe(0);
});

test('the sample wire goes when the first real feed is added', async () => {
  const slugline = npmStart({ DATA_DIR: await dataFolder(), PORT: '0', HTTP_ALLOW_HOSTS: '127.0.0.1' });
  const { url } = await slugline.logged('ready');
  await waitUntil('some sample stories are searchable', async () => (await total(url)) >= 20);
  const added = await fetch(`${url}/api/v1/feeds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'http://127.0.0.1:9/feed.xml' }),
  });
  expect(added.status).toBe(201);
  await waitUntil('no sample story is left', async () => (await total(url)) === 0, { lastSeen: () => total(url) });
  const feeds = (await (await fetch(`${url}/api/v1/feeds`)).json()) as { data: { sample: boolean }[] };
  expect(feeds.data.map((feed) => feed.sample)).toEqual([false]);
});

test('a taken port is one clear sentence', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const slugline = npmStart({ DATA_DIR: await dataFolder(), PORT: String(port) });
  expect(await slugline.ended).toBe(1);
  expect(slugline.output().trim()).toBe(
    `slugline: Port ${port} on 127.0.0.1 is taken by another program. Stop that one, or choose another port with PORT=${port + 1}.`,
  );
});

test('a folder that cannot be made is one clear sentence', async () => {
  const slugline = npmStart({ DATA_DIR: join(root, 'package.json', 'data'), PORT: '0' });
  expect(await slugline.ended).toBe(1);
  expect(slugline.output().trim()).toMatch(/^slugline: The data folder \S+ cannot be written to\. .+ DATA_DIR\.$/);
});

test('all problems of the configuration are told at once, before anything opens', async () => {
  const slugline = npmStart({ DATA_DIR: await dataFolder(), PORT: 'four', SAMPLE: 'maybe' });
  expect(await slugline.ended).toBe(2);
  expect(slugline.output()).toContain('PORT must be a whole number');
  expect(slugline.output()).toContain('SAMPLE must be one of auto, on, off');
});
