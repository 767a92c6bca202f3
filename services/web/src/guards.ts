import { INBOX_DOCUMENT_BYTES, sluglineError } from '@slugline/model';
import type { Logger } from '@slugline/runtime';
import type { MiddlewareHandler } from 'hono';

/** Largest request body, in bytes (FAULTS section 3, HTTP in). */
const BODY_LIMIT = 256 * 1024;

/** Largest document that is pushed in, in bytes. */
export const ITEM_BYTES = 5 * 1024 * 1024;

/** A body that is a file which somebody sends. */
interface FileBody {
  bytes: number;
  types: RegExp;
  /** The types in words. */
  named?: string;
}
/** What takes a body of another type than JSON, or a larger one, by path. To add one: a line. */
const FILES: Readonly<Record<string, FileBody>> = {
  // What hubs send, signed.
  '/websub/': { bytes: INBOX_DOCUMENT_BYTES, types: /^/ },
  // Of any type: what comes with a key, no page of another site can send.
  '/api/v1/items': { bytes: ITEM_BYTES, types: /^/ },
  '/api/v1/feeds/import': {
    bytes: 10 * 1024 * 1024,
    types: /^(?:text\/x-opml|text\/xml|application\/xml)\s*(?:;|$)/i,
    named: 'text/x-opml, text/xml or application/xml',
  },
  '/feeds/import': { bytes: 10 * 1024 * 1024 + 64 * 1024, types: /^multipart\/form-data\s*;/i },
};

/** By the whole path, or by its first part where the line ends in a slash. */
function fileAt(path: string): FileBody | undefined {
  return FILES[path] ?? FILES[/^\/[^/]*\//.exec(path)?.[0] ?? ''];
}

/** Pages load from this server only, run no inline script or style, and stand in no frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not no-referrer: browsers then send "Origin: null" with the portal's own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** The security headers on every answer, errors too. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};

/** Refuses bodies that are too large, by their stated length or, where none is stated, while they come. */
export const limitedBody: MiddlewareHandler = async (c, next) => {
  const limit = fileAt(c.req.path)?.bytes ?? BODY_LIMIT;
  const stated = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined;
  if (stated !== undefined && Number(stated) > limit) throw tooLarge(limit);
  const { body } = c.req.raw;
  if (stated === undefined && !SAFE_METHODS.has(c.req.method) && body !== null) {
    const bytes = await readUpTo(body, limit);
    // Made of its parts: the adapter's own request is none that Request takes.
    const { method, url } = c.req;
    c.req.raw = new Request(url, { method, headers: c.req.raw.headers, ...(bytes.length === 0 ? {} : { body: bytes }) });
  }
  await next();
};

async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(bytes: number): Error {
  const limit = bytes < 1024 * 1024 ? `${bytes / 1024} KB` : `${Math.floor(bytes / 1024 / 1024)} MB`;
  return sluglineError('request.too_large', { limit });
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses what a page of another site makes a browser send: only reading is possible from there (Fetch Metadata, Origin). */
export const refuseCrossSite: MiddlewareHandler = async (c, next) => {
  if (!SAFE_METHODS.has(c.req.method)) {
    const origin = c.req.header('origin');
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const foreign = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host.toLowerCase());
    if (foreign || c.req.header('sec-fetch-site') === 'cross-site') {
      throw sluglineError('request.cross_site', { origin: String(origin).slice(0, 200) });
    }
  }
  await next();
};

/** The API takes JSON only, save for files: a form of another site can send no JSON without asking first (CORS preflight). */
export const jsonOnly: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type');
  const file = fileAt(c.req.path);
  const types = file?.types ?? /^application\/json\s*(;|$)/i;
  if (!SAFE_METHODS.has(c.req.method) && type !== undefined && !types.test(type)) {
    const wanted = file?.named ?? 'application/json';
    throw sluglineError('request.media_type', { got: type.slice(0, 100), wanted });
  }
  await next();
};

/** One line for each request, for those who look closely. */
export function requestLog(logger: Logger): MiddlewareHandler {
  return async (c, next) => {
    if (!logger.isLevelEnabled('debug')) return next();
    const began = performance.now();
    await next();
    const durationMs = Math.round(performance.now() - began);
    logger.debug({ method: c.req.method, url: c.req.path, status: c.res.status, durationMs }, 'request');
  };
}
