/** How one line of a comparison stands: in both versions, only in the older, or only in the newer. */
export type Change<T> = { kind: 'same' | 'removed' | 'added'; value: T };

/** More changes than this between two lists, and what is between their common ends is shown as replaced whole. */
const MOST_CHANGES = 1_000;

/** Steps that comparing may take; shared by all that one page compares, so that no story holds the process up. */
export interface Effort {
  left: number;
}

/** The effort that one page may take: some tenths of a second. */
export function pageEffort(): Effort {
  return { left: 5_000_000 };
}

/**
 * What changed from `before` to `after`: as little as possible (Myers, "An O(ND) Difference Algorithm", 1986), removals before what was added in their
 * place. Linear in the lists' lengths for a given number of changes; where there are too many, everything between the common ends.
 */
export function compareLists<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  effort: Effort = pageEffort(),
): Change<T>[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head] as T, after[head] as T)) head++;
  let tail = 0;
  while (tail < shorter - head && same(before[before.length - 1 - tail] as T, after[after.length - 1 - tail] as T)) tail++;
  effort.left -= head + tail;
  const kept = (value: T): Change<T> => ({ kind: 'same', value });
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return [
    ...after.slice(0, head).map(kept),
    ...removalsFirst(compareMiddles(old, young, same, effort)),
    ...after.slice(after.length - tail).map(kept),
  ];
}

function compareMiddles<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  effort: Effort,
): Change<T>[] {
  const rounds = shortestPath(before, after, same, effort);
  if (rounds !== null) return retrace(before, after, rounds);
  const removed = before.map((value): Change<T> => ({ kind: 'removed', value }));
  return [...removed, ...after.map((value): Change<T> => ({ kind: 'added', value }))];
}

/** Off the grid. */
const NOWHERE = -1;

/** For each number of changes how far each diagonal (place in `before` less place in `after`) is reached; null where it takes too many. */
function shortestPath<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  effort: Effort,
): Int32Array[] | null {
  const [n, m] = [before.length, after.length];
  const rounds: Int32Array[] = [];
  for (let d = 0; d <= Math.min(n + m, MOST_CHANGES) && effort.left > 0; d++) {
    const reached = new Int32Array(2 * d + 1).fill(NOWHERE);
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : stepTo(rounds[d - 1], d, k, n, m).x;
      if (x === NOWHERE) continue;
      const start = x;
      while (x < n && x - k < m && same(before[x] as T, after[x - k] as T)) x++;
      effort.left -= x - start + 1;
      reached[k + d] = x;
      if (x === n && x - k === m) return [...rounds, reached];
    }
    rounds.push(reached);
  }
  return null;
}

/** The furthest place on diagonal `k` after one more change, and whether that change was a removal. */
function stepTo(last: Int32Array | undefined, d: number, k: number, n: number, m: number): { x: number; removes: boolean } {
  const at = (diagonal: number): number => last?.[diagonal + d - 1] ?? NOWHERE;
  const [left, above] = [at(k - 1), at(k + 1)];
  const byRemoval = left !== NOWHERE && left < n ? left + 1 : NOWHERE;
  const byAddition = above !== NOWHERE && above - k <= m ? above : NOWHERE;
  return byRemoval > byAddition ? { x: byRemoval, removes: true } : { x: byAddition, removes: false };
}

/** The changes along the path, from its end back. */
function retrace<T>(before: readonly T[], after: readonly T[], rounds: readonly Int32Array[]): Change<T>[] {
  const changes: Change<T>[] = [];
  let x = before.length;
  let k = before.length - after.length;
  for (let d = rounds.length - 1; d >= 0; d--) {
    const step = d === 0 ? { x: 0, removes: false } : stepTo(rounds[d - 1], d, k, before.length, after.length);
    while (x > step.x) changes.push({ kind: 'same', value: after[--x - k] as T });
    if (d === 0) break;
    if (step.removes) changes.push({ kind: 'removed', value: before[--x] as T });
    else changes.push({ kind: 'added', value: after[x - k - 1] as T });
    k += step.removes ? -1 : 1;
  }
  return changes.reverse();
}

/** In each run of changes, what was removed before what was added. */
function removalsFirst<T>(changes: readonly Change<T>[]): Change<T>[] {
  const ordered: Change<T>[] = [];
  const added: Change<T>[] = [];
  for (const change of changes) {
    if (change.kind === 'added') added.push(change);
    else {
      if (change.kind === 'same') ordered.push(...added.splice(0));
      ordered.push(change);
    }
  }
  return [...ordered, ...added];
}

/** Texts that share fewer of their words than this were not changed but replaced. */
const LEAST_SHARED = 0.25;

/**
 * What changed in a text word by word; white space stays with the word before it, and neighbours of one kind are joined. A lone short word that stayed
 * between two changes is shown as changed with them: "in the end" for "on a hill" is one change, not three.
 */
export function compareWords(before: string, after: string, effort: Effort = pageEffort()): Change<string>[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const changes = compareLists(old, young, (a, b) => a.trimEnd() === b.trimEnd(), effort);
  const kept = changes.filter(({ kind }) => kind === 'same').length;
  if (kept > 0 && kept < LEAST_SHARED * Math.max(old.length, young.length)) return joined(replaced(changes));
  const bridged = changes.flatMap((change, at): Change<string>[] => {
    const isBridge = change.kind === 'same' && change.value.trim().length <= 3;
    const between = changes[at - 1]?.kind === 'added' && ['removed', 'added'].includes(changes[at + 1]?.kind ?? '');
    return isBridge && between ? bothWays(change) : [change];
  });
  return joined(removalsFirst(bridged));
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

function bothWays({ value }: Change<string>): Change<string>[] {
  return [
    { kind: 'removed', value },
    { kind: 'added', value },
  ];
}

function replaced(changes: readonly Change<string>[]): Change<string>[] {
  return removalsFirst(changes.flatMap((change) => (change.kind === 'same' ? bothWays(change) : [change])));
}

function joined(changes: readonly Change<string>[]): Change<string>[] {
  const runs: Change<string>[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.kind === change.kind) last.value += change.value;
    else runs.push({ ...change });
  }
  return runs;
}
