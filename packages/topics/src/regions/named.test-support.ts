import { createTagger } from '../tagger.ts';

const tagger = createTagger();

/** Every code that a story names, states and groups too, in code order. */
export function namedIn(story: Parameters<typeof tagger>[0]): string[] {
  return tagger(story)
    .filter(({ vocabulary, via }) => vocabulary === 'region' && via === 'mention')
    .map(({ code }) => code)
    .sort();
}
