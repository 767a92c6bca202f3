/** Who may send a request now: at most so many at once per host and in all, with a least time between two to one host. */
export interface Scheduler {
  /** Waits for its turn; call what it gives when the request is over. Rejects with the signal's reason. */
  acquire(host: string, delayMs: number, signal: AbortSignal): Promise<() => void>;
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
}

/** Makes a scheduler. Hosts take turns: a host with thousands of requests waiting holds up nobody but itself. */
export function createScheduler(options: { perHost: number; total: number }): Scheduler {
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
    } else if (host.active === 0) {
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

  const release = (host: Host): void => {
    active -= 1;
    host.active -= 1;
    pump();
  };

  return {
    acquire: (name, delayMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const host = hosts.get(name) ?? { waiting: [], active: 0, readyAt: 0, timer: undefined };
        const giveUp = (): void => {
          host.waiting.splice(host.waiting.indexOf(waiter), 1);
          pump();
          reject(signal.reason);
        };
        const waiter: Waiter = {
          delayMs,
          start: () => {
            signal.removeEventListener('abort', giveUp);
            resolve(once(() => release(host)));
          },
        };
        signal.addEventListener('abort', giveUp, { once: true });
        host.waiting.push(waiter);
        hosts.set(name, host);
        pump();
      }),
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
