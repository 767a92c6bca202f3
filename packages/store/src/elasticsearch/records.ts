import type { Client } from '@elastic/elasticsearch';
import { type DeadLetter, type DeadLetterStore, type ItemLedger, type ItemRecord, itemKey } from '@slugline/model';
import { letterPage, letterPlace, stageCounts } from '../letters.ts';
import type { Store } from '../port.ts';
import { pageSize } from '../search/cursor.ts';
import { type BulkLine, bulk, mustSucceed } from './bulk.ts';
import { asked } from './client.ts';
import { readStored } from './put.ts';

/** The ledger in Elasticsearch; reads by id see every finished write. */
export function itemLedger(client: Client, index: string): ItemLedger {
  return {
    get: async (keys) => {
      const found = await readStored<ItemRecord>(client, index, keys);
      return new Map([...found].map(([key, { source }]) => [key, source]));
    },
    settle: async (records) => {
      const lines = records.map((record) => ({
        action: 'index' as const,
        id: itemKey(record.feedId, record.storyId),
        json: JSON.stringify(record),
      }));
      mustSucceed(await bulk(client, index, lines));
    },
  };
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
      const { hits } = await asked(
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
