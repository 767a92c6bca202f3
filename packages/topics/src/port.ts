import type { Concept, EvidenceField, Tag, Vocabulary } from '@slugline/model';
import type { TopicModel } from './model/port.ts';
import type { OwnVocabulary } from './own/port.ts';

/**
 * The texts of a story that the tagger reads, by field. `body` is bodyText(story.body), `category` the categories joined by `, `. Evidence in `subject`
 * and `place` stands in what printConcepts makes of the two lists.
 */
export type TaggableText = Partial<Record<Exclude<EvidenceField, 'subject' | 'place'>, string>> & {
  subjects?: readonly Concept[];
  places?: readonly Concept[];
  /** BCP 47 */
  language?: string | null;
  /** Who publishes it: a key of {@link TaggerOptions}' `homeCountry` and `datelineWeight`. */
  source?: string | null;
};

/** Tags in a fixed order: vocabulary, then score descending, then code. The same text always gives the same tags. Tags may share their evidence: copy it before you change it. */
export type Tagger = (text: TaggableText) => Tag[];

/** What an operator sets; data, so that {@link Tagger}s of the same options give the same tags. */
export interface TaggerOptions {
  /** Their own vocabularies, beside regions and policy areas. */
  vocabularies?: readonly OwnVocabulary[];
  /** The country (ISO 3166-1 alpha-2) that a source writes from and mostly about, by source; `*` is every other source. */
  homeCountry?: Readonly<Record<string, string>>;
  /** How much a dateline says of what a story is about, as a multiple of a headline's word (default 3); or by source, `*` being every other. */
  datelineWeight?: number | Readonly<Record<string, number>>;
  /** Codes that disputed places are filed under, by the keys of regions/gazetteer/disputed.ts (`crimea`, `taiwan`, `kosovo`, `gaza`, `kashmir` …). */
  disputed?: Readonly<Record<string, readonly string[]>>;
  /** A model of policy areas in place of the one that Slugline brings. */
  model?: TopicModel;
}

/** One entry of a vocabulary as the portal and the API name it. */
export interface VocabularyEntry {
  vocabulary: Vocabulary;
  code: string;
  name: string;
  /** Codes of the entries that contain it, outermost last: regions (M49), and of an operator's entry its parent. */
  within: string[];
}
