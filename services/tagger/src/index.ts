export { type TaggerConfig, taggerOptions, taggerSettings } from './config.ts';
export { taggableText, tagStory } from './handler.ts';
export { startTagger } from './main.ts';
export { type RetagOptions, type RetagProgress, type RetagResult, retagArchive } from './retag.ts';
