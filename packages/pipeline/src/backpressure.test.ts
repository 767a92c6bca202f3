import { expect, it } from 'vitest';
import { createBackpressure } from './backpressure.ts';
import { createCalmLog } from './calm-log.ts';
import { judgeRedis } from './redis.ts';

it('a stage is congested above the limit, until it is well below it, and is counted once a second', async () => {
  let waiting = 11;
  let asked = 0;
  let now = 0;
  const ask = async () => {
    asked += 1;
    return { waiting, active: 5, delayed: 0 };
  };
  const { isCongested } = createBackpressure(ask, 10, () => now);
  const answers: boolean[] = [];
  for (const next of [10, 9, 8, 10]) {
    answers.push(await isCongested('tag'), await isCongested('tag'));
    waiting = next;
    now += 1_000;
  }
  expect(answers).toEqual([true, true, true, true, true, true, false, false]);
  expect(asked).toBe(4);
});

it('jobs that wait for their retry count for the index alone: one publisher that asks for patience stops nobody', async () => {
  const { isCongested } = createBackpressure(async () => ({ waiting: 5, active: 0, delayed: 1_001 }), 10);
  expect(await isCongested('extract')).toBe(false);
  expect(await isCongested('index')).toBe(true);
});

it('the calm log tells each kind of trouble once in a while, with how often it was held back', () => {
  const lines: Record<string, unknown>[] = [];
  let now = 0;
  const logger = { warn: (fields: Record<string, unknown>) => lines.push(fields) };
  const log = createCalmLog(logger as never, 1_000, () => now);
  for (let number = 0; number < 100; number += 1) log(new Error(`lost job ${number}`), 'trouble');
  log(new Error('another'), 'trouble');
  now = 1_000;
  log(new Error('lost job 100'), 'trouble');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatchObject({ heldBack: 99 });
});

it('Redis is down with a policy that evicts, degraded when it is old or nearly full, and else ok', () => {
  const fine = { version: '7.0.15', policy: 'noeviction', usedBytes: 10, maxBytes: 100 };
  expect(judgeRedis(fine).status).toBe('ok');
  expect(judgeRedis({ ...fine, maxBytes: 0 }).status).toBe('ok');
  expect(judgeRedis({ ...fine, usedBytes: 81 })).toMatchObject({ status: 'degraded', reason: expect.stringContaining('81 %') });
  expect(judgeRedis({ ...fine, version: '6.0.16' })).toMatchObject({
    status: 'degraded',
    reason: expect.stringContaining('6.2'),
  });
  expect(judgeRedis({ ...fine, policy: 'allkeys-lru' })).toMatchObject({
    status: 'down',
    reason: expect.stringContaining('noeviction'),
  });
});
