import { systemClock } from '@slugline/model';
import type { Store, StoreOptions } from '../port.ts';
import { checkElasticsearch } from './check.ts';
import { asked, makeClient } from './client.ts';
import { correctionStore } from './corrections.ts';
import { feedStore } from './feeds.ts';
import { inboxStore } from './inbox.ts';
import { aliasOf, INDEX_KINDS } from './indices.ts';
import { keyStore } from './keys.ts';
import { deadLetterStore, itemLedger, noteStore } from './records.ts';
import { setUp, waitFor } from './setup.ts';
import { storyStore } from './stories.ts';

/** The prefix of index names where none is given. */
export const DEFAULT_PREFIX = 'slugline';
const CONNECT_TIMEOUT_MS = 60_000;

/**
 * Opens the distributed tier. Waits for Elasticsearch, then makes what is missing there.
 * @throws TransientError store.unavailable
 */
export async function openElasticsearch(options: StoreOptions & { elasticsearchUrl: string }): Promise<Store> {
  const client = makeClient(options.elasticsearchUrl);
  const prefix = options.indexPrefix ?? DEFAULT_PREFIX;
  const clock = options.clock ?? systemClock;
  try {
    await waitFor(client, options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, options.log);
    await setUp(client, prefix, options.log);
  } catch (error) {
    await client.close();
    throw error;
  }
  const items = aliasOf(prefix, 'items');
  const context = {
    client,
    stories: aliasOf(prefix, 'stories'),
    versions: aliasOf(prefix, 'versions'),
    corrections: aliasOf(prefix, 'corrections'),
    items,
    now: () => clock.now(),
  };
  return {
    kind: 'elasticsearch',
    stories: storyStore(context),
    corrections: correctionStore(context),
    feeds: feedStore(client, aliasOf(prefix, 'feeds')),
    items: itemLedger(client, items),
    deadLetters: deadLetterStore(client, aliasOf(prefix, 'dead-letters')),
    notes: noteStore(client, aliasOf(prefix, 'notes')),
    inbox: inboxStore(client, aliasOf(prefix, 'inbox')),
    keys: keyStore(client, aliasOf(prefix, 'keys')),
    check: () => checkElasticsearch(client, prefix),
    refresh: async () => {
      await asked(client.indices.refresh({ index: INDEX_KINDS.map((kind) => aliasOf(prefix, kind)) }));
    },
    close: () => client.close(),
  };
}
