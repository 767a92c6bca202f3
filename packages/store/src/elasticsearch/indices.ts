import type { estypes } from '@elastic/elasticsearch';
import { FOLD_TABLE } from '../text/fold.ts';
import { lucenePattern } from './word-pattern.ts';

/** The kinds of records, an index each behind an alias of the same name. */
export const INDEX_KINDS = [
  'stories',
  'versions',
  'feeds',
  'items',
  'dead-letters',
  'notes',
  'inbox',
  'keys',
  'corrections',
] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

/** The alias that everything reads and writes through. */
export function aliasOf(prefix: string, kind: IndexKind): string {
  return `${prefix}-${kind}`;
}

/** A versioned index name behind an alias: `slugline-stories-000001`. */
export function indexName(alias: string, number: number): string {
  return `${alias}-${String(number).padStart(6, '0')}`;
}

/** Raised when the mapping of stories changes; an index of an older one works on until it is reindexed. */
export const MAPPING_VERSION = 7;
/** The oldest mapping from which today's differs by added fields only: these are added in place, and no reindex is needed. */
export const ADDS_TO_MAPPING = 2;

type Property = estypes.MappingProperty;
/** To filter, sort and count by. */
const code: Property = { type: 'keyword', ignore_above: 512 };
const date: Property = { type: 'date' };
/** To filter by only. Each structure of a field costs a file in every segment, so none is kept without use. */
const filterCode: Property = { ...code, doc_values: false };
const filterDate: Property = { ...date, doc_values: false };
/** Kept as it came, not looked into: any JSON is taken. */
const opaque: Property = { type: 'object', enabled: false };
/** Kept, of any length, not searched. */
const kept: Property = { type: 'keyword', index: false, doc_values: false };
const keptDate: Property = { type: 'date', index: false, doc_values: false };
const keptInteger: Property = { type: 'long', index: false, doc_values: false };

/** English for words and phrases, with the unstemmed words for prefixes. No gap between the values of an array: it is one text. */
const text: Property = {
  type: 'text',
  analyzer: 'story_english',
  position_increment_gap: 0,
  fields: {
    neutral: { type: 'text', analyzer: 'story_neutral', index_options: 'docs', norms: false },
  },
};

/** The story as it is, and six fields that the Store derives: regions, mentions, topics, tagCodes, lang, storedAt. */
const storyProperties: Record<string, Property> = {
  id: code,
  version: keptInteger,
  itemHash: kept,
  contentHash: kept,
  feedId: filterCode,
  source: code,
  sourceName: kept,
  guid: kept,
  url: kept,
  language: kept,
  pubStatus: filterCode,
  headline: text,
  standfirst: text,
  byline: text,
  authors: text,
  dateline: kept,
  body: { properties: { kind: kept, text, level: keptInteger, url: kept } },
  categories: kept,
  image: opaque,
  firstCreated: date,
  versionCreated: keptDate,
  dateOrigins: opaque,
  firstSeen: keptDate,
  embargoedUntil: filterDate,
  bodyOrigin: opaque,
  wordCount: keptInteger,
  sourceVersion: kept,
  slugline: kept,
  urgency: keptInteger,
  itemType: kept,
  provider: kept,
  edNote: kept,
  usageTerms: kept,
  copyrightNotice: kept,
  expires: keptDate,
  subjects: opaque,
  places: opaque,
  genres: opaque,
  keywords: kept,
  signals: kept,
  links: opaque,
  members: opaque,
  rights: opaque,
  extraction: opaque,
  wireSource: kept,
  datelineFacts: opaque,
  bylinePeople: opaque,
  credits: opaque,
  headlineMarks: opaque,
  readingMinutes: keptInteger,
  // Read beside the story's other values without its text.
  fingerprint: { type: 'keyword', index: false },
  tags: opaque,
  taggerVersion: code,
  overruledTags: opaque,
  sample: { type: 'boolean', index: false, doc_values: false },
  regions: code,
  mentions: code,
  topics: code,
  tagCodes: code,
  lang: code,
  sketchKeys: filterCode,
  cluster: code,
  isWire: { type: 'boolean' },
  storedAt: filterDate,
};

const PROPERTIES: Record<IndexKind, Record<string, Property>> = {
  stories: storyProperties,
  versions: { storyId: filterCode, feedId: filterCode, version: { type: 'long' }, story: opaque },
  feeds: {
    feed: opaque,
    poll: opaque,
    enabled: { type: 'boolean' },
    nextPollAt: date,
    id: { type: 'keyword' },
    name: { type: 'keyword' },
    source: { type: 'keyword' },
    url: { type: 'keyword', doc_values: false },
    health: code,
    sample: { type: 'boolean' },
    words: { type: 'keyword', doc_values: false },
  },
  items: {
    feedId: filterCode,
    storyId: kept,
    itemHash: kept,
    version: keptInteger,
    outcome: kept,
    stage: kept,
    code: kept,
    at: keptDate,
    deaths: keptInteger,
  },
  'dead-letters': { id: code, stage: code, at: date, letter: opaque },
  notes: { value: kept },
  inbox: {
    id: code,
    feedId: code,
    receivedAt: date,
    contentType: kept,
    url: kept,
    origin: kept,
    size: keptInteger,
    bytes: { type: 'binary' },
  },
  keys: { key: opaque },
  corrections: { feedId: filterCode, corrections: opaque },
};

function escaped(char: string): string {
  return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

/** The same analysis as text/analyze.ts does; a test compares the two word by word. */
const analysis = (): estypes.IndicesIndexSettingsAnalysis => ({
  char_filter: {
    story_fold: { type: 'mapping', mappings: [...FOLD_TABLE].map(([from, to]) => `${escaped(from)} => ${to}`) },
  },
  tokenizer: { story_words: { type: 'simple_pattern', pattern: lucenePattern() } },
  analyzer: {
    story_english: {
      type: 'custom',
      char_filter: ['story_fold'],
      tokenizer: 'story_words',
      filter: ['lowercase', 'porter_stem'],
    },
    story_neutral: { type: 'custom', char_filter: ['story_fold'], tokenizer: 'story_words', filter: ['lowercase'] },
  },
});

/** The index template of a kind: what Elasticsearch makes `<alias>-000001` and its successors of. */
export function indexTemplate(prefix: string, kind: IndexKind): estypes.IndicesPutIndexTemplateRequest {
  return {
    name: aliasOf(prefix, kind),
    index_patterns: [`${aliasOf(prefix, kind)}-0*`],
    priority: 500,
    template: {
      settings: {
        number_of_shards: 1,
        auto_expand_replicas: '0-1',
        // The others are read by id, or refreshed by who searches them.
        refresh_interval: kind === 'stories' ? '1s' : '-1',
        ...(kind === 'stories' ? { analysis: analysis() } : {}),
      },
      mappings: { dynamic: 'strict', _meta: { version: MAPPING_VERSION }, properties: PROPERTIES[kind] },
    },
  };
}
