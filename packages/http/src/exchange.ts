import type { Readable } from 'node:stream';
import { sluglineError } from '@slugline/model';
import { redactUrl } from '@slugline/runtime';
import type { Agent, Dispatcher } from 'undici';
import { type BodyLimits, codingOf, readBody } from './body.ts';
import { orAborted } from './deadline.ts';
import { failure, statusFailure } from './failures.ts';
import { fileName, freshSeconds, type Headers, header, retryAfterMs, rightsOf } from './headers.ts';
import { linksOf } from './links.ts';
import type { FetchedDocument, PostAnswer, RequestLimits } from './port.ts';
import { WALL_BYTES, wallByBody, wallByHeaders } from './walls.ts';

/** One request to one URL: no redirect is followed. */
export interface Exchange {
  agent: Agent;
  url: URL;
  kind: 'feed' | 'page' | 'robots' | 'post';
  headers: Readonly<Record<string, string>>;
  limits: RequestLimits & Pick<BodyLimits, 'cut'>;
  signal: AbortSignal;
  now: () => Date;
  /** The body of a POST. */
  form?: string;
}

/** How it ended: with the document, or with where to go on. */
export type Answer =
  | { document: Omit<FetchedDocument, 'redirects'>; redirect?: undefined }
  | { redirect: { status: number; location: string }; document?: undefined };
/** How a POST ended. */
export type FormAnswer = { answer: PostAnswer; redirect?: undefined } | { redirect: { location: string }; answer?: undefined };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What an article page may be; a missing type is read as a page. */
const TEXT_TYPES = /^\s*(text\/|application\/(xhtml\+xml|xml|json)\b|application\/[\w.-]+\+xml\b|;|$)/i;

/** How long the page that came with an error is waited for, in milliseconds. */
const ERROR_PAGE_MS = 2_000;
/** What is read of the answer to a form. */
const ANSWER_BYTES = 64 * 1024;

/** Sends the request and reads the answer to its end. @throws SluglineError http.* */
export function exchange(request: Exchange): Promise<Answer> {
  return withAnswer<Answer>(request, async ({ statusCode, headers, body }, url) => {
    const location = header(headers, 'location');
    if (REDIRECTS.has(statusCode) && location !== null) return { redirect: { status: statusCode, location } };
    const conditional = 'if-none-match' in request.headers || 'if-modified-since' in request.headers;
    if (statusCode === 304 && conditional) {
      // Read to its (empty) end, so that the connection can be used again.
      const nothing = await orAborted(readBody(body, null, { wireBytes: 0, decodedBytes: 0, cut: true }, url), request.signal);
      return { document: documentOf(request, 304, headers, nothing) };
    }
    await refuseWall(request, { statusCode, headers, body }, url);
    if (statusCode < 200 || statusCode > 299) {
      throw statusFailure(statusCode, url, retryAfterMs(header(headers, 'retry-after'), request.now()));
    }
    const bytes = await orAborted(read(request, headers, body, url), request.signal);
    if (request.kind === 'feed') refuseUnread(bytes, statusCode, url);
    return { document: documentOf(request, statusCode, headers, bytes) };
  });
}

/** Sends a form and reads the beginning of the answer, whatever its status. @throws SluglineError http.* */
export function submit(request: Exchange): Promise<FormAnswer> {
  return withAnswer<FormAnswer>(request, async ({ statusCode, headers, body }, url) => {
    const location = header(headers, 'location');
    if ((statusCode === 307 || statusCode === 308) && location !== null) return { redirect: { location } };
    const limits = { wireBytes: ANSWER_BYTES, decodedBytes: ANSWER_BYTES, cut: true };
    const coding = codingOf([headers['content-encoding'] ?? ''].flat().join(','), url);
    const bytes = await orAborted(readBody(body, coding, limits, url), request.signal);
    return {
      answer: {
        status: statusCode,
        body: new TextDecoder().decode(bytes),
        retryAfterMs: retryAfterMs(header(headers, 'retry-after'), request.now()),
      },
    };
  });
}

type RawAnswer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>;

/** Sends the request, hands the answer to `take` and lets go of it; whatever fails becomes an error of the catalogue. */
async function withAnswer<T>(request: Exchange, take: (answer: RawAnswer, url: string) => Promise<T>): Promise<T> {
  const url = String(redactUrl(request.url.href));
  let body: Readable | undefined;
  try {
    const answer = await send(request);
    body = answer.body;
    return await take(answer, url);
  } catch (error) {
    throw failure(error, { url, phase: body === undefined ? 'head' : 'body', limits: request.limits });
  } finally {
    body?.on('error', () => undefined).destroy();
  }
}

/** An answer that is a check against robots is told from a refusal and from a document. Only an error's page is read for it. */
async function refuseWall(request: Exchange, answer: RawAnswer, url: string): Promise<void> {
  const { statusCode, headers, body } = answer;
  const isError = statusCode >= 400;
  const wall = wallByHeaders(statusCode, headers) ?? (isError ? wallByBody(await errorPage(request, headers, body, url)) : null);
  if (wall === null) return;
  const retry = retryAfterMs(header(headers, 'retry-after'), request.now());
  const options = { details: { statusCode }, ...(retry === undefined ? {} : { retryAfterMs: retry }) };
  throw sluglineError('http.bot_wall', { url, wall, statusCode }, options);
}

/** The beginning of the page of an error; empty when it cannot be had at once. */
async function errorPage(request: Exchange, headers: Headers, body: Readable, url: string): Promise<Uint8Array> {
  if (request.kind === 'robots' || !/html/i.test(header(headers, 'content-type') ?? 'html')) return new Uint8Array();
  const late = AbortSignal.timeout(ERROR_PAGE_MS);
  try {
    const coding = codingOf([headers['content-encoding'] ?? ''].flat().join(','), url);
    const limits = { wireBytes: WALL_BYTES, decodedBytes: WALL_BYTES, cut: true };
    return await orAborted(orAborted(readBody(body, coding, limits, url), request.signal), late);
  } catch (error) {
    if (request.signal.aborted) throw error;
    return new Uint8Array();
  }
}

/** What a feed's address gave with a good status and cannot be a feed. */
function refuseUnread(bytes: Uint8Array, statusCode: number, url: string): void {
  if (bytes.length === 0) throw sluglineError('http.empty', { url }, { details: { statusCode } });
  const wall = wallByBody(bytes);
  if (wall !== null) throw sluglineError('http.bot_wall', { url, wall, statusCode }, { details: { statusCode } });
}

async function send(request: Exchange): Promise<Dispatcher.ResponseData> {
  const { agent, url, headers, limits, signal } = request;
  const pending = agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: request.form === undefined ? 'GET' : 'POST',
    headers,
    ...(request.form === undefined ? {} : { body: request.form }),
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
    const bytes = Number(header(headers, 'content-length')) || null;
    const details = { contentType, fileName: fileName(headers), bytes, rights: rightsOf(headers) };
    throw sluglineError('http.content_type', { url, contentType: contentType.slice(0, 100) }, { details });
  }
  const coding = codingOf([headers['content-encoding'] ?? ''].flat().join(','), url);
  const { wireBytes } = request.limits;
  if (!request.limits.cut && Number(header(headers, 'content-length')) > wireBytes) {
    throw sluglineError('http.too_large', { url, limit: `${wireBytes} bytes` });
  }
  return readBody(body, coding, request.limits, url);
}

function documentOf(request: Exchange, status: number, headers: Headers, body: Uint8Array): Omit<FetchedDocument, 'redirects'> {
  const url = request.url.href;
  const location = header(headers, 'content-location');
  return {
    url,
    status,
    notModified: status === 304,
    body,
    contentType: header(headers, 'content-type'),
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
    maxAgeSeconds: freshSeconds(headers, request.now()),
    contentLocation: location !== null && URL.canParse(location, url) ? new URL(location, url).href : null,
    contentLanguage: header(headers, 'content-language'),
    links: linksOf(headers, url),
    rights: rightsOf(headers),
  };
}
