import type {
  Clock,
  Correction,
  DeadLetterStore,
  DependencyCheck,
  Feed,
  FeedHealth,
  ItemLedger,
  PollState,
  Story,
  Tag,
} from '@slugline/model';
import type { QueryNode } from '@slugline/query';
import type { Inbox, KeyStore } from './pushed.ts';

/** What becomes of a story that was put. `failed` says whether trying again can help. */
export type PutResult =
  | { status: 'created' | 'updated' | 'unchanged' }
  /** `storedSource`: the stored source version, where the source itself numbers this one lower. */
  | { status: 'stale'; stored: number; storedSource?: string }
  | { status: 'failed'; retryable: boolean; reason: string };

/** What the Store knows of a story without reading it whole. */
export interface StoryHead {
  id: string;
  version: number;
  contentHash: string;
  itemHash: string;
  /** The source's own version, where it states one. */
  sourceVersion: string | null;
}

/** The facets of a search: repeated values are OR inside one facet and AND across. Codes are exact. */
export interface Filters {
  /** What a story is about. */
  region?: readonly string[];
  /** Any region that it has, also those only mentioned. */
  mentions?: readonly string[];
  topic?: readonly string[];
  source?: readonly string[];
  /** Primary language subtags, such as `en`. */
  lang?: readonly string[];
  /** Of an operator's own vocabularies, as `vocabulary/code`. */
  tag?: readonly string[];
}

/** What to find. Both adapters answer the same request with the same stories. */
export interface Criteria {
  /** From `parseQuery`; null finds everything. */
  query: QueryNode | null;
  filters: Filters;
  /** Bounds on `firstCreated`: from inclusive, to exclusive; ISO 8601. */
  from?: string;
  to?: string;
  /** Whether what is embargoed, withheld or withdrawn is found too: for work on the whole archive by time, never for readers. */
  hidden?: boolean;
}

export interface SearchRequest extends Criteria {
  /** Ties are broken by story id, so the order is total. */
  sort: 'relevance' | 'newest' | 'oldest';
  /** 1 to 200. */
  size: number;
  /** The `nextCursor` of the page before, for the same criteria and sort. */
  cursor?: string;
  /** Whether to mark what matched. */
  highlight?: boolean;
  /**
   * One hit for each cluster: of the copies that match the one that goes first in it, which is the lead wherever that matches. A cluster whose first
   * match changes while somebody pages may be met again in its new place, as any story that arrives there.
   */
  collapse?: boolean;
}

/** A piece of a field's text with the UTF-16 ranges in it that matched. Plain text, never markup. */
export interface Snippet {
  text: string;
  marks: [start: number, end: number][];
}

export interface Hit {
  story: Story;
  /** Null unless sorted by relevance. */
  score: number | null;
  /** The whole headline, and up to three pieces of the body; absent without `highlight` or where nothing matched. */
  highlights?: { headline?: Snippet; body?: Snippet[] };
}

export interface SearchPage {
  hits: Hit[];
  /** `gte` when the count stopped at 10,000. */
  total: { value: number; relation: 'eq' | 'gte' };
  /** With `collapse`: how many stories match, every copy counted. */
  copies?: { value: number; relation: 'eq' | 'gte' };
  nextCursor: string | null;
}

/** A story of a cluster. */
export interface ClusterMember extends Pick<Story, 'id' | 'source' | 'sourceName' | 'headline' | 'url' | 'firstCreated'> {
  /** Whether it comes from a wire itself. */
  isWire: boolean;
}

/** Copies of one text, two or more, that search may find. */
export interface Cluster {
  /** That of one of its stories; stays while that story is in it. */
  id: string;
  /** The wire's own, then the earliest, then the lowest id. */
  leadId: string;
  /** How many stories. */
  size: number;
  /** How many sources. */
  sources: number;
  /** The lead first, then in the order in which they would lead; at most 1,000. */
  members: ClusterMember[];
}

/** Counts per code, most frequent first (ties by code), at most 200 each. A facet's own filter does not narrow its counts. */
export type Facets = Record<'region' | 'mentions' | 'topic' | 'tag' | 'source' | 'lang', { code: string; count: number }[]>;

/** `interval` is the width of the bars, chosen so that there are at most 60. Bars without stories are included, in order, in UTC. */
export interface Histogram {
  interval: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  bars: { from: string; to: string; count: number }[];
}

/** New tags for a stored version, as the tagger gives them. */
export interface Retag {
  id: string;
  version: number;
  tags: readonly Tag[];
  taggerVersion: string;
}

/**
 * What editors say of stories' tags. Every write of a story applies them to its tags, so that they stay through new versions and new rules, and what
 * is corrected while a new version is on its way is not lost.
 */
export interface CorrectionStore {
  /** Those of each story that has any, by time; read-your-writes. */
  get(storyIds: readonly string[]): Promise<Map<string, Correction[]>>;
  /** Keeps a correction, the last one of a tag, and applies it to the stored story at once. Null when there is no such story. */
  put(storyId: string, correction: Correction): Promise<Story | null>;
  /** Takes back the correction of a tag: the story gets what the tagger gave. Null when there is no such story. */
  remove(storyId: string, tag: Pick<Tag, 'vocabulary' | 'code'>): Promise<Story | null>;
}

/** Stories and their versions. Only `usable` stories whose embargo has passed are found by search, facets, histogram and export. */
export interface StoryStore {
  /**
   * Takes each story only if its version is newer than the stored one and its content differs (a newer version of the same content raises the
   * stored version number only, so that what came before it cannot overwrite it later, and answers `unchanged`; where the source numbers its versions,
   * that order goes before ours: see {@link succeed}), keeps the superseded version, and answers one result for
   * each story in order. One bad story never fails its neighbours. Two processes may put the same story at once. Stories with fingerprints are grouped
   * with their copies: two copies that two processes put at once still meet, and putting a story again completes what was broken off.
   * @throws TransientError store.unavailable or store.blocked when nothing could be written.
   */
  put(stories: readonly Story[]): Promise<PutResult[]>;
  /** Heads of those of `ids` that are stored; read-your-writes. */
  heads(ids: readonly string[]): Promise<Map<string, StoryHead>>;
  /** The newest version whatever its status, or null. */
  get(id: string): Promise<Story | null>;
  /** All versions, newest first; empty when the story is unknown. */
  versions(id: string): Promise<Story[]>;
  search(request: SearchRequest): Promise<SearchPage>;
  facets(criteria: Criteria): Promise<Facets>;
  histogram(criteria: Criteria): Promise<Histogram>;
  /** The clusters of those of the stories that are in one. */
  clusters(storyIds: readonly string[]): Promise<Map<string, Cluster>>;
  /** A cluster by its id, or by that of any story in it, or null. */
  cluster(id: string): Promise<Cluster | null>;
  /** Every matching story in batches, newest first, without a cap, right while stories arrive. */
  export(criteria: Criteria): AsyncIterable<Story[]>;
  /**
   * Replaces the tags of stored versions without making new ones, an editor's corrections applied; answers for each, in order, false when that version is
   * no longer the newest.
   */
  retag(retags: readonly Retag[]): Promise<boolean[]>;
  /** How many stories each version of the tagger tagged, whatever their status; null for those of before it was kept. */
  countByTagger(): Promise<Map<string | null, number>>;
  /** Removes all stories (with versions and ledger lines) that a feed brought. Answers how many. For sample data only: a kill is never a removal. */
  removeByFeed(feedId: string): Promise<number>;
  /** Usable stories in all. */
  count(): Promise<number>;
}

/** What a person may change of a feed. */
export type FeedPatch = Partial<
  Pick<
    Feed,
    | 'url'
    | 'title'
    | 'source'
    | 'sourceName'
    | 'language'
    | 'intervalSeconds'
    | 'urgent'
    | 'reader'
    | 'websub'
    | 'enabled'
    | 'format'
  >
>;

/** Which feeds: what is absent does not narrow. */
export interface FeedFilter {
  /** How they stand; `paused` is every one that is turned off, the others are turned on. */
  health?: readonly FeedHealth[];
  /** Words that are all part of its title, its source's name or slug, or its address; case and accents do not matter. */
  text?: string;
  sample?: boolean;
  source?: string;
  /** The address as it is stored. */
  url?: string;
}

export interface FeedPageRequest extends FeedFilter {
  /** 1 to 200. */
  size: number;
  /** The `nextCursor` of the page before, for the same request. */
  cursor?: string;
  /** Turned-on feeds that stand so come first. */
  first?: readonly FeedHealth[];
}

/** A page of feeds by source name, then id. */
export interface FeedPage {
  feeds: Feed[];
  /** Of all pages. */
  total: number;
  nextCursor: string | null;
}

/** Feeds and their poll state. */
export interface FeedStore {
  /** False when a feed of that id is there already; nothing is changed then. */
  add(feed: Feed): Promise<boolean>;
  /** Adds many in few writes; answers for each, in order, what `add` would. */
  addMany(feeds: readonly Feed[]): Promise<boolean[]>;
  get(id: string): Promise<Feed | null>;
  /** All feeds by source name, then id: everything is read, so for work on all of them only. */
  list(): Promise<Feed[]>;
  /** @throws PermanentError request.bad_cursor */
  page(request: FeedPageRequest): Promise<FeedPage>;
  /** How many stand how; a health that no feed has is absent. */
  countByHealth(): Promise<Partial<Record<FeedHealth, number>>>;
  /** The names of those of `sources` that have feeds. */
  sourceNames(sources: readonly string[]): Promise<Map<string, string>>;
  /** Null when there is no such feed. */
  update(id: string, patch: FeedPatch): Promise<Feed | null>;
  remove(id: string): Promise<boolean>;
  /** Takes up to `limit` enabled feeds that are due, earliest first, moving each one's `nextPollAt` to now + lease. No two callers get the same one. */
  claimDue(options: { now: Date; limit: number; leaseMs: number }): Promise<Feed[]>;
  /** Writes the state after a poll. Does nothing when the feed was removed meanwhile. */
  recordPoll(id: string, state: PollState): Promise<void>;
  /** Makes the feed due at `now`; false when there is no such feed. */
  pollNow(id: string, now: Date): Promise<boolean>;
  /** Makes the feed due at `now` unless it is due earlier, for a document that was pushed in; its plan (`poll.planned`) stays. False when there is no such feed. */
  wake(id: string, now: Date): Promise<boolean>;
  /** When the next enabled feed is due, or null. */
  nextDue(): Promise<Date | null>;
}

/** Everything that must survive: the port that both adapters implement and one contract suite checks. */
export interface Store {
  readonly kind: 'sqlite' | 'elasticsearch';
  readonly stories: StoryStore;
  readonly corrections: CorrectionStore;
  readonly feeds: FeedStore;
  /** The ledger: what became of each item of each feed. */
  readonly items: ItemLedger;
  readonly deadLetters: DeadLetterStore;
  /** Small facts that outlive a restart, such as "the sample wire was removed". */
  readonly notes: { get(key: string): Promise<string | null>; set(key: string, value: string): Promise<void> };
  /** Documents that were pushed in and wait for the poll stage. */
  readonly inbox: Inbox;
  /** Keys of the API. */
  readonly keys: KeyStore;
  check(): Promise<DependencyCheck>;
  /** Makes every finished write visible to search (Elasticsearch refreshes each second by itself). For tests and benches. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Which tier, and where. `elasticsearchUrl` chooses Elasticsearch; else SQLite in `dataDir`. */
export interface StoreOptions {
  elasticsearchUrl?: string | undefined;
  /** Prefix of index and alias names. Default `slugline`. */
  indexPrefix?: string | undefined;
  /** Folder of the SQLite database; made when missing. */
  dataDir?: string | undefined;
  /** How long to wait for Elasticsearch when opening, in milliseconds. Default 60,000. */
  connectTimeoutMs?: number | undefined;
  /** What decides whether an embargo has passed. Default the machine's. */
  clock?: Clock | undefined;
  /** Called for what an operator should know (a retry, a migration). */
  log?: (level: 'info' | 'warn' | 'error', message: string, fields?: Record<string, unknown>) => void;
}
