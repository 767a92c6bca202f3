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

interface Waiting {
  order: ReadingOrder;
  resolve: (reading: Reading) => void;
  reject: (error: unknown) => void;
}

/** Makes a reader. Threads are started when they are needed; each reads one document at a time, and others wait in order. */
export function createReader(options: ReaderOptions = {}): Reader {
  const { threadBytes = 256 * 1024, deadlineMs = 10_000 } = options;
  const most = Math.max(1, options.threads ?? availableParallelism() - 1);
  const idle = new Map<Worker, NodeJS.Timeout>();
  const all = new Set<Worker>();
  const waiting: Waiting[] = [];
  let isClosed = false;

  function pump(): void {
    while (waiting.length > 0 && (idle.size > 0 || all.size < most)) {
      const next = waiting.shift();
      if (next !== undefined) work(wake() ?? start(), next);
    }
  }

  function start(): Worker {
    const worker = startThread();
    all.add(worker);
    return worker;
  }

  function wake(): Worker | undefined {
    const [worker] = idle.keys();
    if (worker === undefined) return undefined;
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    worker.removeAllListeners();
    return worker;
  }

  function rest(worker: Worker): void {
    idle.set(worker, setTimeout(() => drop(worker), IDLE_MS).unref());
    worker.on('error', () => drop(worker));
    // A process that has nothing else to do does not wait for an idle thread.
    worker.unref();
  }

  function drop(worker: Worker): void {
    all.delete(worker);
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    worker.on('error', () => undefined);
    void worker.terminate();
  }

  function work(worker: Worker, { order, resolve, reject }: Waiting): void {
    const { url } = order.document;
    const refused = (reason: string, cause?: unknown): SluglineError =>
      isClosed ? sluglineError('http.aborted', { url }, { cause }) : sluglineError('feed.malformed', { url, reason }, { cause });
    const end = (isUsable: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      if (isUsable && !isClosed) rest(worker);
      else drop(worker);
      pump();
    };
    const fail = (reason: string, cause?: unknown): void => {
      end(false);
      reject(refused(reason, cause));
    };
    const timer = setTimeout(() => fail(`it took more than ${deadlineMs} ms to read`), deadlineMs);
    worker.once('message', (answer: ThreadAnswer) => {
      end(true);
      if ('reading' in answer) resolve(answer.reading);
      else if (answer.code !== null) reject(retold(answer.code, answer.message));
      else reject(refused('it has a fault that was not foreseen', new Error(answer.message)));
    });
    worker.once('error', (cause) => fail('reading it took more memory than it may, or broke', cause));
    worker.once('exit', () => fail('the thread that read it ended'));
    worker.ref();
    worker.postMessage(order);
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
      for (const { reject, order } of waiting.splice(0)) reject(sluglineError('http.aborted', { url: order.document.url }));
      await Promise.all([...all].map((worker) => worker.terminate()));
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
