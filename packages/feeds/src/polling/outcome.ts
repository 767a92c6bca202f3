import type { PollOutcome } from '@slugline/model';
import type { PollAnswer, Redirect } from './port.ts';

const BY_STATUS: Readonly<Record<number, PollOutcome>> = {
  401: 'unauthorized',
  402: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  407: 'unauthorized',
  408: 'request-timeout',
  410: 'gone',
  425: 'rate-limited',
  429: 'rate-limited',
  451: 'unauthorized',
};

const BY_CODE: Readonly<Record<string, PollOutcome>> = {
  'http.gone': 'gone',
  'http.rate_limited': 'rate-limited',
  'http.server_error': 'server-error',
  'http.client_error': 'client-error',
  'http.dns': 'dns',
  'http.dns_failed': 'dns',
  'http.unauthorized': 'unauthorized',
  'http.not_found': 'not-found',
  'http.empty': 'empty',
  'http.tls': 'tls',
  'http.timeout': 'timeout',
  'http.connect': 'connection',
  'http.truncated': 'connection',
  'http.malformed': 'connection',
  'http.aborted': 'our-outage',
  'http.redirects': 'client-error',
  'http.bad_encoding': 'not-a-feed',
  'http.content_type': 'not-a-feed',
  'http.too_large': 'too-large',
  'http.bot_wall': 'bot-wall',
  'http.host_busy': 'host-busy',
  'http.bad_url': 'refused',
  'http.blocked_address': 'refused',
  'http.blocked_port': 'refused',
  'http.robots': 'refused',
  'feed.not_a_feed': 'not-a-feed',
  'feed.malformed': 'not-a-feed',
  'feed.too_large': 'too-large',
  'feed.empty': 'empty',
};

/** Codes that already say more than the status does. */
const CODE_FIRST = new Set(['http.bot_wall', 'http.rate_limited', 'http.host_busy']);

/** The row of the table for how a GET ended. A code that is not known counts as a failure of the connection: it is tried again. */
export function outcomeOf(answer: PollAnswer): PollOutcome {
  if (answer.kind === 'error') {
    if (answer.ourOutage === true) return 'our-outage';
    return CODE_FIRST.has(answer.code) ? (BY_CODE[answer.code] ?? 'connection') : ofError(answer.code, answer.statusCode);
  }
  const first = answer.redirects[0];
  if (first !== undefined) return isPermanent(first) ? 'moved' : 'redirected';
  if (answer.kind === 'not-modified') return 'not-modified';
  return answer.found > 0 ? 'new' : 'same';
}

function ofError(code: string, statusCode: number | null): PollOutcome {
  const status = statusCode ?? 0;
  if (status >= 500) return 'server-error';
  return BY_STATUS[status] ?? BY_CODE[code] ?? (status >= 400 ? 'client-error' : 'connection');
}

/** True for a redirect that means "use the new address from now on" (RFC 9110 sections 15.4.2 and 15.4.9). */
export function isPermanent(redirect: Redirect): boolean {
  return redirect.status === 301 || redirect.status === 308;
}
