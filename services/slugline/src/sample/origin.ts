import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '@slugline/model';
import { listen } from '@slugline/runtime';
import { articlesAt } from './edition.ts';
import { feedXml, lastChange, PAGE_INSTEAD_OF_FEED } from './feed-xml.ts';
import { FAULTY_FEEDS, OUTLETS } from './outlets.ts';
import { articlePage, frontPage, pictureSvg } from './page.ts';
import type { Outlet } from './types.ts';

/** A feed of the sample wire, ready to be added to the Store under `feedId(url)`. */
export interface SampleFeed {
  url: string;
  title: string;
  source: string;
  sourceName: string;
  /** BCP 47 */
  language: string;
  intervalSeconds: number;
}

/** The running origin. */
export interface SampleOrigin {
  /** `127.0.0.1:PORT` */
  origin: string;
  /** Each fictional host name to {@link origin}: the HTTP client's `connectTo`. */
  hosts: Record<string, string>;
  feeds: SampleFeed[];
  close(): Promise<void>;
}

export interface SampleOriginOptions {
  clock: Clock;
  /** Default 0: any free port. */
  port?: number | undefined;
  /** When the sample wire was first started; keep it and pass it again, so that no date changes. Default: now. */
  startedAt?: Date | undefined;
}

interface Answer {
  status: number;
  type: string;
  body: string;
  modified?: Date;
  headers?: Record<string, string>;
}

/** Seconds between two polls; short, so that the drip is seen. */
const INTERVAL_SECONDS = 30;
const FAULTY_INTERVAL_SECONDS = 120;
const ROBOTS = 'User-agent: *\nDisallow: /search\nDisallow: /account/\n';

/** The feeds of the sample wire, those that do not work included. */
export function sampleFeeds(): SampleFeed[] {
  const working = OUTLETS.map((outlet) => ({
    url: `http://${outlet.host}${outlet.feedPath}`,
    title: outlet.feedTitle,
    source: outlet.source,
    sourceName: outlet.name,
    language: outlet.language,
    intervalSeconds: INTERVAL_SECONDS,
  }));
  const faulty = FAULTY_FEEDS.map((feed) => ({
    url: `http://${feed.host}/feed.xml`,
    title: feed.name,
    source: feed.source,
    sourceName: feed.name,
    language: 'en',
    intervalSeconds: FAULTY_INTERVAL_SECONDS,
  }));
  return [...working, ...faulty];
}

/**
 * Serves the sample wire's feeds and pages on 127.0.0.1, chosen by the Host header.
 * @throws PermanentError start.port_taken
 */
export async function startSampleOrigin(options: SampleOriginOptions): Promise<SampleOrigin> {
  const startedAt = options.startedAt ?? options.clock.now();
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    send(request, response, answer(request, startedAt, options.clock.now()));
  });
  await listen(server, '127.0.0.1', options.port ?? 0);
  const address = server.address();
  const origin = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : options.port}`;
  const feeds = sampleFeeds();
  return {
    origin,
    hosts: Object.fromEntries(feeds.map((feed) => [new URL(feed.url).hostname, origin])),
    feeds,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request: IncomingMessage, startedAt: Date, now: Date): Answer {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const path = (request.url ?? '/').replace(/\?.*$/s, '');
  const faulty = FAULTY_FEEDS.find((feed) => feed.host === host);
  if (path === '/robots.txt') return { status: 200, type: 'text/plain; charset=utf-8', body: ROBOTS };
  if (faulty !== undefined) return faultyAnswer(faulty.fault, path);
  const here = OUTLETS.filter((outlet) => outlet.host === host);
  for (const outlet of here) {
    const found = outletAnswer(outlet, path, startedAt, now);
    if (found !== null) return found;
  }
  return notFound();
}

function outletAnswer(outlet: Outlet, path: string, startedAt: Date, now: Date): Answer | null {
  const articles = articlesAt(outlet, startedAt, now);
  if (path === outlet.feedPath) {
    if (isAway(outlet, startedAt, now)) return unavailable();
    const type = outlet.feed.format === 'rss' ? 'application/rss+xml' : 'application/atom+xml';
    const body = feedXml(outlet, articles, startedAt);
    return { status: 200, type: `${type}; charset=utf-8`, body, modified: lastChange(articles, startedAt) };
  }
  if (path === '/') return html(frontPage(outlet, articles));
  const picture = /^\/img\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (picture !== undefined && articles.some((article) => article.id === picture)) {
    return { status: 200, type: 'image/svg+xml', body: pictureSvg(picture) };
  }
  const article = articles.find((candidate) => candidate.path === decoded(path));
  if (article === undefined) return null;
  const related = articles.filter((other) => other !== article && other.published < startedAt).slice(0, 4);
  return { ...html(articlePage(article, related)), modified: article.modified };
}

/** True in the minutes in which the outlet's server is overloaded. Never in the first two minutes, so that its stories arrive. */
function isAway(outlet: Outlet, startedAt: Date, now: Date): boolean {
  const minute = Math.floor((now.getTime() - startedAt.getTime()) / 60_000) % 6;
  return outlet.feed.awayMinutes?.includes(minute) ?? false;
}

function faultyAnswer(fault: 'page' | 'gone', path: string): Answer {
  if (path !== '/feed.xml') return notFound();
  if (fault === 'page') return html(PAGE_INSTEAD_OF_FEED);
  return { ...html('<!doctype html><title>Gone</title><p>This paper has closed. Its feed is gone for good.'), status: 410 };
}

function html(body: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

function notFound(): Answer {
  return { ...html('<!doctype html><title>Not found</title><p>There is no such page in the sample wire.'), status: 404 };
}

function unavailable(): Answer {
  const page = '<!doctype html><title>Service unavailable</title><p>We are having trouble. Please come back in a minute.';
  return { ...html(page), status: 503, headers: { 'retry-after': '60' } };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Answers with validators, and with 304 where the client has this very document (RFC 9110 section 13.2.2). */
function send(request: IncomingMessage, response: ServerResponse, found: Answer): void {
  const etag = `"${createHash('sha256').update(found.body).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = { 'content-type': found.type, ...found.headers };
  if (found.status === 200) {
    headers.etag = etag;
    if (found.modified !== undefined) headers['last-modified'] = found.modified.toUTCString();
    if (isFresh(request, etag, found.modified)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const bytes = Buffer.from(found.body);
  response.writeHead(found.status, { ...headers, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function isFresh(request: IncomingMessage, etag: string, modified: Date | undefined): boolean {
  const match = request.headers['if-none-match'];
  if (match !== undefined) {
    return match.split(',').some((part) => part.trim() === '*' || part.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return modified !== undefined && modified.getTime() <= since;
}
