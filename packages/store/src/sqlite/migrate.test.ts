import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from './connection.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-migrate-'));
  file = join(folder, 'stories.db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const KNOWN = MIGRATIONS.length;
const NEXT = [
  ...MIGRATIONS,
  { number: KNOWN + 1, name: 'second', sql: 'CREATE TABLE second (x)' },
  { number: KNOWN + 2, name: 'third', sql: 'ALTER TABLE second ADD COLUMN y' },
];

test('migrates step by step and keeps a copy of the data first', async () => {
  const before = `stories.db.before-${String(KNOWN + 1).padStart(3, '0')}`;
  const db = connect(file);
  expect(migrate(db, file).map((step) => step.number)).toEqual(MIGRATIONS.map((step) => step.number));
  db.run("INSERT INTO notes (key, value) VALUES ('a', 'kept')");
  expect(migrate(db, file, NEXT).map((step) => step.number)).toEqual([KNOWN + 1, KNOWN + 2]);
  expect(migrate(db, file, NEXT)).toEqual([]);
  expect(schemaVersion(db)).toBe(KNOWN + 2);
  db.close();
  expect((await readdir(folder)).filter((name) => name.includes('before'))).toEqual([before]);
  const copy = connect(join(folder, before));
  expect([schemaVersion(copy), copy.first('SELECT value FROM notes')]).toEqual([
    KNOWN,
    expect.objectContaining({ value: 'kept' }),
  ]);
  copy.close();
});

test('takes a step wholly or not at all', () => {
  const db = connect(file);
  migrate(db, file);
  const broken = [...MIGRATIONS, { number: KNOWN + 1, name: 'broken', sql: 'CREATE TABLE second (x); CREATE TABEL third (x)' }];
  expect(() => migrate(db, file, broken)).toThrow(/syntax error/);
  expect([schemaVersion(db), db.all("SELECT name FROM sqlite_master WHERE name = 'second'")]).toEqual([KNOWN, []]);
  db.close();
});

test('refuses a schema that a newer version made', () => {
  const db = connect(file);
  migrate(db, file, NEXT);
  expect(() => migrate(db, file)).toThrow(expect.objectContaining({ code: 'store.newer_schema' }));
  db.close();
});
