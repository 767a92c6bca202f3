import type { HostGate } from '@slugline/model';
import type { Redis } from 'ioredis';

/** Who waits asks at least so often, in milliseconds; who has not asked for {@link FORGET_MS} has gone. */
const ASK_MS = 250;
const FORGET_MS = 2_000;

/**
 * Takes a turn at a host, or the place in its line: answers 0 for a turn, else milliseconds to wait. The holder of a turn that takes it again makes its lease longer. Time is Redis's own, so that the processes' clocks do not
 * matter. KEYS: turns (ticket → end of its lease), line (ticket → when it came), seen (ticket → until when its wait is believed), next (when the next may start).
 * ARGV: ticket, max, delay, lease, ask, forget.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ticket, max, delay, lease = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local ask, forget = tonumber(ARGV[5]), tonumber(ARGV[6])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now)) do
  redis.call('ZREM', KEYS[2], gone)
  redis.call('ZREM', KEYS[3], gone)
end
if redis.call('ZSCORE', KEYS[1], ticket) then
  redis.call('ZADD', KEYS[1], now + lease, ticket)
  redis.call('PEXPIRE', KEYS[1], lease + forget)
  return 0
end
redis.call('ZADD', KEYS[2], 'NX', now, ticket)
local ahead = redis.call('ZRANK', KEYS[2], ticket)
local free = max - redis.call('ZCARD', KEYS[1])
local wait = math.max(0, tonumber(redis.call('GET', KEYS[4]) or '0') - now) + ahead * delay
if wait == 0 and ahead < free then
  redis.call('ZREM', KEYS[2], ticket)
  redis.call('ZREM', KEYS[3], ticket)
  redis.call('ZADD', KEYS[1], now + lease, ticket)
  if delay > 0 then redis.call('SET', KEYS[4], now + delay, 'PX', delay) end
  wait = 0
else
  if ahead >= free then wait = math.max(wait, math.min(ask, 100 + 25 * ahead)) end
  wait = math.min(math.max(wait, 1), ask)
  redis.call('ZADD', KEYS[3], now + forget, ticket)
end
for index = 1, 3 do redis.call('PEXPIRE', KEYS[index], lease + forget) end
return wait
`;

/** Makes a host's pause longer, never shorter. KEYS: the pause. ARGV: milliseconds. */
const PAUSE = `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
`;

/** The turns at hosts in Redis: each step is one script, so that no two processes come between. */
export function redisHostGate(redis: Redis, prefix: string): HostGate {
  const keys = (host: string) => ['turns', 'line', 'seen', 'next'].map((part) => `${prefix}:host:{${host}}:${part}`);
  const pauseKey = (host: string) => `${prefix}:host:{${host}}:pause`;
  return {
    take: async (host, ticket, { max, delayMs, leaseMs }) =>
      Number(await redis.eval(TAKE, 4, ...keys(host), ticket, max, delayMs, leaseMs, ASK_MS, FORGET_MS)),
    leave: async (host, ticket) => {
      const [turns = '', line = '', seen = ''] = keys(host);
      await redis.multi().zrem(turns, ticket).zrem(line, ticket).zrem(seen, ticket).exec();
    },
    pause: async (host, ms) => void (await redis.eval(PAUSE, 1, pauseKey(host), Math.ceil(ms))),
    pausedFor: async (host) => Math.max(0, await redis.pttl(pauseKey(host))),
  };
}
