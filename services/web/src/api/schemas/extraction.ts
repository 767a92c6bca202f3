import { z } from '@hono/zod-openapi';
import { extractionSchema, rightsSchema, storySchema } from '@slugline/model';

const shape = extractionSchema.shape;

/** How one story was read. */
export const storyExtraction = z
  .object({
    data: z
      .object({
        bodyOrigin: storySchema.shape.bodyOrigin.describe('Where the text is from, and why the page was not used.'),
        kind: shape.kind.describe(
          'What the page is, such as `article`, `live-blog` or `paywall-stub`; null where none was read.',
        ),
        evidence: shape.evidence.describe('What on the page says so.'),
        rule: shape.rule.describe("The operator's site rule that was used, and its selectors that found nothing."),
        pages: shape.pages.describe('Pages that the text was read from.'),
        document: shape.document.describe('What is at the address where it is no page, such as a PDF.'),
        rights: rightsSchema.nullable().describe('What the publisher asks of machines.'),
        trace: z
          .array(z.object({ step: z.string(), did: z.string(), reason: z.string().nullable() }))
          .describe('The steps in order: what each did, and why there is such a step.'),
      })
      .nullable()
      .describe('Null for a story of before this was kept.'),
  })
  .openapi('StoryExtraction', {
    example: {
      data: {
        bodyOrigin: { from: 'feed', code: 'extract.paywall' },
        kind: 'paywall-stub',
        evidence: ['isAccessibleForFree is false'],
        rule: null,
        pages: 1,
        document: null,
        rights: null,
        trace: [
          { step: 'choice', did: 'the feed’s own text', reason: 'Whichever of page and feed has the article is the story.' },
        ],
      },
    },
  });

/** How reading goes, by source. */
export const sourceReadings = z
  .object({
    data: z.array(
      z.object({
        source: z.string(),
        sourceName: z.string(),
        stories: z.int(),
        fromPage: z.int().describe("Stories whose text is the article page's."),
        fromFeed: z.int().describe("Stories whose text is the feed's own."),
        codes: z.array(z.object({ code: z.string(), count: z.int() })).describe('Why pages were not used, most often first.'),
      }),
    ),
    lookedAt: z.int().describe('So many of the newest stories are counted at most.'),
  })
  .openapi('SourceReadings', {
    example: {
      data: [
        {
          source: 'harbour-herald',
          sourceName: 'Harbour Herald',
          stories: 40,
          fromPage: 31,
          fromFeed: 9,
          codes: [{ code: 'extract.paywall', count: 9 }],
        },
      ],
      lookedAt: 400,
    },
  });
