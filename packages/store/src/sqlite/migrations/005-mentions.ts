/**
 * Regions that a story only mentions are told from those that it is about: what is tagged already counts as both. The tagger's version, to count what
 * is tagged by older rules, and the corrections of editors.
 */
export const mentions = `
INSERT INTO story_codes (facet, code, story) SELECT 'mentions', code, story FROM story_codes WHERE facet = 'region';
UPDATE stories SET codes = json_array(
  json_extract(codes, '$[0]'), json_extract(codes, '$[1]'), json_extract(codes, '$[2]'), json_extract(codes, '$[3]'),
  json_extract(codes, '$[0]'), json_array()
);
ALTER TABLE stories ADD COLUMN tagger_version TEXT;
CREATE INDEX stories_by_tagger ON stories (tagger_version);
CREATE TABLE corrections (
  story_id TEXT NOT NULL,
  tag TEXT NOT NULL,
  correction TEXT NOT NULL,
  PRIMARY KEY (story_id, tag)
) WITHOUT ROWID;
`;
