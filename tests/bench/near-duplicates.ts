/**
 * Near-duplicates among made-up stories (tests/support/copies): pairs found with what precision and recall, by one indexer and through two at once, and
 * what it costs; one JSON line each.
 *
 *   npm run bench:copies -- [--stories 2000] [--seed 5] [--elasticsearch http://127.0.0.1:9200]
 *
 * CPU is this machine's; of Elasticsearch's own CPU only the indexer's share is told.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bodyFingerprint } from '@slugline/extraction';
import type { Story } from '@slugline/model';
import { openStore, type Store, type StoreOptions } from '@slugline/store';
import { removeIndices } from '../contract/store-fixtures.ts';
import { scoreStore, toStory } from '../support/copies/found.ts';
import { startIndexerProcess } from '../support/copies/indexers.ts';
import { otherWays } from '../support/copies/other-ways.ts';
import { makeCopies } from '../support/copies/stories.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '5' },
    elasticsearch: { type: 'string' },
  },
});
const BATCH = 50;
const made = makeCopies(Number(values.stories), Number(values.seed));
const stories = made.map(toStory);

function tell(line: Record<string, unknown>): void {
  const rounded = Object.entries(line).map(([name, value]) => [
    name,
    typeof value === 'number' ? Number(value.toFixed(4)) : value,
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
}

/** CPU milliseconds of this process for each story. */
async function cpuOf(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / stories.length;
}

async function withStore(
  elasticsearch: string | undefined,
  work: (store: Store, options: StoreOptions) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'slugline-bench-copies-'));
  const indexPrefix = `bench-${randomUUID().slice(0, 8)}`;
  const options = elasticsearch === undefined ? { dataDir } : { elasticsearchUrl: elasticsearch, indexPrefix };
  const store = await openStore(options);
  try {
    await work(store, options);
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
    if (elasticsearch !== undefined) await removeIndices(elasticsearch, indexPrefix);
  }
}

async function putAll(store: Store, list: readonly Story[]): Promise<number> {
  return cpuOf(async () => {
    for (let at = 0; at < list.length; at += BATCH) await store.stories.put(list.slice(at, at + BATCH));
  });
}

async function measureTier(tier: string, elasticsearch: string | undefined): Promise<void> {
  let plain = 0;
  await withStore(elasticsearch, async (store) => {
    plain = await putAll(
      store,
      stories.map((story) => ({ ...story, fingerprint: null })),
    );
  });
  await withStore(elasticsearch, async (store) => {
    const began = Date.now();
    const cpu = await putAll(store, stories);
    const seconds = (Date.now() - began) / 1_000;
    const score = await scoreStore(store, made);
    const cost = {
      cpuMsPerStory: cpu,
      withoutGrouping: plain,
      grouping: cpu - plain,
      storiesPerSecond: stories.length / seconds,
    };
    tell({ tier, indexers: 1, ...score, ...cost });
  });
  await withStore(elasticsearch, async (store, options) => {
    const halves = [0, 1].map((half) => stories.filter((_, at) => at % 2 === half));
    const both = await Promise.all(halves.map((half) => startIndexerProcess(options, half, BATCH)));
    const cpu = (await Promise.all(both.map((one) => one.run()))).map((ms) => ms ?? Number.NaN);
    tell({
      tier,
      indexers: 2,
      ...(await scoreStore(store, made)),
      cpuMsPerStory: cpu.reduce((a, b) => a + b, 0) / stories.length,
    });
  });
}

// Once before, so that the code is warm.
for (const { headline, body } of stories) bodyFingerprint(headline, body);
const fingerprintMs = await cpuOf(() => {
  for (const { headline, body } of stories) bodyFingerprint(headline, body);
});
const words = stories.reduce((sum, story) => sum + story.wordCount, 0) / stories.length;
tell({ what: 'fingerprint', stories: stories.length, wordsPerStory: words, cpuMsPerStory: fingerprintMs });
for (const line of otherWays(made)) tell(line);
await measureTier('embedded', undefined);
if (values.elasticsearch !== undefined) await measureTier('distributed', values.elasticsearch);
