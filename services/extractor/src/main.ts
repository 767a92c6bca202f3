import { createHttpClient, type HttpClient } from '@slugline/http';
import { type Clock, systemClock } from '@slugline/model';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { httpOptions, isMain, type Running, runMain, runService } from '@slugline/runtime';
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
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, logger, metrics, pipeline }) => {
        const http = createHttpClient({ ...httpOptions(config), gate: pipeline.hostGate ?? undefined, logger, metrics });
        const stage = await startExtractor({ pipeline, http, clock: systemClock, concurrency: config.extractConcurrency });
        return [stage, { stop: () => http.close() }];
      },
    }),
  );
}
