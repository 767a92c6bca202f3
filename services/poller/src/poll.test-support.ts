import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpClient, type HttpDependencies, type HttpOptions } from '@slugline/http';
import { createFeed, type Feed, type FeedFacts, type Item, type PollState } from '@slugline/model';
import type { StageResult } from '@slugline/pipeline';
import { createLogger, createMetrics } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { onTestFinished } from 'vitest';
import { type PollDependencies, pollFeed } from './handler.ts';
import { createHostWatch } from './hosts.ts';

/** What a publisher answers: a status with headers and body, or anything by hand. */
export type Answer =
  | { status: number; headers?: Record<string, string>; body?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A newsroom of one poller with a real Store, and publishers in this process. */
export interface Newsroom {
  store: Store;
  deps: PollDependencies;
  /** Lines that were logged. */
  log: Record<string, unknown>[];
  now(): Date;
  passMinutes(minutes: number): void;
  addFeed(url: string, facts?: Partial<FeedFacts>): Promise<Feed>;
  state(feed: Feed): Promise<PollState>;
  /** Polls, and hands on as the runner does. */
  poll(feed: Feed, signal?: AbortSignal): Promise<StageResult<'poll'>>;
  /** Ends items' ways, as the stages behind do. */
  settle(items: readonly Item[], outcome?: 'indexed' | 'dead'): Promise<void>;
}

/** A publisher on 127.0.0.1. Its answers are used up in turn; the last one stays. */
export interface Publisher {
  url: string;
  port: number;
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  answers: Answer[];
}

/** Opens a newsroom; it is closed when the test ends. */
export async function openNewsroom(options: Partial<HttpOptions & HttpDependencies> = {}): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-poller-'));
  const store = await openStore({ dataDir: folder });
  let now = new Date('2026-11-23T12:00:00.000Z');
  const clock = { now: () => now };
  const log: Newsroom['log'] = [];
  const logger = createLogger({ service: 'test', level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const http = createHttpClient({ version: '0', allowHosts: ['127.0.0.1'], logger, metrics: createMetrics(), clock, ...options });
  onTestFinished(async () => {
    await http.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const born = new Date('2026-11-01T00:00:00.000Z');
  const { feeds, items, stories, inbox, deadLetters, notes } = store;
  const deps: PollDependencies = {
    ...{ feeds, items, stories, inbox, deadLetters, http, clock, random: () => 0.5, redeliverAfterMs: 600_000 },
    queueBornAt: async () => born,
    hosts: createHostWatch({ clock, logger, notes }),
  };
  return {
    ...{ store, deps, log, now: () => now },
    passMinutes: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    addFeed: async (url, facts = {}) => {
      const feed = createFeed({ source: 'herald', sourceName: 'Herald', intervalSeconds: 600, ...facts, url }, now);
      await store.feeds.add(feed);
      return feed;
    },
    state: async ({ id }) => {
      const feed = await store.feeds.get(id);
      if (feed === null) throw new Error('the feed is gone');
      return feed.poll;
    },
    poll: async (feed, signal = new AbortController().signal) => {
      const result = await pollFeed({ feedId: feed.id }, deps, signal);
      await result.afterHandOff?.();
      return result;
    },
    settle: (ended, outcome = 'indexed') =>
      store.items.settle(
        ended.map(({ feedId, storyId, itemHash, version }) => ({
          ...{ feedId, storyId, itemHash, version, outcome, stage: 'index', code: null },
          ...{ at: now.toISOString(), deaths: outcome === 'dead' ? 1 : 0 },
        })),
      ),
  };
}

/** Starts a publisher. It answers 304 to the validator of the answer that it would give. */
export async function openPublisher(...answers: Answer[]): Promise<Publisher> {
  const publisher: Publisher = { url: '', port: 0, asked: [], answers };
  publisher.port = await listen(createServer(serve(publisher)));
  publisher.url = `http://127.0.0.1:${publisher.port}/feed.xml`;
  return publisher;
}

/** Starts a publisher whose certificate nobody has signed but itself. */
export async function openSelfSigned(...answers: Answer[]): Promise<Publisher> {
  const publisher: Publisher = { url: '', port: 0, asked: [], answers };
  const key = createPrivateKey({ key: Buffer.from(TEST_KEY, 'base64'), format: 'der', type: 'sec1' });
  const pem = key.export({ type: 'pkcs8', format: 'pem' });
  const cert = `-----BEGIN CERTIFICATE-----\n${TEST_CERTIFICATE}\n-----END CERTIFICATE-----\n`;
  publisher.port = await listen(createTlsServer({ key: pem, cert }, serve(publisher)));
  publisher.url = `https://127.0.0.1:${publisher.port}/feed.xml`;
  return publisher;
}

function serve(publisher: Publisher): RequestListener {
  return (request, response) => {
    publisher.asked.push({ path: request.url ?? '', headers: request.headers });
    const answer = (publisher.answers.length > 1 ? publisher.answers.shift() : publisher.answers[0]) ?? { status: 500 };
    if (typeof answer === 'function') return answer(request, response);
    const { status, headers = {}, body = '' } = answer;
    const matches = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
    response.writeHead(matches ? 304 : status, { 'content-type': 'application/rss+xml', ...headers }).end(matches ? '' : body);
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** An item of RSS. */
export const item = (guid: string, headline: string, link = `http://a.example/${guid}`): string =>
  `<item><title>${headline}</title><guid isPermaLink="false">${guid}</guid><link>${link}</link></item>`;

/** A feed of RSS. */
export const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><link>http://a.example/</link><description>d</description>${items.join('')}</channel></rss>`;

/** Of a certificate for tests, good for nothing else: a key that everybody knows. */
const TEST_KEY =
  'MHcCAQEEIDErvf9A8UfEKJkG8SwSKxkz4kbjrPKnMPvNrqLCXVGNoAoGCCqGSM49AwEHoUQDQgAEc9BOiPO2MMnnckBn8QOMYgZW1lCkcjJXrmVmhC04JAlOIWNlGFwUfH/BcCuae8zmgvZxqnjnAAHchVsK6QrJDg==';
const TEST_CERTIFICATE = `MIIBfjCCASWgAwIBAgIUIy9eWfR2DAVIEzx/hhG0AwfUPJ0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzA1MzYwMFoYDzIxMjYxMDMw
MDUzNjAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARz0E6I87YwyedyQGfxA4xiBlbWUKRyMleuZWaELTgkCU4hY2UYXBR8
f8FwK5p7zOaC9nGqeOcAAdyFWwrpCskOo1MwUTAdBgNVHQ4EFgQUIL2ko3rjvkBh
jdzai7YfbzBV0r0wHwYDVR0jBBgwFoAUIL2ko3rjvkBhjdzai7YfbzBV0r0wDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBj9cTRh4lj/55BAbP//NF4
Pl0SOpeWMlXdy/Fpp9K8DAIgV/gyz1hpU/1YGL9VHyDV5Zv8Ddmzvg7E2jOMz50X
Q/A=`;
