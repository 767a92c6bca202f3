/** What is pushed in, until the poll stage has taken it, and the keys of those who push. */
export const pushed = `
CREATE TABLE inbox (
  id TEXT PRIMARY KEY,
  feed_id TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  content_type TEXT,
  url TEXT,
  origin TEXT NOT NULL,
  bytes BLOB NOT NULL
);
CREATE INDEX inbox_by_feed ON inbox (feed_id, received_at, id);

CREATE TABLE api_keys (id TEXT PRIMARY KEY, key TEXT NOT NULL);
`;
