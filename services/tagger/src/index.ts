export { taggerSettings } from './config.ts';
export { tagStory } from './handler.ts';
export { startTagger } from './main.ts';
