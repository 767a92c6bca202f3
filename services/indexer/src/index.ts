export { indexStories } from './handler.ts';
export { startIndexer } from './main.ts';
