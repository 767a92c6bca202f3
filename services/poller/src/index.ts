export { pollerSettings } from './config.ts';
export { type PollDependencies, pollFeed } from './handler.ts';
export { startPoller } from './main.ts';
