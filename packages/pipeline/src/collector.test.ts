import { describe, expect, it } from 'vitest';
import { createCollector } from './collector.ts';

const limits = { maxJobs: 3, maxBytes: 1_000, maxWaitMs: 20, inFlight: 1 };

describe('a collector', () => {
  it('sends a batch when it has the count, and the rest when the time is up', async () => {
    const batches: number[][] = [];
    const collector = createCollector<number, number>(limits, async (payloads) => {
      batches.push(payloads);
      return payloads.map((payload) => payload * 2);
    });
    expect(await Promise.all([1, 2, 3, 4].map((payload) => collector.add(payload)))).toEqual([2, 4, 6, 8]);
    expect(batches).toEqual([[1, 2, 3], [4]]);
  });

  it('sends a batch before its bytes go over the limit; what is over the limit goes alone', async () => {
    const batches: number[] = [];
    const collector = createCollector<string, string>(limits, async (payloads) => {
      batches.push(payloads.length);
      return payloads;
    });
    await Promise.all(['x'.repeat(600), 'x'.repeat(600), 'x'.repeat(2_000)].map((payload) => collector.add(payload)));
    expect(batches).toEqual([1, 1, 1]);
  });

  it('gives each payload its own error, or the whole batch its one', async () => {
    const each = createCollector<number, number>(limits, async (payloads) =>
      payloads.map((payload) => (payload === 2 ? new Error('two') : payload)),
    );
    const ends = await Promise.allSettled([each.add(1), each.add(2), each.add(3)]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const all = createCollector<number, number>(limits, async () => {
      throw new Error('all');
    });
    const failed = await Promise.allSettled([all.add(1), all.add(2)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('fails the payloads that a handler forgot to answer', async () => {
    const collector = createCollector<number, number>(limits, async ([first = 0]) => [first]);
    const ends = await Promise.allSettled([collector.add(1), collector.add(2), collector.add(3)]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('works on no more batches side by side than it may, and collects meanwhile', async () => {
    const gates: (() => void)[] = [];
    const sizes: number[] = [];
    const collector = createCollector<number, number>(limits, async (payloads) => {
      sizes.push(payloads.length);
      await new Promise<void>((resolve) => gates.push(resolve));
      return payloads;
    });
    const added = Array.from({ length: 8 }, (_, number) => collector.add(number));
    await expect.poll(() => sizes).toEqual([3]);
    gates[0]?.();
    await expect.poll(() => sizes).toEqual([3, 3]);
    gates[1]?.();
    await expect.poll(() => sizes).toEqual([3, 3, 2]);
    gates[2]?.();
    expect(await Promise.all(added)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
