export { createApp } from './app.ts';
export { ownVocabularies, webSettings } from './config.ts';
export type { SampleControl, WebContext } from './context.ts';
export { type AddedFeed, addFeed } from './feeds/add.ts';
export { type Look, lookAt } from './feeds/look.ts';
export { type NewFeed, newFeed, readFeedUrl } from './feeds/new-feed.ts';
export { exportOpml, type ImportResult, type ImportRow, importOpml } from './feeds/opml.ts';
export { type FeedSaid, sayFeed } from './feeds/said.ts';
export { startWeb } from './server.ts';
