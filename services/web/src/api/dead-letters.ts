import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type DeadLetter, type StageName, sluglineError, stageNameSchema } from '@slugline/model';
import type { WebContext } from '../context.ts';
import { withoutCredentials } from '../feeds/redact.ts';
import { invalidParameter } from '../search/params.ts';
import { mount, type Operation } from './operation.ts';
import { deadLetterPage, deadLetterQuery, oneDeadLetter, replayed, replayQuery } from './schemas/dead-letter.ts';

const PATH = '/api/v1/dead-letters';
const tag = 'Dead letters';
const SIZE_DEFAULT = 50;
const SIZE_MAX = 200;
const params = z.object({ id: z.string().openapi({ description: "The letter's id, percent-encoded." }) });
const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });

const LIST: Operation = {
  method: 'get',
  path: PATH,
  id: 'listDeadLetters',
  tag,
  summary: 'What the stages gave up on',
  query: deadLetterQuery,
  answers: { 200: json(deadLetterPage, 'One page of letters, and how many each stage has.') },
  problems: ['request.invalid', 'request.unknown_parameter', 'request.bad_cursor', 'store.unavailable'],
};
const GET: Operation = {
  method: 'get',
  path: `${PATH}/{id}`,
  id: 'getDeadLetter',
  tag,
  summary: 'One dead letter with its payload',
  params,
  answers: { 200: json(oneDeadLetter, 'The letter.') },
  problems: ['request.not_found', 'store.unavailable'],
};
const REPLAY: Operation = {
  ...GET,
  method: 'post',
  path: `${PATH}/{id}/replay`,
  id: 'replayDeadLetter',
  summary: 'Give a job to its stage again',
  answers: { 202: json(replayed, 'The job is in its queue, and the letter is gone.') },
  problems: ['request.not_found', 'request.cross_site', 'store.unavailable', 'queue.unavailable'],
};
const REPLAY_ALL: Operation = {
  method: 'post',
  path: `${PATH}/replay`,
  id: 'replayDeadLetters',
  tag,
  summary: 'Give all jobs, or those of one stage, to their stages again',
  query: replayQuery,
  answers: { 202: json(replayed, 'The jobs are in their queues, and the letters are gone.') },
  problems: ['request.invalid', 'request.unknown_parameter', 'request.cross_site', 'store.unavailable', 'queue.unavailable'],
};

const STAGE_EXPECTED = `one of ${stageNameSchema.options.join(', ')}`;

/** List, get and replay dead letters. */
export function deadLetterRoutes(app: OpenAPIHono, context: WebContext): void {
  const { deadLetters } = context.store;
  const find = async (id: string): Promise<DeadLetter> => {
    const letter = await deadLetters.get(id);
    if (letter === null) throw sluglineError('request.not_found', { what: `dead letter ${id.slice(0, 200)}` });
    return letter;
  };
  mount(app, LIST, async (c) => {
    const options = readListOptions(new URL(c.req.url).searchParams);
    const [page, counts] = await Promise.all([deadLetters.list(options), deadLetters.counts()]);
    return c.json({ data: page.letters.map(withoutCredentials), counts, nextCursor: page.nextCursor });
  });
  mount(app, REPLAY_ALL, async (c) => {
    const stage = readStage(new URL(c.req.url).searchParams);
    return c.json({ replayed: await context.pipeline.replayAll(stage) }, 202);
  });
  mount(app, GET, async (c) => c.json({ data: withoutCredentials(await find(c.req.param('id') ?? '')) }));
  mount(app, REPLAY, async (c) => {
    await context.pipeline.replay(await find(c.req.param('id') ?? ''));
    return c.json({ replayed: 1 }, 202);
  });
}

function readStage(query: URLSearchParams): StageName | undefined {
  const given = readOne(query, 'stage');
  const stage = stageNameSchema.options.find((name) => name === given);
  if (given !== '' && stage === undefined) throw invalidParameter('stage', STAGE_EXPECTED, given);
  return stage;
}

function readListOptions(query: URLSearchParams): { stage?: StageName; size: number; cursor?: string } {
  const stage = readStage(query);
  const given = readOne(query, 'size') || String(SIZE_DEFAULT);
  const size = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (size < 1 || size > SIZE_MAX) throw invalidParameter('size', `a whole number from 1 to ${SIZE_MAX}`, given);
  const cursor = readOne(query, 'cursor');
  return { size, ...(stage ? { stage } : {}), ...(cursor ? { cursor } : {}) };
}

function readOne(query: URLSearchParams, name: string): string {
  const [value = '', ...more] = query.getAll(name);
  if (more.length > 0) throw invalidParameter(name, 'given once', `${more.length + 1} times`);
  return value;
}
