import { createHttpClient, type HttpClient } from '@slugline/http';
import { type Clock, systemClock } from '@slugline/model';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { httpOptions, isMain, logFunction, queueOptions, type Running, runMain, runService } from '@slugline/runtime';
import { openStore } from '@slugline/store';
import { config } from './config.ts';
import { extractItem } from './handler.ts';

/** Starts the extract stage on an open pipeline. */
export async function startExtractor(deps: {
  pipeline: Pipeline;
  http: HttpClient;
  clock: Clock;
  concurrency: number;
}): Promise<Running> {
  return deps.pipeline.run(
    'extract',
    { one: (item, signal) => extractItem(item, deps, signal) },
    { concurrency: deps.concurrency },
  );
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'extractor',
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
        const http = createHttpClient({ ...httpOptions(config), logger, metrics });
        const stage = await startExtractor({ pipeline, http, clock: systemClock, concurrency: config.extractConcurrency });
        return {
          running: [stage, { stop: () => http.close() }, { stop: () => pipeline.close() }, { stop: () => store.close() }],
          probes: { queue: () => pipeline.check(), store: () => store.check() },
        };
      },
    }),
  );
}
