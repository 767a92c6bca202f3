import { z } from '@hono/zod-openapi';
import { INSTANT_FORMS, QUERY_LIMIT, SIZE_DEFAULT, SIZE_MAX } from '../../search/params.ts';
import { COLLAPSES, SORTS } from '../../search/state.ts';

const repeated = (description: string, example: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string' },
      param: { explode: true, style: 'form' },
      description,
      example: [example],
    });

/** The parameters of a search without its page. `parseSearchParams` reads them; this is what the reference says of them. */
export const criteriaQuery = z.object({
  q: z.string().max(QUERY_LIMIT).optional().openapi({
    description:
      'Words, "phrases", "a b"~5, AND, OR, NOT, -, ( ), prefix*, title: by: source: region: mentions: topic: tag: lang: before: after:. AND by default. Odd input is searched literally, and `notes` says so.',
    example: '"trade deal" region:MX',
  }),
  region: repeated(
    'Code (ISO 3166-1 alpha-2 or UN M49) or English name of a region that stories are about. Repeated: any of them.',
    'MX',
  ),
  mentions: repeated('The same of any region that a story mentions, whether it is about it or not.', 'MX'),
  topic: repeated('Code or name of a policy area. Repeated: any of them.', '16'),
  tag: repeated(
    "A tag of an operator's own vocabulary: `vocabulary/code` or `vocabulary/name`. Repeated: any of them.",
    'desk/CITY',
  ),
  source: repeated('Short name of a source. Repeated: any of them.', 'harbour-herald'),
  lang: repeated('Language code. Repeated: any of them.', 'en'),
  from: z
    .string()
    .optional()
    .openapi({ description: `Published then or later: ${INSTANT_FORMS}.`, example: 'now-7d' }),
  to: z
    .string()
    .optional()
    .openapi({ description: `Published before then: ${INSTANT_FORMS}.`, example: '2026-07-01' }),
});

/** All parameters of a search. */
export const searchQuery = criteriaQuery.extend({
  sort: z.enum(SORTS).optional().openapi({ description: 'By relevance where there is a query, else newest first, when absent.' }),
  size: z.coerce
    .number()
    .int()
    .min(1)
    .max(SIZE_MAX)
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: SIZE_MAX, default: SIZE_DEFAULT, description: 'Stories on a page.' }),
  cursor: z.string().optional().openapi({ description: 'The `nextCursor` of the page before, with all else the same.' }),
  collapse: z.enum(COLLAPSES).optional().openapi({
    description:
      '`cluster` shows of each cluster of copies one story: the lead, or the first copy that matches where the lead does not. `none` shows every copy. When absent: `none` here, `cluster` in outbound feeds. Exports hold every copy either way.',
  }),
});
