import {
  type ConfigOf,
  connectionSettings,
  healthSettings,
  integer,
  oneOf,
  outboundSettings,
  type Setting,
  text,
} from '@slugline/runtime';
import { readSiteRules } from './rules.ts';

/** A folder of site rules, checked as it is read, so that every mistake is told before anything connects. */
const rulesFolder: Setting<string | undefined> = {
  ...text({
    env: 'EXTRACT_RULES_DIR',
    about: 'Folder with site rules (.json): selectors for sites whose pages are read wrongly',
  }),
  parse: (folder) => {
    readSiteRules(folder);
    return folder;
  },
};

/** The extractor's own settings. */
export const extractorSettings = {
  extractConcurrency: integer({
    env: 'EXTRACT_CONCURRENCY',
    about: 'Items in the extract stage at once in one process (most of it is waiting for pages)',
    default: 20,
    min: 1,
    max: 500,
  }),
  extractRights: oneOf({
    env: 'EXTRACT_RIGHTS',
    about:
      "What is done about a publisher's word to machines (tdm-reservation, noai, noindex, noarchive, nosnippet): tag shows it with the story, obey leaves the page's text alone, ignore does not look",
    values: ['tag', 'obey', 'ignore'],
    default: 'tag',
  }),
  extractRulesDir: rulesFolder,
};

/** Values of {@link extractorSettings}. */
export type ExtractorConfig = ConfigOf<typeof extractorSettings>;

/** The whole table of the extractor as a process of its own. */
export const config = { ...connectionSettings, ...healthSettings, ...outboundSettings, ...extractorSettings };
