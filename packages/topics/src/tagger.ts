import type { Tag } from '@slugline/model';
import { languageOf } from './language.ts';
import { createPolicyTagger } from './policy/tag.ts';
import type { Tagger } from './port.ts';
import { createRegionTagger } from './regions/tag.ts';
import { fieldTexts } from './texts.ts';

/** Changes with every change of rules or data that gives other tags. */
export const taggerVersion = '2';

/**
 * Makes the tagger. It reads a story's texts, and the codes of its subjects and places, and gives its regions and policy areas, each with a score and the evidence for it. Pure and
 * deterministic; the data of a language is read when its first story comes.
 */
export function createTagger(): Tagger {
  const vocabularies = [createPolicyTagger(), createRegionTagger()];
  return (story) => {
    const texts = fieldTexts(story);
    const prose = texts.filter(({ field }) => field !== 'subject' && field !== 'place');
    const language = languageOf(story.language, prose.map(({ text }) => text).join('\n'));
    return vocabularies.flatMap((tag) => tag(texts, language)).sort(inOrder);
  };
}

/** By vocabulary, then score, then code. */
function inOrder(a: Tag, b: Tag): number {
  if (a.vocabulary !== b.vocabulary) return a.vocabulary < b.vocabulary ? -1 : 1;
  return b.score - a.score || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
