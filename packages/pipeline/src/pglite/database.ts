import { access, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type DependencyCheck, type SluglineError, sluglineError } from '@slugline/model';
import type { Logger } from '@slugline/runtime';
import { createPostgresBackend, runMigrations } from 'bullmq';
import type { CalmLog } from '../calm-log.ts';
import type { Backend } from '../queues.ts';
import { type Engine, openEngine } from './engine.ts';
import { openLasting } from './lasting.ts';
import { lockFolder } from './lock.ts';
import { PglitePool } from './pool.ts';
import { readTemplate } from './template.ts';

/** PGlite as the queues' store. */
export interface PgliteBackend extends Backend {
  check(): Promise<DependencyCheck>;
  close(): Promise<void>;
}

/** Written into the database's folder, with the time, when it is complete: a folder without it is the rest of a start that was cut off (FAULTS E2). */
const COMPLETE = 'slugline-complete';
/** BullMQ's schema, which a pool given to it always has. */
const SCHEMA = 'bullmq';
/** Two segments of PostgreSQL's log. */
const ROOM_BYTES = 32 * 1024 * 1024;
/** Nobody else tidies up in PGlite: no autovacuum, no checkpointer. Milliseconds. */
const TIDY_EVERY_MS = 60_000;

/**
 * Opens the queue database in a folder, which this process then has for itself. A database that does not open is set aside and made anew: the
 * queues hold no record, and the feeds' next poll brings the work back.
 * @throws PermanentError start.folder_locked, start.folder_unwritable; TransientError queue.unavailable.
 */
export async function openPglite(dataDir: string, logger: Logger, log: CalmLog): Promise<PgliteBackend> {
  const lock = await lockFolder(dataDir, 'queue.lock');
  try {
    const engine = await openLasting(
      () => openSession(join(dataDir, 'queue'), logger),
      (error) => log(error, 'the queue database has trouble'),
    );
    const pool = new PglitePool(engine);
    const tidying = setInterval(
      () => void tidy(pool).catch((error: unknown) => log(error, 'the queue was not tidied')),
      TIDY_EVERY_MS,
    );
    tidying.unref();
    return {
      kind: 'pglite',
      name: 'The queue database (PGlite)',
      prefix: SCHEMA,
      factory: createPostgresBackend as unknown as Backend['factory'],
      producer: pool,
      consumer: pool,
      bornAt: () => readFile(join(dataDir, 'queue', COMPLETE), 'utf8'),
      check: async () => {
        const trouble = engine.trouble();
        if (trouble !== null) return { name: 'pglite', status: 'down', reason: `${trouble.message}; it is opened again.` };
        await pool.query('SELECT 1');
        return { name: 'pglite', status: 'ok', reason: `Queues are kept in ${join(dataDir, 'queue')}.` };
      },
      close: async () => {
        clearInterval(tidying);
        await pool.end();
        await engine.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The one session, as BullMQ expects it: in its schema, and told of new jobs whichever client asked for that. */
async function openSession(folder: string, logger: Logger): Promise<Engine> {
  const engine = await openOrRenew(folder, logger);
  await engine.query(`SET search_path TO ${SCHEMA}; LISTEN bullmq_jobs; LISTEN bullmq_events`);
  return engine;
}

async function openOrRenew(folder: string, logger: Logger): Promise<Engine> {
  if (await exists(join(folder, COMPLETE))) {
    try {
      await checkMark(folder);
      return await openMigrated(folder, null);
    } catch (error) {
      if (await isDiskFull(folder)) throw unavailable(folder, new Error('the disk is full', { cause: error }));
      const aside = `${folder}.broken-${new Date().toISOString().replace(/[:.]/g, '-')}`;
      await rename(folder, aside);
      logger.error({ err: error, folder, aside }, 'the queue database did not open: it was set aside, and a new one is made');
    }
  }
  try {
    await rm(folder, { recursive: true, force: true });
    const engine = await openMigrated(folder, await readTemplate());
    await markComplete(folder);
    return engine;
  } catch (error) {
    throw unavailable(folder, error);
  }
}

/** After a power cut the mark may be empty, and then nobody knows what else is. */
async function checkMark(folder: string): Promise<void> {
  const mark = await readFile(join(folder, COMPLETE), 'utf8');
  if (Number.isNaN(Date.parse(mark))) throw new Error(`${COMPLETE} holds no date`);
}

/** Written beside and renamed, so that it is there whole or not at all. */
async function markComplete(folder: string): Promise<void> {
  const draft = join(folder, `${COMPLETE}.new`);
  const file = await open(draft, 'w');
  try {
    await file.writeFile(new Date().toISOString());
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, COMPLETE));
}

function unavailable(folder: string, error: unknown): SluglineError {
  const reason = error instanceof Error ? error.message : String(error);
  return sluglineError('queue.unavailable', { queue: `The queue database in ${folder}`, reason }, { cause: error });
}

/** A sound database does not open either when there is no room for its log. */
async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < ROOM_BYTES;
}

async function openMigrated(folder: string, template: Uint8Array | null): Promise<Engine> {
  const engine = await openEngine(folder, template);
  try {
    const client = await new PglitePool({ current: async () => engine, onNotification: engine.onNotification }).connect();
    await runMigrations(client);
    client.release();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Takes away dead rows, old events and old log segments, each statement by itself so that jobs get their turn between them. */
async function tidy(pool: PglitePool): Promise<void> {
  await pool.query(`DELETE FROM ${SCHEMA}.event WHERE id < (SELECT max(id) - 1000 FROM ${SCHEMA}.event)`);
  for (const table of ['job', 'event', 'meta'].map((name) => `${SCHEMA}.${name}`)) await pool.query(`VACUUM ANALYZE ${table}`);
  // Bulk adds make temporary tables, whose traces stay in the catalogue.
  for (const table of ['class', 'attribute', 'type', 'depend', 'index']) await pool.query(`VACUUM pg_catalog.pg_${table}`);
  await pool.query('CHECKPOINT');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
