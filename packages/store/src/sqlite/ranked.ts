import { randomUUID } from 'node:crypto';
import type { Hit } from '../port.ts';
import { positiveLeaves } from '../search/clause.ts';
import { MAX_RANKED } from '../search/cursor.ts';
import { firstOfEachCluster } from './collapse.ts';
import type { Connection } from './connection.ts';
import { type Condition, every, fromWhere, planOf, scoringExpression, type Wanted } from './match.ts';
import { type Counted, countAll, hitMaker, storiesByKey } from './read-stories.ts';

/** Headline, standfirst, body, byline, authors: a word in the headline tells most. */
const WEIGHTS = '8.0, 3.0, 1.0, 3.0, 3.0';
const MAX_SNAPSHOTS = 64;

/** A search's ranking as it was on its first page. */
interface Snapshot {
  keys: number[];
  scores: number[];
}

/** Where a ranked search goes on. */
export interface RankedPlace {
  snapshot: string;
  /** How many of the ranking were looked at. */
  offset: number;
  /** The newest story there was; with it a lost ranking is made again without those that came later. */
  watermark: number;
  /** The last hit's key, to find the place in a ranking made again. */
  last: number;
}

export interface RankedPage {
  hits: Hit[];
  counted: Counted | null;
  next: RankedPlace | null;
}

/** Rankings kept for later pages, the ones longest unused dropped first. */
export type Snapshots = Map<string, Snapshot>;

/** Reads a page by relevance. Later pages come from the first one's ranking, so that what arrives meanwhile moves nothing. */
export function readRanked(
  db: Connection,
  snapshots: Snapshots,
  wanted: Wanted,
  page: { size: number; after: RankedPlace | null; highlight: boolean; count: boolean },
): RankedPage {
  return db.transaction('read', () => {
    const watermark = page.after?.watermark ?? newestKey(db);
    const kept = page.after === null ? undefined : takeSnapshot(snapshots, page.after.snapshot);
    const ranking = kept ?? rank(db, wanted, watermark);
    let offset = page.after === null ? 0 : placeIn(ranking, page.after, kept !== undefined);
    const hits: { key: number; hit: Hit }[] = [];
    const toHit = hitMaker(wanted, page.highlight);
    while (hits.length < page.size && offset < ranking.keys.length) {
      const keys = ranking.keys.slice(offset, offset + page.size - hits.length);
      const stories = storiesByKey(db, keys, wanted);
      for (const [at, key] of keys.entries()) {
        const story = stories.get(key);
        if (story !== undefined) hits.push({ key, hit: toHit(story, ranking.scores[offset + at] ?? 0) });
      }
      offset += keys.length;
    }
    const more = offset < ranking.keys.length;
    const snapshot = page.after?.snapshot ?? randomUUID();
    if (more) keepSnapshot(snapshots, snapshot, ranking);
    return {
      hits: hits.map(({ hit }) => hit),
      counted: page.count ? countRanked(db, wanted, ranking) : null,
      next: more ? { snapshot, offset, watermark, last: ranking.keys[offset - 1] ?? 0 } : null,
    };
  });
}

function newestKey(db: Connection): number {
  return db.first<{ newest: number | null }>('SELECT max(key) AS newest FROM stories')?.newest ?? 0;
}

/** In a ranking made again a place is found by the last hit; where that one is gone, by its number. */
function placeIn(ranking: Snapshot, place: RankedPlace, kept: boolean): number {
  const found = kept ? -1 : ranking.keys.indexOf(place.last);
  return found >= 0 ? found + 1 : place.offset;
}

function takeSnapshot(snapshots: Snapshots, id: string): Snapshot | undefined {
  const found = snapshots.get(id);
  if (found !== undefined) keepSnapshot(snapshots, id, found);
  return found;
}

function keepSnapshot(snapshots: Snapshots, id: string, snapshot: Snapshot): void {
  snapshots.delete(id);
  snapshots.set(id, snapshot);
  const [oldest] = snapshots.keys();
  if (snapshots.size > MAX_SNAPSHOTS && oldest !== undefined) snapshots.delete(oldest);
}

function countRanked(db: Connection, wanted: Wanted, ranking: Snapshot): Counted {
  const total = ranking.keys.length;
  return total < MAX_RANKED && !wanted.collapse ? { total, copies: total } : countAll(db, wanted);
}

function rank(db: Connection, wanted: Wanted, watermark: number): Snapshot {
  const { select, from } = ranked(wanted, { sql: 's.key <= ?', params: [watermark] });
  const rows = db.all<{ key: number; score: number }>(
    `SELECT s.key, ${select} AS score ${from.sql} ORDER BY score DESC, s.first_created DESC, s.id LIMIT ${MAX_RANKED}`,
    ...from.params,
  );
  return { keys: rows.map((row) => row.key), scores: rows.map((row) => row.score) };
}

/** Where one FTS5 expression says what is wanted it gives the score; else the score is that of whatever text of the query a story has. */
function ranked(wanted: Wanted, extra: Condition): { select: string; from: Condition } {
  const { match, rest: asked } = planOf(wanted);
  const whole = { match, rest: every([asked, extra]) };
  const plan = wanted.collapse ? firstOfEachCluster(whole) : whole;
  const { rest } = plan;
  const bm25 = `-bm25(words, ${WEIGHTS})`;
  if (plan.match !== null) return { select: bm25, from: fromWhere({ match: plan.match, rest }) };
  const scoring = scoringExpression(positiveLeaves(wanted.clause));
  if (scoring === null) return { select: '0.0', from: fromWhere({ match: null, rest }) };
  return {
    select: 'coalesce(t.score, 0.0)',
    from: {
      sql: `FROM stories s LEFT JOIN (SELECT rowid AS key, ${bm25} AS score FROM words WHERE words MATCH ?) t ON t.key = s.key
            WHERE ${rest.sql}`,
      params: [scoring, ...rest.params],
    },
  };
}
