import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, type SluglineError, sluglineError } from '@slugline/model';
import { type Reading, type ReadingOrder, readDocument } from './reading.ts';
import type { ThreadAnswer } from './reading-thread.ts';

/** Where and for how long documents are read. */
export interface ReaderOptions {
  /** Documents of more bytes are read in a thread, so that they hold up nothing else. Default 256 KB. */
  threadBytes?: number | undefined;
  /** Threads at most. Default: the machine's cores less one, at least one. */
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

/** A thread without work ends after so long, in milliseconds. */
const IDLE_MS = 60_000;
/** Heap of a thread in MB: a document of 30 MB is some ten times as large when it is read. */
const HEAP_MB = 512;

/** A document that waits for a thread, or is read by one. */
interface Job {
  order: ReadingOrder;
  resolve: (reading: Reading) => void;
  reject: (error: unknown) => void;
}

/** A thread; without a job it rests. */
interface Thread {
  worker: Worker;
  job: Job | null;
  /** Ends it: past its deadline while it has a job, past its rest while it has none. */
  timer: NodeJS.Timeout | undefined;
}

/** Makes a reader. Threads are started when they are needed; each reads one document at a time, and others wait in order. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { threadBytes = 256 * 1024, deadlineMs = 10_000 } = options;
  const most = Math.max(1, options.threads ?? availableParallelism() - 1);
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let isClosed = false;

  function pump(): void {
    while (waiting.length > 0) {
      const thread = [...threads].find(({ job }) => job === null) ?? (threads.size < most ? start() : undefined);
      const job = thread && waiting.shift();
      if (thread === undefined || job === undefined) return;
      work(thread, job);
    }
  }

  function start(): Thread {
    const thread: Thread = { worker: startThread(), job: null, timer: undefined };
    threads.add(thread);
    thread.worker.on('message', (answer: ThreadAnswer) => finish(thread, answer));
    thread.worker.on('error', (cause) => lose(thread, 'reading it took more memory than it may, or broke', cause));
    thread.worker.on('exit', () => lose(thread, 'the thread that read it ended'));
    return thread;
  }

  function work(thread: Thread, job: Job): void {
    clearTimeout(thread.timer);
    thread.job = job;
    thread.timer = setTimeout(() => lose(thread, `it took more than ${deadlineMs} ms to read`), deadlineMs);
    thread.worker.ref();
    thread.worker.postMessage(job.order);
  }

  function finish(thread: Thread, answer: ThreadAnswer): void {
    const { job } = thread;
    if (job === null || !threads.has(thread)) return;
    clearTimeout(thread.timer);
    thread.job = null;
    thread.timer = setTimeout(() => lose(thread, 'it was not needed'), IDLE_MS).unref();
    // A process that has nothing else to do does not wait for an idle thread.
    thread.worker.unref();
    if ('reading' in answer) job.resolve(answer.reading);
    else if (answer.code !== null) job.reject(retold(answer.code, answer.message));
    else job.reject(refusal(job, 'it has a fault that was not foreseen', new Error(answer.message)));
    pump();
  }

  function lose(thread: Thread, reason: string, cause?: unknown): void {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    thread.job?.reject(refusal(thread.job, reason, cause));
    if (!isClosed) pump();
  }

  function refusal({ order }: Job, reason: string, cause?: unknown): SluglineError {
    const { url } = order.document;
    return isClosed
      ? sluglineError('http.aborted', { url }, { cause })
      : sluglineError('feed.malformed', { url, reason }, { cause });
  }

  return {
    read: (order) =>
      order.document.bytes.length <= threadBytes
        ? readDocument(order)
        : new Promise((resolve, reject) => {
            waiting.push({ order, resolve, reject });
            pump();
          }),
    close: async () => {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(refusal(job, 'it was closed'));
      await Promise.all(
        [...threads].map((thread) => {
          lose(thread, 'it was closed');
          return thread.worker.terminate();
        }),
      );
    },
  };
}

/** An error of the thread, told again on this side: its class by its code, its words as they were. */
function retold(code: string, message: string): SluglineError {
  return Object.assign(sluglineError(code as ErrorCode, {} as never), { message });
}

/** Node 20 cannot load TypeScript in a worker, so from source tsx is registered there first. */
function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-thread.js', import.meta.url), { resourceLimits });
  const url = JSON.stringify(new URL('./reading-thread.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); })`, {
    eval: true,
    execArgv: ['--conditions=@slugline/source'],
    resourceLimits,
  });
}
