import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { type ApiKeyScope, CATALOGUE, type ErrorCode, sluglineError } from '@slugline/model';
import type { Context } from 'hono';
import { PROBLEM_TYPE, problemSchema } from './problem.ts';

/** One answer of an operation: what it means, and its form by media type. */
interface Answer {
  description: string;
  content?: Record<string, { schema: z.ZodType; example?: unknown }>;
  headers?: Record<string, { description: string; schema: { type: 'string' } }>;
}

/** What the reference says of an operation, and what is enforced: parameters that it does not name are refused. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it, such as `/api/v1/stories/{id}`. */
  path: string;
  /** Unique, in camelCase: generated clients name their methods so. */
  id: string;
  tag: string;
  summary: string;
  description?: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** Headers that it reads. */
  headers?: z.ZodObject;
  /** `media`: the types that are taken; application/json when absent. */
  body?: { schema: z.ZodType; example: unknown; media?: readonly string[] };
  /** The scope that the API key must have; absent: no key is needed. */
  scope?: ApiKeyScope;
  answers: Record<number, Answer>;
  /** Errors of the catalogue that it can end with. */
  problems?: readonly ErrorCode[];
}

/** Either way to send an API key. */
const KEY_SECURITY = [{ bearer: [] }, { apiKey: [] }];

/** Mounts an operation and writes it into the reference. */
export function mount(app: OpenAPIHono, operation: Operation, handler: (c: Context) => Response | Promise<Response>): void {
  const { method, path, id, tag, summary, description, params, query, body } = operation;
  app.openAPIRegistry.registerPath({
    method,
    path,
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(operation.scope === undefined ? {} : { security: KEY_SECURITY }),
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(operation.headers ? { headers: operation.headers } : {}),
      ...(body ? { body: { required: true, content: contentOf(body) } } : {}),
    },
    responses: { ...operation.answers, ...problemAnswers(operation.problems ?? []) },
  });
  const known = Object.keys(query?.shape ?? {});
  app.on(method.toUpperCase(), routePath(path), (c) => {
    if (path.startsWith('/api/')) refuseUnknown(c, known);
    return handler(c);
  });
}

function contentOf({ schema, example, media = ['application/json'] }: NonNullable<Operation['body']>) {
  return Object.fromEntries(media.map((type) => [type, { schema, example }]));
}

/** The path as the router writes it: `{id}` becomes `:id`. */
function routePath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function refuseUnknown(c: Context, known: readonly string[]): void {
  for (const given of new URL(c.req.url).searchParams.keys()) {
    if (known.includes(given)) continue;
    const parameter = given.slice(0, 100);
    throw sluglineError('request.unknown_parameter', { parameter, known: [...known] }, { details: { parameter } });
  }
}

/** The problems by status; one status can have several codes. */
function problemAnswers(codes: readonly ErrorCode[]): Record<number, Answer> {
  const answers: Record<number, Answer> = {};
  for (const code of codes) {
    const { status } = CATALOGUE[code];
    const before = answers[status]?.description;
    answers[status] = {
      description: before ? `${before}, \`${code}\`` : `\`${code}\``,
      content: { [PROBLEM_TYPE]: { schema: problemSchema } },
    };
  }
  return answers;
}

/** Lets every known path refuse the methods that it does not have, with 405 and Allow. Call it after all are mounted. */
export function refuseOtherMethods(app: OpenAPIHono): void {
  const methods = new Map<string, string[]>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { path, method } = definition.route;
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase()]);
  }
  for (const [path, own] of methods) {
    const allowed = own.includes('GET') ? [...own, 'HEAD'] : own;
    app.all(routePath(path), (c) => {
      throw sluglineError('request.method', { method: c.req.method, allowed }, { details: { allowed } });
    });
  }
}
