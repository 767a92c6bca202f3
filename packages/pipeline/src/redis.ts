import { type DependencyCheck, type HostGate, sluglineError } from '@slugline/model';
import { Redis } from 'ioredis';
import type { CalmLog } from './calm-log.ts';
import { redisHostGate } from './host-gate.ts';
import type { Backend } from './queues.ts';

/** What Redis says of itself, as far as queues depend on it. */
export interface RedisFacts {
  version: string;
  policy: string;
  usedBytes: number;
  /** 0: no limit. */
  maxBytes: number;
}

/** Redis as the queues' store. */
export interface RedisBackend extends Backend {
  facts(): Promise<RedisFacts>;
  readonly hostGate: HostGate;
  check(): Promise<DependencyCheck>;
  close(): Promise<void>;
}

/** The part of its memory above which Redis gets no new work (FAULTS 1.4). */
const FULL = 0.8;
const CONNECT_MS = 5_000;
/** BullMQ's scripts need it. */
const OLDEST = [6, 2];

/**
 * Connects to Redis.
 * @throws PermanentError queue.policy when it would throw queued work away; TransientError queue.unavailable when it does not answer in time.
 */
export async function openRedis(url: string, prefix: string, log: CalmLog): Promise<RedisBackend> {
  const shared = { connectTimeout: CONNECT_MS, retryStrategy: (tries: number) => Math.min(100 * tries, 2_000) };
  const producer = new Redis(url, {
    ...shared,
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: CONNECT_MS,
  });
  const consumer = new Redis(url, { ...shared, lazyConnect: true, maxRetriesPerRequest: null });
  for (const connection of [producer, consumer])
    connection.on('error', (error) => log(error, 'the connection to Redis has trouble'));
  const close = async (): Promise<void> => {
    producer.disconnect();
    consumer.disconnect();
  };
  try {
    await withDeadline(Promise.all([producer.connect(), consumer.connect()]), CONNECT_MS);
    const facts = await readFacts(producer);
    if (facts.policy !== 'noeviction') throw sluglineError('queue.policy', { policy: facts.policy });
  } catch (error) {
    await close();
    if (error instanceof Error && 'code' in error && error.code === 'queue.policy') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw sluglineError('queue.unavailable', { queue: 'Redis', reason }, { cause: error, dependency: 'queue' });
  }
  return {
    kind: 'redis',
    name: 'Redis',
    prefix,
    factory: undefined,
    producer,
    consumer,
    bornAt: () => readBirth(producer, `${prefix}:born`),
    facts: () => readFacts(producer),
    hostGate: redisHostGate(producer, prefix),
    check: async () => judgeRedis(await readFacts(producer)),
    close,
  };
}

/** The mark that is lost when Redis is emptied; two processes that miss it at once agree on one. */
async function readBirth(redis: Redis, key: string): Promise<string> {
  const now = new Date().toISOString();
  const before = await redis.get(key);
  if (before !== null) return before;
  await redis.set(key, now, 'NX');
  return (await redis.get(key)) ?? now;
}

async function readFacts(redis: Redis): Promise<RedisFacts> {
  const info = `${await redis.info('server')}\n${await redis.info('memory')}`;
  const read = (key: string): string => new RegExp(`^${key}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  return {
    version: read('redis_version'),
    policy: read('maxmemory_policy') || 'noeviction',
    usedBytes: Number(read('used_memory')) || 0,
    maxBytes: Number(read('maxmemory')) || 0,
  };
}

/** What the facts mean for the queues. */
export function judgeRedis(facts: RedisFacts): DependencyCheck {
  const name = 'redis';
  const { version, policy, usedBytes, maxBytes } = facts;
  if (policy !== 'noeviction') {
    return {
      name,
      status: 'down',
      reason: `maxmemory-policy is "${policy}"; set it to noeviction, or queued work is thrown away.`,
    };
  }
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < (OLDEST[0] ?? 0) || (major === OLDEST[0] && minor < (OLDEST[1] ?? 0))) {
    return { name, status: 'degraded', reason: `Redis ${version} is older than ${OLDEST.join('.')}; upgrade it.` };
  }
  if (isFull(facts)) {
    const percent = Math.round((usedBytes / maxBytes) * 100);
    return { name, status: 'degraded', reason: `Its memory is ${percent} % full, so no new items are taken; raise maxmemory.` };
  }
  return { name, status: 'ok', reason: `Redis ${version}, ${policy}.` };
}

/** True when Redis is too full for new work. */
export function isFull(facts: RedisFacts): boolean {
  return facts.maxBytes > 0 && facts.usedBytes > facts.maxBytes * FULL;
}

async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no connection within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
