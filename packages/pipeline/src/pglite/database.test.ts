import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@slugline/runtime';
import type { PgPool } from 'bullmq';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPglite, type PgliteBackend } from './database.ts';

const log = vi.fn();
const lines: string[] = [];
const logger = createLogger({ service: 'test', level: 'info' }, { write: (line: string) => void lines.push(line) });
const poolOf = (backend: PgliteBackend): PgPool => backend.producer as PgPool;

describe('the pool over PGlite', () => {
  let folder = '';
  let backend: PgliteBackend;
  let pool: PgPool;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slugline-pool-'));
    backend = await openPglite(folder, logger, log);
    pool = poolOf(backend);
    await pool.query('CREATE TABLE bullmq.note (id int PRIMARY KEY, text text)');
  }, 60_000);
  afterAll(async () => {
    await backend.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => pool.query('DELETE FROM note'));

  it('gives values as node-postgres does', async () => {
    const { rows, rowCount } = await pool.query(
      `SELECT 7::int8 AS big, 7 AS small, '{"a":[1]}'::jsonb AS json, $1::text[] AS list, '\\x0aff'::bytea AS bytes, true AS yes, NULL AS nothing,
              '2026-01-02T03:04:05Z'::timestamptz AS at, $2::jsonb AS given`,
      [['x', 'y "z"'], JSON.stringify({ b: 'é' })],
    );
    expect(rowCount).toBe(1);
    expect(rows[0]).toMatchObject({
      big: '7',
      small: 7,
      json: { a: [1] },
      list: ['x', 'y "z"'],
      yes: true,
      nothing: null,
      given: { b: 'é' },
    });
    expect(Buffer.from(rows[0].bytes).toString('hex')).toBe('0aff');
    expect(rows[0].at).toEqual(new Date('2026-01-02T03:04:05Z'));
  });

  it('counts the rows that a change touched, and gives errors their code', async () => {
    expect((await pool.query("INSERT INTO note VALUES (1, 'a'), (2, 'b')")).rowCount).toBe(2);
    await expect(pool.query('INSERT INTO note VALUES ($1, $2)', [1, 'again'])).rejects.toMatchObject({
      code: '23505',
      constraint: 'note_pkey',
    });
    await expect(pool.query('SELECT * FROM nowhere')).rejects.toMatchObject({ code: '42P01' });
  });

  it('keeps the session for a client in a transaction, so that others neither see nor join it', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO note VALUES ($1, $2)', [1, 'mine']);
    const other = pool.query("INSERT INTO note VALUES (2, 'theirs')");
    await client.query('ROLLBACK');
    await other;
    client.release();
    expect((await pool.query('SELECT id FROM note')).rows).toEqual([{ id: 2 }]);
  });

  it('ends a transaction that failed or was left open, when its client is released', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query("INSERT INTO note VALUES (1, 'lost')");
    await expect(client.query('SELECT nonsense')).rejects.toMatchObject({ code: '42703' });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    client.release();
    expect((await pool.query('SELECT id FROM note')).rows).toEqual([]);
    await expect(client.query('SELECT 1')).rejects.toThrow('not queryable');
  });

  it('runs transactions of many clients one after the other', async () => {
    await pool.query("INSERT INTO note VALUES (1, '0')");
    const add = async (): Promise<void> => {
      const client = await pool.connect();
      await client.query('BEGIN');
      const { rows } = await client.query<{ text: string }>('SELECT text FROM note WHERE id = 1');
      await client.query('UPDATE note SET text = $1 WHERE id = 1', [String(Number(rows[0]?.text) + 1)]);
      await client.query('COMMIT');
      client.release();
    };
    await Promise.all(Array.from({ length: 20 }, add));
    expect((await pool.query('SELECT text FROM note')).rows).toEqual([{ text: '20' }]);
  });

  it('tells notifications to every client that listens, and to no other', async () => {
    const [first, second, deaf] = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
    const heard: string[] = [];
    for (const [name, client] of Object.entries({ first, second, deaf })) {
      client.on('notification', ({ channel, payload }) => heard.push(`${name} ${channel} ${payload}`));
    }
    await first.query('-- a comment, as BullMQ has\nLISTEN wire;\n');
    await second.query('LISTEN wire');
    await pool.query("SELECT pg_notify('wire', 'story')");
    await expect.poll(() => heard.sort()).toEqual(['first wire story', 'second wire story']);
    await first.query('UNLISTEN wire');
    second.release();
    await pool.query("SELECT pg_notify('wire', 'again')");
    await pool.query('SELECT 1');
    expect(heard).toHaveLength(2);
    first.release();
    deaf.release();
  });
});

describe("the queue database's folder", () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slugline-queue-'));
    lines.length = 0;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is for one process, keeps what was written, and opens with a torn postmaster.pid in it', async () => {
    const backend = await openPglite(folder, logger, log);
    await poolOf(backend).query("INSERT INTO meta (queue, field, value) VALUES ('q', 'f', 'kept')");
    await expect(openPglite(folder, logger, log)).rejects.toMatchObject({ code: 'start.folder_locked' });
    await backend.close();
    await writeFile(join(folder, 'queue', 'postmaster.pid'), '');
    const again = await openPglite(folder, logger, log);
    expect((await poolOf(again).query("SELECT value FROM meta WHERE queue = 'q'")).rows).toEqual([{ value: 'kept' }]);
    expect(await again.check()).toMatchObject({ name: 'pglite', status: 'ok' });
    await again.close();
    expect((await readdir(folder)).sort()).toEqual(['queue']);
  }, 60_000);

  it('is made anew when its first making was cut off; set aside, with a log line, when it does not open', async () => {
    await mkdir(join(folder, 'queue', 'base'), { recursive: true });
    await writeFile(join(folder, 'queue', 'PG_VERSION'), '17\n');
    await (await openPglite(folder, logger, log)).close();
    expect((await readdir(folder)).sort()).toEqual(['queue']);
    await truncate(join(folder, 'queue', 'global', 'pg_control'), 100);
    const backend = await openPglite(folder, logger, log);
    expect(await backend.check()).toMatchObject({ status: 'ok' });
    await backend.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('queue.broken-'))).toHaveLength(1);
    expect(lines.join('')).toContain('set aside');
  }, 60_000);

  it('is set aside when its mark was torn by a power cut, and its new birth is known', async () => {
    await (await openPglite(folder, logger, log)).close();
    await truncate(join(folder, 'queue', 'slugline-complete'), 0);
    const backend = await openPglite(folder, logger, log);
    expect(Date.parse(await backend.bornAt())).not.toBeNaN();
    await backend.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('queue.broken-'))).toHaveLength(1);
    expect((await readdir(join(folder, 'queue'))).filter((name) => name.startsWith('slugline-'))).toEqual(['slugline-complete']);
  }, 60_000);
});
