import type { FeedFormat, FeedReader, Wire } from '@slugline/model';

/** A feed's bytes and what the server said of them. */
export interface FeedDocument {
  url: string;
  bytes: Uint8Array;
  /** The Content-Type header, or null. */
  contentType: string | null;
  /** The Content-Location header: the base of relative addresses where it is given (RFC 3986 section 5.1.3). */
  contentLocation?: string | null;
  /** The Content-Language header: the language where the document states none. */
  contentLanguage?: string | null;
  /** Default `slugline`. `rss-parser` reads RSS and Atom only; other formats are always read by Slugline. */
  reader?: FeedReader;
}

export interface Person {
  name: string | null;
  email: string | null;
}

export interface Category {
  /** The term as written. */
  term: string;
  scheme: string | null;
  /** What a reader sees, where it differs from the term. */
  label: string | null;
}

export interface Enclosure {
  url: string;
  type: string | null;
  /** In bytes. */
  length: number | null;
}

/** One entry as the feed states it. HTML is sanitised to an allow-list, its addresses absolute. Texts are plain. Dates are ISO 8601 in UTC. */
export interface ParsedItem {
  /** The feed's own stable id, or null where it gives none. */
  guid: string | null;
  /** Absolute, resolved against the feed. */
  url: string | null;
  headline: string | null;
  /** The headline as HTML where it holds markup (a link, an emphasis); null where the plain one says all. */
  headlineHtml: string | null;
  summaryHtml: string | null;
  /** The full text, when the feed carries it (content:encoded, Atom content, a wire item's body). */
  contentHtml: string | null;
  authors: Person[];
  categories: Category[];
  published: string | null;
  updated: string | null;
  language: string | null;
  rights: string | null;
  image: { url: string; alt: string | null } | null;
  enclosures: Enclosure[];
  /** The feed that an aggregated entry was taken from (RSS source, Atom source). */
  source: { title: string | null; url: string | null } | null;
  /** What a wire item states beyond these; null for feeds of the web. */
  wire: Wire | null;
}

/** What the feed asks of those who poll it. Hints only lengthen an interval. */
export interface PollHints {
  /** RSS ttl, sy:updatePeriod and sy:updateFrequency, in seconds. */
  intervalSeconds: number | null;
  /** RSS skipHours (0 to 23, GMT) and skipDays (0 Sunday to 6). */
  skipHours: number[];
  skipDays: number[];
}

export interface ParsedFeed {
  format: FeedFormat;
  /** The WHATWG label of the encoding that the bytes were decoded from. */
  encoding: string;
  /** The feed's own id (Atom), or null. */
  guid: string | null;
  title: string | null;
  /** Title and rights as HTML where they hold markup; null where the plain ones say all. */
  titleHtml: string | null;
  rightsHtml: string | null;
  /** HTML. */
  description: string | null;
  language: string | null;
  rights: string | null;
  updated: string | null;
  authors: Person[];
  categories: Category[];
  image: { url: string; alt: string | null } | null;
  /** Where the feed's site is. */
  siteUrl: string | null;
  /** WebSub discovery (W3C Recommendation section 4): link rel=hub and rel=self. */
  hubs: string[];
  selfUrl: string | null;
  hints: PollHints;
  items: ParsedItem[];
}
