import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLists, compareWords } from './compare.ts';

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
