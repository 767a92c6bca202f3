import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeed, type Feed, STORY_DEFAULTS, type Story, TAG_DEFAULTS, type Tag } from '@slugline/model';
import { type NamedField, parseQuery } from '@slugline/query';
import { type Criteria, openStore, type SearchRequest, type Store, type StoreOptions } from '@slugline/store';

/** Opens a Store of its own for a test file; closing it removes what it stored. */
export type OpenStore = (options?: Pick<StoreOptions, 'clock'>) => Promise<Store>;

/** SQLite in a folder of its own. */
export const openSqliteStore: OpenStore = async (options = {}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'slugline-contract-'));
  const store = await openStore({ ...options, dataDir });
  return {
    ...store,
    close: async () => {
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** Elasticsearch with index names of its own. */
export function openElasticsearchStore(url: string): OpenStore {
  return async (options = {}) => {
    const indexPrefix = `contract-${randomUUID().slice(0, 8)}`;
    const store = await openStore({ ...options, elasticsearchUrl: url, indexPrefix });
    return {
      ...store,
      close: async () => {
        await store.close();
        await removeIndices(url, indexPrefix);
      },
    };
  };
}

/** Removes the indices and templates of a prefix. */
export async function removeIndices(url: string, prefix: string): Promise<void> {
  const indices = (await (await fetch(`${url}/_cat/indices/${prefix}-*?h=index&format=json`)).json()) as { index: string }[];
  if (indices.length > 0) await fetch(`${url}/${indices.map(({ index }) => index).join(',')}`, { method: 'DELETE' });
  await fetch(`${url}/_index_template/${prefix}-*`, { method: 'DELETE' });
}

/** A tag without evidence. */
export function tag(vocabulary: Tag['vocabulary'], code: string, more: Partial<Tag> = {}): Tag {
  return { ...TAG_DEFAULTS, vocabulary, code, name: code, score: 1, via: 'mention', evidence: [], ...more };
}

/** What a test says of a story: the body as paragraphs, tags as codes. */
export type StoryFacts = Partial<Omit<Story, 'body' | 'tags'>> & {
  id: string;
  body?: string[];
  regions?: string[];
  topics?: string[];
};

/** A story with the given facts and plain defaults. */
export function makeStory({ body = [], regions = [], topics = [], ...facts }: StoryFacts): Story {
  const at = facts.firstCreated ?? '2026-03-01T12:00:00.000Z';
  return {
    ...STORY_DEFAULTS,
    version: 1,
    itemHash: `item-${facts.id}-${facts.version ?? 1}`,
    contentHash: `content-${facts.id}-${facts.version ?? 1}`,
    feedId: 'feed-a',
    source: 'harbour-herald',
    sourceName: 'Harbour Herald',
    guid: facts.id,
    url: `https://herald.example/${facts.id}`,
    language: 'en',
    pubStatus: 'usable',
    headline: `Story ${facts.id}`,
    standfirst: null,
    byline: null,
    authors: [],
    dateline: null,
    body: body.map((text) => ({ kind: 'paragraph', text })),
    categories: [],
    image: null,
    firstCreated: at,
    versionCreated: at,
    dateOrigins: { firstCreated: 'feed', versionCreated: 'feed' },
    firstSeen: at,
    embargoedUntil: null,
    bodyOrigin: { from: 'feed', code: null },
    wordCount: 0,
    tags: [...regions.map((code) => tag('region', code)), ...topics.map((code) => tag('policy', code))],
    sample: false,
    ...facts,
  };
}

/** A feed that is due at `due`. */
export function makeFeed(id: string, facts: Partial<Feed> & { due?: string } = {}): Feed {
  const { due = '2026-03-01T00:00:00.000Z', ...rest } = facts;
  const given = { id, url: `https://${id}.example/rss`, source: id, sourceName: id, intervalSeconds: 300 };
  return createFeed({ ...given, ...rest }, new Date(due));
}

/** "Now" for `now-24h` and the like. */
const NOW = new Date('2026-03-20T00:00:00.000Z');

const REGIONS: Record<string, string[]> = { mexico: ['MX'], mx: ['MX'], japan: ['JP'], 'latin america': ['419'] };
const TAGS: Record<string, string[]> = { 'desk/city': ['desk/CITY'] };
const TOPICS: Record<string, string[]> = { defense: ['16'], trade: ['18'] };

/** Reads a query as the web does. */
export function criteria(text: string, rest: Partial<Criteria> = {}): Criteria {
  const known = { region: REGIONS, topic: TOPICS, tag: TAGS };
  const resolve = (field: NamedField, name: string) => known[field][name.toLowerCase()] ?? null;
  return { filters: {}, ...rest, query: parseQuery(text, { now: NOW, resolve, vocabularies: ['desk'] }).node };
}

/** The ids of all pages of a search, in order. */
export async function pagedIds(store: Store, request: Omit<SearchRequest, 'cursor'>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.stories.search({ ...request, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.hits.map((hit) => hit.story.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ids;
}
