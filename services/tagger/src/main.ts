import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { isMain, logFunction, queueOptions, type Running, runMain, runService } from '@slugline/runtime';
import { openStore } from '@slugline/store';
import { createTagger } from '@slugline/topics';
import { config } from './config.ts';
import { tagStory } from './handler.ts';

/** Starts the tag stage on an open pipeline. */
export async function startTagger(deps: { pipeline: Pipeline; concurrency: number }): Promise<Running> {
  const tagger = createTagger();
  return deps.pipeline.run('tag', { one: (story) => tagStory(story, { tagger }) }, { concurrency: deps.concurrency });
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'tagger',
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
        const stage = await startTagger({ pipeline, concurrency: config.tagConcurrency });
        return {
          running: [stage, { stop: () => pipeline.close() }, { stop: () => store.close() }],
          probes: { queue: () => pipeline.check(), store: () => store.check() },
        };
      },
    }),
  );
}
