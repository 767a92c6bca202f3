import { resolve } from 'node:path';
import { apiKeyId, type DependencyCheck, type Story, systemClock, tagKey } from '@slugline/model';
import { feedPage } from '../feeds.ts';
import { keyOfHash, sortKeys } from '../keys.ts';
import { letterPage, letterPlace, stageCounts } from '../letters.ts';
import type { Criteria, FeedStore, PutResult, Store, StoreOptions, StoryHead, StoryStore } from '../port.ts';
import type { KeyStore } from '../pushed.ts';
import { toClause } from '../search/clause.ts';
import { pageSize, requestCursor, searchKey, totalsOf, writeCursor } from '../search/cursor.ts';
import type { Wanted } from './match.ts';
import type { ReadMethods, WriteMethods } from './methods.ts';
import { type DatabaseThread, databaseThread } from './thread.ts';

/** Stories a transaction takes; between two, other writes get their turn. */
const PUT_BATCH = 200;
const EXPORT_BATCH = 200;
/** Feeds that one transaction adds. */
const FEED_BATCH = 1_000;

type Writer = DatabaseThread<WriteMethods>;
type Reader = DatabaseThread<ReadMethods>;

/**
 * Opens the embedded tier: SQLite with FTS5 in `<dataDir>/stories.db`, one thread that writes and one that reads, so that a search that
 * takes long keeps no story waiting.
 * @throws PermanentError start.folder_unwritable, store.newer_schema, store.failed
 */
export async function openSqlite(options: StoreOptions & { dataDir: string }): Promise<Store> {
  const clock = options.clock ?? systemClock;
  const file = resolve(options.dataDir, 'stories.db');
  const writer: Writer = databaseThread({ file, role: 'write' });
  const reader: Reader = databaseThread({ file, role: 'read' });
  const close = async (): Promise<void> => {
    await reader.close();
    await writer.close();
  };
  try {
    const steps = await writer.open();
    if (steps.length > 0) options.log?.('info', 'the database was brought up to date', { file, steps });
    await reader.open();
  } catch (error) {
    await close();
    throw error;
  }
  const now = () => clock.now().getTime();
  return {
    kind: 'sqlite',
    stories: storyStore(writer, reader, now),
    corrections: {
      get: async (ids) => new Map(await writer.call('corrections', ids)),
      put: (id, correction) => writer.call('correctTag', id, tagKey(correction), correction),
      remove: (id, tag) => writer.call('correctTag', id, tagKey(tag), null),
    },
    feeds: feedStore(writer, reader),
    items: {
      get: async (keys) => new Map(await writer.call('items', keys)),
      settle: (records) => writer.call('settle', records),
    },
    deadLetters: {
      put: (letters) => writer.call('putLetters', letters),
      get: (id) => reader.call('getLetter', id),
      list: async (query) => {
        const size = pageSize(query.size);
        const found = await reader.call('listLetters', query.stage ?? null, letterPlace(query), size + 1);
        return letterPage(query, found, size);
      },
      counts: async () => stageCounts(await reader.call('countLetters')),
      remove: (letters) =>
        writer.call(
          'removeLetters',
          letters.map(({ id, at }) => ({ id, at })),
        ),
    },
    notes: {
      get: (key) => reader.call('getNote', key),
      set: (key, value) => writer.call('setNote', key, value),
    },
    inbox: {
      put: (document) => writer.call('putDocument', document),
      list: (feedId, limit) => writer.call('listDocuments', feedId, limit),
      read: (id) => writer.call('readDocument', id),
      remove: (ids) => writer.call('removeDocuments', ids),
      waiting: () => writer.call('feedsWaiting'),
    },
    keys: keyStore(writer),
    check: () => check(file, writer, reader),
    refresh: async () => undefined,
    close,
  };
}

async function check(file: string, writer: Writer, reader: Reader): Promise<DependencyCheck> {
  try {
    const { schema, bytes } = await reader.call('facts');
    await writer.call('nextDue');
    return { name: 'sqlite', status: 'ok', reason: `${file}, schema ${schema}, ${(bytes / 1_048_576).toFixed(1)} MB.` };
  } catch (error) {
    return { name: 'sqlite', status: 'down', reason: error instanceof Error ? error.message : String(error) };
  }
}

function wantedOf(criteria: Criteria, now: number, collapse = false): Wanted {
  const ms = (text: string | undefined) => (text === undefined ? null : Date.parse(text));
  const { query, filters, from, to, hidden = false } = criteria;
  return { clause: toClause(query), filters, from: ms(from), to: ms(to), now, hidden, collapse };
}

function bounds({ from, to }: Criteria): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function storyStore(writer: Writer, reader: Reader, now: () => number): StoryStore {
  return {
    put: async (stories) => {
      const results: PutResult[] = [];
      for (let at = 0; at < stories.length; at += PUT_BATCH) {
        results.push(...(await writer.call('put', stories.slice(at, at + PUT_BATCH))));
      }
      return results;
    },
    heads: async (ids) => new Map((await writer.call('heads', ids)).map((head: StoryHead) => [head.id, head])),
    get: (id) => reader.call('get', id),
    versions: (id) => reader.call('versions', id),
    search: (request) =>
      request.sort === 'relevance' ? searchRanked(reader, request, now()) : searchTimed(reader, request, request.sort, now()),
    facets: (criteria) => reader.call('facets', wantedOf(criteria, now())),
    histogram: (criteria) => reader.call('histogram', wantedOf(criteria, now()), bounds(criteria)),
    clusters: async (ids) => new Map(await reader.call('clusters', ids, now())),
    cluster: (id) => reader.call('cluster', id, now()),
    export: (criteria) => exportStories(reader, criteria, now),
    retag: (retags) => writer.call('retag', retags),
    countByTagger: async () => new Map(await reader.call('countByTagger')),
    removeByFeed: (feedId) => writer.call('removeByFeed', feedId),
    count: () => reader.call('count', now()),
  };
}

type Request = Parameters<StoryStore['search']>[0];
type Page = Awaited<ReturnType<StoryStore['search']>>;

const NOTHING = { total: 0, copies: 0 };

async function searchRanked(reader: Reader, request: Request, now: number): Promise<Page> {
  const cursor = requestCursor(request);
  const counted = cursor === null ? null : { total: cursor.count('total'), copies: cursor.count('copies') };
  const after =
    cursor === null
      ? null
      : {
          snapshot: cursor.text('snapshot'),
          offset: cursor.count('offset'),
          watermark: cursor.count('watermark'),
          last: cursor.count('last'),
        };
  const page = await reader.call('ranked', wantedOf(request, now, request.collapse), {
    size: pageSize(request.size),
    after,
    highlight: request.highlight === true,
    count: counted === null,
  });
  const totals = counted ?? page.counted ?? NOTHING;
  const next = page.next === null ? null : writeCursor(searchKey(request, request.sort), { ...page.next, ...totals });
  return { hits: page.hits, ...totalsOf(request, totals), nextCursor: next };
}

async function searchTimed(reader: Reader, request: Request, sort: 'newest' | 'oldest', now: number): Promise<Page> {
  const cursor = requestCursor(request);
  const page = await reader.call('timed', wantedOf(request, now, request.collapse), {
    sort,
    size: pageSize(request.size),
    after: cursor === null ? null : { ms: cursor.time('ms'), id: cursor.text('id') },
    highlight: request.highlight === true,
    count: true,
  });
  const next = page.next === null ? null : writeCursor(searchKey(request, sort), page.next);
  return { hits: page.hits, ...totalsOf(request, page.counted ?? NOTHING), nextCursor: next };
}

async function* exportStories(reader: Reader, criteria: Criteria, now: () => number): AsyncGenerator<Story[]> {
  let after: { ms: number; id: string } | null = null;
  do {
    const page: Awaited<ReturnType<ReadMethods['timed']>> = await reader.call('timed', wantedOf(criteria, now()), {
      sort: 'newest',
      size: EXPORT_BATCH,
      after,
      highlight: false,
      count: false,
    });
    if (page.hits.length > 0) yield page.hits.map((hit) => hit.story);
    after = page.next;
  } while (after !== null);
}

function feedStore(writer: Writer, reader: Reader): FeedStore {
  return {
    add: (feed) => writer.call('addFeed', feed),
    addMany: async (feeds) => {
      const added: boolean[] = [];
      for (let at = 0; at < feeds.length; at += FEED_BATCH) {
        added.push(...(await writer.call('addFeeds', feeds.slice(at, at + FEED_BATCH))));
      }
      return added;
    },
    get: (id) => writer.call('getFeed', id),
    list: () => reader.call('listFeeds'),
    page: (request) =>
      feedPage(request, {
        read: (part) => reader.call('feedPart', part),
        count: (filter) => reader.call('countFeeds', filter),
      }),
    countByHealth: async () => Object.fromEntries(await reader.call('countByHealth')),
    sourceNames: async (sources) => new Map(await reader.call('sourceNames', sources)),
    update: (id, patch) => writer.call('updateFeed', id, patch),
    remove: (id) => writer.call('removeFeed', id),
    claimDue: ({ now, limit, leaseMs }) => writer.call('claimDue', { now: now.getTime(), limit, leaseMs }),
    recordPoll: (id, state) => writer.call('recordPoll', id, state),
    pollNow: (id, now) => writer.call('pollFeedAt', id, now.getTime()),
    wake: (id, now) => writer.call('wakeFeed', id, now.getTime()),
    nextDue: async () => {
      const due = await writer.call('nextDue');
      return due === null ? null : new Date(due);
    },
  };
}

function keyStore(writer: Writer): KeyStore {
  return {
    add: (key) => writer.call('addKey', key),
    findByHash: async (hash) => keyOfHash(await writer.call('findKey', apiKeyId(hash)), hash),
    list: async () => sortKeys(await writer.call('listKeys')),
    revoke: (id, at) => writer.call('revokeKey', id, at.toISOString()),
    touch: (id, at) => writer.call('touchKey', id, at.toISOString()),
  };
}
