/**
 * One of several indexers at work at the same time: `indexer-process.ts '{"store": {…}, "file": "…", "batch": 50}'` opens the store, says `ready`, waits for
 * a line, puts the stories of the file (NDJSON) through the index stage, and says `done` with the CPU milliseconds that took.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { indexStories } from '@slugline/indexer';
import { type Story, TransientError } from '@slugline/model';
import { openStore, type StoreOptions } from '@slugline/store';

const {
  store: options,
  file,
  batch,
} = JSON.parse(process.argv[2] ?? '{}') as { store: StoreOptions; file: string; batch: number };
const stories = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Story);
const store = await openStore(options);

/** As the pipeline does: what ends in a transient error is put again. */
async function index(waiting: readonly Story[]): Promise<void> {
  const results = await indexStories(waiting, store).catch((error: unknown) => {
    if (!(error instanceof TransientError)) throw error;
    return waiting.map(() => error);
  });
  const again = waiting.filter((_, at) => results[at] instanceof TransientError);
  if (again.length > 0) await index(again);
}

process.stdout.write('ready\n');
for await (const _ of createInterface(process.stdin)) break;
const before = process.cpuUsage();
for (let at = 0; at < stories.length; at += batch) await index(stories.slice(at, at + batch));
const { user, system } = process.cpuUsage(before);
process.stdout.write(`done ${(user + system) / 1_000}\n`);
await store.close();
process.exit(0);
