import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openTestPipeline, someItem } from '../../support/pipeline.ts';
import { root, type ServiceProcess, startProcess } from '../../support/service-process.ts';
import { waitUntil } from '../../support/wait.ts';

const redisUrl = inject('redisUrl');
const reason = redisUrl === null ? ` (skipped: ${inject('missingRedis')})` : '';

let folder = '';
let started: ServiceProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-kill-'));
  started = [];
});
afterEach(async () => {
  await Promise.all(started.map((one) => one.end('SIGKILL')));
  await rm(folder, { recursive: true, force: true });
});

type Where = { redisUrl: string; prefix: string } | { dataDir: string };

async function startWorker(where: Where, jobMs: number, concurrency: number): Promise<ServiceProcess> {
  const settings = JSON.stringify({ where, doneFile: join(folder, 'done.txt'), jobMs, concurrency });
  // Not tsx's own command: that is a process around the one to be killed.
  const options = ['--conditions=@slugline/source', '--import', 'tsx'];
  const script = join(root, 'tests', 'support', 'pipeline-worker.ts');
  const worker = startProcess('worker', ['node', ...options, script, settings], {});
  started.push(worker);
  await worker.logged('works');
  return worker;
}

async function lines(): Promise<string[]> {
  const file = join(folder, 'done.txt');
  return existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '') : [];
}

async function enqueue(where: Where, ids: readonly string[]): Promise<void> {
  const { pipeline } = await openTestPipeline(where);
  await pipeline.enqueue(
    'extract',
    ids.map((storyId, number) => someItem(number, { storyId })),
  );
  await pipeline.close();
}

/** Kills a worker with its jobs in hand, several times; all jobs must be done in the end, and none be dead. */
async function survivesKills(where: Where, kills: number): Promise<void> {
  const ids = Array.from({ length: 40 }, (_, number) => `story${number}`);
  await enqueue(where, ids);
  for (let kill = 0; kill < kills; kill += 1) {
    const before = (await lines()).length;
    const worker = await startWorker(where, 400, 10);
    // Those of the first round take a lock's time to come back; then a few end before the next kill.
    await waitUntil('some jobs ended', async () => (await lines()).length >= Math.min(before + 3, ids.length), {
      timeoutMs: 30_000,
    });
    await worker.end('SIGKILL');
  }
  await startWorker(where, 5, 10);
  await waitUntil('every job was done', async () => new Set(await lines()).size === ids.length, {
    timeoutMs: 60_000,
    lastSeen: async () => (await lines()).length,
  });
  expect(new Set(await lines())).toEqual(new Set(ids.map((id) => `done ${id}`)));
}

/** One job that ends its process must end as a dead letter, its neighbours as done. */
async function findsTheGuilty(where: Where): Promise<void> {
  const neighbours = Array.from({ length: 8 }, (_, number) => `story${number}`);
  await enqueue(where, ['poison', ...neighbours]);
  await waitUntil(
    'the poison is a dead letter, and the others are done',
    async () => {
      const seen = new Set(await lines());
      if (seen.size === neighbours.length + 1) return true;
      const running = started.at(-1);
      if (running === undefined || running.log.length === 0 || (await hasEnded(running)))
        await startWorker(where, 300, 10).catch(() => undefined);
      return false;
    },
    { timeoutMs: 180_000, lastSeen: lines },
  );
  expect((await lines()).filter((line) => line.startsWith('dead'))).toEqual(['dead stage.crashed poison']);
}

async function hasEnded(worker: ServiceProcess): Promise<boolean> {
  try {
    process.kill(worker.pid, 0);
    return false;
  } catch {
    return true;
  }
}

describe('a worker killed with -9', () => {
  it('on PGlite: its folder is taken over, its jobs are run again and nothing is lost', () =>
    survivesKills({ dataDir: join(folder, 'data') }, 3));

  it('on PGlite: a job that ends its process again and again becomes a dead letter, its neighbours are done', () =>
    findsTheGuilty({ dataDir: join(folder, 'data') }));

  it.skipIf(redisUrl === null)(`on Redis: its jobs are run again and nothing is lost${reason}`, () =>
    survivesKills({ redisUrl: redisUrl ?? '', prefix: `kill-${process.pid}` }, 3),
  );

  it.skipIf(redisUrl === null)(
    `on Redis: a job that ends its process becomes a dead letter, its neighbours are done${reason}`,
    () => findsTheGuilty({ redisUrl: redisUrl ?? '', prefix: `poison-${process.pid}` }),
  );
});
