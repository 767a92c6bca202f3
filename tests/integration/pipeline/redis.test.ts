import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { findProgram } from '../../../infra/services/local-process.ts';
import { openTestPipeline, someItem } from '../../support/pipeline.ts';
import { waitUntil } from '../../support/wait.ts';

/** These tests empty, stop and misconfigure Redis, so they start their own. */
const program = findProgram('redis-server');
const reason = program === null ? ' (skipped: redis-server is not on the PATH)' : '';
const isPossible = program !== null && inject('redisUrl') !== null;

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startRedis(
  port: number,
  ...settings: string[]
): Promise<{ url: string; end: (signal: NodeJS.Signals) => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'slugline-redis-'));
  const child = spawn(program ?? '', ['--port', String(port), '--save', '', '--dir', dir, ...settings], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const url = `redis://127.0.0.1:${port}`;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
    await rm(dir, { recursive: true, force: true });
  };
  ends.push(() => (child.exitCode === null && child.signalCode === null ? end('SIGKILL') : Promise.resolve()));
  await waitUntil('Redis answers', async () => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await redis.ping();
    } finally {
      redis.disconnect();
    }
  });
  return { url, end };
}

describe.skipIf(!isPossible)(`queues on a Redis in trouble${reason}`, () => {
  it('refuses a Redis that throws work away, naming the setting', async () => {
    const { url } = await startRedis(await freePort(), '--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru');
    await expect(openTestPipeline({ redisUrl: url })).rejects.toMatchObject({
      code: 'queue.policy',
      message: expect.stringContaining('maxmemory-policy'),
    });
  });

  it('says within seconds when Redis is not there', async () => {
    const url = `redis://127.0.0.1:${await freePort()}`;
    await expect(openTestPipeline({ redisUrl: url })).rejects.toMatchObject({ code: 'queue.unavailable' });
  });

  it('goes on working after Redis was emptied', async () => {
    const { url } = await startRedis(await freePort());
    const { pipeline } = await openTestPipeline({ redisUrl: url });
    ends.push(() => pipeline.close());
    const done = new Set<string>();
    await pipeline.run('extract', {
      one: async ({ storyId }) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        done.add(storyId);
        return { next: [] };
      },
    });
    const redis = new Redis(url);
    ends.push(async () => redis.disconnect());
    for (let round = 0; round < 4; round += 1) {
      const numbers = Array.from({ length: 50 }, (_, index) => round * 1_000 + index);
      await pipeline.enqueue(
        'extract',
        numbers.map((number) => someItem(number)),
      );
      await waitUntil('jobs are in hand', () => [...done].some((id) => id >= `story${round * 1_000}`));
      if (round % 2 === 0) await waitUntil('the queue is idle', () => numbers.every((number) => done.has(`story${number}`)));
      await redis.flushall();
      const fresh = someItem(round * 1_000 + 999);
      await pipeline.enqueue('extract', [fresh]);
      await waitUntil(`a job of after flush ${round} is done`, () => done.has(fresh.storyId), { timeoutMs: 20_000 });
    }
  });

  it('while Redis is away, adds fail at once and the log stays readable; when it is back, work goes on', async () => {
    const port = await freePort();
    const first = await startRedis(port);
    const { pipeline, log, outcomes } = await openTestPipeline({ redisUrl: first.url });
    ends.push(() => pipeline.close());
    await pipeline.run('extract', { one: async () => ({ next: [] }) });
    await pipeline.enqueue('extract', [someItem(1)]);
    await waitUntil('the first is done', async () => (await outcomes('extract', 'done')) === 1);
    const linesBefore = log.length;
    await first.end('SIGKILL');
    await expect(pipeline.enqueue('extract', [someItem(2)])).rejects.toMatchObject({
      code: 'queue.unavailable',
      dependency: 'queue',
    });
    expect((await pipeline.check()).status).toBe('down');
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(log.length - linesBefore).toBeLessThan(25);
    await startRedis(port);
    await waitUntil('adds work again', () => pipeline.enqueue('extract', [someItem(3)]).then(() => true));
    await waitUntil('it is done', async () => (await outcomes('extract', 'done')) >= 2);
    expect((await pipeline.check()).status).toBe('ok');
  });

  it('says that it is degraded, and takes no new items, when memory is short', async () => {
    const { url } = await startRedis(await freePort(), '--maxmemory', '100mb', '--maxmemory-policy', 'noeviction');
    const { pipeline } = await openTestPipeline({ redisUrl: url });
    ends.push(() => pipeline.close());
    expect((await pipeline.check()).status).toBe('ok');
    const redis = new Redis(url);
    ends.push(async () => redis.disconnect());
    for (let piece = 0; piece < 45; piece += 1) await redis.set(`filler${piece}`, 'x'.repeat(2_000_000));
    await waitUntil('it is congested', () => pipeline.isCongested('extract'), { lastSeen: () => pipeline.check() });
    expect(await pipeline.check()).toMatchObject({ status: 'degraded', reason: expect.stringContaining('maxmemory') });
    expect(await pipeline.isCongested('tag')).toBe(false);
  });
});
