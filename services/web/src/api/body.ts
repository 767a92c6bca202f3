import type { z } from '@hono/zod-openapi';
import { sluglineError } from '@slugline/model';
import type { Context } from 'hono';
import { invalidParameter } from '../search/params.ts';

/** Deepest nesting of a JSON body (FAULTS section 3, Parse). */
const DEPTH_LIMIT = 100;

/**
 * Reads a JSON body.
 * @param expected in words what each field must be, by its name.
 * @throws PermanentError request.media_type, request.invalid, request.unknown_parameter
 */
export async function readJson<T>(c: Context, schema: z.ZodType<T>, expected: Readonly<Record<string, string>>): Promise<T> {
  const type = c.req.header('content-type') ?? 'absent';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw sluglineError('request.media_type', { got: type.slice(0, 100) });
  const value = parse(await c.req.text());
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys' && issue.path.length === 0) {
    const parameter = String(issue.keys[0]).slice(0, 100);
    throw sluglineError('request.unknown_parameter', { parameter, known: Object.keys(expected) }, { details: { parameter } });
  }
  const name = issue?.path[0];
  if (typeof name !== 'string') throw invalidParameter('body', 'a JSON object', shown(value));
  throw invalidParameter(name, expected[name] ?? 'of another form', shown(new Map(Object.entries(Object(value))).get(name)));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'absent');
}

function parse(text: string): unknown {
  if (tooDeep(text)) throw invalidParameter('body', `nested at most ${DEPTH_LIMIT} deep`, 'deeper');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw sluglineError(
      'request.invalid',
      { parameter: 'body', expected: 'JSON', got: cause instanceof Error ? `not (${cause.message.slice(0, 200)})` : 'not' },
      { cause, details: { parameter: 'body' } },
    );
  }
}

/** Counted before parsing, outside of strings, and no further than is needed to refuse. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length && depth <= DEPTH_LIMIT; index += 1) {
    const character = text.charAt(index);
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && '[{'.includes(character)) depth += 1;
    else if (!inString && ']}'.includes(character)) depth -= 1;
  }
  return depth > DEPTH_LIMIT;
}
