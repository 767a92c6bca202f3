import type { Fingerprinted } from './compare.ts';
import { Neighbours } from './neighbours.ts';

/** A story in the grouping. */
export interface Grouped extends Fingerprinted {
  cluster: string | null;
  /** Whether its cluster is known and need not be asked for. */
  isRead?: boolean;
}

/** What the grouping asks its store for: stories that share a key with one of `near` and were published about then, all of `clusters`, and those of `ids`. */
export interface Ask {
  near: readonly Grouped[];
  clusters: readonly string[];
  ids: readonly string[];
}

/** The stories whose cluster is to be another one, by id. */
export type Regrouped = Map<string, string | null>;

/** Clusters of more stories are only added to: what would split them is not looked for. */
const MOST_RECHECKED = 300;

/**
 * Groups stories: finds out of which clusters `seeds` are, and what that changes for others. Written as a generator, which asks and is answered, so that
 * the tier that answers at once and the one that answers later run the same rules (infra/decisions/011-clusters.md):
 *
 * 1. Two stories are in one cluster if they are copies, or if copies of copies link them.
 * 2. A new story whose copies are all of one cluster joins it.
 * 3. In every other case (none of them had a cluster, or several, or a text changed) all stories that are linked to it, and all of the clusters in
 *    question, are looked at anew.
 *
 * `recheck`: a seed that has a cluster may have left it.
 */
export function* regroup(
  seeds: readonly Grouped[],
  { recheck }: { recheck: boolean },
): Generator<Ask, Regrouped, readonly Grouped[]> {
  const known = new Neighbours(seeds.filter(({ isRead }) => isRead));
  const near = seeds.filter(({ sketch }) => sketch !== null);
  known.add(yield { near, clusters: [], ids: seeds.flatMap(({ id, isRead }) => (isRead ? [] : id)) });
  const changes: Regrouped = new Map();
  const unclear: Grouped[] = [];
  for (const { id } of seeds) {
    const seed = known.get(id);
    // It was removed meanwhile.
    if (seed === undefined) continue;
    const clusters = new Set(known.copiesOf(seed).map(({ cluster }) => cluster));
    const [only = null] = clusters;
    const joins = clusters.size === 1 && only !== null;
    if (seed.cluster === null && joins) changes.set(id, only);
    else if (seed.cluster === null ? clusters.size > 0 : recheck || !joins || only !== seed.cluster) {
      unclear.push(seed);
    }
  }
  if (unclear.length === 0) return changes;
  const linked = yield* gather(unclear, known);
  for (const [id, cluster] of clustersOf(linked, known)) changes.set(id, cluster);
  return new Map([...changes].filter(([id, cluster]) => known.get(id)?.cluster !== cluster));
}

/** All that is linked to the seeds, by being copies or by being of one cluster. What is found on the way is added to `known`. */
function* gather(seeds: readonly Grouped[], known: Neighbours): Generator<Ask, Set<Grouped>, readonly Grouped[]> {
  const linked = new Set(seeds);
  const asked = new Set(seeds);
  const askedClusters = new Set<string>();
  for (;;) {
    // What is added while the loop goes on is met by it too.
    for (const one of linked) {
      for (const other of known.copiesOf(one)) linked.add(other);
      for (const name of namesOf(one)) if (askedClusters.has(name)) for (const other of known.ofCluster(name)) linked.add(other);
    }
    const near = [...linked].filter((one) => one.sketch !== null && !asked.has(one));
    const clusters = [...new Set([...linked].flatMap(namesOf))].filter((name) => !askedClusters.has(name));
    if (near.length + clusters.length === 0 || asked.size > MOST_RECHECKED) return linked;
    for (const one of near) asked.add(one);
    for (const name of clusters) askedClusters.add(name);
    known.add(yield { near, clusters, ids: [] });
  }
}

/** The cluster that a story is in, and the one that may have been named after it. */
function namesOf({ id, cluster }: Grouped): string[] {
  return cluster === null || cluster === id ? [id] : [id, cluster];
}

/** The cluster of each: one for all that copies link, none for those that are alone. */
function clustersOf(linked: ReadonlySet<Grouped>, known: Neighbours): Regrouped {
  const left = new Set(linked);
  const isTooLarge = left.size > MOST_RECHECKED;
  const regrouped: Regrouped = new Map();
  for (const first of left) {
    left.delete(first);
    const together = new Set([first]);
    for (const one of together) {
      const trusted = isTooLarge && one.cluster !== null ? known.ofCluster(one.cluster) : [];
      for (const other of [...known.copiesOf(one), ...trusted]) if (left.delete(other)) together.add(other);
    }
    const name = nameOf([...together]);
    for (const { id } of together) regrouped.set(id, name);
  }
  return regrouped;
}

function byTime(a: Grouped, b: Grouped): number {
  return a.firstCreated - b.firstCreated || (a.id < b.id ? -1 : 1);
}

/**
 * A cluster is named after a story in it, so that no two can have one name. It keeps its name while that story is in it; where several have become one,
 * the name of the earliest stays.
 */
function nameOf(together: readonly Grouped[]): string | null {
  if (together.length < 2) return null;
  const names = new Set(together.map(({ cluster }) => cluster));
  const sorted = [...together].sort(byTime);
  return (sorted.find(({ id }) => names.has(id)) ?? sorted[0])?.id ?? null;
}
