import { connectionSettings, healthSettings } from '@slugline/runtime';

/** The whole table of the indexer as a process of its own. */
export const config = { ...connectionSettings, ...healthSettings };
