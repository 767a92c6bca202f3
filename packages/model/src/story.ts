import { z } from 'zod';
import { bylinePersonSchema, creditSchema, datelineFactsSchema, headlineMarkSchema } from './attribution.ts';
import { blockSchema } from './block.ts';
import { extractionSchema } from './extraction.ts';
import { rightsSchema } from './rights.ts';
import { readTag, tagSchema } from './tag.ts';
import { conceptSchema, packageMemberSchema, wireLinkSchema } from './wire.ts';

/** Where a date came from, most trusted first. */
export const dateOriginSchema = z.enum(['feed', 'metadata', 'text', 'first-seen']);
export type DateOrigin = z.infer<typeof dateOriginSchema>;

/**
 * What a wire states of a story beyond its text, and what a story that states none of it is taken to say. Names follow ninjs 3 and NewsML-G2; codes
 * are as the source writes them.
 */
export const STORY_DEFAULTS = {
  ...{ sourceVersion: null, slugline: null, urgency: null, itemType: null, provider: null },
  ...{ edNote: null, usageTerms: null, copyrightNotice: null, expires: null },
  ...{ subjects: [], places: [], genres: [], keywords: [], signals: [], links: [], members: [] },
  ...{ rights: null, extraction: null },
  ...{ wireSource: null, datelineFacts: null, bylinePeople: [], credits: [], headlineMarks: [], readingMinutes: null },
  ...{ fingerprint: null },
  ...{ taggerVersion: null, overruledTags: [] },
} satisfies Partial<Story>;

const wireText = z.string().nullable().default(null);

/** The normalized document: everything after extract. Names follow ninjs 3 (IPTC) in camelCase. Dates are ISO 8601 in UTC. */
export const storySchema = z.object({
  id: z.string(),
  /** Rises by one with each change of content; the Store takes a version only if it is newer. */
  version: z.int().positive(),
  /** The hash of the item that made this version. */
  itemHash: z.string(),
  /** A hash of what a reader sees (headline, standfirst, body), deaf to case, spaces and punctuation. */
  contentHash: z.string(),
  feedId: z.string(),
  source: z.string(),
  sourceName: z.string(),
  guid: z.string(),
  /** The article's address, canonical where the page states it. */
  url: z.string().nullable(),
  /** BCP 47; the search filter `lang:` compares its primary subtag. */
  language: z.string().nullable(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  headline: z.string(),
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  authors: z.array(z.string()),
  dateline: z.string().nullable(),
  body: z.array(blockSchema),
  /** The feed's own categories, as received. */
  categories: z.array(z.string()),
  /** Its size in pixels where the page states it. */
  image: z
    .object({
      url: z.string(),
      alt: z.string().nullable(),
      width: z.number().nullable().optional(),
      height: z.number().nullable().optional(),
    })
    .nullable(),
  /** When the story was first published. */
  firstCreated: z.iso.datetime(),
  /** When this version was published. */
  versionCreated: z.iso.datetime(),
  /** Where the two dates came from. */
  dateOrigins: z.object({ firstCreated: dateOriginSchema, versionCreated: dateOriginSchema }),
  /** When the poller first saw this version. */
  firstSeen: z.iso.datetime(),
  embargoedUntil: z.iso.datetime().nullable(),
  /** Whether the body is the feed's own text or the article page's, and why the page was not used where it was not. */
  bodyOrigin: z.object({ from: z.enum(['feed', 'page']), code: z.string().nullable() }),
  wordCount: z.int().nonnegative(),
  /** The source's own version as written; {@link compareVersions} orders two of one guid. */
  sourceVersion: wireText,
  slugline: wireText,
  /** 1 (flash) to 9 (IPTC). */
  urgency: z.int().nullable().default(null),
  /** text, picture, video, audio, graphic, composite (a package); as the source's scheme names it. */
  itemType: wireText,
  /** Who made it, as the source names them. */
  provider: wireText,
  /** To editors: what was corrected, what must be minded, why it was withdrawn. */
  edNote: wireText,
  usageTerms: wireText,
  copyrightNotice: wireText,
  /** Not to be used after. */
  expires: z.iso.datetime().nullable().default(null),
  /** Subjects in the source's order, IPTC Media Topics and others. */
  subjects: z.array(conceptSchema).default([]),
  /** Where it was written and the places it is about. */
  places: z.array(conceptSchema).default([]),
  genres: z.array(conceptSchema).default([]),
  keywords: z.array(z.string()).default([]),
  /** What the source asks to be done with it (G2 signal), such as `sig:correction`. */
  signals: z.array(z.string()).default([]),
  /** The items that this one corrects, updates or belongs to. */
  links: z.array(wireLinkSchema).default([]),
  /** What a package holds, in its order. */
  members: z.array(packageMemberSchema).default([]),
  /** The code of the news agency whose text it is (`reuters`, `ap`), from dateline, byline or credits. */
  wireSource: wireText,
  datelineFacts: datelineFactsSchema.nullable().default(null),
  bylinePeople: z.array(bylinePersonSchema).default([]),
  credits: z.array(creditSchema).default([]),
  headlineMarks: z.array(headlineMarkSchema).default([]),
  /** Whole minutes that reading it takes; null before that was kept. */
  readingMinutes: z.int().nonnegative().nullable().default(null),
  /** What the page's publisher asks of machines; null where no page was read or it asks for nothing. */
  rights: rightsSchema.nullable().default(null),
  /** How its text was come by. */
  extraction: extractionSchema.nullable().default(null),
  /** A sketch of the body by which the Store finds copies of it (`readSketch`); null where there is too little text. */
  fingerprint: z.string().nullable().default(null),
  tags: z.array(tagSchema),
  /** Which rules gave the tags; null before that was kept. */
  taggerVersion: z.string().nullable().default(null),
  /** Tags of the tagger that an editor's correction removed or replaced, so that it can be undone. */
  overruledTags: z.array(tagSchema).default([]),
  sample: z.boolean(),
});
export type Story = z.infer<typeof storySchema>;

/** A stored story; one stored before a field existed says nothing in it. */
export function readStory(stored: Story): Story {
  return { ...STORY_DEFAULTS, ...stored, tags: stored.tags.map(readTag) };
}
