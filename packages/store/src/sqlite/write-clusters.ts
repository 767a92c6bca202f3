import type { Story } from '@slugline/model';
import { keysOf } from '../clusters/compare.ts';
import { isWireItself } from '../clusters/lead.ts';
import { type Ask, type Grouped, type Regrouped, regroup } from '../clusters/regroup.ts';
import { bucketOf, sketchedStory, sketchOf } from '../clusters/sketched.ts';
import type { Connection } from './connection.ts';

/** Of the stories that share a key, those that share most are compared. */
const MOST_COMPARED = 50;

interface GroupedRow {
  id: string;
  source: string;
  first_created: number;
  cluster: string | null;
  sketch: string | null;
}

const GROUPED = `SELECT s.id, coalesce(f.source, '') AS source, s.first_created, s.cluster, f.sketch
  FROM stories s LEFT JOIN sketches f ON f.story = s.key`;

function toGrouped({ first_created, sketch, ...row }: GroupedRow): Grouped {
  return { ...row, firstCreated: first_created, sketch: sketchOf(sketch) };
}

/** Groups stories that were just written, inside the transaction that wrote them: nobody sees a copy without its cluster. */
export function groupStories(db: Connection, written: readonly Story[]): void {
  const newest = new Map(written.map((story) => [story.id, story]));
  const seeds = [...newest.values()].flatMap((story) => writeSketch(db, story) ?? []);
  settle(db, regroup(seeds, { recheck: true }));
}

/** Groups anew what is left of clusters out of which stories are about to be removed. */
export function forgetStories(db: Connection, keys: readonly number[]): void {
  const among = 'IN (SELECT value FROM json_each(?))';
  const left = db.all<GroupedRow>(
    `${GROUPED} WHERE s.cluster IN (SELECT cluster FROM stories WHERE key ${among} AND cluster IS NOT NULL) AND NOT s.key ${among}`,
    JSON.stringify(keys),
    JSON.stringify(keys),
  );
  for (const key of keys) dropSketch(db, key);
  settle(db, regroup(left.map(toGrouped), { recheck: true }));
}

/** Keeps a story's sketch. Answers nothing where the story has no part in the grouping, neither before nor now. */
function writeSketch(db: Connection, story: Story): Grouped | null {
  const row = db.first<{ key: number; cluster: string | null }>('SELECT key, cluster FROM stories WHERE id = ?', story.id);
  if (row === undefined) return null;
  db.run('UPDATE stories SET is_wire = ? WHERE key = ? AND is_wire <> ?1', Number(isWireItself(story)), row.key);
  dropSketch(db, row.key);
  const seed = { ...sketchedStory(story), cluster: row.cluster, isRead: true };
  if (seed.sketch === null) return row.cluster === null ? null : seed;
  const bucket = bucketOf(seed.firstCreated);
  db.run(
    'INSERT INTO sketches (story, bucket, source, sketch) VALUES (?, ?, ?, ?)',
    ...[row.key, bucket, story.source, story.fingerprint],
  );
  for (const key of keysOf(seed.sketch)) {
    db.run('INSERT OR IGNORE INTO sketch_keys (bucket, key, story) VALUES (?, ?, ?)', bucket, key, row.key);
  }
  return seed;
}

function dropSketch(db: Connection, story: number): void {
  const row = db.first<{ bucket: number; sketch: string }>('SELECT bucket, sketch FROM sketches WHERE story = ?', story);
  const sketch = sketchOf(row?.sketch);
  if (row === undefined) return;
  for (const key of sketch === null ? [] : keysOf(sketch)) {
    db.run('DELETE FROM sketch_keys WHERE bucket = ? AND key = ? AND story = ?', row.bucket, key, story);
  }
  db.run('DELETE FROM sketches WHERE story = ?', story);
}

function settle(db: Connection, grouping: Generator<Ask, Regrouped, readonly Grouped[]>): void {
  let step = grouping.next();
  while (!step.done) step = grouping.next(answer(db, step.value));
  for (const [id, cluster] of step.value) db.run('UPDATE stories SET cluster = ? WHERE id = ?', cluster, id);
}

function answer(db: Connection, { near, clusters, ids }: Ask): Grouped[] {
  const found = new Map<string, Grouped>();
  const add = (rows: readonly GroupedRow[]) => {
    for (const row of rows) if (!found.has(row.id)) found.set(row.id, toGrouped(row));
  };
  for (const one of near) {
    if (one.sketch === null) continue;
    const bucket = bucketOf(one.firstCreated);
    const buckets = JSON.stringify([bucket - 1, bucket, bucket + 1]);
    add(
      db.all<GroupedRow>(
        `${GROUPED} WHERE s.key IN (SELECT k.story FROM json_each(?) b CROSS JOIN json_each(?) v
           CROSS JOIN sketch_keys k ON k.bucket = b.value AND k.key = v.value GROUP BY k.story ORDER BY count(*) DESC LIMIT ${MOST_COMPARED})`,
        ...[buckets, JSON.stringify(keysOf(one.sketch))],
      ),
    );
  }
  if (clusters.length > 0) {
    add(db.all<GroupedRow>(`${GROUPED} WHERE s.cluster IN (SELECT value FROM json_each(?))`, JSON.stringify(clusters)));
  }
  if (ids.length > 0) add(db.all<GroupedRow>(`${GROUPED} WHERE s.id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids)));
  return [...found.values()];
}
