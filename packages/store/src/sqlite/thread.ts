import { Worker } from 'node:worker_threads';
import { type Failure, fromFailure, workerGone } from './failure.ts';

/** What a database thread is started with. */
export interface WorkerSetup {
  file: string;
  role: 'read' | 'write';
}

/** A call to the database thread. */
export interface WorkerCall {
  id: number;
  method: string;
  args: readonly unknown[];
}

/** Its answer. */
export type WorkerAnswer = { id: number; result: unknown } | { id: number; failure: Failure };

// biome-ignore lint/suspicious/noExplicitAny: the parameters of any method
type Methods = Record<string, (...args: any[]) => unknown>;

/** A thread that holds one connection to the database and answers calls in order. */
export interface DatabaseThread<M extends Methods> {
  /** @throws TransientError store.unavailable, store.blocked; PermanentError store.failed */
  call<K extends keyof M & string>(method: K, ...args: Parameters<M[K]>): Promise<ReturnType<M[K]>>;
  /** Opens the database. Answers the migrations made. */
  open(): Promise<string[]>;
  close(): Promise<void>;
}

/** Node 20 cannot load TypeScript in a worker, so from source tsx is registered there first. */
function startWorker(setup: WorkerSetup): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), { workerData: setup });
  const url = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${url}); })`, {
    eval: true,
    execArgv: ['--conditions=@slugline/source'],
    workerData: setup,
  });
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Starts the thread; should it die, what waits fails as transient and the next call starts another, which opens the database by itself. */
export function databaseThread<M extends Methods>(setup: WorkerSetup): DatabaseThread<M> {
  let worker: Worker | undefined;
  let lastId = 0;
  let closed = false;
  const waiting = new Map<number, Waiting>();

  const lose = (from: Worker, reason: string, cause?: unknown): void => {
    if (worker !== from) return;
    worker = undefined;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(workerGone(reason, cause));
  };
  const start = (): Worker => {
    const started = startWorker(setup);
    started.on('message', (answer: WorkerAnswer) => {
      const found = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('failure' in answer) found?.reject(fromFailure(answer.failure));
      else found?.resolve(answer.result);
    });
    started.on('error', (error) => lose(started, 'its thread failed', error));
    started.on('exit', (code) => lose(started, `its thread ended with code ${code}`));
    return started;
  };
  const send = (method: string, args: readonly unknown[]): Promise<unknown> => {
    if (closed && method !== 'close') return Promise.reject(workerGone('it was closed'));
    worker ??= start();
    const target = worker;
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      target.postMessage({ id: lastId, method, args } satisfies WorkerCall);
    });
  };
  return {
    call: (method, ...args) => send(method, args) as Promise<ReturnType<M[typeof method]>>,
    open: () => send('open', []) as Promise<string[]>,
    close: async () => {
      if (closed) return;
      closed = true;
      const target = worker;
      if (target === undefined) return;
      await send('close', []).catch(() => undefined);
      worker = undefined;
      await target.terminate();
    },
  };
}
