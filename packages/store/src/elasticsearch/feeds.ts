import type { Client, estypes } from '@elastic/elasticsearch';
import { FEED_DEFAULTS, type Feed, POLL_DEFAULTS, type PollState } from '@slugline/model';
import { patchFeed, patchFields, sortFeeds } from '../feeds.ts';
import type { FeedStore } from '../port.ts';
import { bulk } from './bulk.ts';
import { asked, askedUnless } from './client.ts';
import { readStored } from './put.ts';

/** A feed as it is stored: only `enabled` and `nextPollAt` are indexed. */
interface FeedDocument {
  feed: Omit<Feed, 'poll'>;
  poll: PollState;
  enabled: boolean;
  /** The truth about when it is due: a claim moves it alone. */
  nextPollAt: string | null;
}

const MAX_FEEDS = 10_000;
const RETRIES = 10;

function toFeed({ feed, poll, nextPollAt }: FeedDocument): Feed {
  return { ...FEED_DEFAULTS, ...feed, poll: { ...POLL_DEFAULTS, ...poll, nextPollAt } };
}

/** Feeds in Elasticsearch. Searches over them refresh first, which costs nothing where nothing changed. */
export function feedStore(client: Client, index: string): FeedStore {
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
    add: async ({ poll, ...feed }) => {
      const document: FeedDocument = { feed, poll, enabled: feed.enabled, nextPollAt: poll.nextPollAt };
      return (await askedUnless(client.create({ index, id: feed.id, document, require_alias: true }), 409)) !== null;
    },
    list: async () => sortFeeds((await search({ size: MAX_FEEDS })).flatMap((hit) => (hit._source ? toFeed(hit._source) : []))),
    update: async (id, patch) => {
      const before = await get(id);
      if (before === null) return null;
      const { enabled } = patchFeed(before, patch);
      const done = await change(id, { feed: patchFields(patch), ...(patch.enabled === undefined ? {} : { enabled }) });
      return done === null ? null : get(id);
    },
    remove: async (id) => (await askedUnless(client.delete({ index, id }), 404)) !== null,
    claimDue: async (options) => {
      const hits = await search({ ...dueBy(options.now), size: options.limit, seq_no_primary_term: true });
      return claim(client, index, hits, new Date(options.now.getTime() + options.leaseMs).toISOString());
    },
    recordPoll: async (id, state) => {
      await change(id, { poll: state, nextPollAt: state.nextPollAt });
    },
    pollNow: async (id, now) => (await change(id, { nextPollAt: now.toISOString() })) !== null,
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
