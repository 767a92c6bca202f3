import { z } from 'zod';

const text = z.string().nullable();
const date = z.iso.datetime().nullable();

/** What may be done with an item: IPTC's pubStatus. */
export const pubStatusSchema = z.enum(['usable', 'withheld', 'canceled']);
export type PubStatus = z.infer<typeof pubStatusSchema>;

/** A coded concept as the wire gives it: `code` as written (a QCode such as `medtop:20000065`, a URI, a bare code). */
export const conceptSchema = z.object({ code: z.string().nullable(), name: z.string().nullable() });
export type Concept = z.infer<typeof conceptSchema>;

/** Another item that this one speaks of. */
export const wireLinkSchema = z.object({
  rel: z.enum(['correctionOf', 'updateOf', 'translationOf', 'seeAlso', 'other']),
  guid: z.string(),
  version: text,
});
export type WireLink = z.infer<typeof wireLinkSchema>;

/** A member of a package (G2 packageItem, NewsML 1.2 NewsComponent, ninjs associations), in its order. */
export const packageMemberSchema = z.object({ guid: z.string().nullable(), url: text, headline: text, role: text });
export type PackageMember = z.infer<typeof packageMemberSchema>;

/**
 * What a wire item states beyond headline, text and dates. Null or an empty list: the source does not say. Names follow NewsML-G2 2.34 and ninjs 3.
 * Dates are ISO 8601 in UTC.
 */
export const wireSchema = z.object({
  /** As written: a number nearly always; {@link compareVersions} orders two of one guid. */
  version: text,
  pubStatus: pubStatusSchema.nullable(),
  /** The source's own word for its status, in lower case, where it is none of the three (NewsML 1.2: `embargoed`). */
  statedStatus: text,
  /** The identifier with its revision, as written, where the item's guid is without it (NewsML 1.2 PublicIdentifier). */
  publicIdentifier: text,
  /** Not for release before then; `until-further-notice` where the source gives no time. */
  embargo: z.union([z.iso.datetime(), z.literal('until-further-notice')]).nullable(),
  slugline: text,
  byline: text,
  dateline: text,
  /** As written; the item's own language is the canonical tag (BCP 47) of it. */
  language: text,
  /** Where the story was written, and the places it is about, as the source lists them. */
  places: z.array(conceptSchema),
  /** Subject codes, IPTC Media Topics and others, in order. */
  subjects: z.array(conceptSchema),
  genres: z.array(conceptSchema),
  keywords: z.array(z.string()),
  /** 1 (flash) to 9 (IPTC). */
  urgency: z.int().nullable(),
  priority: z.int().nullable(),
  category: text,
  firstCreated: date,
  versionCreated: date,
  issued: date,
  released: date,
  expires: date,
  edNote: text,
  usageTerms: text,
  copyright: text,
  /** text, picture, video, audio, graphic, composite (a package); as the source's scheme names it. */
  itemType: text,
  provider: text,
  /** Who passes it on, where that is not the provider (NITF distributor). */
  distributor: text,
  /** Those who made it, as the source writes them (G2 creator): names, codes or logins. */
  creators: z.array(z.string()),
  /** ANPA 1312: the letters of the service level and of the priority. */
  service: text,
  priorityLetter: text,
  /** What was corrected, in the source's words (NITF correction info). */
  correctionInfo: text,
  /** The agency's own number of the transmission. */
  sequence: text,
  takeKey: text,
  signals: z.array(z.string()),
  sent: date,
  wordCount: z.int().nullable(),
  links: z.array(wireLinkSchema),
  members: z.array(packageMemberSchema),
});
export type Wire = z.infer<typeof wireSchema>;

/** A wire part in which the source says nothing: formats fill in what they find. */
export const EMPTY_WIRE: Wire = {
  ...{ statedStatus: null, publicIdentifier: null, language: null },
  ...{ version: null, pubStatus: null, embargo: null, slugline: null, byline: null, dateline: null },
  ...{ places: [], subjects: [], genres: [], keywords: [], urgency: null, priority: null, category: null },
  ...{ firstCreated: null, versionCreated: null, issued: null, released: null, expires: null },
  ...{ edNote: null, usageTerms: null, copyright: null, itemType: null, provider: null, sequence: null, takeKey: null },
  ...{ distributor: null, creators: [], service: null, priorityLetter: null, correctionInfo: null },
  ...{ signals: [], sent: null, wordCount: null, links: [], members: [] },
};

/** Orders two versions of one guid: by number where both are numbers, else as text; below 0 when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : Number(a > b);
}
