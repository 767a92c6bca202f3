export { createApp } from './app.ts';
export { webSettings } from './config.ts';
export type { SampleControl, WebContext } from './context.ts';
export { type NewFeed, newFeed } from './feeds/new-feed.ts';
export { startWeb } from './server.ts';
