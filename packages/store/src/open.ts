import { sluglineError } from '@slugline/model';
import { openElasticsearch } from './elasticsearch/open.ts';
import type { Store, StoreOptions } from './port.ts';
import { openSqlite } from './sqlite/open.ts';

/**
 * Opens the Store: Elasticsearch where a URL is given, else SQLite in `dataDir`. Both mean the same by every method of the port.
 * @throws TransientError store.unavailable; PermanentError start.folder_unwritable, store.newer_schema, store.failed
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { elasticsearchUrl, dataDir } = options;
  if (elasticsearchUrl !== undefined) return openElasticsearch({ ...options, elasticsearchUrl });
  if (dataDir !== undefined) return openSqlite({ ...options, dataDir });
  throw sluglineError('store.failed', { store: 'The store', reason: 'neither elasticsearchUrl nor dataDir is given' });
}
