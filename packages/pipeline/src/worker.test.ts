import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@slugline/model';
import { createLogger, createMetrics } from '@slugline/runtime';
import type { PgPool } from 'bullmq';
import { expect, it, onTestFinished, vi } from 'vitest';
import { catchLoop } from './gate.ts';
import { openPglite } from './pglite/database.ts';
import { openQueues } from './queues.ts';
import { startWorker } from './worker.ts';

const logger = createLogger({ service: 'test', level: 'silent' });

it('a worker whose store answers with errors asks again after a pause, and goes on when the store is well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-worker-'));
  const log = vi.fn();
  const backend = await openPglite(folder, logger, log);
  const queues = openQueues(backend, log);
  const pool = backend.producer as PgPool;
  const query = pool.query.bind(pool);
  const tries: number[] = [];
  let isFull = false;
  pool.query = async (text: string, params?: readonly unknown[]) => {
    if (isFull && text.includes('move_to_active')) tries.push(performance.now());
    if (isFull) throw Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' });
    return query(text, params);
  };
  const polled = new Set<string>();
  const worker = await startWorker<'poll'>({
    backend,
    log,
    concurrency: 1,
    locks: { lockDurationMs: 1_000, stalledIntervalMs: 300 },
    handler: {
      one: async ({ feedId }) => {
        isFull = polled.size === 0;
        polled.add(feedId);
        return { next: [] };
      },
    },
    context: {
      ...{ stage: 'poll', queues, logger, metrics: createMetrics(), clock: systemClock, backoffStartMs: undefined },
      records: { settle: async () => undefined, bury: async () => undefined },
    },
  });
  onTestFinished(async () => {
    await worker.stop(2_000);
    await queues.close();
    await backend.close();
    await rm(folder, { recursive: true, force: true });
  });
  await queues.add('poll', [{ feedId: 'one' }, { feedId: 'two' }, { feedId: 'three' }]);
  await expect.poll(() => tries.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(4);
  expect((tries[3] ?? 0) - (tries[0] ?? 0)).toBeGreaterThan(1_500);
  isFull = false;
  await expect.poll(() => polled.size, { timeout: 30_000 }).toBe(3);
}, 90_000);

it("a worker's loop that ends with an error tells it, and rejects nothing", async () => {
  const told: unknown[] = [];
  const lost = new Error('the loop broke');
  const worker = { run: (): Promise<void> => Promise.reject(lost) };
  catchLoop(worker, (error) => told.push(error));
  await worker.run();
  expect(told).toEqual([lost]);
});
