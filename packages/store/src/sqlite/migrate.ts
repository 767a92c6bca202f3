import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sluglineError } from '@slugline/model';
import type { Connection } from './connection.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** The schema that a database has; 0 when it is new. */
export function schemaVersion(db: Connection): number {
  return db.first<{ user_version: number }>('SELECT user_version FROM pragma_user_version')?.user_version ?? 0;
}

/**
 * Brings a database to the newest schema, each step in a transaction of its own. Where there are data, a copy of the file as it was is
 * kept first, beside it, as `<file>.before-NNN`. Answers the steps taken.
 * @throws PermanentError store.newer_schema
 */
export function migrate(db: Connection, file: string, migrations: readonly Migration[] = MIGRATIONS): Migration[] {
  const known = migrations.at(-1)?.number ?? 0;
  const found = schemaVersion(db);
  if (found > known) {
    const facts = { folder: dirname(file), found, known };
    throw sluglineError('store.newer_schema', facts, { details: facts });
  }
  const steps = migrations.filter((migration) => migration.number > found);
  const first = steps[0];
  if (first !== undefined && found > 0) keepCopy(db, `${file}.before-${String(first.number).padStart(3, '0')}`);
  return steps.filter((step) =>
    db.transaction('write', () => {
      // Another process may have taken the step since.
      if (schemaVersion(db) >= step.number) return false;
      db.exec(step.sql);
      db.exec(`PRAGMA user_version = ${step.number}`);
      return true;
    }),
  );
}

/** Under another name until it is whole, so that a crash leaves no half copy. */
function keepCopy(db: Connection, target: string): void {
  if (existsSync(target)) return;
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  db.run('VACUUM INTO ?', unfinished);
  renameSync(unfinished, target);
}
