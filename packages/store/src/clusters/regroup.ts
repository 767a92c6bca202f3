import { areCopies, type Fingerprinted } from './compare.ts';

/** A story in the grouping. */
export interface Grouped extends Fingerprinted {
  cluster: string | null;
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
 * the tier that answers at once and the one that answers later run the same rules (infra/decisions/010-clusters.md):
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
  const known = new Map<string, Grouped>();
  const near = seeds.filter(({ sketch }) => sketch !== null);
  for (const one of yield { near, clusters: [], ids: seeds.map(({ id }) => id) }) known.set(one.id, one);
  const changes: Regrouped = new Map();
  const unclear: Grouped[] = [];
  for (const { id } of seeds) {
    const seed = known.get(id);
    // It was removed meanwhile.
    if (seed === undefined) continue;
    const clusters = new Set([...known.values()].filter((one) => one !== seed && areCopies(seed, one)).map((one) => one.cluster));
    const [only = null] = clusters;
    const joins = clusters.size === 1 && only !== null;
    if (seed.cluster === null && joins) changes.set(id, only);
    else if (seed.cluster === null ? clusters.size > 0 : recheck || !joins || only !== seed.cluster) {
      unclear.push(seed);
    }
  }
  if (unclear.length === 0) return changes;
  const linked = yield* gather(unclear, known);
  for (const [id, cluster] of clustersOf(linked)) changes.set(id, cluster);
  return new Map([...changes].filter(([id, cluster]) => (known.get(id) ?? linked.get(id))?.cluster !== cluster));
}

/** All that is linked to the seeds, by being copies or by being of one cluster. */
function* gather(
  seeds: readonly Grouped[],
  known: ReadonlyMap<string, Grouped>,
): Generator<Ask, Map<string, Grouped>, readonly Grouped[]> {
  const linked = new Map(seeds.map((seed) => [seed.id, seed]));
  const asked = new Set(seeds.map(({ id }) => id));
  const askedClusters = new Set<string>();
  let found: Iterable<Grouped> = known.values();
  for (;;) {
    for (const one of found) {
      if (linked.has(one.id)) continue;
      const isOfOne = one.cluster !== null && askedClusters.has(one.cluster);
      if (isOfOne || [...linked.values()].some((other) => areCopies(one, other))) linked.set(one.id, one);
    }
    const clusters = new Set([...linked.values()].flatMap(({ cluster, id }) => [cluster ?? [], id].flat()));
    const newClusters = [...clusters].filter((cluster) => !askedClusters.has(cluster));
    const near = [...linked.values()].filter((one) => one.sketch !== null && !asked.has(one.id));
    if (near.length + newClusters.length === 0 || asked.size > MOST_RECHECKED) return linked;
    for (const { id } of near) asked.add(id);
    for (const cluster of newClusters) askedClusters.add(cluster);
    found = yield { near, clusters: newClusters, ids: [] };
  }
}

/** The cluster of each: one for all that copies link, none for those that are alone. */
function clustersOf(linked: ReadonlyMap<string, Grouped>): Regrouped {
  const left = new Set([...linked.values()].sort(byTime));
  const isTooLarge = left.size > MOST_RECHECKED;
  const regrouped: Regrouped = new Map();
  for (const first of left) {
    left.delete(first);
    const together = [first];
    for (const one of together) {
      for (const other of left) {
        const isLinked = areCopies(one, other) || (isTooLarge && one.cluster !== null && one.cluster === other.cluster);
        if (!isLinked) continue;
        together.push(other);
        left.delete(other);
      }
    }
    const name = nameOf(together);
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
