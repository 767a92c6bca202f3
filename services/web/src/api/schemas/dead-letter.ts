import { z } from '@hono/zod-openapi';
import { deadLetterSchema, stageNameSchema } from '@slugline/model';

const shape = deadLetterSchema.shape;

/** A dead letter in the API. */
const deadLetter = deadLetterSchema
  .extend({
    id: shape.id.describe('Stage and job.'),
    stage: shape.stage.describe('The stage that gave up.'),
    code: shape.code.describe('Of the error catalogue.'),
    causes: shape.causes.describe('Outermost first.'),
    payload: shape.payload.describe('What the stage was given; a replay gives it again.'),
  })
  .openapi('DeadLetter', {
    description: 'A job that a stage gave up on, with the reason.',
    example: {
      id: 'extract.5f0c1a2b3c4d5e6f708192a3b4c5d6e7-1',
      stage: 'extract',
      jobId: '5f0c1a2b3c4d5e6f708192a3b4c5d6e7-1',
      code: 'extract.no_text',
      message:
        'No text was found for https://harbour-herald.example/x: the page is empty. Look at the page; replay the item when it is mended.',
      causes: [],
      payload: {},
      feedId: '9b2f4c6d8e0a1b3c',
      storyId: '5f0c1a2b3c4d5e6f708192a3b4c5d6e7',
      url: 'https://harbour-herald.example/x',
      attempts: 1,
      at: '2026-06-04T11:40:02.000Z',
    },
  });

export const oneDeadLetter = z.object({ data: deadLetter }).openapi('OneDeadLetter');

export const deadLetterPage = z
  .object({
    data: z.array(deadLetter).describe('Newest first.'),
    counts: z.record(stageNameSchema, z.int()).describe('How many each stage has.'),
    nextCursor: z.string().nullable(),
  })
  .openapi('DeadLetterPage');

export const deadLetterQuery = z.object({
  stage: stageNameSchema.optional().openapi({ description: 'Only this stage.' }),
  size: z.int().min(1).max(200).optional().openapi({ type: 'integer', default: 50, description: 'Letters on a page.' }),
  cursor: z.string().optional().openapi({ description: 'The `nextCursor` of the page before.' }),
});

export const replayQuery = deadLetterQuery.pick({ stage: true });

export const replayed = z
  .object({ replayed: z.int().nonnegative().describe('How many jobs were put back.') })
  .openapi('Replayed');
