import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, type ServiceProcess, startProcess } from '../support/service-process.ts';
import { waitUntil } from '../support/wait.ts';

let folder: string;
let env: Record<string, string>;
let slugline: ServiceProcess;
let url: string;
let token: string;

const SLUGLINE = [process.execPath, 'services/slugline/bin/slugline.mjs'] as const;

/** Runs the command as a shell would; answers its output as JSON. */
async function command<T>(...args: string[]): Promise<T> {
  const [program, ...before] = SLUGLINE;
  const { stdout } = await promisify(execFile)(program, [...before, ...args, '--json'], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
  });
  return JSON.parse(stdout) as T;
}

async function start(): Promise<void> {
  slugline = startProcess('slugline', [...SLUGLINE, 'start'], env);
  url = String((await slugline.logged('ready'))['url']);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-push-'));
  env = { DATA_DIR: join(folder, 'data'), WATCH_FOLDER: join(folder, 'drop'), PORT: '0', SAMPLE: 'off' };
  await start();
  token = (await command<{ token: string }>('keys', 'create', 'The wire', '--source', 'ap', '--source-name', 'AP')).token;
});
afterAll(async () => {
  await slugline.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  data: { documentId: string; items: { storyId: string; headline: string; href: string }[] };
}

async function push(body: string, type: string): Promise<Answer['data']> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  const answer = await fetch(`${url}/api/v1/items`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
  return ((await answer.json()) as Answer).data;
}

interface Found {
  data: { id: string; headline: string; source: string; version: number }[];
}

/** Waits until a search finds one story, and answers it. */
function searchable(words: string, version = 1): Promise<Found['data'][number]> {
  const search = async () => ((await (await fetch(`${url}/api/v1/stories?q=${encodeURIComponent(words)}`)).json()) as Found).data;
  return waitUntil(`"${words}" is searchable`, async () => (await search()).find((story) => story.version === version), {
    lastSeen: search,
  });
}

const ninjs = (version: string, headline: string) =>
  JSON.stringify({
    ...{ uri: 'urn:newsml:ap.example:20260604:port-strike', type: 'text', version, language: 'en' },
    ...{ versioncreated: `2026-06-04T0${version}:00:00Z`, headline, pubstatus: 'usable' },
    body_text: `Dockers in Veracruz kept away from their cranes, version ${version} of this dispatch says.`,
  });
const newsItem = (guid: string, headline: string) => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1" standard="NewsML-G2" standardversion="2.34">
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AP"/><versionCreated>2026-06-04T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><headline>${headline}</headline></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The harbour of Gdynia opens its new quay on Friday, the port said.</p></body></html></inlineXML></contentSet>
</newsItem>`;

test('a pushed ninjs becomes a story, and its next version the next version', async () => {
  const { items } = await push(ninjs('1', 'Port strike begins'), 'application/json');
  const story = await searchable('"port strike begins"');
  expect(story).toMatchObject({ id: items[0]?.storyId, source: 'ap', headline: 'Port strike begins' });
  expect((await fetch(`${url}${items[0]?.href}`)).status).toBe(200);
  await push(ninjs('2', 'Port strike enters second week'), 'application/json');
  expect((await searchable('"enters second week"', 2)).id).toBe(story.id);
});

test('a pushed NewsML-G2 document becomes a story', async () => {
  const { items } = await push(newsItem('urn:newsml:ap.example:quay', 'New quay opens'), 'application/vnd.iptc.g2.newsitem+xml');
  expect((await searchable('"new quay opens"')).id).toBe(items[0]?.storyId);
});

test('a file that is dropped becomes a story of its folder’s source', async () => {
  const drop = join(folder, 'drop', 'harbour-wire');
  await mkdir(drop, { recursive: true });
  await writeFile(join(drop, 'item.xml.tmp'), newsItem('urn:newsml:wire.example:quay', 'Quay dropped in a folder'));
  await rename(join(drop, 'item.xml.tmp'), join(drop, 'item.xml'));
  expect((await searchable('"dropped in a folder"')).source).toBe('harbour-wire');
  const done = await readdir(join(folder, 'drop', 'done', 'harbour-wire'), { recursive: true });
  expect(done.some((name) => name.endsWith('item.xml'))).toBe(true);
});

test('what was answered with 202 survives kill -9', async () => {
  const pushed = await Promise.all(
    Array.from({ length: 5 }, (_, n) =>
      push(newsItem(`urn:newsml:ap.example:kill-${n}`, `Survivor number ${n}`), 'application/xml'),
    ),
  );
  await slugline.end('SIGKILL');
  await start();
  for (const [n, { items }] of pushed.entries()) {
    expect((await searchable(`"survivor number ${n}"`)).id).toBe(items[0]?.storyId);
  }
});

test('a revoked key opens nothing, while everything runs', async () => {
  const key = await command<{ id: string; token: string }>('keys', 'create', 'Short', '--source', 'ap');
  const ask = async () =>
    (
      await fetch(`${url}/api/v1/items`, {
        method: 'POST',
        headers: { 'x-api-key': key.token },
        body: ninjs('1', 'Port strike begins'),
      })
    ).status;
  expect(await ask()).toBe(202);
  await command('keys', 'revoke', key.id);
  expect(await ask()).toBe(401);
});
