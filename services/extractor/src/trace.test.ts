import { expect, test } from 'vitest';
import { compactTrace } from './trace.ts';

const entries = (count: number, length: number) =>
  Array.from({ length: count }, (_, n) => ({ step: `step-${n}`, did: 'ü'.repeat(length), removed: [{ text: 'x', why: 'y' }] }));
const bytes = (trace: unknown) => Buffer.byteLength(JSON.stringify(trace));

test('a short trace is kept as it is, without its detail', () => {
  expect(compactTrace(entries(3, 20))).toEqual(entries(3, 20).map(({ step, did }) => ({ step, did })));
});

test.each([
  [20, 5_000, 20],
  [35, 300, 35],
  [5_000, 10, 80],
])('%i steps of %i characters fit in 4 KB', (count, length, least) => {
  const trace = compactTrace(entries(count, length));
  expect(bytes(trace)).toBeLessThanOrEqual(4_096);
  expect(trace.length).toBeGreaterThanOrEqual(least);
  expect(trace[0]?.step).toBe('step-0');
});
