import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { isMain, type Running, runMain, runService } from '@slugline/runtime';
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
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ pipeline, store }) => [await startIndexer({ pipeline, store })],
    }),
  );
}
