import type { SluglineError } from '@slugline/model';

/** A signal that ends with its time or with one of its parents. */
export interface Deadline {
  signal: AbortSignal;
  /** Lets go of the timer and the parents; always call it. */
  end(): void;
}

/** Makes a deadline. `AbortSignal.any` is not used: on Node 20 it keeps hold of what hangs on a long-lived parent. */
export function deadline(
  ms: number | null,
  parents: readonly (AbortSignal | undefined)[],
  reasons: { late: () => SluglineError; aborted: (cause: unknown) => SluglineError },
): Deadline {
  const controller = new AbortController();
  const timer = ms === null ? undefined : setTimeout(() => controller.abort(reasons.late()), Math.max(0, ms));
  const leaving: (() => void)[] = [() => clearTimeout(timer)];
  for (const parent of parents) {
    if (parent === undefined) continue;
    const stop = (): void => controller.abort(reasons.aborted(parent.reason));
    if (parent.aborted) stop();
    parent.addEventListener('abort', stop, { once: true });
    leaving.push(() => parent.removeEventListener('abort', stop));
  }
  return {
    signal: controller.signal,
    end: () => {
      for (const leave of leaving) leave();
    },
  };
}

/** The work's result, or a rejection with the signal's reason as soon as it aborts. */
export async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
