import {
  type ConfigTable,
  connectionSettings,
  dataFolder,
  integer,
  outboundSettings,
  publicSettings,
  readFolder,
  text,
} from '@slugline/runtime';
import { createVocabularies, printProblem, readVocabularies, VOCABULARY_ENDING, type Vocabularies } from '@slugline/topics';

/** Settings of the API and the portal. */
export const webSettings = {
  host: text({ env: 'HOST', about: 'Address on which the portal and the API are served', default: '127.0.0.1' }),
  port: integer({
    env: 'PORT',
    about: 'Port of the portal and the API; 0 takes any free one',
    default: 4100,
    min: 0,
    max: 65_535,
  }),
  /** The tagger's setting: pages and searches name what it tags by. */
  tagVocabulariesDir: dataFolder({
    env: 'TAG_VOCABULARIES_DIR',
    about: 'Folder with vocabularies of your own (.txt): rows of code | name | phrases | parent',
    ending: VOCABULARY_ENDING,
    problems: (files) => readVocabularies(files).problems.map(printProblem),
  }),
  ...publicSettings,
} satisfies ConfigTable;

/** Every vocabulary, the operator's among them. */
export function ownVocabularies(config: { tagVocabulariesDir: string | undefined }): Vocabularies {
  return createVocabularies(readVocabularies(readFolder(config.tagVocabulariesDir, VOCABULARY_ENDING)).vocabularies);
}

/** Settings of the web service as a process of its own. */
export const config = { ...connectionSettings, ...webSettings, ...outboundSettings } satisfies ConfigTable;
