import { sluglineError } from '@slugline/model';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Ask } from './threads.test-support.ts';
import { createThreads, type ThreadOptions, type Threads } from './threads.ts';

/** From source a thread compiles what it needs first, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const DEFAULTS = { module: './threads.test-support', base: import.meta.url, deadlineMs: 60_000, heapMb: 64 };

function open(options: Partial<ThreadOptions<Ask>> = {}): Threads<Ask, number> {
  const threads = createThreads<Ask, number>({
    ...DEFAULTS,
    lost: (ask, { why, reason, cause }) =>
      sluglineError('extract.no_text', { url: ask.kind, reason: `${why}: ${reason}` }, { cause }),
    ...options,
  });
  onTestFinished(() => threads.close());
  return threads;
}
const double = (threads: Threads<Ask, number>, number: number) => threads.run({ kind: 'double', number });

test('more orders than threads are all done', async () => {
  const threads = open({ threads: 2 });
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map((number) => double(threads, number)))).toEqual([2, 4, 6, 8, 10, 12]);
});

test('an order that never ends is ended at its deadline, while the other thread goes on', async () => {
  const threads = open({ threads: 2, deadlineMs: 3_000 });
  await Promise.all([double(threads, 1), double(threads, 2)]);
  const ended: string[] = [];
  const loop = threads.run({ kind: 'loop' }).catch((error: Error) => ended.push(error.message));
  const others = Array.from({ length: 20 }, (_, number) => double(threads, number).then(() => ended.push('done')));
  await Promise.all([loop, ...others]);
  expect(ended).toHaveLength(21);
  expect(ended.at(-1)).toContain('late: it took more than 3000 ms');
});

test('waiting for a thread is no part of the time that an order may take', async () => {
  const threads = open({ threads: 1, deadlineMs: 1_000 });
  const loops = ['loop', 'loop'].map(() => threads.run({ kind: 'loop' }).catch((error: Error) => error.message));
  expect(await double(threads, 21)).toBe(42);
  for (const message of await Promise.all(loops)) expect(message).toContain('late');
});

test('an order that takes too much memory ends alone', async () => {
  const threads = open({ threads: 1 });
  const hoard = threads.run({ kind: 'hoard' }).catch((error: Error) => error);
  expect(await double(threads, 4)).toBe(8);
  expect(await hoard).toMatchObject({ message: expect.stringContaining('memory'), cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
});

test('a thread that ends by itself is replaced', async () => {
  const threads = open({ threads: 1 });
  await expect(threads.run({ kind: 'exit' })).rejects.toThrow('broken: its thread ended');
  expect(await double(threads, 4)).toBe(8);
});

test('an error of the catalogue is told here with its class, code and words; any other is a fault', async () => {
  const threads = open({ threads: 1 });
  await expect(threads.run({ kind: 'refuse' })).rejects.toMatchObject({
    ...{ name: 'PermanentError', code: 'extract.page_too_complex', message: expect.stringContaining('more than 7 elements') },
  });
  await expect(threads.run({ kind: 'fault' })).rejects.toMatchObject({
    ...{ code: 'extract.no_text', cause: { message: 'nothing like that' } },
  });
});

test('what waits, and what comes after, is refused when the pool closes', async () => {
  const threads = open({ threads: 1 });
  const orders = [1, 2, 3].map((number) => double(threads, number).catch((error: Error) => error.message));
  await threads.close();
  for (const message of await Promise.all(orders)) expect(message).toContain('closed');
  await expect(double(threads, 1)).rejects.toThrow('closed');
});
