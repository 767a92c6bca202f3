import type { Client, estypes } from '@elastic/elasticsearch';
import { FEED_DEFAULTS, type Feed, type FeedHealth, POLL_DEFAULTS, type PollState } from '@slugline/model';
import { type FeedPlace, feedPage, patchFeed, patchFields, sortFeeds } from '../feeds.ts';
import type { FeedStore } from '../port.ts';
import { bulk, mustSucceed } from './bulk.ts';
import { asked, askedUnless } from './client.ts';
import { feedFinder, findableFields } from './find-feeds.ts';
import { readStored } from './put.ts';

/** A feed as it is stored; `feed` and `poll` are not indexed. */
interface FeedDocument extends ReturnType<typeof findableFields> {
  feed: Omit<Feed, 'poll'>;
  poll: PollState;
  enabled: boolean;
  /** The truth about when it is due: a claim moves it alone. */
  nextPollAt: string | null;
  /** The last poll's, whether the feed is on or off. */
  health: FeedHealth;
}

/** Feeds that one request of a list reads, and one of an import writes. */
const BATCH = 1_000;
const RETRIES = 10;
/** ISO 8601 in UTC with milliseconds, as every time here is written, compares as text. */
const WAKE = `
  if (ctx._source.nextPollAt == null || ctx._source.nextPollAt.compareTo(params.now) > 0) { ctx._source.nextPollAt = params.now }
  else { ctx.op = 'noop' }`;

function toFeed({ feed, poll, nextPollAt }: FeedDocument): Feed {
  return { ...FEED_DEFAULTS, ...feed, poll: { ...POLL_DEFAULTS, ...poll, nextPollAt } };
}

function toDocument({ poll, ...feed }: Feed): FeedDocument {
  return { feed, poll, enabled: feed.enabled, nextPollAt: poll.nextPollAt, health: poll.health, ...findableFields(feed) };
}

/** Creates feeds by bulk requests; one that is there already stays as it is. */
async function addMany(client: Client, index: string, feeds: readonly Feed[]): Promise<boolean[]> {
  const added: boolean[] = [];
  for (let at = 0; at < feeds.length; at += BATCH) {
    const lines = feeds.slice(at, at + BATCH).map((feed) => ({
      action: 'create' as const,
      id: feed.id,
      json: JSON.stringify(toDocument(feed)),
    }));
    const outcomes = await bulk(client, index, lines);
    mustSucceed(outcomes.filter((outcome) => outcome.ok || outcome.status !== 409));
    added.push(...outcomes.map((outcome) => outcome.ok));
  }
  return added;
}

/** Feeds in Elasticsearch. Searches over them refresh first, which costs nothing where nothing changed. */
export function feedStore(client: Client, index: string): FeedStore {
  const finder = feedFinder(client, index, toFeed);
  const get = async (id: string): Promise<Feed | null> => {
    const found = (await readStored<FeedDocument>(client, index, [id])).get(id);
    return found === undefined ? null : toFeed(found.source);
  };
  const search = async (request: estypes.SearchRequest) => {
    await asked(client.indices.refresh({ index }));
    const { hits } = await asked(client.search<FeedDocument>({ index, ...request }));
    return hits.hits;
  };
  /** Null when the feed is gone. */
  const change = (id: string, doc: Record<string, unknown>) =>
    askedUnless(client.update({ index, id, doc, retry_on_conflict: RETRIES, require_alias: true }), 404);
  return {
    get,
    add: async (feed) => {
      const document = toDocument(feed);
      return (await askedUnless(client.create({ index, id: feed.id, document, require_alias: true }), 409)) !== null;
    },
    addMany: (feeds) => addMany(client, index, feeds),
    list: async () => {
      const all: Feed[] = [];
      for (let after: FeedPlace | null = null; ; ) {
        const part: Feed[] = await finder.read({ filter: {}, first: [], among: null, after, limit: BATCH });
        all.push(...part);
        const last = part.at(-1);
        if (last === undefined || part.length < BATCH) return sortFeeds(all);
        after = { name: last.sourceName, id: last.id };
      }
    },
    page: (request) => feedPage(request, finder),
    countByHealth: finder.countByHealth,
    sourceNames: finder.sourceNames,
    update: async (id, patch) => {
      const before = await get(id);
      if (before === null) return null;
      const { poll: _poll, ...after } = patchFeed(before, patch);
      const enabled = patch.enabled === undefined ? {} : { enabled: after.enabled };
      const done = await change(id, { feed: patchFields(patch), ...findableFields(after), ...enabled });
      return done === null ? null : get(id);
    },
    remove: async (id) => (await askedUnless(client.delete({ index, id }), 404)) !== null,
    claimDue: async (options) => {
      const hits = await search({ ...dueBy(options.now), size: options.limit, seq_no_primary_term: true });
      return claim(client, index, hits, new Date(options.now.getTime() + options.leaseMs).toISOString());
    },
    recordPoll: async (id, state) => {
      await change(id, { poll: state, nextPollAt: state.nextPollAt, health: state.health });
    },
    pollNow: async (id, now) => (await change(id, { nextPollAt: now.toISOString() })) !== null,
    wake: async (id, now) => {
      const script = { lang: 'painless', source: WAKE, params: { now: now.toISOString() } };
      const update = client.update({ index, id, script, retry_on_conflict: RETRIES, require_alias: true });
      return (await askedUnless(update, 404)) !== null;
    },
    nextDue: async () => {
      const [first] = await search({ query: { term: { enabled: true } }, sort: [{ nextPollAt: 'asc' }], size: 1 });
      const due = first?._source?.nextPollAt ?? null;
      return due === null ? null : new Date(due);
    },
  };
}

function dueBy(now: Date): Pick<estypes.SearchRequest, 'query' | 'sort'> {
  const filter = [{ term: { enabled: true } }, { range: { nextPollAt: { lte: now.toISOString() } } }];
  return { query: { bool: { filter } }, sort: [{ nextPollAt: 'asc' }] };
}

/** Whoever writes first has the feed: the others' writes find it changed. */
async function claim(
  client: Client,
  index: string,
  hits: readonly estypes.SearchHit<FeedDocument>[],
  until: string,
): Promise<Feed[]> {
  const lines = hits.map((hit) => ({
    action: 'update' as const,
    id: hit._id ?? '',
    json: JSON.stringify({ doc: { nextPollAt: until } }),
    ifSeqNo: hit._seq_no,
    ifPrimaryTerm: hit._primary_term,
  }));
  const outcomes = await bulk(client, index, lines);
  return hits.flatMap((hit, at) => (outcomes[at]?.ok && hit._source ? toFeed({ ...hit._source, nextPollAt: until }) : []));
}
