import type { ApiKey } from '@slugline/model';
import type { Connection } from './connection.ts';

/** Adds a key; false when its id is taken. */
export function addKey(db: Connection, key: ApiKey): boolean {
  return db.run('INSERT INTO api_keys (id, key) VALUES (?, ?) ON CONFLICT DO NOTHING', key.id, JSON.stringify(key)) > 0;
}

export function findKey(db: Connection, id: string): ApiKey | null {
  const row = db.first<{ key: string }>('SELECT key FROM api_keys WHERE id = ?', id);
  return row === undefined ? null : (JSON.parse(row.key) as ApiKey);
}

export function listKeys(db: Connection): ApiKey[] {
  return db.all<{ key: string }>('SELECT key FROM api_keys').map((row) => JSON.parse(row.key) as ApiKey);
}

/** Makes of a key what it is to be, in one transaction; null when there is none. */
function changeKey(db: Connection, id: string, change: (key: ApiKey) => ApiKey): ApiKey | null {
  return db.transaction('write', () => {
    const found = findKey(db, id);
    if (found === null) return null;
    const key = change(found);
    db.run('UPDATE api_keys SET key = ? WHERE id = ?', JSON.stringify(key), id);
    return key;
  });
}

export function revokeKey(db: Connection, id: string, at: string): ApiKey | null {
  return changeKey(db, id, (key) => ({ ...key, revokedAt: key.revokedAt ?? at }));
}

export function touchKey(db: Connection, id: string, at: string): void {
  changeKey(db, id, (key) => ({ ...key, lastUsedAt: at }));
}
