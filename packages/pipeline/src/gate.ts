import type { Worker } from 'bullmq';

/** Keeps a worker from taking jobs while there is a reason to; jobs it has go on. */
export interface Gate {
  /** The next stage is too far behind (true), or has caught up (false). */
  setCongested(isCongested: boolean): void;
  /** A dependency is away: closed for a while, twice as long each time in a row, up to 30 seconds. Answers how long, 0 if it was closed already. */
  rest(minimumMs: number): number;
  /** The queue's store answered with an error: closed for so long, each time the same. */
  pause(ms: number): void;
  /** A job ended well: the next rest is short again. */
  worked(): void;
  close(): void;
}

const FIRST_REST_MS = 200;
const LONGEST_REST_MS = 30_000;

/** Gives a worker's loop an end without a rejection: BullMQ's own resume() starts the loop and leaves its promise alone. */
export function catchLoop(worker: Pick<Worker, 'run'>, onError: (error: unknown) => void): void {
  const run = worker.run.bind(worker);
  worker.run = () => run().catch(onError);
}

/** Makes the gate of a worker; open at first. */
export function createGate(worker: Worker): Gate {
  let isCongested = false;
  let restMs = FIRST_REST_MS;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function apply(): void {
    if (isClosed) return;
    const shouldPause = isCongested || timer !== undefined;
    if (shouldPause && !worker.isPaused()) void worker.pause(true);
    else if (!shouldPause && worker.isPaused()) void worker.resume();
  }

  function shutFor(ms: number): void {
    timer = setTimeout(() => {
      timer = undefined;
      apply();
    }, ms);
    apply();
  }

  return {
    setCongested: (value) => {
      isCongested = value;
      apply();
    },
    pause: (ms) => {
      if (timer === undefined && !isClosed) shutFor(ms);
    },
    rest: (minimumMs) => {
      if (timer !== undefined || isClosed) return 0;
      const ms = Math.max(minimumMs, Math.round(restMs * (1 - 0.5 * Math.random())));
      restMs = Math.min(restMs * 2, LONGEST_REST_MS);
      shutFor(ms);
      return ms;
    },
    worked: () => {
      restMs = FIRST_REST_MS;
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
