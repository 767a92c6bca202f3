import type { Client } from '@elastic/elasticsearch';
import { type ApiKey, apiKeyId } from '@slugline/model';
import { keyOfHash, sortKeys } from '../keys.ts';
import type { KeyStore } from '../pushed.ts';
import { asked, askedUnless, storeError } from './client.ts';
import { readStored } from './put.ts';

const MAX_KEYS = 10_000;
const MAX_TRIES = 10;

/** Keys in Elasticsearch, each under its id. */
export function keyStore(client: Client, index: string): KeyStore {
  const read = async (id: string) => (await readStored<{ key: ApiKey }>(client, index, [id])).get(id);
  /** Writes what `change` makes of the key as it was read; who comes between is read again. */
  const change = async (id: string, changed: (key: ApiKey) => ApiKey): Promise<ApiKey | null> => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const found = await read(id);
      if (found === undefined) return null;
      const key = changed(found.source.key);
      const check = { if_seq_no: found.seqNo ?? 0, if_primary_term: found.primaryTerm ?? 0 };
      const done = await askedUnless(client.index({ index, id, document: { key }, require_alias: true, ...check }), 409);
      if (done !== null) return key;
    }
    throw storeError('store.unavailable', `others kept changing key ${id}`);
  };
  return {
    add: async (key) =>
      (await askedUnless(client.create({ index, id: key.id, document: { key }, require_alias: true }), 409)) !== null,
    findByHash: async (hash) => keyOfHash((await read(apiKeyId(hash)))?.source.key ?? null, hash),
    list: async () => {
      await asked(client.indices.refresh({ index }));
      const { hits } = await asked(client.search<{ key: ApiKey }>({ index, size: MAX_KEYS }));
      return sortKeys(hits.hits.flatMap((hit) => hit._source?.key ?? []));
    },
    revoke: (id, at) => change(id, (key) => ({ ...key, revokedAt: key.revokedAt ?? at.toISOString() })),
    touch: async (id, at) => void (await change(id, (key) => ({ ...key, lastUsedAt: at.toISOString() }))),
  };
}
