import { type Article, rulesFor, type SiteRule } from '@slugline/extraction';
import { type SluglineError, sluglineError } from '@slugline/model';
import { createThreads, type ThreadLoss } from '@slugline/runtime';
import { type FeedOrder, type PageOrder, type ReadingOrder, readArticle, sizeOf } from './reading.ts';

/** Where and for how long pages are read. */
export interface ReaderOptions {
  /**
   * Smaller ones are read at once and not in a thread. Default 8 KB: handing a page to a thread and its article back took 0.2 ms, reading 8 KB 1.3 ms
   * (measured; 0.6 ms of 3 for a page of 100 KB), so that a smaller page costs about the same either way, and holds up nothing.
   */
  hereBytes?: number | undefined;
  /** Threads at most. Default: the machine's cores less one, at least two. */
  threads?: number | undefined;
  /** A page that takes longer, in milliseconds, is given up. Default 5,000: over 200 times what the longest page of our samples takes. */
  deadlineMs?: number | undefined;
  /** Heap of a thread in MB. Default 256. */
  heapMb?: number | undefined;
  /** What the operator says of pages of some sites. */
  rules?: readonly SiteRule[] | undefined;
}

/** What is asked of a reader, which knows the site rules itself. */
export type Asked = Omit<PageOrder, 'rule'> | FeedOrder;

/** Reads articles. */
export interface Reader {
  /** @throws PermanentError extract.page_stopped, extract.page_too_complex, http.content_type; TransientError http.aborted when it is closed. */
  read(order: Asked): Promise<Article>;
  close(): Promise<void>;
}

/** Makes a reader. A page that is hostile costs a thread its time or its memory, and its neighbours nothing. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { hereBytes = 8 * 1024, deadlineMs = 5_000, heapMb = 256, rules = [] } = options;
  const pool = { module: './reading-thread', base: import.meta.url, threads: options.threads, deadlineMs, heapMb };
  const threads = createThreads<ReadingOrder, Article>({ ...pool, lost: refusal });
  return {
    read: async (asked) => {
      const order = asked.kind === 'page' ? { ...asked, rule: rulesFor(rules, asked.url) } : asked;
      return sizeOf(order) <= hereBytes ? readArticle(order) : threads.run(order);
    },
    close: () => threads.close(),
  };
}

function refusal({ url }: ReadingOrder, { why, reason, cause }: ThreadLoss): SluglineError {
  return why === 'closed'
    ? sluglineError('http.aborted', { url }, { cause })
    : sluglineError('extract.page_stopped', { url, reason }, { cause });
}
