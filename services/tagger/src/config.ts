import {
  type ConfigOf,
  connectionSettings,
  dataFile,
  dataFolder,
  healthSettings,
  integer,
  readFolder,
  readTextFile,
  type Setting,
  text,
} from '@slugline/runtime';
import {
  DISPUTED_KEYS,
  printProblem,
  readModel,
  readVocabularies,
  type TaggerOptions,
  VOCABULARY_ENDING,
} from '@slugline/topics';

type Pairs = Record<string, string>;

/** `key=value` pairs parted by commas. */
function readPairs(given: string | undefined): Pairs {
  const pairs = (given ?? '')
    .split(',')
    .flatMap((part) => (part.trim() === '' ? [] : [part.split('=').map((side) => side.trim())]));
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]));
}

/** A setting of pairs, kept as typed once it was seen to be right. */
function pairs(setting: { env: string; about: string; key: RegExp; value: RegExp; form: string }): Setting<string | undefined> {
  const { key, value, form } = setting;
  return {
    ...text({ env: setting.env, about: setting.about }),
    parse: (given) => {
      const wrong = Object.entries(readPairs(given)).find(([left, right]) => !key.test(left) || !value.test(right));
      if (wrong !== undefined) throw new Error(`${form}; "${wrong.join('=')}" is not`);
      return given;
    },
  };
}

const SOURCE = /^(?:\*|[a-z0-9][a-z0-9.-]*)$/;

/** The tagger's own settings. */
export const taggerSettings = {
  tagConcurrency: integer({
    env: 'TAG_CONCURRENCY',
    about: 'Stories in the tag stage at once in one process',
    default: 8,
    min: 1,
    max: 500,
  }),
  tagVocabulariesDir: dataFolder({
    env: 'TAG_VOCABULARIES_DIR',
    about: 'Folder with vocabularies of your own (.txt): rows of code | name | phrases | parent',
    ending: VOCABULARY_ENDING,
    problems: (files) => readVocabularies(files).problems.map(printProblem),
  }),
  tagModel: dataFile({
    env: 'TAG_MODEL',
    about: 'A model of policy areas that `slugline topics train` wrote, in place of the one that Slugline brings',
    check: readModel,
  }),
  tagHomeCountries: pairs({
    env: 'TAG_HOME_COUNTRIES',
    about: 'The country that a source writes from and mostly about, such as harbour-herald=GB,*=US (* is every other source)',
    key: SOURCE,
    value: /^[A-Z]{2}$/,
    form: 'pairs of a source and a country code such as harbour-herald=GB,*=US',
  }),
  tagDatelineWeight: pairs({
    env: 'TAG_DATELINE_WEIGHT',
    about: 'How much a dateline says of what a story is about, by source, such as *=1 (0 to 10; 0 takes it out, 3 where absent)',
    key: SOURCE,
    value: /^(?:\d|10)(?:\.\d+)?$/,
    form: 'pairs of a source and a number from 0 to 10 such as *=2,north-wire=0.5',
  }),
  tagDisputed: pairs({
    env: 'TAG_DISPUTED',
    about: 'Where disputed places are filed, such as crimea=UA+RU,taiwan=TW, over the table in packages/topics',
    key: new RegExp(`^(?:${DISPUTED_KEYS.join('|')})$`),
    value: /^[A-Z]{2}(?:\+[A-Z]{2})*$/,
    form: `pairs of one of ${DISPUTED_KEYS.join(', ')} and country codes such as kashmir=IN+PK`,
  }),
};

/** Values of {@link taggerSettings}. */
export type TaggerConfig = ConfigOf<typeof taggerSettings>;

/** What the tagger is made with, from its settings. */
export function taggerOptions(config: Omit<TaggerConfig, 'tagConcurrency'>): TaggerOptions {
  const homeCountry = readPairs(config.tagHomeCountries);
  const weights = Object.entries(readPairs(config.tagDatelineWeight)).map(([source, weight]) => [source, Number(weight)]);
  const disputed = Object.entries(readPairs(config.tagDisputed)).map(([place, codes]) => [place, codes.split('+')]);
  const model = readTextFile(config.tagModel);
  return {
    vocabularies: readVocabularies(readFolder(config.tagVocabulariesDir, VOCABULARY_ENDING)).vocabularies,
    ...(Object.keys(homeCountry).length > 0 ? { homeCountry } : {}),
    ...(weights.length > 0 ? { datelineWeight: Object.fromEntries(weights) } : {}),
    ...(model === null ? {} : { model: readModel(model) }),
    ...(disputed.length > 0 ? { disputed: Object.fromEntries(disputed) } : {}),
  };
}

/** The whole table of the tagger as a process of its own. */
export const config = { ...connectionSettings, ...healthSettings, ...taggerSettings };
