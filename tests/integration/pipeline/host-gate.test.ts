import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpClient, type HttpClient } from '@slugline/http';
import type { HostGate } from '@slugline/model';
import { createLogger, createMetrics } from '@slugline/runtime';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openTestPipeline } from '../../support/pipeline.ts';
import { root, startProcess } from '../../support/service-process.ts';

const redisUrl = inject('redisUrl');
const reason = redisUrl === null ? ` (skipped: ${inject('missingRedis')})` : '';
const ends: (() => Promise<unknown>)[] = [];
let prefix = '';
beforeEach(() => {
  prefix = `gate-${randomUUID()}`;
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The gate as a process of its own sees it. */
async function openGate(): Promise<HostGate> {
  const { pipeline } = await openTestPipeline({ redisUrl: redisUrl ?? '', prefix });
  ends.push(() => pipeline.close());
  if (pipeline.hostGate === null) throw new Error('Redis gives no gate');
  return pipeline.hostGate;
}

/** A client without a delay of its own: what it keeps to beyond its two turns is the gate's doing. */
function clientAt(gate: HostGate): HttpClient {
  const logger = createLogger({ service: 'test', level: 'silent' });
  const http = createHttpClient({ version: '0', allowHosts: ['127.0.0.1'], gate, logger, metrics: createMetrics() });
  ends.push(() => http.close());
  return http;
}

/** Takes a turn as a client does: asks until it has it. */
async function turn(gate: HostGate, host: string, ticket: string, delayMs: number): Promise<void> {
  for (;;) {
    const waitMs = await gate.take(host, ticket, { max: 2, delayMs, leaseMs: 10_000 });
    if (waitMs === 0) return;
    await sleep(waitMs);
  }
}

describe.skipIf(redisUrl === null)(`turns at a host, shared by processes${reason}`, () => {
  it('two clients never have more than two requests at one origin at once', async () => {
    let active = 0;
    let most = 0;
    const server = createServer((_, response) => {
      active += 1;
      most = Math.max(most, active);
      setTimeout(() => {
        active -= 1;
        response.end('<rss/>');
      }, 30);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
    const clients = [clientAt(await openGate()), clientAt(await openGate())];
    const gets = Array.from({ length: 40 }, (_, number) => clients[number % 2]?.get({ url: `${url}${number}`, kind: 'feed' }));
    await Promise.all(gets);
    expect(most).toBe(2);
  });

  it('two processes keep the delay between any two requests, and are served in the order in which they came', async () => {
    const gates = [await openGate(), await openGate()];
    const starts: number[] = [];
    const order: number[] = [];
    const waiting = Array.from({ length: 8 }, async (_, number) => {
      const gate = gates[number % 2];
      await sleep(number * 20);
      if (gate === undefined) return;
      await turn(gate, 'a.example', `ticket${number}`, 200);
      starts.push(performance.now());
      order.push(number);
      await gate.leave('a.example', `ticket${number}`);
    });
    await Promise.all(waiting);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    // The time of a start is taken here, a little after Redis gave the turn.
    expect(Math.min(...gaps)).toBeGreaterThan(150);
    expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(7 * 200 - 50);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('the turn of a killed process ends with its lease, and one host waits for no other', async () => {
    const script = join(root, 'tests', 'support', 'host-turn.ts');
    const options = ['--conditions=@slugline/source', '--import', 'tsx', script];
    const holder = startProcess('holder', ['node', ...options, redisUrl ?? '', prefix, 'a.example', '3000'], {});
    await holder.logged('holds');
    await holder.end('SIGKILL');
    const gate = await openGate();
    const rule = { max: 1, delayMs: 0, leaseMs: 5_000 };
    expect(await gate.take('a.example', 'next', rule)).toBeGreaterThan(0);
    expect(await gate.take('b.example', 'other', rule)).toBe(0);
    await expect.poll(() => gate.take('a.example', 'next', rule), { timeout: 10_000, interval: 50 }).toBe(0);
    expect(await gate.take('a.example', 'third', rule)).toBeGreaterThan(0);
  });

  it('who waits and goes away is forgotten', async () => {
    const gate = await openGate();
    const rule = { max: 1, delayMs: 0, leaseMs: 60_000 };
    await gate.take('a.example', 'first', rule);
    await gate.take('a.example', 'gone', rule);
    await gate.take('a.example', 'patient', rule);
    await gate.leave('a.example', 'first');
    expect(await gate.take('a.example', 'patient', rule)).toBeGreaterThan(0);
    await expect.poll(() => gate.take('a.example', 'patient', rule), { timeout: 10_000, interval: 100 }).toBe(0);
  });

  it('a pause holds for all, and only grows', async () => {
    const [one, other] = [await openGate(), await openGate()];
    await one.pause('a.example', 60_000);
    await other.pause('a.example', 1_000);
    expect(await other.pausedFor('a.example')).toBeGreaterThan(50_000);
    expect(await other.pausedFor('b.example')).toBe(0);
    const http = clientAt(other);
    await one.pause('127.0.0.1', 60_000);
    await expect(http.get({ url: 'http://127.0.0.1:9/', kind: 'feed' })).rejects.toMatchObject({
      code: 'http.host_busy',
      later: true,
      details: { isPaused: true },
    });
  });
});
