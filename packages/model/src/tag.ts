import { z } from 'zod';

/**
 * The parts of a story in which evidence can stand. `body` means the text that {@link bodyText} gives; `category` the categories joined by `, `;
 * `subject` and `place` the story's subjects and places as {@link printConcepts} prints them, so that evidence shows both name and code.
 */
export const evidenceFieldSchema = z.enum(['headline', 'standfirst', 'dateline', 'subject', 'place', 'category', 'body']);
export type EvidenceField = z.infer<typeof evidenceFieldSchema>;

/** Why a tag was given: `text` stands at UTF-16 offsets [start, end) of the story's `field`. */
export const evidenceSchema = z.object({
  field: evidenceFieldSchema,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** `region`: ISO 3166-1 alpha-2 and UN M49 codes. `policy`: the Comparative Agendas Project's major topics. */
export const vocabularySchema = z.enum(['region', 'policy']);
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** A topic given to a story, with its score (0 to 1) and its evidence. `via` says whether the text names it or it follows from another tag. */
export const tagSchema = z.object({
  vocabulary: vocabularySchema,
  code: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  score: z.number().min(0).max(1),
  via: z.enum(['mention', 'rollup']),
  evidence: z.array(evidenceSchema),
});
export type Tag = z.infer<typeof tagSchema>;
