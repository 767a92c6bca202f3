import type { Readable } from 'node:stream';
import { sluglineError } from '@slugline/model';
import { redactUrl } from '@slugline/runtime';
import type { Agent, Dispatcher } from 'undici';
import { type BodyLimits, codingOf, readBody } from './body.ts';
import { orAborted } from './deadline.ts';
import { failure, statusFailure } from './failures.ts';
import { type Headers, header, maxAgeSeconds, retryAfterMs } from './headers.ts';
import type { FetchedDocument, RequestLimits } from './port.ts';

/** One request to one URL: no redirect is followed. */
export interface Exchange {
  agent: Agent;
  url: URL;
  kind: 'feed' | 'page' | 'robots';
  headers: Readonly<Record<string, string>>;
  limits: RequestLimits & Pick<BodyLimits, 'cut'>;
  signal: AbortSignal;
  now: () => Date;
}

/** How it ended: with the document, or with where to go on. */
export type Answer =
  | { document: Omit<FetchedDocument, 'redirects'>; redirect?: undefined }
  | { redirect: { status: number; location: string }; document?: undefined };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What an article page may be; a missing type is read as a page. */
const TEXT_TYPES = /^\s*(text\/|application\/(xhtml\+xml|xml|json)\b|application\/[\w.-]+\+xml\b|;|$)/i;

/** Sends the request and reads the answer to its end. @throws SluglineError http.* */
export async function exchange(request: Exchange): Promise<Answer> {
  const url = String(redactUrl(request.url.href));
  let phase: 'head' | 'body' = 'head';
  let body: Readable | undefined;
  try {
    const answer = await send(request);
    body = answer.body;
    phase = 'body';
    const { statusCode, headers } = answer;
    const location = header(headers, 'location');
    if (REDIRECTS.has(statusCode) && location !== null) return { redirect: { status: statusCode, location } };
    const conditional = 'if-none-match' in request.headers || 'if-modified-since' in request.headers;
    if (statusCode === 304 && conditional) {
      // Read to its (empty) end, so that the connection can be used again.
      const nothing = await orAborted(readBody(body, null, { wireBytes: 0, decodedBytes: 0, cut: true }, url), request.signal);
      return { document: documentOf(request.url, 304, headers, nothing) };
    }
    if (statusCode < 200 || statusCode > 299) {
      throw statusFailure(statusCode, url, retryAfterMs(header(headers, 'retry-after'), request.now()));
    }
    const bytes = await orAborted(read(request, headers, body, url), request.signal);
    return { document: documentOf(request.url, statusCode, headers, bytes) };
  } catch (error) {
    throw failure(error, { url, phase, limits: request.limits });
  } finally {
    body?.on('error', () => undefined).destroy();
  }
}

async function send(request: Exchange): Promise<Dispatcher.ResponseData> {
  const { agent, url, headers, limits, signal } = request;
  const pending = agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    signal,
  });
  // undici notices an abort while it connects only when it has connected: so do not wait for it.
  pending.then(
    (late) => signal.aborted && late.body.on('error', () => undefined).destroy(),
    () => undefined,
  );
  return orAborted(pending, signal);
}

async function read(request: Exchange, headers: Headers, body: Readable, url: string): Promise<Uint8Array> {
  const contentType = header(headers, 'content-type') ?? '';
  if (request.kind === 'page' && !TEXT_TYPES.test(contentType)) {
    throw sluglineError('http.content_type', { url, contentType: contentType.slice(0, 100) });
  }
  const coding = codingOf([headers['content-encoding'] ?? ''].flat().join(','), url);
  const { wireBytes } = request.limits;
  if (!request.limits.cut && Number(header(headers, 'content-length')) > wireBytes) {
    throw sluglineError('http.too_large', { url, limit: `${wireBytes} bytes` });
  }
  return readBody(body, coding, request.limits, url);
}

function documentOf(url: URL, status: number, headers: Headers, body: Uint8Array): Omit<FetchedDocument, 'redirects'> {
  return {
    url: url.href,
    status,
    notModified: status === 304,
    body,
    contentType: header(headers, 'content-type'),
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
    maxAgeSeconds: maxAgeSeconds(header(headers, 'cache-control')),
  };
}
