/** Who may send a request now: at most so many at once per host and in all, with a least time between two to one host. */
export interface Scheduler {
  /** Waits for its turn; call what it gives when the request is over. Rejects with the signal's reason. */
  acquire(host: string, delayMs: number, signal: AbortSignal): Promise<() => void>;
  /**
   * Takes a place among those who are going to `acquire` a turn of a host; leave it when the turn has come. With the line full, answers in how many
   * milliseconds to come again: each one asked gets a time of its own. A host without delay has no limit.
   */
  lineUp(host: string, delayMs: number): { leave: () => void } | { busyForMs: number };
}

interface Waiter {
  delayMs: number;
  start: () => void;
}

interface Host {
  waiting: Waiter[];
  active: number;
  /** When the next request may start, in milliseconds of the monotonic clock. */
  readyAt: number;
  timer: NodeJS.Timeout | undefined;
  /** Places taken in the line. */
  lined: number;
  /** How long one request holds a turn, on average, and the last time that was promised to one who was sent away; milliseconds. */
  turnMs: number;
  promisedAt: number;
}

/** What the newest request counts for in the average. */
const NEWEST = 0.3;

/** Makes a scheduler. Hosts take turns: a host with thousands of requests waiting holds up nobody but itself. */
export function createScheduler(options: { perHost: number; total: number; queue: number }): Scheduler {
  const hosts = new Map<string, Host>();
  let active = 0;

  const begin = (name: string, host: Host, waiter: Waiter): void => {
    active += 1;
    host.active += 1;
    host.readyAt = performance.now() + waiter.delayMs;
    // To the end of the map: the order of turns.
    hosts.delete(name);
    hosts.set(name, host);
    waiter.start();
  };

  const find = (name: string): Host => {
    const host = hosts.get(name) ?? {
      ...{ waiting: [], active: 0, readyAt: 0, timer: undefined },
      ...{ lined: 0, turnMs: 0, promisedAt: 0 },
    };
    hosts.set(name, host);
    return host;
  };

  const serve = (name: string, host: Host): void => {
    clearTimeout(host.timer);
    host.timer = undefined;
    const wait = host.readyAt - performance.now();
    const [next] = host.waiting;
    if (host.active >= options.perHost || active >= options.total) return;
    if (next !== undefined && (wait <= 0 || next.delayMs === 0)) {
      host.waiting.shift();
      begin(name, host, next);
    } else if (wait > 0) {
      host.timer = setTimeout(pump, Math.ceil(wait));
      if (next === undefined) host.timer.unref();
    } else if (host.active === 0 && host.lined === 0 && host.promisedAt <= performance.now()) {
      hosts.delete(name);
    }
  };

  const pump = (): void => {
    let before: number;
    do {
      before = active;
      for (const [name, host] of [...hosts]) serve(name, host);
    } while (active > before);
  };

  const release = (host: Host, startedAt: number): void => {
    active -= 1;
    host.active -= 1;
    host.turnMs += NEWEST * (performance.now() - startedAt - host.turnMs);
    pump();
  };

  return {
    acquire: (name, delayMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const host = find(name);
        const giveUp = (): void => {
          host.waiting.splice(host.waiting.indexOf(waiter), 1);
          pump();
          reject(signal.reason);
        };
        const waiter: Waiter = {
          delayMs,
          start: () => {
            signal.removeEventListener('abort', giveUp);
            const startedAt = performance.now();
            resolve(once(() => release(host, startedAt)));
          },
        };
        signal.addEventListener('abort', giveUp, { once: true });
        host.waiting.push(waiter);
        pump();
      }),
    lineUp: (name, delayMs) => {
      if (delayMs === 0) return { leave: () => undefined };
      const host = find(name);
      if (host.lined >= options.queue) {
        const everyMs = Math.max(delayMs, host.turnMs / options.perHost);
        const now = performance.now();
        host.promisedAt = Math.max(host.promisedAt, now + host.lined * everyMs) + everyMs;
        return { busyForMs: Math.ceil(host.promisedAt - now) };
      }
      host.lined += 1;
      const leave = (): void => {
        host.lined -= 1;
        pump();
      };
      return { leave: once(leave) };
    },
  };
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
