import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { describeQueues } from './queue.contract.ts';

const redisUrl = inject('redisUrl');
const folders: string[] = [];

describe('queues on PGlite', () => {
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  describeQueues(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'slugline-queue-'));
    folders.push(dataDir);
    return { dataDir };
  });
});

describe.skipIf(redisUrl === null)(`queues on Redis${redisUrl === null ? ` (skipped: ${inject('missingRedis')})` : ''}`, () => {
  let count = 0;
  describeQueues(async () => {
    count += 1;
    return { redisUrl: redisUrl ?? '', prefix: `queue-contract-${process.pid}-${count}` };
  });
});
