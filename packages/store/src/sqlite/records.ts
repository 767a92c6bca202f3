import { type DeadLetter, type ItemRecord, itemKey, type StageName } from '@slugline/model';
import type { LetterPlace } from '../letters.ts';
import type { Connection } from './connection.ts';

export function readItems(db: Connection, keys: readonly string[]): [string, ItemRecord][] {
  const rows = db.all<{ key: string; record: string }>(
    'SELECT key, record FROM items WHERE key IN (SELECT value FROM json_each(?))',
    JSON.stringify(keys),
  );
  return rows.map((row) => [row.key, JSON.parse(row.record) as ItemRecord]);
}

/** A line of a higher version stays. */
export function settleItems(db: Connection, records: readonly ItemRecord[]): void {
  db.transaction('write', () => {
    for (const record of records) {
      db.run(
        `INSERT INTO items (key, feed_id, record) VALUES (?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET feed_id = excluded.feed_id, record = excluded.record
         WHERE json_extract(items.record, '$.version') <= json_extract(excluded.record, '$.version')`,
        itemKey(record.feedId, record.storyId),
        record.feedId,
        JSON.stringify(record),
      );
    }
  });
}

export function putLetters(db: Connection, letters: readonly DeadLetter[]): void {
  db.transaction('write', () => {
    for (const letter of letters) {
      db.run(
        'INSERT OR REPLACE INTO dead_letters (id, stage, at, letter) VALUES (?, ?, ?, ?)',
        letter.id,
        letter.stage,
        Date.parse(letter.at),
        JSON.stringify(letter),
      );
    }
  });
}

export function readLetter(db: Connection, id: string): DeadLetter | null {
  const row = db.first<{ letter: string }>('SELECT letter FROM dead_letters WHERE id = ?', id);
  return row === undefined ? null : (JSON.parse(row.letter) as DeadLetter);
}

/** Newest first, then by id. */
export function listLetters(db: Connection, stage: StageName | null, after: LetterPlace | null, limit: number): DeadLetter[] {
  const { at, id } = after ?? { at: 0, id: '' };
  const rows = db.all<{ letter: string }>(
    `SELECT letter FROM dead_letters WHERE (?1 IS NULL OR stage = ?1)
     ${after === null ? '' : 'AND at <= ?2 AND (at <> ?2 OR id > ?3)'} ORDER BY at DESC, id LIMIT ${Math.trunc(limit)}`,
    ...(after === null ? [stage] : [stage, at, id]),
  );
  return rows.map((row) => JSON.parse(row.letter) as DeadLetter);
}

export function countLetters(db: Connection): [string, number][] {
  return db
    .all<{ stage: string; n: number }>('SELECT stage, count(*) AS n FROM dead_letters GROUP BY stage')
    .map((row) => [row.stage, row.n]);
}

/** A letter that was replaced since it was read stays. */
export function removeLetters(db: Connection, letters: readonly Pick<DeadLetter, 'id' | 'at'>[]): void {
  db.transaction('write', () => {
    for (const { id, at } of letters) db.run('DELETE FROM dead_letters WHERE id = ? AND at = ?', id, Date.parse(at));
  });
}

export function readNote(db: Connection, key: string): string | null {
  return db.first<{ value: string }>('SELECT value FROM notes WHERE key = ?', key)?.value ?? null;
}

export function writeNote(db: Connection, key: string, value: string): void {
  db.run('INSERT OR REPLACE INTO notes (key, value) VALUES (?, ?)', key, value);
}
