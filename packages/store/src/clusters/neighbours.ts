import { areCopies, keysOf } from './compare.ts';
import type { Grouped } from './regroup.ts';

/** Stories that were read, so that the copies and the clusters among them are found without comparing all with all. */
export class Neighbours {
  readonly #byId = new Map<string, Grouped>();
  readonly #byKey = new Map<number, Set<Grouped>>();
  readonly #byCluster = new Map<string, Set<Grouped>>();

  constructor(stories: readonly Grouped[]) {
    this.add(stories);
  }

  /** Adds stories; of one that is known already what was read first stays. */
  add(stories: readonly Grouped[]): void {
    for (const story of stories) {
      if (this.#byId.has(story.id)) continue;
      this.#byId.set(story.id, story);
      for (const key of story.sketch === null ? [] : keysOf(story.sketch)) put(this.#byKey, key, story);
      if (story.cluster !== null) put(this.#byCluster, story.cluster, story);
    }
  }

  get(id: string): Grouped | undefined {
    return this.#byId.get(id);
  }

  ofCluster(name: string): Iterable<Grouped> {
    return this.#byCluster.get(name) ?? [];
  }

  /** Those that share a key with it and are copies of it. */
  copiesOf(story: Grouped): Grouped[] {
    const near = new Set<Grouped>();
    for (const key of story.sketch === null ? [] : keysOf(story.sketch)) {
      for (const one of this.#byKey.get(key) ?? []) near.add(one);
    }
    return [...near].filter((one) => one.id !== story.id && areCopies(story, one));
  }
}

function put<K>(lists: Map<K, Set<Grouped>>, key: K, story: Grouped): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([story]));
  else list.add(story);
}
