import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreOptions } from '@slugline/store';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { removeIndices } from '../../contract/store-fixtures.ts';
import { scoreStore, toStory } from '../../support/copies/found.ts';
import { startIndexerProcess } from '../../support/copies/indexers.ts';
import { makeCopies } from '../../support/copies/stories.ts';

const url = inject('elasticsearchUrl');
const tiers = [
  { name: 'embedded', here: true, open: async () => ({ dataDir: await mkdtemp(join(tmpdir(), 'slugline-copies-')) }) },
  {
    name: 'distributed',
    here: url !== null,
    open: async () => ({ elasticsearchUrl: url ?? '', indexPrefix: `copies-${randomUUID().slice(0, 8)}` }),
  },
];

/** Every second story to the other indexer, so that the copies of one text go through both at about the same time. */
const made = makeCopies(400, 12);
const stories = made.map(toStory);
const halves = [0, 1].map((half) => stories.filter((_, at) => at % 2 === half));

describe.each(tiers)('copies through two indexers at once, $name', ({ here, open }) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  const opened = async () => {
    const options: StoreOptions & { dataDir?: string; indexPrefix?: string } = await open();
    const store = await openStore(options);
    ends.push(async () => {
      await store.close();
      if (options.dataDir !== undefined) await rm(options.dataDir, { recursive: true, force: true });
      if (options.indexPrefix !== undefined) await removeIndices(url ?? '', options.indexPrefix);
    });
    return { options, store };
  };
  const processes = (options: StoreOptions, batch: number) =>
    Promise.all(halves.map((half) => startIndexerProcess(options, half, batch)));

  test.skipIf(!here)('are found as by one, and each is there', async () => {
    const { options, store } = await opened();
    const both = await processes(options, 20);
    const ended = await Promise.all(both.map((one) => one.run()));
    expect(ended).not.toContain(null);
    const score = await scoreStore(store, made);
    expect(await store.stories.count()).toBe(made.length);
    const alone = await opened();
    await alone.store.stories.put(stories);
    expect(score).toEqual(await scoreStore(alone.store, made));
    expect(score.precision).toBeGreaterThanOrEqual(0.98);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  });

  test.skipIf(!here)('are found after one was killed in the middle and its work was done again', async () => {
    const { options, store } = await opened();
    const [first, second] = await processes(options, 10);
    const runs = [first?.run(), second?.run()];
    await expect.poll(() => store.stories.count(), { timeout: 60_000, interval: 20 }).toBeGreaterThan(60);
    first?.kill();
    await Promise.all(runs);
    const again = await startIndexerProcess(options, halves[0] ?? [], 10);
    expect(await again.run()).not.toBeNull();
    const score = await scoreStore(store, made);
    const alone = await opened();
    await alone.store.stories.put(stories);
    expect(score).toEqual(await scoreStore(alone.store, made));
  });
});
