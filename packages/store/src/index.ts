export { type ReindexOptions, type ReindexResult, reindexStories } from './elasticsearch/reindex.ts';
export { openStore } from './open.ts';
export type * from './port.ts';
export type * from './pushed.ts';
export { type PushedDocument, receiveDocument } from './receive.ts';
