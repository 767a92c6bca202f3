export type * from './port.ts';
export { createTagger, taggerVersion } from './tagger.ts';
export { entryName, resolveCode, vocabularyEntries } from './vocabulary.ts';
