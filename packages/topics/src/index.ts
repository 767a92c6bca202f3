export type * from './own/port.ts';
export { printProblem, readVocabularies, VOCABULARY_ENDING } from './own/read.ts';
export { createVocabularies, searchNames, type Vocabularies } from './own/vocabularies.ts';
export type * from './port.ts';
export { createTagger, taggerVersion, taggerVersionOf } from './tagger.ts';
export { entryName, resolveCode, vocabularyEntries } from './vocabulary.ts';
