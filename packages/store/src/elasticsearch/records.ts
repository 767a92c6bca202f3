import type { Client } from '@elastic/elasticsearch';
import { type DeadLetter, type DeadLetterStore, type ItemLedger, type ItemRecord, itemKey } from '@slugline/model';
import { letterPage, letterPlace, stageCounts } from '../letters.ts';
import type { Store } from '../port.ts';
import { pageSize } from '../search/cursor.ts';
import { type BulkLine, bulk, mustSucceed } from './bulk.ts';
import { asked, askedPage, storeError } from './client.ts';
import { readStored } from './put.ts';

/** The ledger in Elasticsearch; reads by id see every finished write. */
export function itemLedger(client: Client, index: string): ItemLedger {
  return {
    get: async (keys) => {
      const found = await readStored<ItemRecord>(client, index, keys);
      return new Map([...found].map(([key, { source }]) => [key, source]));
    },
    settle: (records) => settle(client, index, records),
  };
}

const MAX_ROUNDS = 10;

/**
 * Writes lines by the version that they tell of, without reading first. Where Elasticsearch counts a higher one, that may be its own count (of a line
 * that was removed a moment ago, or written before lines had versions), so those few are read and decided by what they say.
 */
async function settle(client: Client, index: string, records: readonly ItemRecord[]): Promise<void> {
  let left = records;
  for (let round = 0; left.length > 0 && round < MAX_ROUNDS; round += 1) {
    const lines = round === 0 ? left.map(versionedLine) : await comparedLines(client, index, left);
    const outcomes = await bulk(
      client,
      index,
      lines.filter((line) => line !== null),
    );
    mustSucceed(outcomes.filter((outcome) => outcome.ok || outcome.status !== 409));
    let at = -1;
    left = left.filter((_, line) => {
      if (lines[line] === null) return false;
      at += 1;
      return outcomes[at]?.ok === false;
    });
  }
  if (left.length > 0) throw storeError('store.unavailable', 'others kept changing the ledger');
}

function versionedLine(record: ItemRecord): BulkLine {
  const id = itemKey(record.feedId, record.storyId);
  return { action: 'index', id, json: JSON.stringify(record), version: record.version };
}

/** Null where the stored line is of a higher version. */
async function comparedLines(client: Client, index: string, records: readonly ItemRecord[]): Promise<(BulkLine | null)[]> {
  const ids = records.map((record) => itemKey(record.feedId, record.storyId));
  const stored = await readStored<ItemRecord>(client, index, ids, ['version']);
  return records.map((record, at) => {
    const id = ids[at] ?? '';
    const found = stored.get(id);
    const json = JSON.stringify(record);
    if (found === undefined) return { action: 'create', id, json };
    if (found.source.version > record.version) return null;
    return { action: 'index', id, json, ifSeqNo: found.seqNo, ifPrimaryTerm: found.primaryTerm };
  });
}

/** Dead letters in Elasticsearch. Lists and counts refresh first: they are rare, and letters rarer. */
export function deadLetterStore(client: Client, index: string): DeadLetterStore {
  const refreshed = () => asked(client.indices.refresh({ index }));
  return {
    put: async (letters) => {
      const lines = letters.map((letter) => ({
        action: 'index' as const,
        id: letter.id,
        json: JSON.stringify({ id: letter.id, stage: letter.stage, at: letter.at, letter }),
      }));
      mustSucceed(await bulk(client, index, lines));
    },
    get: async (id) => (await readStored<{ letter: DeadLetter }>(client, index, [id])).get(id)?.source.letter ?? null,
    list: async (options) => {
      const size = pageSize(options.size);
      const after = letterPlace(options);
      await refreshed();
      const { hits } = await askedPage(
        after !== null,
        client.search<{ letter: DeadLetter }>({
          index,
          query: options.stage === undefined ? { match_all: {} } : { term: { stage: options.stage } },
          sort: [{ at: 'desc' }, { id: 'asc' }],
          size: size + 1,
          ...(after === null ? {} : { search_after: [after.at, after.id] }),
        }),
      );
      return letterPage(
        options,
        hits.hits.flatMap((hit) => hit._source?.letter ?? []),
        size,
      );
    },
    counts: async () => {
      await refreshed();
      const { aggregations } = await asked(
        client.search<unknown, { stages: { buckets: { key: string; doc_count: number }[] } }>({
          index,
          size: 0,
          aggs: { stages: { terms: { field: 'stage' } } },
        }),
      );
      return stageCounts((aggregations?.stages.buckets ?? []).map((bucket) => [bucket.key, bucket.doc_count]));
    },
    remove: (letters) => removeLetters(client, index, letters),
  };
}

/** Removes each letter only as it was read; one that was replaced since, even between this look and the write, stays. */
async function removeLetters(client: Client, index: string, letters: readonly Pick<DeadLetter, 'id' | 'at'>[]): Promise<void> {
  const stored = await readStored<{ at: string }>(
    client,
    index,
    letters.map(({ id }) => id),
    ['at'],
  );
  const lines = letters.flatMap(({ id, at }): BulkLine[] => {
    const found = stored.get(id);
    if (found === undefined || Date.parse(found.source.at) !== Date.parse(at)) return [];
    return [{ action: 'delete', id, ifSeqNo: found.seqNo, ifPrimaryTerm: found.primaryTerm }];
  });
  const outcomes = await bulk(client, index, lines);
  mustSucceed(outcomes.filter((outcome) => outcome.ok || outcome.status !== 409));
}

/** Notes in Elasticsearch. */
export function noteStore(client: Client, index: string): Store['notes'] {
  return {
    get: async (key) => (await readStored<{ value: string }>(client, index, [key])).get(key)?.source.value ?? null,
    set: async (key, value) => {
      await asked(client.index({ index, id: key, document: { value }, require_alias: true }));
    },
  };
}
