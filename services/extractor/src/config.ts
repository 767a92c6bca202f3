import { connectionSettings, healthSettings, integer, outboundSettings } from '@slugline/runtime';

/** The extractor's own settings. */
export const extractorSettings = {
  extractConcurrency: integer({
    env: 'EXTRACT_CONCURRENCY',
    about: 'Items in the extract stage at once in one process (most of it is waiting for pages)',
    default: 20,
    min: 1,
    max: 500,
  }),
};

/** The whole table of the extractor as a process of its own. */
export const config = { ...connectionSettings, ...healthSettings, ...outboundSettings, ...extractorSettings };
