import { type SluglineError, sluglineError } from '@slugline/model';
import { createThreads, type ThreadLoss } from '@slugline/runtime';
import { type Reading, type ReadingOrder, readDocument } from './reading.ts';

/** Where and for how long documents are read. */
export interface ReaderOptions {
  /** Documents of more bytes are read in a thread, so that they hold up nothing else. Default 256 KB. */
  threadBytes?: number | undefined;
  /** Threads at most. Default: the machine's cores less one, at least two. */
  threads?: number | undefined;
  /** A thread that takes longer, in milliseconds, is ended and its document refused. Default 10,000. */
  deadlineMs?: number | undefined;
}

/** Reads documents. */
export interface Reader {
  /** @throws PermanentError feed.not_a_feed, feed.malformed */
  read(order: ReadingOrder): Promise<Reading>;
  close(): Promise<void>;
}

/** Heap of a thread in MB: a document of 30 MB is some ten times as large when it is read. */
const HEAP_MB = 512;

/** Makes a reader. Small documents are read at once, large ones in threads. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { threadBytes = 256 * 1024, deadlineMs = 10_000 } = options;
  const threads = createThreads<ReadingOrder, Reading>({
    ...{ module: './reading-thread', base: import.meta.url, threads: options.threads, deadlineMs, heapMb: HEAP_MB },
    lost: refusal,
  });
  return {
    read: (order) => (order.document.bytes.length <= threadBytes ? readDocument(order) : threads.run(order)),
    close: () => threads.close(),
  };
}

function refusal({ document: { url } }: ReadingOrder, { why, reason, cause }: ThreadLoss): SluglineError {
  return why === 'closed'
    ? sluglineError('http.aborted', { url }, { cause })
    : sluglineError('feed.malformed', { url, reason: `when it was read, ${reason}` }, { cause });
}
