import { z } from '@hono/zod-openapi';
import { storyId } from '@slugline/model';

const EXAMPLE_ID = storyId('ap', 'urn:newsml:ap.example:20260604:port-strike');

/** What was taken of a document. */
const acceptedItem = z
  .object({
    storyId: z.string().describe('The id of the story that the item makes, or makes a version of.'),
    guid: z.string().describe("The item's identity: its guid, else its address, else a hash of its text."),
    headline: z.string().nullable(),
    version: z.string().nullable().describe('As the source states it.'),
    href: z.string().describe('Where the story is read, a few seconds from now.'),
  })
  .openapi('AcceptedItem');

/** The answer to a document. */
export const accepted = z
  .object({
    data: z.object({
      documentId: z.string().describe('A hash of the feed and the bytes: the same document has the same id.'),
      feedId: z.string().describe('The feed that takes what is pushed in for the source; it is among GET /api/v1/feeds.'),
      format: z.string().describe('What the document was read as.'),
      items: z.array(acceptedItem),
    }),
  })
  .openapi('Accepted', {
    example: {
      data: {
        documentId: '6d7f8e9a0b1c2d3e4f5a6b7c8d9e0f1a',
        feedId: '1f2e3d4c5b6a7980',
        format: 'ninjs',
        items: [
          {
            storyId: EXAMPLE_ID,
            guid: 'urn:newsml:ap.example:20260604:port-strike',
            headline: 'Port strike enters second week',
            version: '2',
            href: `/api/v1/stories/${EXAMPLE_ID}`,
          },
        ],
      },
    },
  });
