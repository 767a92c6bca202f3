import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/service-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as a shell would. */
function slugline(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DATA_DIR: folder };
    const command = ['services/slugline/bin/slugline.mjs', ...args];
    const child = execFile(process.execPath, command, { env, cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('help shows every command with what it does, and examples', async () => {
  const { code, out } = await slugline(['--help']);
  expect(code).toBe(0);
  for (const command of ['start', 'feeds', 'extract', 'tag', 'dead-letters', 'keys', 'sample', 'reindex', 'doctor', 'config'])
    expect(out).toContain(command);
  expect((await slugline(['feeds', 'add', '--help'])).out).toContain('Examples:');
});

test('wrong use ends with code 2 and says what is wrong', async () => {
  const { code, err } = await slugline(['feeds', 'ad']);
  expect(code).toBe(2);
  expect(err).toContain("unknown command 'ad'");
  expect((await slugline(['dead-letters', 'list', '--stage', 'nowhere'])).code).toBe(2);
});

test('adds, lists, polls and removes a feed, and refuses it twice', async () => {
  const added = await slugline(['feeds', 'add', 'https://user:secret@herald.example/feed.xml', '--json']);
  expect(added.code).toBe(0);
  const { id, source } = JSON.parse(added.out) as { id: string; source: string };
  expect(source).toBe('herald.example');
  const again = await slugline(['feeds', 'add', 'https://user:secret@herald.example/feed.xml']);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining(`is there already, as ${id}`)]);
  const list = await slugline(['feeds', 'list']);
  expect(list.out).toContain(id);
  expect(added.out + list.out).not.toContain('secret');
  expect((await slugline(['feeds', 'export'])).out).toContain('xmlUrl="https://herald.example/feed.xml"');
  const whole = await slugline(['feeds', 'export', '--with-credentials']);
  expect((await slugline(['feeds', 'import', '-'], whole.out)).out).toContain('0 added, 1 there already, 0 not usable.');
  expect((await slugline(['feeds', 'poll', id])).code).toBe(0);
  expect((await slugline(['feeds', 'remove', id])).code).toBe(0);
  expect((await slugline(['feeds', 'remove', id])).code).toBe(1);
});

test('extract and tag answer each JSON line in order, a bad line with an error', async () => {
  const page = (text: string) => `<html><body><article><h1>Council votes</h1><p>${text}</p></article></body></html>`;
  const text = 'The council of Nairobi voted on Monday to raise the levy that farmers in Kenya pay for water.';
  const lines = [
    JSON.stringify({ id: 'a', html: page(text) }),
    '{bad',
    JSON.stringify({ id: 'c', html: page(`${text} It begins in May.`) }),
  ];
  const extracted = (await slugline(['extract', '--ndjson'], lines.join('\n'))).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(extracted.map((line) => line.id)).toEqual(['a', null, 'c']);
  expect(extracted[0].bodyText).toBe(text);
  expect(extracted[1].error.message).toBeTruthy();
  const tagged = JSON.parse(
    (await slugline(['tag', '--ndjson'], JSON.stringify({ id: 1, title: 'Kenya raises a levy', text }))).out,
  );
  expect(tagged.tags.find((tag: { code: string }) => tag.code === 'KE').evidence[0]).toEqual({
    field: 'headline',
    start: 0,
    end: 5,
    text: 'Kenya',
  });
});

test('makes, lists and revokes an API key, whose token is shown once', async () => {
  const made = await slugline(['keys', 'create', 'AP wire', '--source', 'ap', '--source-name', 'AP', '--json']);
  const { id, token, scopes } = JSON.parse(made.out) as { id: string; token: string; scopes: string[] };
  expect([made.code, scopes, token]).toEqual([0, ['ingest'], expect.stringMatching(/^slk_[\w-]{43}$/)]);
  const list = await slugline(['keys', 'list']);
  expect(list.out).toMatch(new RegExp(`${id}.+AP wire.+ingest.+ap.+never.+active`));
  expect(list.out).not.toContain('slk_');
  expect((await slugline(['keys', 'revoke', id])).code).toBe(0);
  expect((await slugline(['keys', 'list', '--json'])).out).toContain('"revokedAt":"2');
  expect((await slugline(['keys', 'revoke', 'nobody'])).code).toBe(1);
  expect((await slugline(['keys', 'create', 'x', '--scope', 'everything'])).code).toBe(2);
  expect((await slugline(['keys', 'create', 'x', '--source', 'A B'])).code).toBe(2);
});

test('config shows every setting with what it does', async () => {
  expect((await slugline(['config'])).out).toContain('POLL_CONCURRENCY');
});

test('doctor looks at every part and ends with 0 while all is well', async () => {
  const { code, out } = await slugline(['doctor', '--json']);
  const checks = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; status: string });
  expect(checks.map((check) => check.name)).toEqual(expect.arrayContaining(['node', 'sqlite', 'pglite', 'feeds', 'disk']));
  expect([code, checks.filter((check) => check.status === 'down')]).toEqual([0, []]);
});
