import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Client } from '@elastic/elasticsearch';
import type { InboxDocument, InboxEntry } from '@slugline/model';
import type { Inbox } from '../pushed.ts';
import { bulk, mustSucceed } from './bulk.ts';
import { asked, askedUnless } from './client.ts';
import { readStored } from './put.ts';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/**
 * A document as it is stored: its bytes packed by gzip, as Base64, which nothing looks into. Packed, because Elasticsearch counts a document four times
 * over while it writes it, and refuses what is more than 15 % of its heap in all.
 */
type StoredDocument = InboxEntry & { bytes: string };

const MAX_FEEDS = 10_000;

/** The inbox in Elasticsearch. Lists refresh first, so that they see every finished put; where nothing changed that costs nothing. */
export function inboxStore(client: Client, index: string): Inbox {
  const refreshed = () => asked(client.indices.refresh({ index }));
  return {
    put: async ({ bytes, ...entry }) => {
      const stored: StoredDocument = { ...entry, size: bytes.length, bytes: (await packed(bytes)).toString('base64') };
      return (await askedUnless(client.create({ index, id: entry.id, document: stored, require_alias: true }), 409)) !== null;
    },
    list: async (feedId, limit) => {
      await refreshed();
      const { hits } = await asked(
        client.search<InboxEntry>({
          index,
          query: { term: { feedId } },
          sort: [{ receivedAt: 'asc' }, { id: 'asc' }],
          size: Math.min(limit, MAX_FEEDS),
          _source_excludes: ['bytes'],
        }),
      );
      return hits.hits.flatMap((hit) => hit._source ?? []);
    },
    read: async (id) => {
      const found = (await readStored<StoredDocument>(client, index, [id])).get(id)?.source;
      if (found === undefined) return null;
      const { bytes, size, ...entry } = found;
      return { ...entry, bytes: new Uint8Array(await unpacked(Buffer.from(bytes, 'base64'))) } satisfies InboxDocument;
    },
    remove: async (ids) => {
      const lines = ids.map((id) => ({ action: 'delete' as const, id }));
      mustSucceed(await bulk(client, index, lines));
    },
    waiting: async () => {
      await refreshed();
      const { aggregations } = await asked(
        client.search<unknown, { feeds: { buckets: { key: string }[] } }>({
          index,
          size: 0,
          aggs: { feeds: { terms: { field: 'feedId', size: MAX_FEEDS } } },
        }),
      );
      return (aggregations?.feeds.buckets ?? []).map((bucket) => bucket.key);
    },
  };
}
