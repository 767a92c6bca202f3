import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { listen, type Running } from '@slugline/runtime';
import { createApp } from './app.ts';
import type { WebContext } from './context.ts';

/** Limits on what comes in (FAULTS section 3, HTTP in). Times in milliseconds, sizes in bytes. */
const LIMITS = {
  /** A whole request, body included; slower ones are cut. */
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  keepAliveTimeout: 10_000,
  /** How often the two timeouts above are looked at. */
  connectionsCheckingInterval: 5_000,
  /** The request line, with its URL, and all headers; more answers 431. */
  maxHeaderSize: 16_384,
};

/**
 * Serves the API and the portal. Port 0 takes any free port.
 * @throws PermanentError start.port_taken
 */
export async function startWeb(options: { context: WebContext; host: string; port: number }): Promise<Running & { url: string }> {
  const app = createApp(options.context);
  // The adapter's own Request and Response would replace Node's for the whole process.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false, serverOptions: LIMITS }) as Server;
  await listen(server, options.host, options.port);
  return { url: urlOf(server, options), stop: (timeoutMs) => stop(server, timeoutMs) };
}

function urlOf(server: Server, { host, port }: { host: string; port: number }): string {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${actual}`;
}

/** No new connections; answers under way finish within the time, then everything is cut. */
async function stop(server: Server, timeoutMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection becomes idle only when its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
