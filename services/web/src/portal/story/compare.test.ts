import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLists, compareWords } from './compare.ts';
import { pairBlocks } from './pairs.ts';

const equal = (a: string, b: string): boolean => a === b;
const short = (text: string): string[] =>
  compareWords('the minister said no', text).map(
    (change) => `${{ same: '=', removed: '-', added: '+' }[change.kind]}${change.value.trim()}`,
  );

test('shows a changed word as removed and added, the rest as the same', () => {
  expect(short('the minister said yes')).toEqual(['=the minister said', '-no', '+yes']);
});

test('shows what was added at either end', () => {
  expect(short('Then the minister said no today')).toEqual(['+Then', '=the minister said no', '+today']);
});

test('does not count other white space as a change', () => {
  expect(compareWords('a  b', 'a b').every((change) => change.kind === 'same')).toBe(true);
});

test('without the added it is the older text, without the removed the newer', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = compareLists(before, after, equal);
      expect(changes.filter((change) => change.kind !== 'added').map((change) => change.value)).toEqual(before);
      expect(changes.filter((change) => change.kind !== 'removed').map((change) => change.value)).toEqual(after);
    }),
  );
});

test('replaces whole what is too long to compare', () => {
  const before = Array.from({ length: 1_500 }, (_, index) => `old ${index}`);
  const after = Array.from({ length: 1_500 }, (_, index) => `new ${index}`);
  const changes = compareLists(before, after, equal);
  expect(changes.slice(0, 1_500).every((change) => change.kind === 'removed')).toBe(true);
  expect(changes).toHaveLength(3_000);
});

test('changes as little as can be', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const kept = compareLists(before, after, equal).filter(({ kind }) => kind === 'same').length;
      expect(kept).toBe(longestCommon(before, after));
    }),
  );
});

/** The length of the longest common subsequence, by its definition. */
function longestCommon([a, ...before]: readonly string[], [b, ...after]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + longestCommon(before, after);
  return Math.max(longestCommon(before, [b, ...after]), longestCommon([a, ...before], after));
}

test('shows removals before what was added in their place', () => {
  const kinds = compareLists(['a', 'b', 'x'], ['c', 'd', 'x'], equal).map(({ kind }) => kind);
  expect(kinds).toEqual(['removed', 'removed', 'added', 'added', 'same']);
});

test('shows a text that has little left of it as replaced, and a short word between two changes as changed', () => {
  expect(short('every port of Mexico was closed on the Friday of last week').map((line) => line[0])).toEqual(['-', '+']);
  expect(compareWords('we met on a hill today', 'we met in a park today').map(({ value }) => value.trim())).toEqual([
    ...['we met', 'on a hill', 'in a park', 'today'],
  ]);
});

test('a hostile pair of versions is told in bounded steps', () => {
  const text = (seed: number) => Array.from({ length: 4_000 }, (_, at) => `w${(at * seed) % 997}`).join(' ');
  const effort = { left: 100_000 };
  for (let round = 0; round < 20; round++) compareWords(text(7 + round), text(11 + round), effort);
  // Each comparison ends within its last round once the effort is spent.
  expect(effort.left).toBeGreaterThan(-200_000);
});

test('joins a removed block and the added one that shares its words', () => {
  const block = (text: string) => ({ kind: 'paragraph' as const, text });
  const before = ['The port is closed.', 'Nobody was hurt in the storm.', 'The end.'].map(block);
  const after = ['A new paragraph about trade.', 'Nobody was badly hurt in the storm.', 'The end.'].map(block);
  expect(pairBlocks(before, after, { left: 1_000 }).map(({ kind, block: { text } }) => `${kind}: ${text}`)).toEqual([
    'removed: The port is closed.',
    'added: A new paragraph about trade.',
    'changed: Nobody was badly hurt in the storm.',
    'same: The end.',
  ]);
});

test('each version is whole and in its order, whatever is joined', () => {
  const blocks = fc.array(
    fc.array(fc.constantFrom('sea', 'port', 'levy', 'ship'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const of = (texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));
      const pairs = pairBlocks(of(before), of(after), { left: 10_000 });
      const older = pairs.flatMap(({ kind, block, before: was }) => (kind === 'added' ? [] : [(was ?? block).text]));
      expect(older).toEqual(before);
      expect(pairs.flatMap(({ kind, block }) => (kind === 'removed' ? [] : [block.text]))).toEqual(after);
    }),
  );
});
