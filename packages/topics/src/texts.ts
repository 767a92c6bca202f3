import type { EvidenceField } from '@slugline/model';
import { type CodedConcept, readConcepts } from './concepts.ts';
import type { TaggableText } from './port.ts';
import { type Casing, casing, type Token, tokenize } from './tokens.ts';

/** One field of a story, cut into words once for every vocabulary. */
export interface FieldText {
  field: EvidenceField;
  /** What is read: of subjects and places the names without the codes. */
  text: string;
  /** What evidence is cut from; as long as `text`. */
  printed: string;
  /** Subjects and places whose codes are known. */
  coded: readonly CodedConcept[];
  tokens: Token[];
  casing: Casing;
  /** Where the body's lead ends; the whole of any other field. */
  leadEnd: number;
}

/** The fields in the order in which evidence is listed. */
export const FIELD_ORDER: readonly EvidenceField[] = [
  'headline',
  'standfirst',
  'dateline',
  'subject',
  'place',
  'category',
  'body',
];

/** A longer first paragraph is no lead; a shorter one (a stray line) is not all of it. */
const LEAD = { shortest: 120, longest: 600 };

/** The story's fields that hold text, cut into words. */
export function fieldTexts(story: TaggableText): FieldText[] {
  return FIELD_ORDER.flatMap((field) => {
    if (field === 'subject' || field === 'place') return conceptField(field, story);
    const text = story[field];
    if (text === undefined || text === '') return [];
    const tokens = tokenize(text);
    const end = field === 'body' ? leadEnd(text) : text.length;
    return [{ field, text, printed: text, coded: [], tokens, casing: casing(text, tokens), leadEnd: end }];
  });
}

/** A list of names says nothing by its capitals: subjects are read as prose, places as names. */
function conceptField(field: 'subject' | 'place', story: TaggableText): FieldText[] {
  const concepts = field === 'subject' ? story.subjects : story.places;
  if (concepts === undefined || concepts.length === 0) return [];
  const { printed, readable: text, coded } = readConcepts(field, concepts);
  const usual: Casing = field === 'subject' ? 'plain' : 'title';
  return [{ field, text, printed, coded, tokens: tokenize(text), casing: usual, leadEnd: text.length }];
}

function leadEnd(body: string): number {
  const paragraph = body.indexOf('\n', LEAD.shortest);
  return Math.min(paragraph < 0 ? body.length : paragraph, LEAD.longest);
}
