import { createHttpClient } from '@slugline/http';
import { systemClock } from '@slugline/model';
import { openPipeline } from '@slugline/pipeline';
import { httpOptions, isMain, lineProbe, runMain, runService, taggingProbe, VERSION } from '@slugline/runtime';
import { openStore } from '@slugline/store';
import { config, ownVocabularies } from './config.ts';
import type { SampleControl } from './context.ts';
import { startWeb } from './server.ts';

/** The distributed tier has no sample wire. */
const NO_SAMPLE: SampleControl = { active: async () => false, remove: async () => {} };

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'web',
      table: config,
      openStore,
      openPipeline,
      start: async ({ config, logger, metrics, store, pipeline, probes }) => {
        const { publicUrl } = config;
        probes['line'] = lineProbe(store.notes, systemClock);
        probes['tags'] = taggingProbe(store);
        const http = createHttpClient({ ...httpOptions(config), gate: pipeline.hostGate ?? undefined, logger, metrics });
        const web = await startWeb({
          context: {
            store,
            pipeline,
            http,
            logger,
            metrics,
            clock: systemClock,
            probes,
            sample: NO_SAMPLE,
            vocabularies: ownVocabularies(config),
            version: VERSION,
            publicUrl,
          },
          host: config.host,
          port: config.port,
        });
        logger.info({ url: web.url }, 'the portal and the API are served');
        return [web, { stop: () => http.close() }];
      },
    }),
  );
}
