import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { isMain, type Running, runMain, runService, TAGGER_NOTE } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { createTagger, taggerVersionOf } from '@slugline/topics';
import { config, type TaggerConfig, taggerOptions } from './config.ts';
import { tagStory } from './handler.ts';

/** Starts the tag stage on an open pipeline. */
export async function startTagger(deps: {
  pipeline: Pipeline;
  store: Pick<Store, 'notes'>;
  config: TaggerConfig;
}): Promise<Running> {
  const options = taggerOptions(deps.config);
  const [tagger, taggerVersion] = [createTagger(options), taggerVersionOf(options)];
  await deps.store.notes.set(TAGGER_NOTE, taggerVersion);
  const one = (story: Parameters<typeof tagStory>[0]) => tagStory(story, { tagger, taggerVersion });
  return deps.pipeline.run('tag', { one }, { concurrency: deps.config.tagConcurrency });
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'tagger',
      table: config,
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, pipeline, store }) => [await startTagger({ pipeline, store, config })],
    }),
  );
}
