import { entry, type Url } from './entry.ts';

/** Outgoing HTTP. */
export const httpErrors = {
  'http.bad_url': entry('permanent', 400, (p: Url) => `${p.url} is not an http or https address. Correct the address.`),
  'http.blocked_address': entry(
    'permanent',
    400,
    (p: Url & { address: string }) =>
      `${p.url} leads to ${p.address}, which is not a public address. If it is meant, add its host to HTTP_ALLOW_HOSTS.`,
  ),
  'http.blocked_port': entry(
    'permanent',
    400,
    (p: Url & { port: number }) =>
      `${p.url} is on port ${p.port}, which is not open. If it is meant, add its host to HTTP_ALLOW_HOSTS.`,
  ),
  'http.dns': entry(
    'transient',
    502,
    (p: Url) => `The host of ${p.url} was not found in DNS. Check the address; it is tried again.`,
  ),
  'http.dns_failed': entry(
    'transient',
    502,
    (p: Url) => `DNS did not answer for the host of ${p.url}: its name server, or our own line, has trouble. It is tried again.`,
  ),
  'http.connect': entry('transient', 502, (p: Url) => `No connection to ${p.url} could be made, or it broke. It is tried again.`),
  'http.tls': entry(
    'transient',
    502,
    (p: Url & { reason: string }) =>
      `The secure connection to ${p.url} failed (${p.reason}). The publisher has to mend it; it is tried again.`,
  ),
  'http.timeout': entry(
    'transient',
    504,
    (p: Url & { phase: string; ms: number }) => `${p.url} took more than ${p.ms} ms (${p.phase}). It is tried again.`,
  ),
  'http.truncated': entry('transient', 502, (p: Url) => `The answer of ${p.url} broke off before its end. It is tried again.`),
  'http.malformed': entry(
    'transient',
    502,
    (p: Url & { reason: string }) => `The answer of ${p.url} is not proper HTTP (${p.reason}). It is tried again.`,
  ),
  'http.aborted': entry('transient', 503, (p: Url) => `The request to ${p.url} was stopped from this side. It is tried again.`),
  'http.too_large': entry(
    'permanent',
    502,
    (p: Url & { limit: string }) =>
      `The answer of ${p.url} is over the limit of ${p.limit}. Raise the limit if it is a real document.`,
  ),
  'http.bad_encoding': entry(
    'permanent',
    502,
    (p: Url & { encoding: string }) =>
      `${p.url} answered in the content encoding "${p.encoding}", which cannot be decoded. The publisher has to mend it.`,
  ),
  'http.redirects': entry(
    'permanent',
    502,
    (p: Url & { limit: number }) => `${p.url} redirects more than ${p.limit} times or in a circle. Check the address.`,
  ),
  'http.content_type': entry(
    'permanent',
    502,
    (p: Url & { contentType: string }) => `${p.url} is ${p.contentType}, not a page of text.`,
  ),
  'http.robots': entry(
    'permanent',
    403,
    (p: Url) => `The robots.txt of the host of ${p.url} asks not to fetch it. The feed's own text is used.`,
  ),
  'http.gone': entry('permanent', 502, (p: Url) => `${p.url} is gone for good (410). Remove the feed or correct its address.`),
  'http.unauthorized': entry(
    'permanent',
    502,
    (p: Url & { statusCode: number }) =>
      `${p.url} answered ${p.statusCode}: it wants a login or a subscription, or does not let us in. Ask the publisher for access.`,
  ),
  'http.not_found': entry(
    'permanent',
    502,
    (p: Url & { statusCode: number }) =>
      `There is nothing at ${p.url} (${p.statusCode}). Check the address; the publisher may have moved it.`,
  ),
  'http.bot_wall': entry(
    'permanent',
    502,
    (p: Url & { wall: string; statusCode: number }) =>
      `${p.url} answered ${p.statusCode} with a check against robots (${p.wall}). Ask the publisher to let Slugline through.`,
  ),
  'http.empty': entry('permanent', 502, (p: Url) => `${p.url} answered with an empty body. The publisher has to mend it.`),
  'http.client_error': entry(
    'permanent',
    502,
    (p: Url & { statusCode: number }) =>
      `${p.url} answered ${p.statusCode}. Check the address and whether it needs a subscription.`,
  ),
  'http.rate_limited': entry(
    'transient',
    502,
    (p: Url & { statusCode: number }) => `${p.url} asked for fewer requests (${p.statusCode}). It is tried again later.`,
  ),
  'http.host_busy': entry(
    'transient',
    503,
    (p: Url & { host: string }) => `Enough requests wait for ${p.host} already; ${p.url} is fetched when its turn comes.`,
  ),
  'http.server_error': entry(
    'transient',
    502,
    (p: Url & { statusCode: number }) => `${p.url} answered ${p.statusCode}, a failure at its end. It is tried again.`,
  ),
} as const;
