import type { Engine } from './engine.ts';

/** An engine that is opened again when it ends by itself; statements wait for it meanwhile. */
export interface LastingEngine extends Omit<Engine, 'onDeath'> {
  /** The engine of this moment, or the next one: for statements that belong together and must not end up in two. */
  current(): Promise<Pick<Engine, 'query'>>;
  /** Why it is away, or null. */
  trouble(): Error | null;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Opens an engine, and again whenever it has ended, after a wait that doubles. `onTrouble` is told of each end and each failure to open. */
export async function openLasting(open: () => Promise<Engine>, onTrouble: (error: unknown) => void): Promise<LastingEngine> {
  const listeners: Parameters<Engine['onNotification']>[0][] = [];
  let trouble: Error | null = null;
  let leaving: Promise<unknown> = Promise.resolve();
  let isClosing = false;

  function adopt(engine: Engine): Engine {
    trouble = null;
    for (const listener of listeners) engine.onNotification(listener);
    engine.onDeath((error, gone) => {
      trouble = error;
      leaving = gone.catch(() => undefined);
      onTrouble(error);
      current = openAgain();
      current.catch(() => undefined);
    });
    return engine;
  }

  async function openAgain(): Promise<Engine> {
    // Two threads on one folder lose rows.
    await leaving;
    for (let waitMs = FIRST_WAIT_MS; !isClosing; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      await new Promise((resolve) => setTimeout(resolve, waitMs).unref());
      try {
        const engine = await open();
        if (isClosing) await engine.close();
        else return adopt(engine);
      } catch (error) {
        onTrouble(error);
      }
    }
    throw new Error('the queue database is closed');
  }

  let current: Promise<Engine> = Promise.resolve(adopt(await open()));
  return {
    trouble: () => trouble,
    current: () => current,
    query: async (text, params) => (await current).query(text, params),
    onNotification: (listener) => {
      listeners.push(listener);
      void current.then((engine) => engine.onNotification(listener));
    },
    close: async () => {
      isClosing = true;
      if (trouble === null) await (await current).close();
      else await leaving;
    },
  };
}
