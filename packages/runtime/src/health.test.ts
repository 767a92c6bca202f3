import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen, readiness, serveHealth } from './health.ts';
import { createMetrics } from './metrics.ts';
import type { Running } from './stop.ts';

const open: Running[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop(0);
});

test('is as bad as its worst dependency, and a probe that throws is down with its reason', async () => {
  const state = await readiness({
    store: async () => ({ name: 'sqlite', status: 'degraded', reason: 'slow' }),
    queue: () => Promise.reject(new Error('connection refused')),
  });
  expect(state.status).toBe('down');
  expect(state.checks).toContainEqual({ name: 'queue', status: 'down', reason: 'connection refused' });
});

test('serves liveness, readiness and metrics, and 503 when a dependency is down', async () => {
  let status: 'ok' | 'down' = 'ok';
  const health = await serveHealth({
    host: '127.0.0.1',
    port: 0,
    metrics: createMetrics(),
    probes: { store: async () => ({ name: 's', status, reason: 'r' }) },
  });
  open.push(health);
  const get = (path: string) => fetch(`http://127.0.0.1:${health.port}${path}`);
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect(await (await get('/metrics')).text()).toContain('slugline_outcomes_total');
  status = 'down';
  expect((await get('/readyz')).status).toBe(503);
  expect((await get('/else')).status).toBe(404);
});

test('says which port is taken and what to do', async () => {
  const first = createServer();
  await listen(first, '127.0.0.1', 0);
  open.push({ stop: async () => void first.close() });
  const address = first.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(listen(createServer(), '127.0.0.1', port)).rejects.toMatchObject({
    code: 'start.port_taken',
    message: expect.stringContaining(`PORT=${port + 1}`),
  });
});
