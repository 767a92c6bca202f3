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

/**
 * A vocabulary's name. `region`: ISO 3166 and UN M49 codes, and groups of countries; `policy`: the Comparative Agendas Project's major topics, and
 * sub-tags of them; others are an operator's own.
 */
export const vocabularySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'a small letter, then at most 31 small letters, digits and hyphens');
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** A topic given to a story, with its score (0 to 1) and its evidence. */
export const tagSchema = z.object({
  vocabulary: vocabularySchema,
  code: z.string().min(1).max(64),
  name: z.string().min(1).max(200),
  score: z.number().min(0).max(1),
  /** Named in the text, following from another tag, from a code that came with the story, or given by an editor. */
  via: z.enum(['mention', 'rollup', 'code', 'editor']),
  /** Whether the story is about it; a region that is only mentioned is not. */
  about: z.boolean().default(true),
  /** The one highest of the story's policy areas. */
  primary: z.boolean().default(false),
  /** The code, of the same vocabulary, of which this is a part (a sub-tag). */
  parent: z.string().nullable().default(null),
  evidence: z.array(evidenceSchema),
  /** Who gave it by hand, or what it follows from, and when. */
  editor: z.object({ by: z.string(), at: z.iso.datetime() }).nullable().default(null),
});
export type Tag = z.infer<typeof tagSchema>;

/** What a tag that was stored before these were kept is taken to say: it was found for every search then, so it counts as what the story is about. */
export const TAG_DEFAULTS = { about: true, primary: false, parent: null, editor: null } satisfies Partial<Tag>;

/** A stored tag, which may be of before some of its fields were kept. */
export function readTag(stored: Omit<Tag, keyof typeof TAG_DEFAULTS> & Partial<Tag>): Tag {
  return { ...TAG_DEFAULTS, ...stored };
}
