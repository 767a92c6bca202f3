import type { estypes } from '@elastic/elasticsearch';
import { FOLD_TABLE } from '../text/fold.ts';
import { lucenePattern } from './word-pattern.ts';

/** The kinds of records, an index each behind an alias of the same name. */
export const INDEX_KINDS = ['stories', 'versions', 'feeds', 'items', 'dead-letters', 'notes'] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

/** The alias that everything reads and writes through. */
export function aliasOf(prefix: string, kind: IndexKind): string {
  return `${prefix}-${kind}`;
}

/** A versioned index name behind an alias: `slugline-stories-000001`. */
export function indexName(alias: string, number: number): string {
  return `${alias}-${String(number).padStart(6, '0')}`;
}

/** Raised when a mapping changes; an index of an older one works on until it is reindexed. */
export const MAPPING_VERSION = 1;

type Property = estypes.MappingProperty;
const code: Property = { type: 'keyword', ignore_above: 512 };
const date: Property = { type: 'date' };
/** Kept as it came, not looked into: any JSON is taken. */
const opaque: Property = { type: 'object', enabled: false };
/** Kept, of any length, not searched. */
const kept: Property = { type: 'keyword', index: false, doc_values: false };

/** English for words and phrases, with the unstemmed words for prefixes. No gap between the values of an array: it is one text. */
const text: Property = {
  type: 'text',
  analyzer: 'story_english',
  position_increment_gap: 0,
  fields: {
    neutral: { type: 'text', analyzer: 'story_neutral', index_options: 'docs', norms: false },
  },
};

/** The story as it is, and four fields that the Store derives: regions, topics, lang, storedAt. */
const storyProperties: Record<string, Property> = {
  id: code,
  version: { type: 'long' },
  itemHash: kept,
  contentHash: kept,
  feedId: code,
  source: code,
  sourceName: kept,
  guid: kept,
  url: kept,
  language: kept,
  pubStatus: code,
  headline: text,
  standfirst: text,
  byline: text,
  authors: text,
  dateline: kept,
  body: { properties: { kind: kept, text, level: { type: 'byte', index: false } } },
  categories: kept,
  image: opaque,
  firstCreated: date,
  versionCreated: date,
  dateOrigins: opaque,
  firstSeen: date,
  embargoedUntil: date,
  bodyOrigin: opaque,
  wordCount: { type: 'integer' },
  tags: opaque,
  sample: { type: 'boolean' },
  regions: code,
  topics: code,
  lang: code,
  storedAt: date,
};

const PROPERTIES: Record<IndexKind, Record<string, Property>> = {
  stories: storyProperties,
  versions: { storyId: code, feedId: code, version: { type: 'long' }, story: opaque },
  feeds: { feed: opaque, poll: opaque, enabled: { type: 'boolean' }, nextPollAt: date },
  items: {
    feedId: code,
    storyId: kept,
    itemHash: kept,
    version: { type: 'long', index: false },
    outcome: code,
    stage: code,
    code: code,
    at: date,
    deaths: { type: 'integer', index: false },
  },
  'dead-letters': { id: code, stage: code, at: date, letter: opaque },
  notes: { value: kept },
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
        refresh_interval: '1s',
        ...(kind === 'stories' ? { analysis: analysis() } : {}),
      },
      mappings: { dynamic: 'strict', _meta: { version: MAPPING_VERSION }, properties: PROPERTIES[kind] },
    },
  };
}
