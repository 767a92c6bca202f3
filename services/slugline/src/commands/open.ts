import { resolve } from 'node:path';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { createLogger, createMetrics, type Logger, logFunction, queueOptions, readConfig } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { type Config, settings } from '../config.ts';

/** What a command that works on the records needs. */
export interface Opened {
  config: Config;
  logger: Logger;
  store: Store;
}

/** A command speaks by its output; only what goes wrong is logged, on standard error. */
export function commandLogger(): Logger {
  return createLogger({ service: 'slugline', level: 'warn', to: 'stderr' });
}

/** Opens the Store that the configuration names, runs `work`, and closes it. SQLite allows this beside a running Slugline. */
export async function withStore<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const config = readConfig(settings);
  const logger = commandLogger();
  const store = await openStore({ ...config, dataDir: resolve(config.dataDir), log: logFunction(logger) });
  try {
    return await work({ config, logger, store });
  } finally {
    await store.close();
  }
}

/** Opens the queues too. The embedded ones are one process's alone: not while a Slugline runs on the folder. */
export async function withPipeline<T>(opened: Opened, work: (pipeline: Pipeline) => Promise<T>): Promise<T> {
  const { config, logger, store } = opened;
  const pipeline = await openPipeline({
    ...queueOptions(config),
    dataDir: resolve(config.dataDir),
    deadLetters: store.deadLetters,
    ledger: store.items,
    logger,
    metrics: createMetrics(),
  });
  try {
    return await work(pipeline);
  } finally {
    await pipeline.close();
  }
}
