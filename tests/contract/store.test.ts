import { describe, inject, test } from 'vitest';
import { storeContract } from './store.contract.ts';
import { openElasticsearchStore, openSqliteStore } from './store-fixtures.ts';

storeContract('SQLite', openSqliteStore);

const url = inject('elasticsearchUrl');
if (url === null) {
  describe('Elasticsearch', () => {
    test.skip(`skipped: ${inject('missingElasticsearch') ?? 'no Elasticsearch'}`, () => undefined);
  });
} else {
  storeContract('Elasticsearch', openElasticsearchStore(url));
}
