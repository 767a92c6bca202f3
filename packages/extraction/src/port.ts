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

/** A date of an article: ISO 8601 in UTC, the offset in which it was stated (`+02:00`, null where none was), and where it came from. */
export interface ArticleDate {
  value: string;
  zone: string | null;
  from: DateOrigin;
}

/** The article as found in a page. */
export interface Article {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  authors: string[];
  dateline: string | null;
  body: Block[];
  published: ArticleDate | null;
  modified: ArticleDate | null;
  language: string | null;
  image: { url: string; alt: string | null } | null;
  canonicalUrl: string | null;
  categories: string[];
  trace: TraceEntry[];
}
