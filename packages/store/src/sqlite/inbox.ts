import type { InboxDocument, InboxEntry, InboxOrigin } from '@slugline/model';
import type { Connection } from './connection.ts';

interface InboxRow {
  id: string;
  feed_id: string;
  received_at: number;
  content_type: string | null;
  url: string | null;
  origin: InboxOrigin;
  size: number;
}

const COLUMNS = 'id, feed_id, received_at, content_type, url, origin, length(bytes) AS size';

function toEntry(row: InboxRow): InboxEntry {
  const { id, url, origin, size } = row;
  const receivedAt = new Date(row.received_at).toISOString();
  return { id, feedId: row.feed_id, contentType: row.content_type, url, receivedAt, origin, size };
}

/** Puts a document; false when it waits already. */
export function putDocument(db: Connection, document: InboxDocument): boolean {
  const { id, feedId, contentType, url, receivedAt, origin, bytes } = document;
  const changes = db.run(
    'INSERT INTO inbox (id, feed_id, received_at, content_type, url, origin, bytes) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[id, feedId, Date.parse(receivedAt), contentType, url, origin, bytes],
  );
  return changes > 0;
}

/** Oldest first. */
export function listDocuments(db: Connection, feedId: string, limit: number): InboxEntry[] {
  const sql = `SELECT ${COLUMNS} FROM inbox WHERE feed_id = ? ORDER BY received_at, id LIMIT ?`;
  return db.all<InboxRow>(sql, feedId, limit).map(toEntry);
}

export function readDocument(db: Connection, id: string): InboxDocument | null {
  const row = db.first<InboxRow & { bytes: ArrayBuffer }>(`SELECT ${COLUMNS}, bytes FROM inbox WHERE id = ?`, id);
  if (row === undefined) return null;
  const { size, ...entry } = toEntry(row);
  return { ...entry, bytes: new Uint8Array(row.bytes) };
}

export function removeDocuments(db: Connection, ids: readonly string[]): void {
  db.run('DELETE FROM inbox WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
}

export function feedsWaiting(db: Connection): string[] {
  return db.all<{ feed_id: string }>('SELECT DISTINCT feed_id FROM inbox LIMIT 10000').map((row) => row.feed_id);
}
