import { byStory, makeClusters } from '../clusters/members.ts';
import type { Cluster, ClusterMember } from '../port.ts';
import type { Connection } from './connection.ts';

type MemberRow = Omit<ClusterMember, 'isWire' | 'firstCreated'> & { cluster: string; is_wire: number; ms: number };

/** Of very large clusters only so many stories are read. */
const MOST_MEMBERS = 1_000;

function readMembers(db: Connection, clusters: readonly string[], now: number): Map<string, Cluster> {
  const rows = db.all<MemberRow>(
    `SELECT s.cluster, s.id, s.is_wire, s.first_created AS ms, d.doc ->> 'source' AS source, d.doc ->> 'sourceName' AS sourceName,
       d.doc ->> 'headline' AS headline, d.doc ->> 'url' AS url
     FROM json_each(?) j CROSS JOIN stories s ON s.cluster = j.value JOIN story_docs d ON d.story = s.key
     WHERE s.visible_from <= ? ORDER BY s.is_wire DESC, s.first_created, s.id LIMIT ${MOST_MEMBERS}`,
    JSON.stringify(clusters),
    now,
  );
  return makeClusters(
    rows.map(({ cluster, ms, is_wire, ...row }) => {
      const member = { ...row, firstCreated: new Date(ms).toISOString(), isWire: is_wire === 1 };
      return [cluster, member] as const;
    }),
  );
}

/** The clusters of stories, by story id. */
export function readClusters(db: Connection, ids: readonly string[], now: number): [string, Cluster][] {
  return db.transaction('read', () => {
    const rows = db.all<{ cluster: string }>(
      `SELECT DISTINCT s.cluster FROM json_each(?) j CROSS JOIN stories s ON s.id = j.value WHERE s.cluster IS NOT NULL`,
      JSON.stringify(ids),
    );
    if (rows.length === 0) return [];
    const clusters = rows.map(({ cluster }) => cluster);
    return [...byStory(readMembers(db, clusters, now), ids)];
  });
}

/** A cluster by its id, or by that of any story in it. */
export function readCluster(db: Connection, id: string, now: number): Cluster | null {
  return db.transaction('read', () => {
    const row = db.first<{ cluster: string | null }>('SELECT cluster FROM stories WHERE id = ?', id);
    const cluster = row?.cluster ?? id;
    return readMembers(db, [cluster], now).get(cluster) ?? null;
  });
}
