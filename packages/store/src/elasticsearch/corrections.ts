import type { Client } from '@elastic/elasticsearch';
import { type Correction, correctStory, type Story, tagKey } from '@slugline/model';
import type { CorrectionStore, Retag } from '../port.ts';
import { bulk } from './bulk.ts';
import { askedUnless, storeError } from './client.ts';
import { type StoryDocument, tagFields, toStory } from './documents.ts';
import { readStored } from './put.ts';

/** The corrections of a story, under its id. */
interface CorrectionsDocument {
  feedId: string;
  corrections: Correction[];
}

export interface CorrectionsContext {
  client: Client;
  stories: string;
  corrections: string;
  now: () => Date;
}

const MAX_TRIES = 10;

/**
 * Corrections in Elasticsearch. A correction is written first, then the story; a writer of the story reads the story first, then its corrections. Both write the
 * story only as they read it (`if_seq_no`), so whoever comes last has seen the correction.
 */
export function correctionStore(context: CorrectionsContext): CorrectionStore {
  return {
    get: (ids) => readCorrections(context, ids),
    put: (id, correction) => change(context, id, (list) => [...without(list, tagKey(correction)), correction]),
    remove: (id, tag) => change(context, id, (list) => without(list, tagKey(tag))),
  };
}

function without(list: readonly Correction[], key: string): Correction[] {
  return list.filter((correction) => tagKey(correction) !== key);
}

async function readCorrections(
  { client, corrections }: Pick<CorrectionsContext, 'client' | 'corrections'>,
  ids: readonly string[],
): Promise<Map<string, Correction[]>> {
  const found = await readStored<CorrectionsDocument>(client, corrections, ids);
  const lists = [...found].filter(([, { source }]) => source.corrections.length > 0);
  return new Map(lists.map(([id, { source }]) => [id, [...source.corrections].sort((a, b) => (a.at < b.at ? -1 : 1))]));
}

/** Stories with their corrections applied. They must have been read, with their marks, before. */
export async function withCorrections<T extends { story: Story }>(
  context: Pick<CorrectionsContext, 'client' | 'corrections'>,
  writes: readonly T[],
): Promise<T[]> {
  const ids = writes.map(({ story }) => story.id);
  const found = await readCorrections(context, ids);
  return writes.map((write) => ({ ...write, story: correctStory(write.story, found.get(write.story.id) ?? []) }));
}

async function change(
  context: CorrectionsContext,
  id: string,
  changed: (list: readonly Correction[]) => Correction[],
): Promise<Story | null> {
  const story = (await readStored<StoryDocument>(context.client, context.stories, [id])).get(id);
  if (story === undefined) return null;
  await record(context, id, story.source.feedId, changed);
  await rewrite(context, [id], (stored) => stored, true);
  const written = (await readStored<StoryDocument>(context.client, context.stories, [id])).get(id);
  return written === undefined ? null : toStory(written.source);
}

async function record(
  { client, corrections }: CorrectionsContext,
  id: string,
  feedId: string,
  changed: (list: readonly Correction[]) => Correction[],
): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const before = (await readStored<CorrectionsDocument>(client, corrections, [id])).get(id);
    const document: CorrectionsDocument = { feedId, corrections: changed(before?.source.corrections ?? []) };
    const check =
      before === undefined
        ? { op_type: 'create' as const }
        : { if_seq_no: before.seqNo ?? 0, if_primary_term: before.primaryTerm ?? 0 };
    const done = await askedUnless(client.index({ index: corrections, id, document, require_alias: true, ...check }), 409);
    if (done !== null) return;
  }
  throw storeError('store.unavailable', `others kept correcting story ${id}`);
}

/** Replaces the tags of those whose version is still the newest. */
export async function retagStories(context: CorrectionsContext, retags: readonly Retag[]): Promise<boolean[]> {
  const byId = new Map(retags.map((one) => [one.id, one]));
  const done = await rewrite(context, [...byId.keys()], (stored) => {
    const wanted = byId.get(stored.id);
    if (wanted === undefined || wanted.version !== stored.version) return null;
    return { ...stored, tags: [...wanted.tags], overruledTags: [], taggerVersion: wanted.taggerVersion };
  });
  return retags.map(({ id }) => done.has(id));
}

/** Writes what `tagged` makes of stories as they are stored, corrections applied; null leaves one. Answers the ids of those written. */
async function rewrite(
  context: CorrectionsContext,
  ids: readonly string[],
  tagged: (stored: Story) => Story | null,
  refresh = false,
): Promise<Set<string>> {
  const { client, stories, now } = context;
  const done = new Set<string>();
  let pending = [...ids];
  for (let tries = 0; tries < MAX_TRIES && pending.length > 0; tries += 1) {
    const stored = await readStored<StoryDocument>(client, stories, pending);
    const wanted = [...stored.values()].flatMap(({ source, seqNo, primaryTerm }) => {
      const story = tagged(toStory(source));
      return story === null ? [] : [{ story, ifSeqNo: seqNo, ifPrimaryTerm: primaryTerm }];
    });
    const writes = await withCorrections(context, wanted);
    const lines = writes.map(({ story, ifSeqNo, ifPrimaryTerm }) => {
      const json = JSON.stringify({ doc: tagFields(story, now()) });
      return { action: 'update', id: story.id, json, ifSeqNo, ifPrimaryTerm } as const;
    });
    const outcomes = await bulk(client, stories, lines, { refresh });
    pending = [];
    for (const [at, outcome] of outcomes.entries()) {
      const id = lines[at]?.id ?? '';
      if (outcome.ok) done.add(id);
      else if (outcome.status === 409 || outcome.retryable) pending.push(id);
      else if (outcome.status !== 404) throw storeError('store.failed', outcome.reason);
    }
  }
  if (pending.length > 0)
    throw storeError('store.unavailable', `${pending.length} stories could not be written, or others kept changing them`);
  return done;
}
