import type { DeadLetter, ItemRecord } from '@slugline/model';
import { systemClock } from '@slugline/model';
import { createLogger, createMetrics } from '@slugline/runtime';
import type { Job } from 'bullmq';
import { expect, it } from 'vitest';
import { createRecords } from './records.ts';
import { createRunner } from './runner.ts';

const letters: DeadLetter[] = [];
const records: ItemRecord[] = [];

/** Runs a job of the tag stage as BullMQ would call for it, with a handler that must not be reached. */
async function runTag(job: Partial<Job>): Promise<DeadLetter | undefined> {
  letters.length = 0;
  const run = createRunner<'tag'>({
    stage: 'tag',
    queues: {
      add: async () => undefined,
      backlog: async () => ({ waiting: 0, active: 0, delayed: 0 }),
      dropFeed: async () => undefined,
      bornAt: async () => new Date(0),
      close: async () => undefined,
    },
    records: createRecords(
      { get: async () => new Map(), settle: async (lines) => void records.push(...lines) },
      {
        put: async (all) => void letters.push(...all),
        get: async () => null,
        list: async () => ({ letters: [], nextCursor: null }),
        counts: async () => ({ poll: 0, extract: 0, tag: 0, index: 0 }),
        remove: async () => undefined,
      },
      systemClock,
    ),
    logger: createLogger({ service: 'test', level: 'silent' }),
    metrics: createMetrics(),
    clock: systemClock,
    backoffStartMs: undefined,
    work: async () => {
      throw new Error('the handler was reached');
    },
    gate: () => ({
      setCongested: () => undefined,
      rest: () => 0,
      pause: () => undefined,
      worked: () => undefined,
      close: () => undefined,
    }),
    signal: new AbortController().signal,
  });
  const item = { id: 's', feedId: 'f', itemHash: 'h', version: 1, url: 'https://herald.example/1' };
  await run({ id: 's-h', name: 'tag', data: item, attemptsMade: 0, stalledCounter: 0, ...job } as Job, 'token');
  return letters[0];
}

it('a job of a name that the stage does not know is a dead letter, and the worker goes on', async () => {
  const letter = await runTag({ name: 'tag-v9' });
  expect(letter).toMatchObject({
    id: 'tag-s-h',
    code: 'payload.invalid',
    storyId: 's',
    url: 'https://herald.example/1',
    attempts: 1,
  });
  expect(letter?.message).toContain('tag-v9');
  expect(records.at(-1)).toMatchObject({ feedId: 'f', storyId: 's', outcome: 'dead', deaths: 1, stage: 'tag' });
});

it('a payload of another form is a dead letter that names what is wrong', async () => {
  expect((await runTag({}))?.message).toMatch(/headline|pubStatus|source/);
});

it('a job that brought its process down too often is a dead letter, not run again', async () => {
  const letter = await runTag({ stalledCounter: 6 });
  expect(letter).toMatchObject({ code: 'stage.crashed', message: expect.stringContaining('6 times') });
});
