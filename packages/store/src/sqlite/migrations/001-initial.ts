/**
 * The first schema. Texts are indexed as the words that text/analyze.ts makes of them, folded and stemmed already, so the tokenizer `ascii` only
 * splits at spaces: `words` holds stems with their positions, `beginnings` unstemmed words without, for prefixes. Neither keeps the text.
 */
export const initial = `
CREATE TABLE stories (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  item_hash TEXT NOT NULL,
  feed_id TEXT NOT NULL,
  pub_status TEXT NOT NULL,
  first_created INTEGER NOT NULL,
  -- When search may find it, in milliseconds: 0 at once, the embargo's end, or NULL for never (withheld, canceled).
  visible_from INTEGER,
  -- A JSON array of the region, topic, source and language codes, an array each.
  codes TEXT NOT NULL
);
CREATE INDEX stories_by_time ON stories (first_created);
CREATE INDEX stories_by_feed ON stories (feed_id);

CREATE TABLE story_codes (
  facet TEXT NOT NULL,
  code TEXT NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (facet, code, story)
) WITHOUT ROWID;

CREATE TABLE story_docs (story INTEGER PRIMARY KEY, doc TEXT NOT NULL);

CREATE TABLE versions (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  doc TEXT NOT NULL,
  PRIMARY KEY (id, version)
);

CREATE VIRTUAL TABLE words USING fts5 (
  headline, standfirst, body, byline, authors,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE beginnings USING fts5 (
  headline, standfirst, body, byline, authors,
  content = '', contentless_delete = 1, detail = 'column', tokenize = 'ascii'
);
-- Bytes that FTS5 gathers before it writes them out; at its default of 1 MB a batch of stories makes many small segments.
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
INSERT INTO beginnings (beginnings, rank) VALUES ('hashsize', 16777216);

CREATE TABLE feeds (
  id TEXT PRIMARY KEY,
  enabled INTEGER NOT NULL,
  next_poll_at INTEGER NOT NULL,
  feed TEXT NOT NULL,
  poll TEXT NOT NULL
);
CREATE INDEX feeds_due ON feeds (next_poll_at) WHERE enabled = 1;

CREATE TABLE items (key TEXT PRIMARY KEY, feed_id TEXT NOT NULL, record TEXT NOT NULL);
CREATE INDEX items_by_feed ON items (feed_id);

CREATE TABLE dead_letters (id TEXT PRIMARY KEY, stage TEXT NOT NULL, at INTEGER NOT NULL, letter TEXT NOT NULL);
CREATE INDEX dead_letters_by_time ON dead_letters (at);

CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL);
`;
