/** How one line of a comparison stands: in both versions, only in the older, or only in the newer. */
export type Change<T> = { kind: 'same' | 'removed' | 'added'; value: T };

/** Above this many pairs the middle is shown as replaced whole: the table of lengths would cost too much. */
const MAX_PAIRS = 1_000_000;

/** What changed from `before` to `after`: the longest common subsequence is the same, the rest was removed or added, removals first. */
export function compareLists<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Change<T>[] {
  let head = 0;
  while (head < before.length && head < after.length && same(before[head] as T, after[head] as T)) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    same(before[before.length - 1 - tail] as T, after[after.length - 1 - tail] as T)
  ) {
    tail++;
  }
  const kept = (value: T): Change<T> => ({ kind: 'same', value });
  return [
    ...after.slice(0, head).map(kept),
    ...compareMiddles(before.slice(head, before.length - tail), after.slice(head, after.length - tail), same),
    ...after.slice(after.length - tail).map(kept),
  ];
}

function compareMiddles<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Change<T>[] {
  const removed = (value: T): Change<T> => ({ kind: 'removed', value });
  const added = (value: T): Change<T> => ({ kind: 'added', value });
  if (before.length * after.length > MAX_PAIRS) return [...before.map(removed), ...after.map(added)];
  const lengths = commonLengths(before, after, same);
  const at = (i: number, j: number): number => lengths[i * (after.length + 1) + j] ?? 0;
  const changes: Change<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (same(before[i] as T, after[j] as T)) {
      changes.push({ kind: 'same', value: after[j] as T });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) changes.push(removed(before[i++] as T));
    else changes.push(added(after[j++] as T));
  }
  return [...changes, ...before.slice(i).map(removed), ...after.slice(j).map(added)];
}

/** The length of the longest common subsequence of each pair of ends, row by row. */
function commonLengths<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(before[i] as T, after[j] as T)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** What changed in a text word by word; white space stays with the word before it, and neighbours of one kind are joined. */
export function compareWords(before: string, after: string): Change<string>[] {
  const words = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];
  const joined: Change<string>[] = [];
  for (const change of compareLists(words(before), words(after), (a, b) => a.trim() === b.trim())) {
    const last = joined.at(-1);
    if (last?.kind === change.kind) last.value += change.value;
    else joined.push({ ...change });
  }
  return joined;
}
