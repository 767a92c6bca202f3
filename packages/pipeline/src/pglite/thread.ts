import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Answer, Ask, AskedError, Tell } from './protocol.ts';

/** int8 as text and bytea as Buffer, as node-postgres gives them; PGlite's own parsers do the rest. */
const PARSERS = {
  20: (value: string) => value,
  17: (value: string) => Buffer.from(value.slice(2), 'hex'),
};
const NOTHING: Answer = { rows: [], rowCount: 0, isInTransaction: false };

let database: PGlite | undefined;

async function open(folder: string, template: Uint8Array | null): Promise<Answer> {
  // We hold the folder's lock, so whoever wrote it is gone; a torn one keeps PostgreSQL from starting.
  await rm(join(folder, 'postmaster.pid'), { force: true });
  database = new PGlite(folder, template === null ? {} : { loadDataDir: new Blob([new Uint8Array(template)]) });
  await database.waitReady;
  database.onNotification((channel, payload) => tell({ notification: { channel, payload } }));
  return NOTHING;
}

async function query(text: string, params: readonly unknown[] | null): Promise<Answer> {
  if (database === undefined) throw new Error('the queue database is not open');
  const results =
    params === null
      ? await database.exec(text, { parsers: PARSERS })
      : [await database.query(text, [...params], { parsers: PARSERS })];
  const last = results.at(-1);
  return {
    rows: last?.rows ?? [],
    rowCount: last?.affectedRows || (last?.rows.length ?? 0),
    isInTransaction: database.isInTransaction(),
  };
}

async function close(): Promise<Answer> {
  // PGlite closes without a checkpoint; with one the next start has nothing to replay.
  await database?.exec('CHECKPOINT').catch(() => undefined);
  await database?.close();
  database = undefined;
  return NOTHING;
}

function describe(error: unknown): AskedError {
  if (!(error instanceof Error)) return { message: String(error) };
  const known: AskedError = { message: error.message };
  const given = error as unknown as Record<string, unknown>;
  for (const key of [
    'code',
    'detail',
    'hint',
    'severity',
    'constraint',
    'table',
    'column',
    'schema',
    'where',
    'routine',
  ] as const) {
    const value = given[key];
    if (typeof value === 'string') known[key] = value;
  }
  return known;
}

function tell(message: Tell): void {
  parentPort?.postMessage(message);
}

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (ask: Ask) => {
  last = last.then(async () => {
    try {
      if (ask.op === 'open') tell({ id: ask.id, answer: await open(ask.folder, ask.template) });
      else if (ask.op === 'query') tell({ id: ask.id, answer: await query(ask.text, ask.params) });
      else tell({ id: ask.id, answer: await close() });
    } catch (error) {
      tell({ id: ask.id, error: { ...describe(error), isInTransaction: database?.isInTransaction() ?? false } });
    }
  });
});
