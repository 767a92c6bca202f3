import type { DeadLetter } from '@slugline/model';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { openTestContext } from '../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

beforeAll(async () => {
  context = await openTestContext({ queues: true });
  app = createApp(context);
}, 60_000);
afterAll(() => context.close(), 60_000);

function letter(id: string, change: Partial<DeadLetter> = {}): DeadLetter {
  return {
    id,
    stage: 'poll',
    jobId: id,
    code: 'stage.failed',
    message: 'Failed at https://ana:geheim@a.example/feed.',
    causes: ['refused'],
    payload: { feedId: id },
    feedId: id,
    storyId: null,
    url: 'https://ana:geheim@a.example/feed',
    attempts: 3,
    at: '2026-06-04T10:00:00.000Z',
    ...change,
  };
}

const PATH = '/api/v1/dead-letters';
const ask = async (path: string, method = 'GET') => {
  const response = await app.request(path, { method });
  return { status: response.status, body: await response.json() };
};

beforeEach(async () => {
  const { letters } = await context.store.deadLetters.list({ size: 100 });
  await context.store.deadLetters.remove(letters);
  await context.store.deadLetters.put([
    letter('poll:a/b', { at: '2026-06-04T11:00:00.000Z' }),
    letter('poll:2'),
    letter('extract:1', { stage: 'extract', payload: { wrong: 'form' } }),
  ]);
});

test('lists letters newest first, with the counts of all stages, and no credentials', async () => {
  const { status, body } = await ask(`${PATH}?size=2`);
  expect(status).toBe(200);
  expect(body.data[0].id).toBe('poll:a/b');
  expect(body.data).toHaveLength(2);
  expect(body.counts).toEqual({ poll: 2, extract: 1, tag: 0, index: 0 });
  expect(JSON.stringify(body)).not.toContain('geheim');
  const next = await ask(`${PATH}?size=2&cursor=${encodeURIComponent(body.nextCursor)}`);
  expect(next.body.data).toHaveLength(1);
  expect(next.body.nextCursor).toBeNull();
});

test('lists the letters of one stage', async () => {
  const { body } = await ask(`${PATH}?stage=extract`);
  expect(body.data.map((one: DeadLetter) => one.id)).toEqual(['extract:1']);
});

test('shows one letter, whatever its id is made of', async () => {
  const { status, body } = await ask(`${PATH}/${encodeURIComponent('poll:a/b')}`);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ id: 'poll:a/b', causes: ['refused'], url: 'https://a.example/feed' });
});

test('replays one letter: its job is in the queue, and the letter is gone', async () => {
  const queued = async () => {
    const { waiting, delayed } = await context.pipeline.backlog('poll');
    return waiting + delayed;
  };
  const before = await queued();
  const { status, body } = await ask(`${PATH}/${encodeURIComponent('poll:a/b')}/replay`, 'POST');
  expect([status, body]).toEqual([202, { replayed: 1 }]);
  expect(await queued()).toBe(before + 1);
  expect((await ask(`${PATH}/${encodeURIComponent('poll:a/b')}`)).status).toBe(404);
});

test('replays all letters of a stage', async () => {
  const { status, body } = await ask(`${PATH}/replay?stage=poll`, 'POST');
  expect([status, body]).toEqual([202, { replayed: 2 }]);
  expect((await ask(PATH)).body.counts).toEqual({ poll: 0, extract: 1, tag: 0, index: 0 });
});

test.each([
  ['GET', '?stage=deliver', 400, 'request.invalid'],
  ['GET', '?size=0', 400, 'request.invalid'],
  ['GET', '?cursor=nonsense', 400, 'request.bad_cursor'],
  ['GET', '?colour=red', 400, 'request.unknown_parameter'],
  ['GET', '/nothing', 404, 'request.not_found'],
  ['POST', '/nothing/replay', 404, 'request.not_found'],
  ['POST', '/replay?stage=deliver', 400, 'request.invalid'],
  ['DELETE', '', 405, 'request.method'],
])('answers %s %s with %i %s', async (method, path, status, code) => {
  const answer = await ask(PATH + path, method);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('readiness names each dependency with its reason', async () => {
  context.probes.queue = () => context.pipeline.check();
  const { status, body } = await ask('/readyz');
  expect(status).toBe(200);
  expect(body.status).toBe('ok');
  expect(body.checks.map((check: { name: string }) => check.name).sort()).toEqual(['pglite', 'sqlite']);
  context.probes.broken = async () => ({ name: 'broken', status: 'down', reason: 'It is unplugged.' });
  const down = await ask('/readyz');
  expect(down.status).toBe(503);
  expect(down.body.checks).toContainEqual({ name: 'broken', status: 'down', reason: 'It is unplugged.' });
  expect((await ask('/healthz')).body).toEqual({ status: 'ok', version: '1.2.3' });
});

test('metrics carry the backlog of every stage as it is now', async () => {
  await context.pipeline.enqueue('poll', [{ feedId: 'one' }]);
  const response = await app.request('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  for (const stage of ['poll', 'extract', 'tag', 'index'])
    expect(text).toMatch(new RegExp(`slugline_backlog_jobs\\{stage="${stage}",state="waiting"\\} \\d`));
});
