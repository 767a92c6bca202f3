import { BLOCK_SEPARATOR, type Correction, correctStory, type Story } from '@slugline/model';
import { admit } from '../admit.ts';
import type { PutResult, Retag, StoryHead } from '../port.ts';
import { codesOf, FACETS } from '../search/codes.ts';
import { succeed } from '../succession.ts';
import { indexedWords } from '../text/analyze.ts';
import type { Connection } from './connection.ts';
import { storyOf } from './read-stories.ts';
import { forgetStories, groupStories } from './write-clusters.ts';

interface HeadRow {
  key: number;
  version: number;
  content_hash: string;
  pub_status: string;
  visible_from: number | null;
  codes: string;
  source_version: string | null;
}

const HEAD = 's.key, s.version, s.content_hash, s.pub_status, s.visible_from, s.codes, s.source_version';

/** When search may find a story, in milliseconds; null is never. */
function visibleFrom(story: Story): number | null {
  if (story.pubStatus !== 'usable') return null;
  return story.embargoedUntil === null ? 0 : Date.parse(story.embargoedUntil);
}

function codesText(story: Story): string {
  const codes = codesOf(story);
  return JSON.stringify(FACETS.map((facet) => codes[facet]));
}

function writeCodes(db: Connection, key: number, before: string | null, after: string): void {
  if (before === after) return;
  const lists = (text: string | null) => (text === null ? [] : (JSON.parse(text) as string[][]));
  for (const [at, codes] of lists(before).entries()) {
    for (const code of codes)
      db.run('DELETE FROM story_codes WHERE facet = ? AND code = ? AND story = ?', FACETS[at] ?? '', code, key);
  }
  for (const [at, codes] of lists(after).entries()) {
    for (const code of codes)
      db.run('INSERT INTO story_codes (facet, code, story) VALUES (?, ?, ?)', FACETS[at] ?? '', code, key);
  }
}

function writeWords(db: Connection, key: number, story: Story): void {
  // Captions are found too, though they are not part of the text.
  const body = story.body.map(({ text }) => text).join(BLOCK_SEPARATOR);
  const texts = [story.headline, story.standfirst ?? '', body, story.byline ?? '', story.authors.join('\n')];
  const indexed = texts.map(indexedWords);
  for (const [table, column] of [
    ['words', 'stems'],
    ['beginnings', 'words'],
  ] as const) {
    db.run(
      `INSERT OR REPLACE INTO ${table} (rowid, headline, standfirst, body, byline, authors) VALUES (?, ?, ?, ?, ?, ?)`,
      key,
      ...indexed.map((text) => text[column]),
    );
  }
}

/** What both statements below write of a story, in the order of their columns. */
function columnsOf(story: Story, codes: string) {
  const { version, contentHash, itemHash, feedId, pubStatus, sourceVersion, taggerVersion } = story;
  const times = [Date.parse(story.firstCreated), visibleFrom(story)] as const;
  return [version, contentHash, itemHash, feedId, pubStatus, ...times, codes, sourceVersion, taggerVersion] as const;
}

/** An editor's corrections of a story. */
function correctionsOf(db: Connection, id: string): Correction[] {
  return db
    .all<{ correction: string }>('SELECT correction FROM corrections WHERE story_id = ?', id)
    .map((row) => JSON.parse(row.correction) as Correction);
}

function insertStory(db: Connection, story: Story, json: string): void {
  const codes = codesText(story);
  // RETURNING would open a savepoint, at each of which FTS5 writes out what it has.
  const key = db.insert(
    `INSERT INTO stories (id, version, content_hash, item_hash, feed_id, pub_status, first_created, visible_from, codes,
       source_version, tagger_version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    story.id,
    ...columnsOf(story, codes),
  );
  db.run('INSERT INTO story_docs (story, doc) VALUES (?, ?)', key, json);
  writeCodes(db, key, null, codes);
  writeWords(db, key, story);
}

function replaceStory(db: Connection, head: HeadRow, given: Story): void {
  const story = correctStory(given, correctionsOf(db, given.id));
  db.run(
    `INSERT OR REPLACE INTO versions (id, version, doc)
     SELECT s.id, s.version, d.doc FROM stories s JOIN story_docs d ON d.story = s.key WHERE s.key = ?`,
    head.key,
  );
  const codes = codesText(story);
  db.run(
    `UPDATE stories SET version = ?, content_hash = ?, item_hash = ?, feed_id = ?, pub_status = ?, first_created = ?,
       visible_from = ?, codes = ?, source_version = ?, tagger_version = ?
     WHERE key = ?`,
    ...columnsOf(story, codes),
    head.key,
  );
  db.run('UPDATE story_docs SET doc = ? WHERE story = ?', JSON.stringify(story), head.key);
  writeCodes(db, head.key, head.codes, codes);
  writeWords(db, head.key, story);
}

/** A kill, or a change of embargo, is news even where the text stays. */
function saysTheSame(head: HeadRow, story: Story): boolean {
  return (
    head.content_hash === story.contentHash && head.pub_status === story.pubStatus && head.visible_from === visibleFrom(story)
  );
}

/** The same content came as a newer version: what was made before it must not overwrite it later. */
function raiseVersion(db: Connection, key: number, { version, itemHash, sourceVersion }: Story): void {
  const set = 'version = ?, item_hash = ?, source_version = ?';
  db.run(`UPDATE stories SET ${set} WHERE key = ?`, version, itemHash, sourceVersion, key);
  const row = db.first<{ doc: string }>('SELECT doc FROM story_docs WHERE story = ?', key);
  if (row === undefined) return;
  const doc: Story = { ...storyOf(row.doc), version, itemHash, sourceVersion };
  db.run('UPDATE story_docs SET doc = ? WHERE story = ?', JSON.stringify(doc), key);
}

function putOne(db: Connection, candidate: Story): PutResult {
  const admitted = admit(candidate);
  if ('refused' in admitted) return { status: 'failed', retryable: false, reason: admitted.refused };
  const { story, json } = admitted;
  const head = db.first<HeadRow>(`SELECT ${HEAD} FROM stories s WHERE s.id = ?`, story.id);
  if (head === undefined) {
    insertStory(db, story, json);
    return { status: 'created' };
  }
  const stored = { version: head.version, sourceVersion: head.source_version, saysTheSame: saysTheSame(head, story) };
  const next = succeed(stored, story);
  if ('answer' in next) return next.answer;
  if ('raise' in next) raiseVersion(db, head.key, next.raise);
  else replaceStory(db, head, next.write);
  return { status: 'raise' in next ? 'unchanged' : 'updated' };
}

/** Puts stories in one transaction: one sync to disk for all. */
export function putStories(db: Connection, stories: readonly Story[]): PutResult[] {
  return db.transaction('write', () => {
    const results = stories.map((story) => putOne(db, story));
    const written = stories.filter((_, at) => results[at]?.status === 'created' || results[at]?.status === 'updated');
    groupStories(db, written);
    return results;
  });
}

/** Heads of those that are stored. */
export function readHeads(db: Connection, ids: readonly string[]): StoryHead[] {
  return db.all<StoryHead>(
    `SELECT id, version, content_hash AS contentHash, item_hash AS itemHash, source_version AS sourceVersion FROM stories
     WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
}

/** Writes a story's tags, as its corrections leave them. */
function writeTags(db: Connection, head: HeadRow & { doc: string }, tagged: Story): Story {
  const story = correctStory(tagged, correctionsOf(db, tagged.id));
  const codes = codesText(story);
  db.run('UPDATE stories SET codes = ?, tagger_version = ? WHERE key = ?', codes, story.taggerVersion, head.key);
  db.run('UPDATE story_docs SET doc = ? WHERE story = ?', JSON.stringify(story), head.key);
  writeCodes(db, head.key, head.codes, codes);
  return story;
}

const WITH_DOC = `SELECT ${HEAD}, d.doc FROM stories s JOIN story_docs d ON d.story = s.key WHERE s.id = ?`;

/** Replaces the tags of versions that are still the newest, in one transaction. */
export function retagStories(db: Connection, retags: readonly Retag[]): boolean[] {
  return db.transaction('write', () =>
    retags.map(({ id, version, tags, taggerVersion }) => {
      const head = db.first<HeadRow & { doc: string }>(`${WITH_DOC} AND s.version = ?`, id, version);
      if (head === undefined) return false;
      writeTags(db, head, { ...storyOf(head.doc), tags: [...tags], overruledTags: [], taggerVersion });
      return true;
    }),
  );
}

/** Keeps a correction, or takes back the one of `tag`, and applies that to the story; null when there is no such story. */
export function correctTag(db: Connection, id: string, tag: string, correction: Correction | null): Story | null {
  return db.transaction('write', () => {
    const head = db.first<HeadRow & { doc: string }>(WITH_DOC, id);
    if (head === undefined) return null;
    if (correction === null) db.run('DELETE FROM corrections WHERE story_id = ? AND tag = ?', id, tag);
    else
      db.run(
        'INSERT OR REPLACE INTO corrections (story_id, tag, correction) VALUES (?, ?, ?)',
        id,
        tag,
        JSON.stringify(correction),
      );
    return writeTags(db, head, storyOf(head.doc));
  });
}

/** The corrections of stories, those of each by time. */
export function readCorrections(db: Connection, ids: readonly string[]): [id: string, corrections: Correction[]][] {
  return ids.flatMap((id) => {
    const found = correctionsOf(db, id).sort((a, b) => (a.at < b.at ? -1 : 1));
    return found.length === 0 ? [] : [[id, found] as [string, Correction[]]];
  });
}

/** Removes what a feed brought. */
export function removeStoriesOf(db: Connection, feedId: string): number {
  return db.transaction('write', () => {
    const rows = db.all<{ key: number; id: string; codes: string }>(
      'SELECT key, id, codes FROM stories WHERE feed_id = ?',
      feedId,
    );
    forgetStories(
      db,
      rows.map(({ key }) => key),
    );
    for (const { key, id, codes } of rows) {
      writeCodes(db, key, codes, '[]');
      for (const table of ['words', 'beginnings']) db.run(`DELETE FROM ${table} WHERE rowid = ?`, key);
      db.run('DELETE FROM story_docs WHERE story = ?', key);
      db.run('DELETE FROM versions WHERE id = ?', id);
      db.run('DELETE FROM corrections WHERE story_id = ?', id);
      db.run('DELETE FROM stories WHERE key = ?', key);
    }
    db.run('DELETE FROM items WHERE feed_id = ?', feedId);
    return rows.length;
  });
}
