import { createServer } from 'node:http';
import type { DependencyCheck } from '@slugline/model';
import { sluglineError } from '@slugline/model';
import type { Metrics } from './metrics.ts';
import type { Running } from './stop.ts';

/** Asks a dependency how it is; must not throw for long, a rejection counts as down. */
export type Probe = () => Promise<DependencyCheck>;

/** The answer of /readyz: ready while no dependency is down. */
export interface Readiness {
  status: 'ok' | 'degraded' | 'down';
  checks: DependencyCheck[];
}

/** Runs the probes side by side; one that is silent for 3 seconds counts as down. */
export async function readiness(probes: Readonly<Record<string, Probe>>): Promise<Readiness> {
  const checks = await Promise.all(Object.entries(probes).map(([name, probe]) => within3s(name, probe)));
  const worst = (['down', 'degraded'] as const).find((status) => checks.some((check) => check.status === status));
  return { status: worst ?? 'ok', checks };
}

async function within3s(name: string, probe: Probe): Promise<DependencyCheck> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<DependencyCheck>((resolve) => {
    timer = setTimeout(resolve, 3_000, { name, status: 'down', reason: 'It did not answer within 3 seconds.' });
  });
  const asked = probe().catch(
    (error: unknown): DependencyCheck => ({
      name,
      status: 'down',
      reason: error instanceof Error ? error.message : String(error),
    }),
  );
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer));
}

/** Serves /healthz, /readyz and /metrics for a service without a web server of its own. Port 0 takes any free port. */
export async function serveHealth(options: {
  host: string;
  port: number;
  probes: Readonly<Record<string, Probe>>;
  metrics: Metrics;
}): Promise<Running & { port: number }> {
  const server = createServer(async (request, response) => {
    const send = (status: number, type: string, body: string) => response.writeHead(status, { 'content-type': type }).end(body);
    if (request.url === '/healthz') return send(200, 'application/json', '{"status":"ok"}');
    if (request.url === '/readyz') {
      const state = await readiness(options.probes);
      return send(state.status === 'down' ? 503 : 200, 'application/json', JSON.stringify(state));
    }
    if (request.url === '/metrics')
      return send(200, options.metrics.registry.contentType, await options.metrics.registry.metrics());
    return send(404, 'text/plain', 'Here are /healthz, /readyz and /metrics.\n');
  });
  await listen(server, options.host, options.port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Listens, or says in one sentence why not.
 * @throws PermanentError start.port_taken
 */
export async function listen(server: import('node:net').Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? sluglineError('start.port_taken', { host, port }, { cause: error }) : error);
    });
    server.listen(port, host, resolve);
  });
}
