import type { HostGate } from '@slugline/model';
import { createLogger } from '@slugline/runtime';
import { expect, test } from 'vitest';
import { createTurns } from './gate.ts';
import { client, failureOf, origin } from './origin.test-support.ts';

const away = () => Promise.reject(new Error('Redis is away'));
const broken: HostGate = { take: away, leave: away, pause: away, pausedFor: away };

test('a shared gate that is away is said once, and each process goes on alone', async () => {
  const log: string[] = [];
  const logger = createLogger({ service: 'test', level: 'warn' }, { write: (line: string) => void log.push(line) });
  const turns = createTurns({ gate: broken, logger, clock: { now: () => new Date(0) } });
  const rule = { max: 2, delayMs: 0, leaseMs: 1_000 };
  const leave = await Promise.all(Array.from({ length: 10 }, () => turns.take('a', rule, new AbortController().signal)));
  for (const end of leave) end();
  await turns.pause('a', 5_000);
  expect(await turns.pausedFor('a')).toBe(5_000);
  expect(await turns.pausedFor('b')).toBe(0);
  expect(log).toHaveLength(1);
});

test('a wait at the gate ends with the request, and the place in the line is given back', async () => {
  const left: string[] = [];
  let asked = 0;
  const full: HostGate = {
    take: async () => {
      asked += 1;
      return 60_000;
    },
    leave: async (host) => void left.push(host),
    pause: async () => undefined,
    pausedFor: async () => 0,
  };
  const site = await origin((_, response) => response.end('x'));
  const http = client({ gate: full });
  const controller = new AbortController();
  const stopped = failureOf(http.get({ url: site.url, kind: 'feed', signal: controller.signal }));
  await expect.poll(() => asked).toBe(1);
  controller.abort(new Error('stopping'));
  expect(await stopped).toMatchObject({ code: 'http.aborted' });
  expect(left).toEqual(['127.0.0.1']);
  expect(site.paths).toEqual([]);
});

test('a turn is kept for as long as the request lasts, and given back at its end', async () => {
  const calls: string[] = [];
  const gate: HostGate = {
    take: async () => {
      calls.push('take');
      return 0;
    },
    leave: async () => void calls.push('leave'),
    pause: async () => undefined,
    pausedFor: async () => 0,
  };
  const turns = createTurns({
    gate,
    logger: createLogger({ service: 'test', level: 'silent' }),
    clock: { now: () => new Date(0) },
  });
  const leave = await turns.take('a', { max: 2, delayMs: 0, leaseMs: 30 }, new AbortController().signal);
  await expect.poll(() => calls.length, { timeout: 10_000 }).toBeGreaterThan(3);
  leave();
  await expect.poll(() => calls.at(-1)).toBe('leave');
});

test('a paused host answers its feeds when to come again, and its pages go on', async () => {
  const site = await origin((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'));
  let now = new Date('2026-11-23T12:00:00Z');
  const http = client({ clock: { now: () => now } });
  await http.pauseHost(site.url, 120_000);
  expect(await failureOf(http.get({ url: `${site.url}/feed`, kind: 'feed' }))).toMatchObject({
    code: 'http.host_busy',
    retryAfterMs: 120_000,
    details: { isPaused: true },
  });
  expect((await http.get({ url: `${site.url}/page`, kind: 'page' })).status).toBe(200);
  now = new Date('2026-11-23T12:02:01Z');
  expect((await http.get({ url: `${site.url}/feed`, kind: 'feed' })).status).toBe(200);
});
