import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barRange, planBars } from './bars.ts';

const MAX = Date.UTC(9999, 11, 31);

test('never more than 60 bars, side by side, around the whole range of up to 60 years', () => {
  const instant = fc.integer({ min: Date.UTC(1000, 0, 1), max: MAX });
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 59 * 365 * 86_400_000 }), (from, width) => {
      const to = Math.min(MAX, from + width);
      fc.pre(from < to);
      const { edges } = planBars(from, to);
      expect(edges.length - 1).toBeLessThanOrEqual(60);
      expect(edges[0]).toBeLessThanOrEqual(from);
      expect(edges.at(-1)).toBeGreaterThanOrEqual(to);
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
    }),
  );
});

test('shows the last 60 years of more', () => {
  const { interval, edges } = planBars(Date.UTC(1800, 0, 1), Date.UTC(2026, 5, 1));
  expect([interval, edges.length]).toEqual(['year', 61]);
  expect(new Date(edges.at(-1) ?? 0).toISOString()).toBe('2027-01-01T00:00:00.000Z');
});

test('an empty range has no bars', () => {
  const day = '2026-03-01T00:00:00.000Z';
  expect(barRange({ from: day, to: day }, null)).toBeNull();
  expect(barRange({ from: day }, null)).toBeNull();
});
