import { createFeed } from '@slugline/model';
import { expect, onTestFinished, test, vi } from 'vitest';
import { item, rss } from './poll.test-support.ts';
import { createReader, type Reader, type ReaderOptions } from './reader.ts';
import type { Reading } from './reading.ts';

/** From source a thread compiles what it needs first, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NOW = new Date('2026-11-23T12:00:00.000Z');
const feed = createFeed({ url: 'http://a.example/feed', source: 'a', sourceName: 'A' }, NOW);

function open(options: ReaderOptions): Reader {
  const reader = createReader(options);
  onTestFinished(() => reader.close());
  return reader;
}
function read(reader: Reader, text: string): Promise<Reading> {
  const document = { url: feed.url, bytes: new TextEncoder().encode(text), contentType: 'application/rss+xml' };
  return reader.read({ feed, document, now: NOW });
}
const large = (count: number) => rss(...Array.from({ length: count }, (_, n) => item(`g${n}`, `Headline ${n}`)));

test('a large document is read in a thread as a small one is here', async () => {
  const text = large(3_000);
  const here = await read(open({ threadBytes: Number.POSITIVE_INFINITY }), text);
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 5);
  const there = await read(open({ threadBytes: 1_000, deadlineMs: 60_000 }), text);
  clearInterval(ticking);
  expect(there).toEqual(here);
  expect(there.items).toHaveLength(3_000);
  expect(ticks).toBeGreaterThan(10);
});

test('many large documents share the threads that there are, and all are read', async () => {
  const reader = open({ threadBytes: 1_000, threads: 1, deadlineMs: 60_000 });
  const readings = await Promise.all(Array.from({ length: 6 }, (_, n) => read(reader, large(100 + n))));
  expect(readings.map(({ itemCount }) => itemCount)).toEqual([100, 101, 102, 103, 104, 105]);
});

test('an error in the thread is told here with its code and words', async () => {
  const reader = open({ threadBytes: 10, deadlineMs: 60_000 });
  await expect(read(reader, `<!doctype html><html><head><title>Sign in</title></head></html>`)).rejects.toMatchObject({
    name: 'PermanentError',
    code: 'feed.not_a_feed',
    message: expect.stringContaining('HTML page'),
  });
  expect((await read(reader, large(5))).itemCount).toBe(5);
});

test('a document that takes too long is refused, and the next one is read', async () => {
  const reader = open({ threadBytes: 1_000, threads: 1, deadlineMs: 1 });
  await expect(read(reader, large(100))).rejects.toMatchObject({
    code: 'feed.malformed',
    message: expect.stringContaining('took more than 1 ms'),
  });
  expect((await read(reader, rss(item('a', 'One')))).itemCount).toBe(1);
});

test('what waits when the reader closes is not held against the feed', async () => {
  const reader = createReader({ threadBytes: 1_000, threads: 1, deadlineMs: 60_000 });
  const readings = [1, 2, 3].map(() => read(reader, large(100)).catch((error: { code: string }) => error.code));
  await reader.close();
  expect(await Promise.all(readings)).toEqual(['http.aborted', 'http.aborted', 'http.aborted']);
});
