import type { Sketch } from '@slugline/model';
import { expect, test } from 'vitest';
import { areCopies, type Fingerprinted, keysOf, overlap } from './compare.ts';

const numbers = (from: number, count: number) => Uint32Array.from({ length: count }, (_, at) => (from + at) * 1_000);
const sketch = (values: Uint32Array): Sketch => ({ kind: 'text', values });
const story = (id: string, values: Uint32Array, more: Partial<Fingerprinted> = {}): Fingerprinted => ({
  ...{ id, source: id, firstCreated: 0, sketch: sketch(values) },
  ...more,
});

test('a whole text is compared by all its hashes', () => {
  expect(overlap(numbers(0, 60), numbers(30, 60))).toEqual({ contained: 0.5, jaccard: 1 / 3, length: 1 });
  expect(overlap(numbers(0, 40), numbers(0, 100))).toEqual({ contained: 1, jaccard: 0.4, length: 0.4 });
});

test('a full sketch is compared up to its highest hash only', () => {
  const beyond = Uint32Array.of(...numbers(0, 100), ...numbers(9_000, 20));
  expect(overlap(numbers(0, 128), beyond)?.contained).toBe(1);
});

test('few hashes say nothing', () => {
  expect(overlap(numbers(0, 11), numbers(0, 11))).toBeNull();
});

test('copies share most of the shorter text, and more where that is much shorter', () => {
  const whole = story('a', numbers(0, 100));
  expect(areCopies(whole, story('b', numbers(30, 100)))).toBe(true);
  expect(areCopies(whole, story('b', numbers(40, 100)))).toBe(false);
  expect(areCopies(whole, story('b', numbers(82, 26)))).toBe(false);
  expect(areCopies(whole, story('b', numbers(79, 26)))).toBe(true);
  expect(areCopies(whole, story('b', numbers(0, 13)))).toBe(false);
});

test('one source repeats its own phrases, so its stories must be nearly the same', () => {
  const whole = story('a', numbers(0, 100));
  expect(areCopies(whole, story('b', numbers(20, 100), { source: 'a' }))).toBe(false);
  expect(areCopies(whole, story('b', numbers(5, 100), { source: 'a' }))).toBe(true);
  expect(areCopies(whole, story('b', numbers(0, 50), { source: 'a' }))).toBe(false);
});

test('copies are published within ten days', () => {
  const day = 86_400_000;
  expect(areCopies(story('a', numbers(0, 50)), story('b', numbers(0, 50), { firstCreated: 10 * day }))).toBe(true);
  expect(areCopies(story('a', numbers(0, 50)), story('b', numbers(0, 50), { firstCreated: 10 * day + 1 }))).toBe(false);
});

test('a short text is looked up by one key, a long one by its lowest hashes', () => {
  expect(keysOf({ kind: 'brief', values: Uint32Array.of(7, 8, 9) })).toEqual([7]);
  expect(keysOf(sketch(numbers(0, 128)))).toEqual([...numbers(0, 16)]);
});
