import { Worker } from 'node:worker_threads';
import type { Answer, Ask, AskedError, Tell } from './protocol.ts';

/** PGlite in its own thread: one session, statements in the order asked. */
export interface Engine {
  query(text: string, params?: readonly unknown[]): Promise<Answer>;
  onNotification(listener: (notification: { channel: string; payload: string }) => void): void;
  /** Called once if the thread ends by itself, or is ended because it is stuck; `gone` settles when it no longer touches the folder. */
  onDeath(listener: (error: Error, gone: Promise<unknown>) => void): void;
  close(): Promise<void>;
}

/** An error of the database, with PostgreSQL's fields (`code`, `detail` and so on) as node-postgres gives them. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly isInTransaction: boolean;

  constructor(told: AskedError) {
    super(told.message);
    const { message: _, isInTransaction, ...fields } = told;
    this.isInTransaction = isInTransaction ?? false;
    Object.assign(this, fields);
  }
}

/** An ask without its id, each kind by itself. */
type Question = Ask extends infer A ? (A extends Ask ? Omit<A, 'id'> : never) : never;

/** How long a statement may take before its thread counts as stuck, as PGlite is when its log has no room on the disk; milliseconds. */
const STUCK_MS = 60_000;
/** The same for opening it, which on a slow machine makes a database first. */
const OPEN_MS = 120_000;
/** How long a close may take before the thread is ended, in milliseconds. */
const CLOSE_MS = 5_000;

/**
 * Opens the database of a folder, from the template when the folder is empty and one is given. Rejects when it does not open. `stuckMs` ends a
 * thread that does not answer.
 */
export async function openEngine(folder: string, template: Uint8Array | null, stuckMs = STUCK_MS): Promise<Engine> {
  const thread = startThread();
  const asked = new Map<number, { dueAt: number; resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const notificationListeners: Parameters<Engine['onNotification']>[0][] = [];
  const deathListeners: Parameters<Engine['onDeath']>[0][] = [];
  let death: Error | undefined;
  let isClosing = false;
  let lastId = 0;

  thread.on('message', (told: Tell) => {
    if ('notification' in told) {
      for (const listener of notificationListeners) listener(told.notification);
      return;
    }
    const waiting = asked.get(told.id);
    asked.delete(told.id);
    if ('answer' in told) waiting?.resolve(told.answer);
    else waiting?.reject(new DatabaseError(told.error));
  });
  const die = (cause: unknown): void => {
    if (death !== undefined) return;
    clearInterval(watching);
    // BullMQ tries again what failed with this code.
    death = Object.assign(new Error('the queue database has ended', { cause }), { code: 'ECONNREFUSED' });
    for (const { reject } of asked.values()) reject(death);
    asked.clear();
    const gone = thread.terminate();
    if (!isClosing) for (const listener of deathListeners) listener(death, gone);
  };
  const watching = setInterval(() => {
    const [oldest] = asked.values();
    if (oldest === undefined || performance.now() < oldest.dueAt) return;
    die(new Error('it did not answer in time'));
  }, stuckMs / 10);
  watching.unref();
  thread.on('error', die);
  thread.on('exit', (code) => die(new Error(`its thread left with code ${code}`)));

  function ask(question: Question): Promise<Answer> {
    if (death !== undefined) return Promise.reject(death);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const limitMs = question.op === 'open' ? OPEN_MS : stuckMs;
      asked.set(id, { dueAt: performance.now() + limitMs, resolve, reject });
      thread.postMessage({ ...question, id });
    });
  }

  try {
    await ask({ op: 'open', folder, template });
  } catch (error) {
    isClosing = true;
    await thread.terminate();
    throw error;
  }
  return {
    query: (text, params) => ask({ op: 'query', text, params: params === undefined || params.length === 0 ? null : params }),
    onNotification: (listener) => void notificationListeners.push(listener),
    onDeath: (listener) => void deathListeners.push(listener),
    close: async () => {
      isClosing = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(resolve, CLOSE_MS);
      });
      await Promise.race([ask({ op: 'close' }).catch(() => undefined), late]);
      clearTimeout(timer);
      await thread.terminate();
    },
  };
}

/** From source, Node 20 needs tsx inside the thread. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./thread.js', import.meta.url));
  const url = new URL('./thread.ts', import.meta.url).href;
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(url)}); })`;
  return new Worker(code, { eval: true, execArgv: ['--conditions=@slugline/source'] });
}
