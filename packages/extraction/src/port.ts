import type { Block, DateOrigin, Rights } from '@slugline/model';
import type { DatelineFacts } from './dateline.ts';
import type { HeaderFields } from './rights/robots.ts';
import type { SiteRule } from './site-rules/rule.ts';
import type { Credit } from './wire/credits.ts';
import type { HeadlineMark } from './wire/headline-marks.ts';

/** What the feed said of the article; the page's own word is weighed against it. All optional. */
export interface FeedHints {
  headline?: string | null;
  summary?: string | null;
  authors?: readonly string[];
  published?: string | null;
  updated?: string | null;
  language?: string | null;
  categories?: readonly string[];
  /** When the page was read, ISO 8601: a date more than two days later is not believed. */
  now?: string | null;
}

/** What one step did, for people who ask how a page was read. */
export interface TraceEntry {
  step: string;
  did: string;
  /** Where detail was asked for: what the step took away, the first of it, and why. */
  removed?: { text: string; why: string }[];
  /** Where detail was asked for: the fields that it set, in short. */
  set?: Record<string, string>;
}

/** A page as it was fetched. */
export interface PageInput {
  html: string;
  url: string | null;
  /** The answer's header fields by lower-case name, for the publisher's reservations. */
  headers?: HeaderFields | undefined;
  /** The text of the site's `/.well-known/tdmrep.json`. */
  tdmrep?: string | null | undefined;
}

/** How a page is read. All optional. */
export interface ExtractOptions {
  /** Names of steps to leave out (`PAGE_STEPS`); names that no step has do nothing. */
  skip?: readonly string[] | undefined;
  /** Site rules; the one for the page's address is used. */
  rules?: readonly SiteRule[] | undefined;
  /** Whether the trace also shows what each step removed and set. Default false. */
  detail?: boolean | undefined;
}

/** A date of an article: ISO 8601 in UTC, the offset in which it was stated (`+02:00`, null where none was), and where it came from. */
export interface ArticleDate {
  value: string;
  zone: string | null;
  from: DateOrigin;
}

/** What a page is. From `short` up it is an article; the others hold no article, and the feed's own text is better. */
export type KindCode =
  | 'article'
  | 'live-blog'
  | 'gallery'
  | 'video'
  | 'transcript'
  | 'letters'
  | 'short'
  | 'paywall-stub'
  | 'sign-in'
  | 'consent-wall'
  | 'bot-wall'
  | 'error-page'
  | 'needs-javascript'
  | 'index-page'
  | 'video-page'
  | 'no-text';

/** What a page is, and what on it says so. Evidence is short, and none for a plain article. */
export interface ArticleKind {
  code: KindCode;
  evidence: string[];
}

/** What a site rule did: the file that holds it, and which of its selectors met nothing on this page. */
export interface RuleOutcome {
  name: string;
  missed: string[];
}

/** A person of the byline: the name, and what the page says that person is ("transport correspondent", "Reuters"). */
export interface BylinePerson {
  name: string;
  role: string | null;
}

/** The lead picture; its size in pixels where the page states it. */
export interface ArticleImage {
  url: string;
  alt: string | null;
  width: number | null;
  height: number | null;
}

/** The article as found in a page. */
export interface Article {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  authors: string[];
  bylinePeople: BylinePerson[];
  /** As printed, without its dash; the body keeps it. */
  dateline: string | null;
  /** What the dateline says. */
  datelineFacts: DatelineFacts | null;
  /** Who reported, wrote, edited or helped, from the credit lines at the end; the body does not hold them. */
  credits: Credit[];
  /** The code of the news agency whose text it is (`reuters`, `ap`), from dateline, byline or credits. */
  wireSource: string | null;
  /** The marks that stood before the headline: `UPDATE 2-` is { mark: 'update', take: 2 }. */
  headlineMarks: HeadlineMark[];
  body: Block[];
  published: ArticleDate | null;
  modified: ArticleDate | null;
  language: string | null;
  image: ArticleImage | null;
  canonicalUrl: string | null;
  categories: string[];
  /** Words of standfirst and body without captions; a character of Chinese or Japanese counts as one. */
  wordCount: number;
  /** Whole minutes, at least 1 where there is text: see `readingMinutes`. */
  readingMinutes: number;
  kind: ArticleKind;
  /** What the page's publisher asks of machines; null where it was no page. */
  rights: Rights | null;
  /** The next page of an article in several, absolute. */
  nextPage: string | null;
  /** Where this is an AMP copy: the article itself. */
  ampOf: string | null;
  /** Null where no site rule applies. */
  rule: RuleOutcome | null;
  trace: TraceEntry[];
}
