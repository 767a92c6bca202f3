import { setMaxListeners } from 'node:events';
import { type Clock, SluglineError, systemClock } from '@slugline/model';
import type { Logger, Metrics } from '@slugline/runtime';
import { redactUrl } from '@slugline/runtime';
import { Agent } from 'undici';
import { createGuard, type Guard, type Lookup } from './guard.ts';
import { sendable, userAgent } from './headers.ts';
import { createTravel, type Journey } from './journey.ts';
import { DEFAULT_LIMITS, HEADER_BYTES, ROBOTS_BYTES } from './limits.ts';
import type { FetchRequest, HttpClient, HttpOptions, RequestLimits } from './port.ts';
import { createRobots } from './robots.ts';
import { createScheduler } from './scheduler.ts';

/** What the client is given besides its settings. */
export interface HttpDependencies {
  logger: Logger;
  metrics: Metrics;
  /** For Retry-After dates and the age of robots.txt. */
  clock?: Clock;
  /** How host names are resolved; the system's resolver by default. */
  lookup?: Lookup;
}

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5, */*;q=0.1',
  robots: 'text/plain, */*;q=0.5',
} as const;

/** Makes the client. @throws SluglineError config.invalid when an entry of `allowHosts` or `connectTo` is not a host. */
export function createHttpClient(options: HttpOptions & HttpDependencies): HttpClient {
  const closing = new AbortController();
  // Every request listens to it.
  setMaxListeners(0, closing.signal);
  const clock = options.clock ?? systemClock;
  const guard = createGuard(options);
  const limits = {
    feed: { ...DEFAULT_LIMITS.feed, ...options.limits?.feed },
    page: { ...DEFAULT_LIMITS.page, ...options.limits?.page },
  };
  const agents = { feed: createAgent(guard, limits.feed), page: createAgent(guard, limits.page) };
  const scheduler = createScheduler({
    perHost: options.perHostConcurrency ?? 2,
    total: options.concurrency ?? 256,
    queue: options.perHostQueue ?? 4,
  });
  const travel = counted(
    options,
    createTravel({ guard, scheduler, clock, perHostDelayMs: options.perHostDelayMs ?? 500, closing: closing.signal }),
  );
  const headers = (kind: keyof typeof ACCEPT): Record<string, string> => ({
    'user-agent': userAgent(options.version, options.contact),
    accept: ACCEPT[kind],
    'accept-encoding': 'gzip, br, deflate',
  });
  const robotsLimits = { ...limits.page, wireBytes: ROBOTS_BYTES, decodedBytes: ROBOTS_BYTES, cut: true };
  const robots = createRobots({
    clock,
    fetch: (url) => travel({ url, kind: 'robots', agent: agents.page, headers: headers('robots'), limits: robotsLimits }),
  });
  return {
    get: ({ url, kind, signal, ...validators }) =>
      travel({
        url,
        kind,
        agent: agents[kind],
        limits: limits[kind],
        headers: { ...headers(kind), ...conditions(validators) },
        signal,
        ...(kind === 'page' && { before: (hop: URL) => robots.check(hop, signal) }),
      }),
    close: async () => {
      closing.abort();
      await Promise.all([agents.feed.destroy(), agents.page.destroy()]);
    },
  };
}

function createAgent(guard: Guard, limits: RequestLimits): Agent {
  return new Agent({ connect: guard.connector(limits.connectMs), maxHeaderSize: HEADER_BYTES });
}

function conditions(validators: Pick<FetchRequest, 'etag' | 'lastModified'>): Record<string, string> {
  const etag = sendable(validators.etag);
  const since = sendable(validators.lastModified);
  return { ...(etag && { 'if-none-match': etag }), ...(since && { 'if-modified-since': since }) };
}

/** Counts and logs each journey's end. */
function counted(
  { logger, metrics }: HttpDependencies,
  travel: ReturnType<typeof createTravel>,
): ReturnType<typeof createTravel> {
  return async (journey: Journey) => {
    const started = performance.now();
    const end = (result: string): void => {
      metrics.fetches.inc({ kind: journey.kind, result });
      const durationMs = Math.round(performance.now() - started);
      logger.debug({ url: redactUrl(journey.url), kind: journey.kind, outcome: result, durationMs }, 'fetched');
    };
    try {
      const document = await travel(journey);
      end(document.notModified ? '304' : '2xx');
      return document;
    } catch (error) {
      end(error instanceof SluglineError ? error.code : 'internal');
      throw error;
    }
  };
}
