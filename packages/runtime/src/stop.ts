import type { Logger } from './logger.ts';

/** Something that runs until it is stopped. */
export interface Running {
  /** Ends it: no new work, what is in flight finishes or goes back within `timeoutMs`. */
  stop(timeoutMs: number): Promise<void>;
}

/** How long a graceful stop may take before the process leaves anyway. */
export const STOP_TIMEOUT_MS = 12_000;

/**
 * Stops everything in the given order on SIGINT or SIGTERM and leaves with code 0 (130 on SIGINT, as shells expect, only when forced). A second
 * signal forces; so does the time limit, with code 1.
 */
export function stopOnSignal(
  running: readonly Running[],
  logger: Logger,
  options: { timeoutMs?: number; onStopping?: () => void; onStopped?: () => void } = {},
): void {
  const timeoutMs = options.timeoutMs ?? STOP_TIMEOUT_MS;
  let stopping = false;
  const handle = (signal: NodeJS.Signals): void => {
    if (stopping) {
      logger.warn({ signal }, 'second signal: leaving at once');
      process.exit(signal === 'SIGINT' ? 130 : 143);
    }
    stopping = true;
    options.onStopping?.();
    logger.info({ signal, timeoutMs }, 'stopping');
    setTimeout(() => {
      logger.error({ timeoutMs }, 'the stop took too long: leaving anyway');
      process.exit(1);
    }, timeoutMs + 2_000).unref();
    stopAll(running, timeoutMs).then(
      () => {
        logger.info('stopped');
        options.onStopped?.();
        process.exit(0);
      },
      (err: unknown) => {
        logger.error({ err }, 'the stop failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}

/** The least time that a part gets to stop, whatever those before it took. */
const LEAST_MS = 500;

/** Stops each in order, all within the time limit; one that fails does not keep the others from being stopped. */
export async function stopAll(running: readonly Running[], timeoutMs: number): Promise<void> {
  const failures: unknown[] = [];
  const end = Date.now() + timeoutMs;
  for (const one of running) {
    await one.stop(Math.max(LEAST_MS, end - Date.now())).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some parts did not stop');
}
