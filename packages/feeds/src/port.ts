import type { FeedFormat } from '@slugline/model';

/** A feed's bytes and what the server said of them. */
export interface FeedDocument {
  url: string;
  bytes: Uint8Array;
  /** The Content-Type header, or null. */
  contentType: string | null;
}

/** One entry as the feed states it. HTML is as received; whoever uses it turns it into text. Dates are ISO 8601 in UTC. */
export interface ParsedItem {
  /** The feed's own stable id, or null where it gives none. */
  guid: string | null;
  /** Absolute, resolved against the feed. */
  url: string | null;
  headline: string | null;
  summaryHtml: string | null;
  /** The full text, when the feed carries it (content:encoded, Atom content). */
  contentHtml: string | null;
  authors: string[];
  categories: string[];
  published: string | null;
  updated: string | null;
  language: string | null;
  image: { url: string; alt: string | null } | null;
}

export interface ParsedFeed {
  format: FeedFormat;
  title: string | null;
  language: string | null;
  /** Where the feed's site is. */
  siteUrl: string | null;
  items: ParsedItem[];
}
