import { z } from 'zod';

/** How a story's text was come by: what was read, what it was taken for, and what each step did. For people who ask; nothing is decided by it. */
export const extractionSchema = z.object({
  /** What the page is (`article`, `live-blog`, `paywall-stub`, ...); null where no page was read. */
  kind: z.string().nullable(),
  /** What on the page says so. */
  evidence: z.array(z.string()),
  /** The site rule that was used, and which of its selectors met nothing. */
  rule: z.object({ name: z.string(), missed: z.array(z.string()) }).nullable(),
  /** Pages that the text was read from. */
  pages: z.int().nonnegative(),
  /** What is at the item's address where it is no page, such as a PDF: kept as a link. */
  document: z
    .object({ url: z.string(), contentType: z.string(), title: z.string().nullable(), bytes: z.int().nullable() })
    .nullable(),
  /** The steps in order, each with what it did. */
  trace: z.array(z.object({ step: z.string(), did: z.string() })),
});
export type Extraction = z.infer<typeof extractionSchema>;
