import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { type ErrorCode, SluglineError, sluglineError } from '@slugline/model';

/** Why a thread gave no answer: its time was up, it broke (out of memory, most often), or the pool was closed. */
export interface ThreadLoss {
  why: 'late' | 'broken' | 'closed';
  /** For the end of a sentence that begins with what was to be done. */
  reason: string;
  cause?: unknown;
}

/** What work a pool of threads does, and how it is bounded. */
export interface ThreadOptions<Order> {
  /** The module that calls {@link serveThread}: its path without the extension, such as `./reading-thread`. */
  module: string;
  /** The `import.meta.url` from which the path leads. */
  base: string;
  /** Threads at most. Default: the machine's cores less one, but two, so that one order that is hard to do does not hold up the next. */
  threads?: number | undefined;
  /** A thread that works longer on one order, in milliseconds, is ended. Neither waiting for a thread nor its start counts. */
  deadlineMs: number;
  /** Heap of a thread in MB; one that needs more is ended. */
  heapMb: number;
  /** The error of an order whose thread was lost. */
  lost: (order: Order, loss: ThreadLoss) => Error;
}

/** Threads that do orders, one at a time each; what finds none free waits in order. */
export interface Threads<Order, Answer> {
  /** @throws whatever the thread's work throws of the catalogue; what `lost` makes of all else. */
  run(order: Order): Promise<Answer>;
  close(): Promise<void>;
}

/** A thread without work ends after so long, and one that does not start within so long is given up, in milliseconds. */
const IDLE_MS = 60_000;
const START_MS = 60_000;
/**
 * The part of a thread's heap for new objects, in MB. Node lets a thread that is ended for want of memory take 16 MB more to come to its end; were more
 * than that still alive among the new objects, the engine would end the whole process. A third of this can be.
 */
const YOUNG_MB = 24;

interface Job<Order, Answer> {
  order: Order;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}
/** A thread; without a job it rests. */
interface Thread<Order, Answer> {
  worker: Worker;
  job: Job<Order, Answer> | null;
  isReady: boolean;
  /** Ends it: past its deadline while it has a job, past its rest while it has none. */
  timer: NodeJS.Timeout | undefined;
}
/** What a thread says: that it can begin, or how an order ended. */
type Message<Answer> = { ready: true } | { answer: Answer } | { code: string | null; message: string };

/** Makes a pool. Threads are started when they are needed; one that is ended is replaced when there is work. */
export function createThreads<Order, Answer>(options: ThreadOptions<Order>): Threads<Order, Answer> {
  const most = options.threads ?? Math.max(2, availableParallelism() - 1);
  const threads = new Set<Thread<Order, Answer>>();
  const waiting: Job<Order, Answer>[] = [];
  let isClosed = false;

  function pump(): void {
    while (waiting.length > 0) {
      const thread = [...threads].find(({ job }) => job === null) ?? (threads.size < most ? start() : undefined);
      const job = thread && waiting.shift();
      if (thread === undefined || job === undefined) return;
      give(thread, job);
    }
  }

  function start(): Thread<Order, Answer> {
    const thread: Thread<Order, Answer> = { worker: startWorker(options), job: null, isReady: false, timer: undefined };
    threads.add(thread);
    thread.worker.on('message', (message: Message<Answer>) => hear(thread, message));
    thread.worker.on('error', (cause) =>
      lose(thread, { why: 'broken', reason: 'it took more memory than it may, or broke', cause }),
    );
    thread.worker.on('exit', () => lose(thread, { why: 'broken', reason: 'its thread ended' }));
    return thread;
  }

  function give(thread: Thread<Order, Answer>, job: Job<Order, Answer>): void {
    thread.job = job;
    // A process that has nothing else to do does not wait for an idle thread.
    thread.worker.ref();
    clearTimeout(thread.timer);
    thread.timer = setTimeout(() => lose(thread, { why: 'broken', reason: 'its thread did not start' }), START_MS);
    if (thread.isReady) work(thread);
  }

  function work(thread: Thread<Order, Answer>): void {
    const { deadlineMs } = options;
    clearTimeout(thread.timer);
    thread.timer = setTimeout(() => lose(thread, { why: 'late', reason: `it took more than ${deadlineMs} ms` }), deadlineMs);
    thread.worker.postMessage(thread.job?.order);
  }

  function hear(thread: Thread<Order, Answer>, message: Message<Answer>): void {
    const { job } = thread;
    if (!threads.has(thread)) return;
    if ('ready' in message) {
      thread.isReady = true;
      if (job !== null) work(thread);
      return;
    }
    if (job === null) return;
    clearTimeout(thread.timer);
    thread.job = null;
    thread.timer = setTimeout(() => lose(thread, { why: 'closed', reason: 'it was not needed' }), IDLE_MS).unref();
    thread.worker.unref();
    if ('answer' in message) job.resolve(message.answer);
    else if (message.code !== null) job.reject(retold(message.code, message.message));
    else {
      const cause = new Error(message.message);
      job.reject(options.lost(job.order, { why: 'broken', reason: 'it has a fault that was not foreseen', cause }));
    }
    pump();
  }

  function lose(thread: Thread<Order, Answer>, loss: ThreadLoss): void {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    void thread.worker.terminate();
    thread.job?.reject(options.lost(thread.job.order, loss));
    if (!isClosed) pump();
  }

  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(options.lost(order, CLOSED));
        waiting.push({ order, resolve, reject });
        pump();
      }),
    close: async () => {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(options.lost(job.order, CLOSED));
      const ended = [...threads];
      for (const thread of ended) lose(thread, CLOSED);
      await Promise.all(ended.map(({ worker }) => worker.terminate()));
    },
  };
}

const CLOSED: ThreadLoss = { why: 'closed', reason: 'it was stopped' };

/** The thread's side of a pool: does each order and answers it. */
export function serveThread<Order, Answer>(work: (order: Order) => Answer | Promise<Answer>): void {
  const say = (message: Message<Answer>): void => parentPort?.postMessage(message);
  parentPort?.on('message', async (order: Order) => {
    try {
      say({ answer: await work(order) });
    } catch (error) {
      const code = error instanceof SluglineError ? error.code : null;
      say({ code, message: error instanceof Error ? error.message : String(error) });
    }
  });
  say({ ready: true });
}

/** An error of the thread, told again on this side: its class by its code, its words as they were. */
function retold(code: string, message: string): SluglineError {
  return Object.assign(sluglineError(code as ErrorCode, {} as never), { message });
}

/** Node 20 cannot load TypeScript in a worker, so from source tsx is registered there first. */
function startWorker({ module, base, heapMb }: Pick<ThreadOptions<unknown>, 'module' | 'base' | 'heapMb'>): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB };
  if (!base.endsWith('.ts')) return new Worker(new URL(`${module}.js`, base), { resourceLimits });
  const url = JSON.stringify(new URL(`${module}.ts`, base).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); })`, {
    eval: true,
    execArgv: ['--conditions=@slugline/source'],
    resourceLimits,
  });
}
