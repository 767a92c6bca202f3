import type { Concept, EvidenceField, Tag, Vocabulary } from '@slugline/model';
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
};

/** Tags in a fixed order: vocabulary, then score descending, then code. The same text always gives the same tags. */
export type Tagger = (text: TaggableText) => Tag[];

/** What an operator sets; data, so that {@link Tagger}s of the same options give the same tags. */
export interface TaggerOptions {
  /** Their own vocabularies, beside regions and policy areas. */
  vocabularies?: readonly OwnVocabulary[];
}

/** One entry of a vocabulary as the portal and the API name it. */
export interface VocabularyEntry {
  vocabulary: Vocabulary;
  code: string;
  name: string;
  /** Codes of the entries that contain it, outermost last: regions (M49), and of an operator's entry its parent. */
  within: string[];
}
