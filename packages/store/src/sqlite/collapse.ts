import { MAX_TOTAL } from '../search/cursor.ts';
import type { Connection } from './connection.ts';
import { type Condition, every, fromWhere, type Plan } from './match.ts';

/**
 * A plan that leaves of each cluster only the copy that goes first among those that match: the lead, or, where the lead does not match, the next one.
 * So a search that only a copy matches finds that copy.
 */
export function firstOfEachCluster(plan: Plan): Plan {
  const text =
    plan.match === null ? [] : [{ sql: 's.key IN (SELECT rowid FROM words WHERE words MATCH ?)', params: [plan.match] }];
  const matches = every([...text, plan.rest]);
  const goesBefore = `(r.is_wire > s.is_wire OR (r.is_wire = s.is_wire AND
    (r.first_created < s.first_created OR (r.first_created = s.first_created AND r.id < s.id))))`;
  const isFirst: Condition = {
    // The conditions are ours and name the story `s`; here it is the other copy that they are about.
    sql: `(s.cluster IS NULL OR NOT EXISTS (
      SELECT 1 FROM stories r WHERE r.cluster = s.cluster AND ${goesBefore} AND ${matches.sql.replace(/\bs\./g, 'r.')}))`,
    params: matches.params,
  };
  return { match: plan.match, rest: every([plan.rest, isFirst]) };
}

/** How many clusters, and stories that are in none, a plan finds; counted no further than is told. */
export function countClusters(db: Connection, plan: Plan): number {
  const matches = fromWhere(plan);
  const sql = `SELECT count(*) AS n FROM (SELECT DISTINCT coalesce(s.cluster, s.id) ${matches.sql} LIMIT ${MAX_TOTAL + 1})`;
  return db.first<{ n: number }>(sql, ...matches.params)?.n ?? 0;
}
