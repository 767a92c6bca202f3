export { runCli } from './cli.ts';
export { type Slugline, startSlugline } from './compose.ts';
export { settings } from './config.ts';
