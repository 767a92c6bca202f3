import type { Block, DateOrigin } from '@slugline/model';

/** What the feed said of the article; the page's own word is weighed against it. All optional. */
export interface FeedHints {
  headline?: string | null;
  summary?: string | null;
  authors?: readonly string[];
  published?: string | null;
  updated?: string | null;
  language?: string | null;
  categories?: readonly string[];
}

/** What one step did, for people who ask how a page was read. */
export interface TraceEntry {
  step: string;
  did: string;
}

/** The article as found in a page. Dates are ISO 8601 in UTC with where they came from. */
export interface Article {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  authors: string[];
  dateline: string | null;
  body: Block[];
  published: { value: string; from: DateOrigin } | null;
  modified: { value: string; from: DateOrigin } | null;
  language: string | null;
  image: { url: string; alt: string | null } | null;
  canonicalUrl: string | null;
  categories: string[];
  trace: TraceEntry[];
}
