import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Story } from '@slugline/model';
import type { StoreOptions } from '@slugline/store';
import { root } from '../service-process.ts';

/** An indexer process that has opened its store and waits. */
export interface IndexerProcess {
  /** Lets it begin; settles with its CPU milliseconds when all its stories are put, and with null when it was killed before. */
  run(): Promise<number | null>;
  kill(): void;
}

/** Starts an indexer process for some stories, on any tier. */
export async function startIndexerProcess(
  store: StoreOptions,
  stories: readonly Story[],
  batch: number,
): Promise<IndexerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-copies-'));
  const file = join(folder, 'stories.ndjson');
  await writeFile(file, stories.map((story) => JSON.stringify(story)).join('\n'));
  const script = join(root, 'tests', 'support', 'copies', 'indexer-process.ts');
  const args = ['--import', 'tsx', '--conditions=@slugline/source', script, JSON.stringify({ store, file, batch })];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const said = linesOf(child);
  const first = await said('ready');
  if (first === null) throw new Error('an indexer process ended before it was ready');
  return {
    run: async () => {
      child.stdin.write('go\n');
      const line = await said('done');
      await rm(folder, { recursive: true, force: true });
      return line === null ? null : Number(line.split(' ')[1]);
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Waits for a line that begins so; null when the process ends without it. */
function linesOf(child: ChildProcess): (start: string) => Promise<string | null> {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const tell = () => {
    for (const one of waiting) one();
  };
  let ended = false;
  if (child.stdout !== null)
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      tell();
    });
  child.on('close', () => {
    ended = true;
    tell();
  });
  return (start) =>
    new Promise((resolve) => {
      const look = () => {
        const line = lines.find((one) => one.startsWith(start));
        if (line === undefined && !ended) return;
        waiting.delete(look);
        resolve(line ?? null);
      };
      waiting.add(look);
      look();
    });
}
