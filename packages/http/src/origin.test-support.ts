import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { createLogger, createMetrics } from '@slugline/runtime';
import { onTestFinished } from 'vitest';
import { createHttpClient, type HttpDependencies } from './client.ts';
import type { HttpClient, HttpOptions } from './port.ts';

/** A server in this process on 127.0.0.1, closed when the test ends. */
export interface Origin {
  port: number;
  url: string;
  /** The requests that came, as `path`. */
  paths: string[];
  requests: IncomingMessage[];
  connections: number;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts an HTTP origin. */
export async function origin(handler: Handler, host = '127.0.0.1'): Promise<Origin> {
  const server = createServer((request, response) => {
    started.paths.push(request.url ?? '');
    started.requests.push(request);
    handler(request, response);
  });
  const started = await listen(server, host);
  return started;
}

/** Starts an origin that answers every connection's first bytes with what `answer` writes: for what node:http would never send. */
export async function rawOrigin(answer: (socket: Socket) => void): Promise<Origin> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      started.paths.push(String(data).split(' ')[1] ?? '');
      answer(socket);
    });
  });
  const started = await listen(server, '127.0.0.1');
  return started;
}

async function listen(server: Server | ReturnType<typeof createTcpServer>, host: string): Promise<Origin> {
  const sockets = new Set<Socket>();
  const started: Origin = { port: 0, url: '', paths: [], requests: [], connections: 0 };
  server.on('connection', (socket: Socket) => {
    started.connections += 1;
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  started.port = (server.address() as AddressInfo).port;
  started.url = `http://${host.includes(':') ? `[${host}]` : host}:${started.port}`;
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return started;
}

/** A client with 127.0.0.1 let through and no delay, closed when the test ends. */
export function client(options: Partial<HttpOptions & HttpDependencies> = {}): HttpClient {
  const made = createHttpClient({
    version: '1.2.3',
    allowHosts: ['127.0.0.1'],
    perHostDelayMs: 0,
    logger: createLogger({ service: 'test', level: 'silent' }),
    metrics: createMetrics(),
    ...options,
  });
  onTestFinished(() => made.close());
  return made;
}

/** The error that a promise ends with, as the parts a test compares. */
export async function failureOf(
  work: Promise<unknown>,
): Promise<{ code: string; retryAfterMs: unknown; details: unknown; message: string }> {
  try {
    await work;
  } catch (error) {
    const { code, retryAfterMs, details, message } = error as {
      code: string;
      retryAfterMs: unknown;
      details: unknown;
      message: string;
    };
    return { code, retryAfterMs, details, message };
  }
  throw new Error('it did not fail');
}
