export { extractorSettings } from './config.ts';
export { type ExtractDependencies, extractItem } from './handler.ts';
export { startExtractor } from './main.ts';
