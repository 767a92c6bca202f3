import { entry } from './entry.ts';

/** The API. */
export const requestErrors = {
  'request.invalid': entry(
    'permanent',
    400,
    (p: { parameter: string; expected: string; got: string }) =>
      `The parameter "${p.parameter}" must be ${p.expected}; it was ${p.got}.`,
  ),
  'request.unknown_parameter': entry(
    'permanent',
    400,
    (p: { parameter: string; known: string[] }) => `There is no parameter "${p.parameter}" here. Known: ${p.known.join(', ')}.`,
  ),
  'request.bad_cursor': entry(
    'permanent',
    400,
    (_: { parameter: string }) => 'The cursor is not one of this search. Begin again without it.',
  ),
  'request.query_too_long': entry(
    'permanent',
    400,
    (p: { parameter: string; length: number; limit: number }) =>
      `The query has ${p.length} characters; at most ${p.limit} are searched. Shorten it.`,
  ),
  'request.not_found': entry('permanent', 404, (p: { what: string }) => `There is no ${p.what}.`),
  'story.withdrawn': entry(
    'permanent',
    410,
    (p: { storyId: string; pubStatus: string }) =>
      `Story ${p.storyId} was withdrawn by its source (${p.pubStatus}). Do not use earlier copies of it.`,
  ),
  'request.method': entry(
    'permanent',
    405,
    (p: { method: string; allowed: string[] }) => `${p.method} is not possible here. Use ${p.allowed.join(' or ')}.`,
  ),
  'request.too_large': entry('permanent', 413, (p: { limit: string }) => `The request is over the limit of ${p.limit}.`),
  'request.rate_limited': entry(
    'transient',
    429,
    (p: { limit: number }) => `The API key made more than ${p.limit} requests in a minute. Wait as long as Retry-After says.`,
  ),
  'request.encoding': entry(
    'permanent',
    415,
    (p: { got: string }) => `The request's body must be as it is or packed by gzip; its Content-Encoding was ${p.got}.`,
  ),
  'request.media_type': entry(
    'permanent',
    415,
    (p: { got: string; wanted?: string }) => `The request's body must be ${p.wanted ?? 'application/json'}; it was ${p.got}.`,
  ),
  'request.cross_site': entry(
    'permanent',
    403,
    (_: { origin: string }) =>
      'A page of another site may not change anything here. Use the portal, or the API without an Origin header.',
  ),
  internal: entry(
    'permanent',
    500,
    (p: { reference: string }) => `Something failed inside Slugline. The log has the cause under the reference ${p.reference}.`,
  ),
} as const;
