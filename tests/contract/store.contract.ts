import { describe } from 'vitest';
import { clustersContract } from './store-clusters.ts';
import { correctionsContract } from './store-corrections.ts';
import { countsContract } from './store-counts.ts';
import { cursorsContract } from './store-cursors.ts';
import { feedsContract } from './store-feeds.ts';
import { findFeedsContract } from './store-find-feeds.ts';
import type { OpenStore } from './store-fixtures.ts';
import { pushedContract } from './store-pushed.ts';
import { queriesContract } from './store-queries.ts';
import { recordsContract } from './store-records.ts';
import { storiesContract } from './store-stories.ts';
import { wireContract } from './store-wire.ts';

/** What every adapter of the Store must do, the same on all of them. */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    storiesContract(open);
    correctionsContract(open);
    queriesContract(open);
    cursorsContract(open);
    countsContract(open);
    feedsContract(open);
    findFeedsContract(open);
    recordsContract(open);
    pushedContract(open);
    wireContract(open);
    clustersContract(open);
  });
}
