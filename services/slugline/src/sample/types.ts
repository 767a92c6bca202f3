/** The Comparative Agendas Project's major topics, by the names used in the story files. */
export const POLICY_AREAS = [
  'macroeconomics',
  'civil-rights',
  'health',
  'agriculture',
  'labor',
  'education',
  'environment',
  'energy',
  'immigration',
  'transportation',
  'law-and-crime',
  'social-welfare',
  'housing',
  'domestic-commerce',
  'defense',
  'technology',
  'foreign-trade',
  'international-affairs',
  'government-operations',
  'public-lands',
  'culture',
] as const;
type PolicyArea = (typeof POLICY_AREAS)[number];

/** A later version of a story. The summary or headline changes too, so that the feed shows it. */
interface SampleCorrection {
  /** Seconds after the sample's first start. */
  afterSeconds: number;
  headline?: string;
  standfirst?: string;
  /** Pieces of the text and what stands in their place. */
  replace: readonly (readonly [from: string, to: string])[];
  /** Printed under the article. */
  note: string;
}

/** One story as its outlet's editor filed it. */
export interface SampleStory {
  /** Unique at its outlet; part of URL and guid. Never change it. */
  id: string;
  section: string;
  /** What it is meant to be about, for the tests; nothing of it is served. Empty for sport and weather. */
  policy: readonly PolicyArea[];
  /** ISO 3166-1 alpha-2 codes of the countries it is meant to name, for the tests. */
  places: readonly string[];
  by?: string;
  headline: string;
  standfirst: string;
  /** One block a line: a paragraph, `## ` heading, `> ` quote, `- ` list item. */
  text: string;
  /** What a picture shows; only stories that have one. */
  picture?: string;
  /** Slot in the drip after the start; absent when listed from the beginning. */
  live?: number;
  correction?: SampleCorrection;
}

/** An outlet that prints agency copy, and what its desk changed. */
export interface Carrier {
  /** The outlet's source. */
  outlet: string;
  headline: string;
  standfirst?: string;
  /** What stands before the dash; without it the agency's place without its name. */
  dateline?: string;
  /** Blocks left out at the end. */
  cut?: number;
  live?: number;
}

/** Agency copy and who carries it. */
export interface WireStory extends SampleStory {
  carriers?: readonly Carrier[];
}

/** The page designs in `templates/`. */
export type TemplateName = 'broadsheet' | 'ledger' | 'journal' | 'cards' | 'classic' | 'radio';

/** How an outlet writes its feed. `full` carries the whole text, so that no page has to be fetched. */
interface FeedStyle {
  format: 'rss' | 'atom';
  full: boolean;
  /** Minutes of each six in which it answers 503; absent when it always answers. */
  awayMinutes?: readonly number[];
}

/** A fictional publisher with one feed. */
export interface Outlet {
  /** The slug in story ids, such as `harbour-herald`. */
  source: string;
  name: string;
  host: string;
  /** Path of the feed. */
  feedPath: string;
  feedTitle: string;
  /** BCP 47 */
  language: string;
  about: string;
  template: TemplateName;
  feed: FeedStyle;
  /** Path of an article; `{section}` and `{id}` are filled in. */
  articlePath: string;
  stories: readonly SampleStory[];
}

/** A story as published at a moment: everything a page or feed needs. */
export interface Article {
  outlet: Outlet;
  id: string;
  guid: string;
  path: string;
  url: string;
  section: string;
  headline: string;
  standfirst: string;
  byline: string | null;
  text: string;
  picture: string | null;
  /** The note of the correction, once it is out. */
  correction: string | null;
  published: Date;
  modified: Date;
}
