import { type ErrorOptions, SluglineError, sluglineError } from '@slugline/model';
import { errors } from 'undici';
import { BlockedAddress } from './guard.ts';
import { HEADER_BYTES } from './limits.ts';
import type { RequestLimits } from './port.ts';

/** What was going on when a request failed. */
export interface FailureContext {
  /** Without user name and password. */
  url: string;
  /** Whether the answer's headers were there already. */
  phase: 'head' | 'body';
  limits: RequestLimits;
}

/** The name is not there; and: nobody could be asked. */
const NO_NAME = /^(ENOTFOUND|ENODATA|EAI_NONAME|EAI_NODATA)/;
const DNS_FAILED = /^(EAI_|ESERVFAIL|ECANCELLED|EREFUSED|ETIMEOUT)/;
const TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

/** Who asks is not let in: no login, no payment, no right, not from this country. */
const UNAUTHORIZED = new Set([401, 402, 403, 407, 451]);

/** The catalogue's error for whatever undici, the socket or the guard threw. */
export function failure(error: unknown, context: FailureContext): SluglineError {
  if (error instanceof SluglineError) return error;
  const { url, phase, limits } = context;
  const root = deepest(error);
  const options = { cause: error };
  if (root instanceof BlockedAddress) return sluglineError('http.blocked_address', { url, address: root.address }, options);
  const code = String((root as { code?: unknown } | null)?.code ?? '');
  const timeout = (name: string, ms: number): SluglineError =>
    sluglineError('http.timeout', { url, phase: name, ms }, { ...options, details: { phase: name } });
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return timeout('connecting', limits.connectMs);
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return timeout('waiting for the headers', limits.headersMs);
  if (code === 'UND_ERR_BODY_TIMEOUT') return timeout('silence in the body', limits.idleMs);
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return sluglineError('http.too_large', { url, limit: `${HEADER_BYTES} bytes of headers` }, options);
  if (NO_NAME.test(code)) return sluglineError('http.dns', { url }, options);
  if (DNS_FAILED.test(code)) return sluglineError('http.dns_failed', { url }, options);
  if (TLS.test(code)) return sluglineError('http.tls', { url, reason: code }, options);
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return sluglineError('http.truncated', { url }, options);
  if (root instanceof errors.HTTPParserError && !/EOF/.test(root.message)) {
    return sluglineError('http.malformed', { url, reason: root.message.slice(0, 200) }, options);
  }
  return sluglineError(phase === 'body' ? 'http.truncated' : 'http.connect', { url }, options);
}

/** Connecting to several addresses fails with all their errors in one; the guard's word, or else the first, is the reason. */
function deepest(error: unknown): unknown {
  if (error instanceof AggregateError)
    return error.errors.find((one) => one instanceof BlockedAddress) ?? error.errors[0] ?? error;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof BlockedAddress ? cause : error;
}

/** The error for an answer that is not a document: 4xx, 5xx, and redirects that lead nowhere. */
export function statusFailure(statusCode: number, url: string, retryAfterMs: number | undefined): SluglineError {
  const options: ErrorOptions = { details: { statusCode }, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  const params = { url, statusCode };
  if (statusCode === 410) return sluglineError('http.gone', { url }, options);
  if (statusCode === 408) return sluglineError('http.timeout', { url, phase: 'the server gave up with 408', ms: 0 }, options);
  if (statusCode === 425 || statusCode === 429 || (statusCode === 503 && retryAfterMs !== undefined)) {
    return sluglineError('http.rate_limited', params, options);
  }
  if (UNAUTHORIZED.has(statusCode)) return sluglineError('http.unauthorized', params, options);
  if (statusCode === 404) return sluglineError('http.not_found', params, options);
  if (statusCode >= 500 || statusCode === 304) return sluglineError('http.server_error', params, options);
  return sluglineError('http.client_error', params, options);
}
