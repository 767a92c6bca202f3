import { setMaxListeners } from 'node:events';
import { type Clock, SluglineError, systemClock } from '@slugline/model';
import type { Logger, Metrics } from '@slugline/runtime';
import { redactUrl } from '@slugline/runtime';
import { Agent } from 'undici';
import { hostName } from './addresses.ts';
import { createTurns } from './gate.ts';
import { createGuard, type Guard, type Lookup } from './guard.ts';
import { sendable, userAgent } from './headers.ts';
import { createPost, createTravel, delayMsFor, type Journey } from './journey.ts';
import { DEFAULT_LIMITS, HEADER_BYTES, ROBOTS_BYTES } from './limits.ts';
import type { FetchRequest, HttpClient, HttpOptions, PostRequest, RequestLimits } from './port.ts';
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
  post: '*/*',
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
  const perHost = options.perHostConcurrency ?? 2;
  const perHostDelayMs = options.perHostDelayMs ?? 500;
  const scheduler = createScheduler({ perHost, total: options.concurrency ?? 256, queue: options.perHostQueue ?? 4 });
  const turns = createTurns({ gate: options.gate, logger: options.logger, clock });
  const roads = { guard, scheduler, turns, clock, perHost, perHostDelayMs, closing: closing.signal };
  const travel = counted(options, createTravel(roads), ({ notModified }) => (notModified ? '304' : '2xx'));
  const send = counted(options, createPost(roads), ({ status }) => `${Math.trunc(status / 100)}xx`);
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
    post: ({ url, form, signal }) => send({ ...formOf(form, headers('post')), url, agent: agents.feed, signal }),
    pauseHost: (url, ms) => turns.pause(hostName(new URL(url).hostname), ms),
    delayMs: (url) => (/^https?:/i.test(url) && URL.canParse(url) ? delayMsFor(roads, new URL(url)) : 0),
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

function formOf(
  form: PostRequest['form'],
  headers: Record<string, string>,
): Pick<Journey, 'kind' | 'form' | 'headers' | 'limits'> {
  return {
    kind: 'post',
    form: new URLSearchParams(form).toString(),
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    limits: DEFAULT_LIMITS.post,
  };
}

/** Counts and logs each journey's end. */
function counted<T>(
  { logger, metrics }: HttpDependencies,
  travel: (journey: Journey) => Promise<T>,
  resultOf: (answer: T) => string,
): (journey: Journey) => Promise<T> {
  return async (journey) => {
    const started = performance.now();
    const end = (result: string): void => {
      metrics.fetches.inc({ kind: journey.kind, result });
      const durationMs = Math.round(performance.now() - started);
      logger.debug({ url: redactUrl(journey.url), kind: journey.kind, outcome: result, durationMs }, 'fetched');
    };
    try {
      const answer = await travel(journey);
      end(resultOf(answer));
      return answer;
    } catch (error) {
      end(error instanceof SluglineError ? error.code : 'internal');
      throw error;
    }
  };
}
