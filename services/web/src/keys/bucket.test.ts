import { expect, test } from 'vitest';
import { type Bucket, takeToken } from './bucket.ts';

const RATE = { burst: 10, perMinute: 60 };

function takeAll(times: readonly number[]): number[] {
  let bucket: Bucket | undefined;
  return times.map((now) => {
    const taken = takeToken(bucket, now, RATE);
    bucket = taken.bucket;
    return taken.retryAfterMs;
  });
}

test('allows a burst, then says when the next request is possible', () => {
  expect(takeAll(Array(12).fill(5_000))).toEqual([...Array(10).fill(0), 1_000, 1_000]);
});

test('gives requests back as time goes, never more than a burst', () => {
  expect(takeAll([...Array(10).fill(0), 400, 1_000, 1_000])).toEqual([...Array(10).fill(0), 600, 0, 1_000]);
  expect(takeAll([...Array(10).fill(0), ...Array(11).fill(3_600_000)]).at(-1)).toBe(1_000);
});

test('a clock that was set back neither gives nor takes', () => {
  expect(takeAll([...Array(10).fill(60_000), 0, 1_000])).toEqual([...Array(10).fill(0), 1_000, 0]);
});
