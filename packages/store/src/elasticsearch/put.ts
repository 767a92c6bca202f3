import type { Client } from '@elastic/elasticsearch';
import { fingerprint, type Story } from '@slugline/model';
import { admit } from '../admit.ts';
import { sketchedStory } from '../clusters/sketched.ts';
import type { PutResult } from '../port.ts';
import { type Succession, succeed } from '../succession.ts';
import { type BulkLine, type BulkOutcome, bulk } from './bulk.ts';
import { asked, storeError } from './client.ts';
import { withCorrections } from './corrections.ts';
import { type StoryDocument, toDocument, toStory } from './documents.ts';
import { groupStories } from './write-clusters.ts';

/** Rounds in which others may get ahead of us with the same story before it is left to a later try. */
const MAX_ROUNDS = 10;

/** A stored document and the marks by which Elasticsearch knows whether it changed since. */
export interface Stored<T> {
  source: T;
  seqNo: number | undefined;
  primaryTerm: number | undefined;
}

/** Reads documents by id as they are now, refreshed or not. Missing ones are absent from the map. */
export async function readStored<T>(
  client: Client,
  alias: string,
  ids: readonly string[],
  fields?: readonly string[],
): Promise<Map<string, Stored<T>>> {
  const found = new Map<string, Stored<T>>();
  if (ids.length === 0) return found;
  const filter = fields === undefined ? {} : { _source_includes: [...fields] };
  const { docs } = await asked(client.mget<T>({ index: alias, ids: [...ids], ...filter }));
  for (const doc of docs) {
    if ('error' in doc)
      throw storeError(
        doc.error.type === 'index_not_found_exception' ? 'store.not_ready' : 'store.unavailable',
        doc.error.reason ?? doc.error.type,
      );
    if (doc.found && doc._source !== undefined) {
      found.set(doc._id, { source: doc._source, seqNo: doc._seq_no, primaryTerm: doc._primary_term });
    }
  }
  return found;
}

/** Fields enough to decide whether a story is news. */
const HEAD = ['version', 'contentHash', 'pubStatus', 'embargoedUntil', 'sourceVersion'] as const;
/** One stored before sources' versions were kept has none. */
type Head = Pick<Story, Exclude<(typeof HEAD)[number], 'sourceVersion'>> & Partial<Pick<Story, 'sourceVersion'>>;

/** What a put does with a story of which one is stored. A kill, or a change of embargo, is news even where the text stays. */
function successionOf(head: Head, story: Story): Succession {
  const ms = (time: string | null) => (time === null ? null : Date.parse(time));
  const saysTheSame =
    head.contentHash === story.contentHash &&
    head.pubStatus === story.pubStatus &&
    (story.pubStatus !== 'usable' || ms(head.embargoedUntil) === ms(story.embargoedUntil));
  return succeed({ ...head, saysTheSame }, story);
}

interface Pending {
  at: number;
  story: Story;
}

interface Write extends Pending {
  before: Stored<StoryDocument> | null;
}

/** A newer version of the same content: only the stored number is raised, so that what was made before it cannot overwrite it later. */
interface Raise extends Pending {
  head: Stored<Head>;
}

/** What the put needs of its store. */
export interface PutContext {
  client: Client;
  stories: string;
  versions: string;
  corrections: string;
  now: () => Date;
}

/**
 * Puts stories. A new story is created only if none is there, a newer version replaces only the very document that was read and whose
 * copy went into the history first (`if_seq_no`); who loses such a race reads again and decides anew. So a late version never overwrites a newer
 * one, and no superseded version is lost, whatever number of processes write.
 */
export async function putStories(context: PutContext, stories: readonly Story[]): Promise<PutResult[]> {
  const results: PutResult[] = [];
  let pending: Pending[] = [];
  for (const [at, candidate] of stories.entries()) {
    const admitted = admit(candidate);
    if ('refused' in admitted) results[at] = { status: 'failed', retryable: false, reason: admitted.refused };
    else pending.push({ at, story: admitted.story });
  }
  let contended = 0;
  for (let isFirst = true; pending.length > 0 && contended < MAX_ROUNDS; isFirst = false) {
    const conflicts = await putRound(context, firstOfEach(pending), results, isFirst);
    if (conflicts && !isFirst) contended += 1;
    pending = pending.filter(({ at }) => results[at] === undefined);
  }
  for (const { at } of pending) results[at] = { status: 'failed', retryable: true, reason: 'others kept changing the story' };
  await groupPut(context, stories, results);
  return results;
}

/** Groups what was put; also what was unchanged, since the call that wrote it may have broken off before it was grouped. */
async function groupPut(context: PutContext, stories: readonly Story[], results: PutResult[]): Promise<void> {
  const done = stories.filter((story, at) => {
    const status = results[at]?.status;
    return status === 'updated' || ((status === 'created' || status === 'unchanged') && story.fingerprint !== null);
  });
  const created = new Set(stories.filter((_, at) => results[at]?.status === 'created'));
  // What was created was in no cluster before.
  const seeds = new Map(done.map((story) => [story.id, { ...sketchedStory(story), isRead: created.has(story) }]));
  const unsettled = await groupStories(context, [...seeds.values()]);
  for (const [at, { id }] of stories.entries()) {
    const status = results[at]?.status;
    if (!unsettled.has(id) || status === 'failed' || status === 'stale') continue;
    results[at] = { status: 'failed', retryable: true, reason: 'others kept changing its cluster' };
  }
}

/** Versions of the same story in one call go one after the other. */
function firstOfEach(pending: readonly Pending[]): Pending[] {
  const ids = new Set<string>();
  return pending.filter(({ story }) => !ids.has(story.id) && ids.add(story.id));
}

/** Answers whether a story was changed by another process meanwhile. */
async function putRound(
  context: PutContext,
  round: readonly Pending[],
  results: PutResult[],
  isFirst: boolean,
): Promise<boolean> {
  const { client } = context;
  // A first version is mostly of a story that is not there yet: it is created without a look, and looked at only if that fails.
  const isNew = ({ story }: Pending): boolean => isFirst && story.version === 1;
  const { writes: decided, raises } = await decide(
    context,
    round.filter((one) => !isNew(one)),
    results,
  );
  const writes = [...round.filter(isNew).map((one) => ({ ...one, before: null })), ...decided];
  const updates = writes.filter((write) => write.before !== null);
  const archived = await bulk(client, context.versions, updates.map(archiveLine));
  const ready = writes.filter((write) => {
    const outcome = write.before === null ? undefined : archived[updates.indexOf(write)];
    if (outcome === undefined || outcome.ok) return true;
    results[write.at] = toFailed(outcome);
    return false;
  });
  const storedAt = context.now();
  const lines = [...ready.map((write) => headLine(write, storedAt)), ...raises.map((raise) => raiseLine(raise, storedAt))];
  // A kill hides its story at once, not a second later.
  const refresh = ready.some(({ story }) => story.pubStatus !== 'usable');
  const outcomes = await bulk(client, context.stories, lines, { refresh });
  let conflicts = false;
  for (const [index, write] of [...ready, ...raises].entries()) {
    const outcome = outcomes[index];
    if (outcome?.ok)
      results[write.at] = { status: 'head' in write ? 'unchanged' : write.before === null ? 'created' : 'updated' };
    else if (outcome?.status === 409) conflicts = true;
    else if (outcome !== undefined) results[write.at] = toFailed(outcome);
  }
  return conflicts;
}

function toFailed(outcome: Extract<BulkOutcome, { ok: false }>): PutResult {
  return { status: 'failed', retryable: outcome.retryable, reason: outcome.reason };
}

/** Reads the heads of all, and whole documents only of those that will be superseded. */
async function decide(
  context: PutContext,
  round: readonly Pending[],
  results: PutResult[],
): Promise<{ writes: Write[]; raises: Raise[] }> {
  const { client, stories } = context;
  const ids = round.map(({ story }) => story.id);
  const heads = await readStored<Head>(client, stories, ids, HEAD);
  const raises: Raise[] = [];
  /** The story as it is to be written, or nothing where that is settled. */
  const news = (head: Stored<Head> | undefined, one: Pending): Pending[] => {
    if (head === undefined) return [one];
    const next = successionOf(head.source, one.story);
    if ('write' in next) return [{ ...one, story: next.write }];
    if ('raise' in next) raises.push({ at: one.at, story: next.raise, head });
    else results[one.at] = next.answer;
    return [];
  };
  const wanted = round.filter((one) => news(heads.get(one.story.id), one).length > 0);
  const known = wanted.map(({ story }) => story.id).filter((id) => heads.has(id));
  const before = await readStored<StoryDocument>(client, stories, known);
  const writes = wanted.flatMap((one) =>
    news(before.get(one.story.id), one).map((write) => ({ ...write, before: before.get(one.story.id) ?? null })),
  );
  return { writes: await withCorrections(context, writes), raises };
}

function archiveLine({ before, story }: Write): BulkLine {
  const old = before === null ? story : toStory(before.source);
  const json = JSON.stringify({ storyId: old.id, feedId: old.feedId, version: old.version, story: old });
  return { action: 'index', id: fingerprint(old.id, old.version), json };
}

function headLine({ story, before }: Write, storedAt: Date): BulkLine {
  const json = JSON.stringify(toDocument(story, storedAt, before?.source.cluster ?? null));
  if (before === null) return { action: 'create', id: story.id, json };
  return { action: 'index', id: story.id, json, ifSeqNo: before.seqNo, ifPrimaryTerm: before.primaryTerm };
}

function raiseLine({ story, head }: Raise, storedAt: Date): BulkLine {
  const { version, itemHash, sourceVersion } = story;
  const doc: Partial<StoryDocument> = { version, itemHash, sourceVersion, storedAt: storedAt.toISOString() };
  return { action: 'update', id: story.id, json: JSON.stringify({ doc }), ifSeqNo: head.seqNo, ifPrimaryTerm: head.primaryTerm };
}
