import type { EvidenceField } from '@slugline/model';
import type { TaggableText } from './port.ts';
import { type Casing, casing, type Token, tokenize } from './tokens.ts';

/** One field of a story, cut into words once for every vocabulary. */
export interface FieldText {
  field: EvidenceField;
  text: string;
  tokens: Token[];
  casing: Casing;
  /** Where the body's lead ends; the whole of any other field. */
  leadEnd: number;
}

/** The fields in the order in which evidence is listed. */
export const FIELD_ORDER: readonly EvidenceField[] = ['headline', 'standfirst', 'dateline', 'category', 'body'];

/** A longer first paragraph is no lead; a shorter one (a stray line) is not all of it. */
const LEAD = { shortest: 120, longest: 600 };

/** The story's fields that hold text, cut into words. */
export function fieldTexts(story: TaggableText): FieldText[] {
  return FIELD_ORDER.flatMap((field) => {
    const text = story[field];
    if (text === undefined || text === '') return [];
    const tokens = tokenize(text);
    return [{ field, text, tokens, casing: casing(text, tokens), leadEnd: field === 'body' ? leadEnd(text) : text.length }];
  });
}

function leadEnd(body: string): number {
  const paragraph = body.indexOf('\n', LEAD.shortest);
  return Math.min(paragraph < 0 ? body.length : paragraph, LEAD.longest);
}
