import { z } from 'zod';

/** Who did what for a story, as the credit line at its end says: "Reporting by Ada Marsh; Editing by Tom Okoro". */
export const creditSchema = z.object({
  /** In the words of the line, lower case: `reporting`, `editing`, `with inputs`. */
  role: z.string(),
  names: z.array(z.string()),
});
export type StoryCredit = z.infer<typeof creditSchema>;

/** A person of the byline, and what the page says of that person ("transport correspondent", "Reuters"). */
export const bylinePersonSchema = z.object({ name: z.string(), role: z.string().nullable() });

/** A mark that a wire sets before a headline: `UPDATE 2-` is { mark: 'update', take: 2 }. */
export const headlineMarkSchema = z.object({ mark: z.string(), take: z.int().nullable() });

/** What a dateline says; `date` is a day (ISO 8601), `source` an agency's code. */
export const datelineFactsSchema = z.object({
  places: z.array(z.string()),
  date: z.iso.date().nullable(),
  source: z.string().nullable(),
});
