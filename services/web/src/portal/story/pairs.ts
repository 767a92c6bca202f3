import type { Block } from '@slugline/model';
import { type Change, compareLists, type Effort } from './compare.ts';

/** A block of a comparison; one that was changed has what it was before. */
export type Pair = { kind: Change<Block>['kind'] | 'changed'; block: Block; before?: Block };

/** A removed and an added block that share so many of their words are one block that was changed. */
const ALIKE = 0.3;
/** With so many removed blocks an added one is compared, no more. */
const MOST_COMPARED = 20;

interface Worded {
  block: Block;
  words: ReadonlySet<string>;
}

/** The blocks of two versions, each version's in its order: those that stayed, were removed or added, and those that were changed with what they were. */
export function pairBlocks(before: readonly Block[], after: readonly Block[], effort: Effort): Pair[] {
  const changes = compareLists(before, after, (a, b) => a.kind === b.kind && a.text === b.text, effort);
  const pairs: Pair[] = [];
  const gap: { removed: Worded[]; added: Worded[] } = { removed: [], added: [] };
  for (const { kind, value } of changes) {
    if (kind !== 'same') gap[kind].push({ block: value, words: new Set(value.text.toLowerCase().match(/[\p{L}\p{N}]+/gu)) });
    else pairs.push(...closeGap(gap.removed.splice(0), gap.added.splice(0), effort), { kind, block: value });
  }
  return [...pairs, ...closeGap(gap.removed, gap.added, effort)];
}

/** The blocks of one place where the versions differ. */
function closeGap(removed: readonly Worded[], added: readonly Worded[], effort: Effort): Pair[] {
  const pairs: Pair[] = [];
  let gone = 0;
  let waiting: Pair[] = [];
  for (const { block, words } of added) {
    const taken = mostAlike(removed.slice(gone, gone + MOST_COMPARED), words, effort);
    if (taken === null) waiting.push({ kind: 'added', block });
    else {
      const before = (removed[gone + taken] as Worded).block;
      const skipped = removed.slice(gone, gone + taken).map((one): Pair => ({ kind: 'removed', block: one.block }));
      pairs.push(...skipped, ...waiting, { kind: 'changed', block, before });
      waiting = [];
      gone += taken + 1;
    }
  }
  return [...pairs, ...removed.slice(gone).map((one): Pair => ({ kind: 'removed', block: one.block })), ...waiting];
}

/** Which of the removed blocks shares most words with the added one, of those that share enough. */
function mostAlike(removed: readonly Worded[], words: ReadonlySet<string>, effort: Effort): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, one] of removed.entries()) {
    if (effort.left <= 0) break;
    effort.left -= one.words.size;
    const shared = sharedWords(one.words, words);
    if (shared < ALIKE || shared <= most) continue;
    most = shared;
    best = at;
  }
  return best;
}

/** How much of the words of two texts is in both, 0 to 1 (Dice). */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);
}
