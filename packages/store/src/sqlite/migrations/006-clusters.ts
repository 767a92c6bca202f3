/** Copies of one text in several sources are a cluster. Stories that were stored before this join one when they are put again. */
export const clusters = `
ALTER TABLE stories ADD COLUMN cluster TEXT;
ALTER TABLE stories ADD COLUMN is_wire INTEGER NOT NULL DEFAULT 0;
CREATE INDEX stories_by_cluster ON stories (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE sketches (story INTEGER PRIMARY KEY, bucket INTEGER NOT NULL, source TEXT NOT NULL, sketch TEXT NOT NULL);
-- By when the story was published, so that what is written is near what was written just before.
CREATE TABLE sketch_keys (
  bucket INTEGER NOT NULL,
  key INTEGER NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (bucket, key, story)
) WITHOUT ROWID;
`;
