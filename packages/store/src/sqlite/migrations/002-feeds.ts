/**
 * Feeds are found and counted by columns, and some are never due by themselves. `health` is the last poll's, whether the feed is on or off. The columns
 * stand before the two JSON texts, so that a scan does not read these.
 */
export const feeds = `
CREATE TABLE feeds_new (
  id TEXT PRIMARY KEY,
  enabled INTEGER NOT NULL,
  -- Milliseconds; NULL: not by itself.
  next_poll_at INTEGER,
  health TEXT NOT NULL,
  sample INTEGER NOT NULL,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  -- What it is found by, folded.
  words TEXT NOT NULL,
  feed TEXT NOT NULL,
  poll TEXT NOT NULL
);
INSERT INTO feeds_new
  SELECT id, enabled, next_poll_at, poll ->> 'health', feed ->> 'sample', feed ->> 'sourceName', feed ->> 'source', feed ->> 'url',
    lower(coalesce(feed ->> 'title', '') || ' ' || (feed ->> 'sourceName') || ' ' || (feed ->> 'source') || ' ' || (feed ->> 'url')), feed, poll
  FROM feeds;
DROP TABLE feeds;
ALTER TABLE feeds_new RENAME TO feeds;
CREATE INDEX feeds_due ON feeds (next_poll_at) WHERE enabled = 1;
CREATE INDEX feeds_by_name ON feeds (name, id);
CREATE INDEX feeds_by_health ON feeds (enabled, health, name, id);
CREATE INDEX feeds_by_source ON feeds (source, name);
CREATE INDEX feeds_by_url ON feeds (url);
CREATE INDEX feeds_sample ON feeds (id) WHERE sample = 1;
`;
