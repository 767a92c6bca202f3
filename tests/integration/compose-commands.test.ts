import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { findProgram, freePort } from '../../infra/services/local-process.ts';
import { readCompose, root, startComposeService, startProcess } from '../support/service-process.ts';
import { waitUntil } from '../support/wait.ts';

// No Docker engine is needed here: the commands of docker-compose.yml are run as they stand, on this machine's servers.
const missing = inject('missingRedis') ?? inject('missingElasticsearch');
if (missing !== null) process.stdout.write(`tests/integration/compose-commands is skipped: ${missing}\n`);

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Runs a service's health check with its ports changed to those of this run; answers the exit code. */
function healthCheck(name: string, from: string, to: number): number | null {
  const [kind, program, ...args] = readCompose().services[name]?.healthcheck?.test ?? [];
  expect(kind).toBe('CMD');
  const command = program === 'node' ? process.execPath : (program ?? '');
  return spawnSync(
    command,
    args.map((arg) => arg.replaceAll(from, String(to))),
    { cwd: root },
  ).status;
}

describe.skipIf(missing !== null)('the commands of docker-compose.yml', () => {
  const servers = () => ({
    REDIS_URL: inject('redisUrl') ?? '',
    ELASTICSEARCH_URL: inject('elasticsearchUrl') ?? '',
    QUEUE_PREFIX: randomUUID(),
    INDEX_PREFIX: `t${randomUUID().slice(0, 8)}`,
  });

  test.each(['poller', 'extractor', 'tagger', 'indexer'])(
    '%s starts, its health check passes, and SIGTERM ends it with code 0',
    async (name) => {
      const port = await freePort();
      const service = startComposeService(name, { ...servers(), HEALTH_PORT: String(port) });
      closing.push(() => service.end('SIGKILL'));
      await service.logged(`${name} runs`);
      expect(healthCheck(name, '4199', port)).toBe(0);
      expect(await service.end('SIGTERM')).toBe(0);
      expect(healthCheck(name, '4199', port)).toBe(1);
    },
  );

  test('web starts, its health check passes, and SIGTERM ends it with code 0', async () => {
    const port = await freePort();
    const web = startComposeService('web', { ...servers(), HOST: '127.0.0.1', PORT: String(port) });
    closing.push(() => web.end('SIGKILL'));
    await web.logged('web runs');
    expect(healthCheck('web', '4100', port)).toBe(0);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(await web.end('SIGTERM')).toBe(0);
  });

  test.skipIf(findProgram('redis-server') === null)('redis takes its command', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slugline-compose-redis-'));
    const port = await freePort();
    const redis = startProcess(
      'redis',
      [...(readCompose().services['redis']?.command ?? []), '--port', String(port), '--dir', folder],
      {},
    );
    closing.push(() => redis.end('SIGKILL').then(() => rm(folder, { recursive: true, force: true })));
    const ask = (...args: string[]) => spawnSync('redis-cli', ['-p', String(port), ...args], { encoding: 'utf8' }).stdout.trim();
    await waitUntil('Redis answers', () => ask('ping') === 'PONG');
    expect(ask('config', 'get', 'maxmemory-policy')).toContain('noeviction');
    expect(ask('config', 'get', 'appendonly')).toContain('yes');
  });

  test('a service alone says which servers it needs', async () => {
    const poller = startComposeService('poller', {});
    expect(await poller.ended).toBe(1);
    expect(poller.output()).toContain('REDIS_URL and ELASTICSEARCH_URL');
  });
});
