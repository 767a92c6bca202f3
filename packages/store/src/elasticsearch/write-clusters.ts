import type { Client, estypes } from '@elastic/elasticsearch';
import { keysOf, WINDOW_MS } from '../clusters/compare.ts';
import { type Ask, type Grouped, type Regrouped, regroup } from '../clusters/regroup.ts';
import { sketchOf } from '../clusters/sketched.ts';
import { type BulkLine, bulk } from './bulk.ts';
import { asked, storeError } from './client.ts';
import type { StoryDocument } from './documents.ts';
import { readStored } from './put.ts';

/** What the grouping needs of its store. */
export interface GroupingContext {
  client: Client;
  stories: string;
  now: () => Date;
}

/** Of the stories that share a key, those that share most are compared. */
const MOST_COMPARED = 50;
const MOST_MEMBERS = 1_000;
/** Stories whose copies are looked for in one search. */
const NEAR_AT_ONCE = 200;
const MOST_FOUND = 5_000;
/** Rounds in which others may change the same clusters before a story is left to a later try. */
const MAX_ROUNDS = 12;
const PAUSE_MS = 30;

const FIELDS = ['id', 'source', 'firstCreated', 'fingerprint', 'cluster'] as const;
type Fields = Pick<StoryDocument, (typeof FIELDS)[number]>;

/** A story with the marks by which Elasticsearch knows whether it changed since. */
interface Marked {
  story: Grouped;
  seqNo: number | undefined;
  primaryTerm: number | undefined;
}

/**
 * Groups stories that were just written. Elasticsearch has no transaction over several documents; so whoever writes looks afterwards, with all that was
 * written before it made visible, and writes again until a look asks for nothing. Of two processes that write at once the later one so sees both
 * (infra/decisions/011-clusters.md). Answers the ids of those that could not be settled, since others kept changing the same.
 */
export async function groupStories(context: GroupingContext, written: readonly Grouped[]): Promise<Set<string>> {
  let seeds = await withPart(context, written);
  let recheck = true;
  for (let round = 0; seeds.length > 0; round += 1) {
    if (round === MAX_ROUNDS) return new Set(seeds.map(({ id }) => id));
    await asked(context.client.indices.refresh({ index: context.stories }));
    const seen = new Map<string, Marked>();
    const changes = await answered(context, regroup(seeds, { recheck }), seen);
    const own = new Set(written.map(({ id }) => id));
    // The stories of this call last: what breaks off before is found again when they are put again.
    const conflicts =
      (await write(context, changes, seen, (id) => !own.has(id))) + (await write(context, changes, seen, (id) => own.has(id)));
    const before = new Map([
      ...seeds.map((seed) => [seed.id, seed] as const),
      ...[...seen].map(([id, { story }]) => [id, story] as const),
    ]);
    seeds = [...changes].flatMap(([id, cluster]) => {
      const story = before.get(id);
      return story === undefined ? [] : [{ ...story, cluster, isRead: false }];
    });
    recheck = conflicts > 0;
    if (conflicts > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * (round + 1)));
  }
  return new Set();
}

/** Those without a sketch have a part in it only where they were in a cluster before. */
async function withPart({ client, stories }: GroupingContext, written: readonly Grouped[]): Promise<Grouped[]> {
  const without = written.filter(({ sketch }) => sketch === null).map(({ id }) => id);
  const found = await readStored<Pick<Fields, 'cluster'>>(client, stories, without, ['cluster']);
  return written.filter(({ id, sketch }) => sketch !== null || (found.get(id)?.source.cluster ?? null) !== null);
}

async function answered(
  context: GroupingContext,
  grouping: Generator<Ask, Regrouped, readonly Grouped[]>,
  seen: Map<string, Marked>,
): Promise<Regrouped> {
  let step = grouping.next();
  while (!step.done) step = grouping.next(await answer(context, step.value, seen));
  return step.value;
}

async function answer(context: GroupingContext, ask: Ask, seen: Map<string, Marked>): Promise<Grouped[]> {
  const { client, stories } = context;
  const found = new Map<string, Marked>();
  const add = (many: readonly Marked[]) => {
    for (const one of many) if (!found.has(one.story.id)) found.set(one.story.id, one);
  };
  for (let at = 0; at < ask.near.length; at += NEAR_AT_ONCE) add(await findNear(context, ask.near.slice(at, at + NEAR_AT_ONCE)));
  if (ask.clusters.length > 0) add(await find(context, [{ query: { terms: { cluster: [...ask.clusters] } }, size: MOST_FOUND }]));
  const missing = ask.ids.filter((id) => !found.has(id));
  for (const [, { source, seqNo, primaryTerm }] of await readStored<Fields>(client, stories, missing, FIELDS)) {
    add([{ story: toGrouped(source), seqNo, primaryTerm }]);
  }
  for (const [id, one] of found) seen.set(id, one);
  return [...found.values()].map(({ story }) => story);
}

function toGrouped({ id, source, firstCreated, fingerprint, cluster }: Fields): Grouped {
  return { id, source, firstCreated: Date.parse(firstCreated), sketch: sketchOf(fingerprint), cluster: cluster ?? null };
}

/** One search for many, so that each story is read once; one for each where a phrase that many stories share would bring too many. */
async function findNear(context: GroupingContext, near: readonly Grouped[]): Promise<Marked[]> {
  const together = await find(context, [nearQuery(near, MOST_FOUND)]);
  if (near.length === 1 || together.length < MOST_FOUND) return together;
  return find(
    context,
    near.map((one) => nearQuery([one], MOST_COMPARED)),
  );
}

/** Where the copies of one story are asked for, each shared key counts the same, so that those which share most come first. */
function nearQuery(near: readonly Grouped[], size: number): estypes.SearchSearchRequestBody {
  const keys = [...new Set(near.flatMap(({ sketch }) => (sketch === null ? [] : keysOf(sketch).map(String))))];
  const times = near.map(({ firstCreated }) => firstCreated);
  const iso = (ms: number) => new Date(ms).toISOString();
  const gte = iso(times.reduce((a, b) => Math.min(a, b)) - WINDOW_MS);
  const lte = iso(times.reduce((a, b) => Math.max(a, b)) + WINDOW_MS);
  const shares: estypes.QueryDslQueryContainer =
    near.length > 1
      ? { bool: { filter: [{ terms: { sketchKeys: keys } }] } }
      : { bool: { should: keys.map((key) => ({ constant_score: { filter: { term: { sketchKeys: key } } } })) } };
  return { query: { bool: { must: [shares], filter: [{ range: { firstCreated: { gte, lte } } }] } }, size };
}

/** Reads what the grouping needs from columns, not from the stories' sources with their texts. */
async function find({ client, stories }: GroupingContext, bodies: readonly estypes.SearchSearchRequestBody[]): Promise<Marked[]> {
  const more = { _source: false, docvalue_fields: [...FIELDS], seq_no_primary_term: true, track_total_hits: false };
  const searches = bodies.flatMap((body) => [{}, { ...body, ...more }]);
  const { responses } = await asked(client.msearch({ index: stories, searches }));
  return responses.flatMap((response) => {
    if ('error' in response) throw storeError('store.unavailable', response.error.reason ?? response.error.type);
    return response.hits.hits.map(({ fields = {}, _seq_no: seqNo, _primary_term: primaryTerm }) => {
      const text = (name: keyof Fields) => String((fields[name] as unknown[] | undefined)?.[0] ?? '');
      const values = { id: text('id'), source: text('source'), firstCreated: text('firstCreated') };
      const story = toGrouped({ ...values, fingerprint: text('fingerprint') || null, cluster: text('cluster') || null });
      return { story, seqNo, primaryTerm };
    });
  });
}

/** Writes those of the changes that are wanted; answers how many met a story that was changed since it was read. */
async function write(
  { client, stories, now }: GroupingContext,
  changes: Regrouped,
  seen: ReadonlyMap<string, Marked>,
  wanted: (id: string) => boolean,
): Promise<number> {
  const storedAt = now().toISOString();
  const lines = [...changes].flatMap(([id, cluster]): BulkLine[] => {
    if (!wanted(id)) return [];
    // A new story was not read; what another process says of it meanwhile is met by the next look.
    const marked = seen.get(id);
    const json = JSON.stringify({ doc: { cluster, storedAt } });
    return [{ action: 'update', id, json, ifSeqNo: marked?.seqNo, ifPrimaryTerm: marked?.primaryTerm }];
  });
  const outcomes = lines.length === 0 ? [] : await bulk(client, stories, lines);
  return outcomes.filter((outcome) => !outcome.ok && outcome.status !== 404).length;
}

/** The stories that are in a cluster with one of a feed, and of others. They are to be grouped again once the feed's are removed. */
export async function leftBehind(context: GroupingContext, feedId: string): Promise<Grouped[]> {
  const { client, stories } = context;
  const aggs = { clusters: { terms: { field: 'cluster', size: MOST_MEMBERS } } };
  const answer = await asked(
    client.search<unknown, { clusters: { buckets: { key: string }[] } }>({
      index: stories,
      query: { term: { feedId } },
      size: 0,
      aggs,
    }),
  );
  const clusters = (answer.aggregations?.clusters.buckets ?? []).map(({ key }) => key);
  if (clusters.length === 0) return [];
  const query = { bool: { filter: [{ terms: { cluster: clusters } }], must_not: [{ term: { feedId } }] } };
  return (await find(context, [{ query, size: 2 * MOST_FOUND }])).map(({ story }) => story);
}
