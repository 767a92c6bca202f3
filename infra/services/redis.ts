import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dockerAnswers,
  endProcess,
  findProgram,
  freePort,
  type MissingService,
  startProcess,
  type TestService,
} from './local-process.ts';

/** The settings that Slugline needs of Redis; docker-compose.yml has the same. */
export const REDIS_SETTINGS = [
  '--appendonly',
  'yes',
  '--appendfsync',
  'everysec',
  '--maxmemory-policy',
  'noeviction',
  '--save',
  '',
] as const;

/** A real Redis: REDIS_URL, else Docker, else redis-server from the PATH. `own` asks for one that the test may kill. */
export async function startRedis(options: { own?: boolean } = {}): Promise<TestService | MissingService> {
  const given = process.env['REDIS_URL'];
  if (given && !options.own) return { url: given, origin: 'REDIS_URL', dispose: async () => {} };
  if (findProgram('redis-server') !== null) return startLocalRedis();
  if (dockerAnswers()) return startRedisContainer();
  return {
    missing:
      'no Redis: REDIS_URL is not set, no Docker engine answers, and redis-server is not on the PATH (Debian: apt-get install redis-server)',
  };
}

async function startLocalRedis(): Promise<TestService> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-redis-'));
  const port = await freePort();
  let child: ChildProcess;
  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...REDIS_SETTINGS];
    child = await startProcess('redis-server', args, { isUp: () => answersPing(port), timeoutMs: 15_000 });
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    origin: 'redis-server from the PATH',
    halt: (signal = 'SIGTERM') => endProcess(child, signal),
    resume: start,
    dispose: async () => {
      await endProcess(child, 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startRedisContainer(): Promise<TestService> {
  const { GenericContainer } = await import('testcontainers');
  const container = await new GenericContainer('redis:7-alpine')
    .withCommand(['redis-server', ...REDIS_SETTINGS])
    .withExposedPorts(6379)
    .start();
  return {
    url: `redis://${container.getHost()}:${container.getMappedPort(6379)}`,
    origin: 'Docker',
    dispose: async () => {
      await container.stop();
    },
  };
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      resolve(data.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
  });
}
