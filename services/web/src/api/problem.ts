import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { z } from '@hono/zod-openapi';
import { SluglineError, sluglineError } from '@slugline/model';
import type { Logger } from '@slugline/runtime';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { withoutCredentials } from '../feeds/redact.ts';

/** RFC 9457: what every error answer of the API is. */
export const problemSchema = z
  .object({
    type: z.string().describe('The kind of problem, as a URI; it ends in the code.'),
    title: z.string().describe('The HTTP status in words.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What happened, to what, and what to do.'),
    code: z.string().describe('The stable code of the error catalogue.'),
    parameter: z.string().optional().describe('The parameter or field at fault.'),
    candidates: z
      .array(z.object({ url: z.string(), title: z.string().nullable() }).loose())
      .optional()
      .describe('With `feed.choose`: the feeds to choose from.'),
    instance: z
      .string()
      .describe('The path of the request, or, for an internal error, the reference under which it is in the log.'),
  })
  .openapi('Problem', {
    example: {
      type: 'urn:slugline:problem:request.invalid',
      title: 'Bad Request',
      status: 400,
      detail: 'The parameter "size" must be a whole number from 1 to 200; it was "many".',
      code: 'request.invalid',
      parameter: 'size',
      instance: '/api/v1/stories',
    },
  });
type Problem = z.infer<typeof problemSchema>;

/** The media type of a problem. */
export const PROBLEM_TYPE = 'application/problem+json';

/** The error as one of the catalogue: what is not known becomes `internal`, logged in full under a reference. */
export function knownError(error: unknown, path: string, logger: Logger): SluglineError {
  if (error instanceof SluglineError) {
    if (error.status >= 500) logger.warn({ err: error, url: path, code: error.code }, 'a request failed');
    return error;
  }
  const reference = randomUUID();
  logger.error({ err: error, url: path, code: 'internal', reference }, 'a request failed in a way that is not known');
  return sluglineError('internal', { reference }, { cause: error, details: { reference } });
}

/** Answers with the error as a problem. */
export function problem(c: Context, error: SluglineError): Response {
  const status = error.status >= 400 ? error.status : 500;
  // The Store knows cursors, not parameters.
  const parameter = error.code === 'request.bad_cursor' ? 'cursor' : error.details.parameter;
  const { reference } = error.details;
  const body: Problem = {
    type: `urn:slugline:problem:${error.code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: error.message,
    code: error.code,
    ...(typeof parameter === 'string' ? { parameter } : {}),
    ...(Array.isArray(error.details.candidates) ? { candidates: withoutCredentials(error.details.candidates) as never[] } : {}),
    instance: typeof reference === 'string' ? `urn:uuid:${reference}` : c.req.path,
  };
  if (status === 401)
    c.header('WWW-Authenticate', `Bearer realm="slugline"${error.code === 'key.missing' ? '' : ', error="invalid_token"'}`);
  if (status === 503 || status === 429) c.header('Retry-After', String(Math.ceil((error.retryAfterMs ?? 5_000) / 1_000)));
  if (Array.isArray(error.details.allowed)) c.header('Allow', error.details.allowed.join(', '));
  return c.json(body, status as ContentfulStatusCode, { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' });
}
