import { connectionSettings, healthSettings, integer } from '@slugline/runtime';

/** The tagger's own settings. */
export const taggerSettings = {
  tagConcurrency: integer({
    env: 'TAG_CONCURRENCY',
    about: 'Stories in the tag stage at once in one process',
    default: 8,
    min: 1,
    max: 500,
  }),
};

/** The whole table of the tagger as a process of its own. */
export const config = { ...connectionSettings, ...healthSettings, ...taggerSettings };
