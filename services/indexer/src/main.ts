import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { isMain, logFunction, queueOptions, type Running, runMain, runService } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { config } from './config.ts';
import { indexStories } from './handler.ts';

/** Starts the index stage on an open pipeline and store. */
export async function startIndexer(deps: { pipeline: Pipeline; store: Store }): Promise<Running> {
  return deps.pipeline.run('index', { batch: (stories) => indexStories(stories, deps.store) });
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'indexer',
      table: config,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, logger, metrics }) => {
        const store = await openStore({ ...config, log: logFunction(logger) });
        const pipeline = await openPipeline({
          ...queueOptions(config),
          deadLetters: store.deadLetters,
          ledger: store.items,
          logger,
          metrics,
        });
        const stage = await startIndexer({ pipeline, store });
        return {
          running: [stage, { stop: () => pipeline.close() }, { stop: () => store.close() }],
          probes: { queue: () => pipeline.check(), store: () => store.check() },
        };
      },
    }),
  );
}
