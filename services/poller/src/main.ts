import { createHttpClient, type HttpClient } from '@slugline/http';
import { type Clock, systemClock } from '@slugline/model';
import { openPipeline, type Pipeline } from '@slugline/pipeline';
import { httpOptions, isMain, type Logger, lineProbe, type Running, runMain, runService } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { config } from './config.ts';
import { startWatchedFolder } from './folder/watch.ts';
import { type PollDependencies, pollFeed } from './handler.ts';
import { createHostWatch } from './hosts.ts';
import { startInboxSweep } from './inbox-sweep.ts';
import { createReader } from './reader.ts';
import { startScheduler } from './schedule.ts';
import { keepSubscribed } from './websub.ts';

/** What the poller needs. */
export interface PollerDependencies {
  pipeline: Pipeline;
  store: Store;
  http: HttpClient;
  clock: Clock;
  logger: Logger;
  config: {
    pollConcurrency: number;
    pollLeaseSeconds: number;
    redeliverSeconds: number;
    watchFolder: string | undefined;
    publicUrl: string | undefined;
  };
  /** Called after the watched folder brought the first document of a new source. */
  onNewSource?: () => Promise<unknown>;
}

/** Milliseconds between two sweeps of the inbox, and two looks at the watched folder. */
const SWEEP_MS = 10_000;
const FOLDER_MS = 2_000;

/** Starts the poll stage and the schedule that feeds it. */
export async function startPoller(deps: PollerDependencies): Promise<Running> {
  const { store, http, clock, config } = deps;
  const reader = createReader();
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
    reader,
    subscribe: subscriber(deps),
    hosts: createHostWatch({ clock, logger: deps.logger, notes: store.notes }),
  };
  const stage = await deps.pipeline.run(
    'poll',
    { one: (job, signal) => pollFeed(job, options, signal) },
    { concurrency: config.pollConcurrency },
  );
  const scheduler = startScheduler({
    ...deps,
    store,
    leaseMs: config.pollLeaseSeconds * 1_000,
    delayMs: (url) => http.delayMs(url),
  });
  const { logger, onNewSource } = deps;
  const pushed = [startInboxSweep({ store, clock, logger, everyMs: SWEEP_MS })];
  if (config.watchFolder !== undefined) {
    const folder = config.watchFolder;
    pushed.push(startWatchedFolder({ folder, store, clock, logger, reader, everyMs: FOLDER_MS, onNewSource }));
  }
  return {
    stop: async (timeoutMs) => {
      // The schedule may hang in a store that does not answer; the jobs in hand must not wait for it.
      const late = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
      const stopping = [scheduler, ...pushed].map((part) => Promise.race([part.stop(timeoutMs), late]));
      await Promise.all([...stopping, stage.stop(timeoutMs)]);
      await reader.close();
    },
  };
}

/** Without an address that hubs can reach there is nothing to ask them for. */
function subscriber({ store, http, clock, logger, config: { publicUrl } }: PollerDependencies): PollDependencies['subscribe'] {
  if (publicUrl === undefined) return undefined;
  return (feedId, found) => keepSubscribed(feedId, found, { feeds: store.feeds, http, clock, logger, publicUrl });
}

if (isMain(import.meta.url)) {
  await runMain(() =>
    runService({
      name: 'poller',
      table: config,
      openStore,
      openPipeline,
      health: ({ healthHost, healthPort }) => ({ host: healthHost, port: healthPort }),
      start: async ({ config, logger, metrics, store, pipeline, probes }) => {
        const gate = pipeline.hostGate ?? undefined;
        const http = createHttpClient({ ...httpOptions(config), gate, logger, metrics });
        probes['line'] = lineProbe(store.notes, systemClock);
        const stage = await startPoller({ pipeline, store, http, clock: systemClock, logger, config });
        return [stage, { stop: () => http.close() }];
      },
    }),
  );
}
