import { createHttpClient, type HttpClient } from '@slugline/http';
import { type Clock, systemClock } from '@slugline/model';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { httpOptions, isMain, type Metrics, type Running, runMain, runService } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { config, type ExtractorConfig } from './config.ts';
import { extractItem } from './handler.ts';
import { createReader } from './reader.ts';
import { readSiteRules } from './rules.ts';
import { createTdmFiles } from './tdmrep.ts';

/** What the extractor needs. */
export interface ExtractorDependencies {
  pipeline: Pipeline;
  store: Pick<Store, 'stories'>;
  http: HttpClient;
  clock: Clock;
  metrics: Metrics;
  config: ExtractorConfig;
}

/** Starts the extract stage on an open pipeline. */
export async function startExtractor({ pipeline, store, http, clock, metrics, config }: ExtractorDependencies): Promise<Running> {
  const { extractConcurrency: concurrency, extractRights: rights, extractRulesDir: folder } = config;
  const reader = createReader({ rules: folder === undefined ? [] : readSiteRules(folder) });
  const tdm = rights === 'ignore' ? undefined : createTdmFiles({ http, clock });
  const deps = { http, clock, metrics, reader, rights, tdm, stories: store.stories };
  const stage = await pipeline.run('extract', { one: (item, signal) => extractItem(item, deps, signal) }, { concurrency });
  return {
    stop: async (timeoutMs) => {
      await stage.stop(timeoutMs);
      await reader.close();
    },
  };
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'extractor',
      table: config,
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, logger, metrics, pipeline, store }) => {
        const http = createHttpClient({ ...httpOptions(config), gate: pipeline.hostGate ?? undefined, logger, metrics });
        const stage = await startExtractor({ pipeline, store, http, clock: systemClock, metrics, config });
        return [stage, { stop: () => http.close() }];
      },
    }),
  );
}
