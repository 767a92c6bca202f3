import { createHttpClient, type HttpClient } from '@slugline/http';
import { type Clock, systemClock } from '@slugline/model';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { httpOptions, isMain, type Logger, type Running, runMain, runService } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { config } from './config.ts';
import { pollFeed } from './handler.ts';
import { startScheduler } from './schedule.ts';

/** What the poller needs. */
export interface PollerDependencies {
  pipeline: Pipeline;
  store: Store;
  http: HttpClient;
  clock: Clock;
  logger: Logger;
  config: { pollConcurrency: number; pollLeaseSeconds: number; redeliverSeconds: number };
}

/** Starts the poll stage and the schedule that feeds it. */
export async function startPoller(deps: PollerDependencies): Promise<Running> {
  const { store, http, clock, config } = deps;
  const options = {
    feeds: store.feeds,
    items: store.items,
    stories: store.stories,
    inbox: store.inbox,
    deadLetters: store.deadLetters,
    http,
    clock,
    random: Math.random,
    redeliverAfterMs: config.redeliverSeconds * 1_000,
    queueBornAt: () => deps.pipeline.bornAt(),
  };
  const stage = await deps.pipeline.run(
    'poll',
    { one: (job, signal) => pollFeed(job, options, signal) },
    { concurrency: config.pollConcurrency },
  );
  const scheduler = startScheduler({ ...deps, store, leaseMs: config.pollLeaseSeconds * 1_000 });
  return {
    stop: async (timeoutMs) => {
      // The schedule may hang in a store that does not answer; the jobs in hand must not wait for it.
      const late = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
      await Promise.all([Promise.race([scheduler.stop(), late]), stage.stop(timeoutMs)]);
    },
  };
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'poller',
      table: config,
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, logger, metrics, store, pipeline }) => {
        const http = createHttpClient({ ...httpOptions(config), logger, metrics });
        const stage = await startPoller({ pipeline, store, http, clock: systemClock, logger, config });
        return [stage, { stop: () => http.close() }];
      },
    }),
  );
}
