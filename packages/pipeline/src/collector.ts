import type { BatchLimits } from './stages.ts';

interface Waiting<P, R> {
  payload: P;
  bytes: number;
  resolve: (result: R) => void;
  reject: (error: unknown) => void;
}

/** Groups payloads that come one by one into batches by count, bytes and time. */
export interface Collector<P, R> {
  /** Resolves with the payload's own result, rejects with its own error or with the whole batch's. */
  add(payload: P): Promise<R>;
}

/** Makes a collector around a handler that answers one result or error for each payload, in order. */
export function createCollector<P, R>(limits: BatchLimits, handle: (payloads: P[]) => Promise<(R | Error)[]>): Collector<P, R> {
  let waiting: Waiting<P, R>[] = [];
  let bytes = 0;
  let inFlight = 0;
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;

  function take(): Waiting<P, R>[] {
    const batch: Waiting<P, R>[] = [];
    let size = 0;
    for (const one of waiting) {
      if (batch.length === limits.maxJobs || (batch.length > 0 && size + one.bytes > limits.maxBytes)) break;
      batch.push(one);
      size += one.bytes;
    }
    waiting = waiting.slice(batch.length);
    bytes -= size;
    return batch;
  }

  function flush(): void {
    while (inFlight < limits.inFlight && waiting.length > 0) {
      if (!isDue && waiting.length < limits.maxJobs && bytes < limits.maxBytes) break;
      const batch = take();
      inFlight += 1;
      void run(batch).finally(() => {
        inFlight -= 1;
        flush();
      });
    }
    if (waiting.length === 0) {
      clearTimeout(timer);
      timer = undefined;
      isDue = false;
    }
  }

  async function run(batch: Waiting<P, R>[]): Promise<void> {
    try {
      const results = await handle(batch.map((one) => one.payload));
      batch.forEach((one, index) => {
        const result = results[index];
        if (result === undefined) one.reject(new Error(`the batch answered ${results.length} of ${batch.length} results`));
        else if (result instanceof Error) one.reject(result);
        else one.resolve(result);
      });
    } catch (error) {
      for (const one of batch) one.reject(error);
    }
  }

  return {
    add: (payload) =>
      new Promise<R>((resolve, reject) => {
        const size = Buffer.byteLength(JSON.stringify(payload));
        waiting.push({ payload, bytes: size, resolve, reject });
        bytes += size;
        timer ??= setTimeout(() => {
          isDue = true;
          flush();
        }, limits.maxWaitMs);
        flush();
      }),
  };
}
