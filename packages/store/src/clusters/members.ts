import type { Cluster, ClusterMember } from '../port.ts';
import { byLead } from './lead.ts';

/** A cluster of the stories in it that may be seen; null where that are fewer than two: then there is nothing to tell. */
function makeCluster(id: string, seen: readonly ClusterMember[]): Cluster | null {
  const members = [...seen].sort(byLead);
  const [lead] = members;
  if (lead === undefined || members.length < 2) return null;
  return { id, leadId: lead.id, size: members.length, sources: new Set(members.map(({ source }) => source)).size, members };
}

/** Makes the clusters of members that were found, each with the name of its cluster. */
export function makeClusters(found: readonly (readonly [cluster: string, member: ClusterMember])[]): Map<string, Cluster> {
  const members = new Map<string, ClusterMember[]>();
  for (const [cluster, member] of found) members.set(cluster, [...(members.get(cluster) ?? []), member]);
  return new Map(
    [...members].flatMap(([id, seen]): [string, Cluster][] => {
      const made = makeCluster(id, seen);
      return made === null ? [] : [[id, made]];
    }),
  );
}

/** The same by the stories in them. */
export function byStory(clusters: ReadonlyMap<string, Cluster>, ids: readonly string[]): Map<string, Cluster> {
  const wanted = new Set(ids);
  return new Map(
    [...clusters.values()].flatMap((cluster) =>
      cluster.members.flatMap(({ id }): [string, Cluster][] => (wanted.has(id) ? [[id, cluster]] : [])),
    ),
  );
}
