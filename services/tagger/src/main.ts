import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { isMain, type Running, runMain, runService } from '@slugline/runtime';
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
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, pipeline }) => [await startTagger({ pipeline, concurrency: config.tagConcurrency })],
    }),
  );
}
