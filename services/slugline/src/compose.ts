import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startExtractor } from '@slugline/extractor';
import { createHttpClient } from '@slugline/http';
import { startIndexer } from '@slugline/indexer';
import { sluglineError, systemClock } from '@slugline/model';
import { lockFolder, openPipeline } from '@slugline/pipeline';
import { startPoller } from '@slugline/poller';
import {
  createMetrics,
  httpOptions,
  type Logger,
  lineProbe,
  logFunction,
  type Probe,
  queueOptions,
  type Running,
  taggingProbe,
  VERSION,
} from '@slugline/runtime';
import { openStore } from '@slugline/store';
import { startTagger } from '@slugline/tagger';
import { ownVocabularies, startWeb } from '@slugline/web';
import type { Config } from './config.ts';
import { runFile } from './run-file.ts';
import { addSampleFeeds, finishRemoval, openSample, sampleControl } from './sample-control.ts';

/** Slugline with every stage in this process. */
export interface Slugline {
  url: string;
  tier: { stories: string; queues: string };
  sampleFeeds: number;
  /** What to stop, in this order. */
  running: readonly Running[];
}

/**
 * Starts every stage, the API and the portal in one process, on the tier that the configuration names.
 * @param progress called with the name of each part before it starts.
 * @throws SluglineError start.* when the machine or the folder does not allow it.
 */
export async function startSlugline(
  config: Config,
  logger: Logger,
  progress: (part: string) => void = () => {},
): Promise<Slugline> {
  const clock = systemClock;
  const metrics = createMetrics({ process: true });
  const stops: Running[] = [];
  const opened = <T>(value: T, stop: (timeoutMs: number) => Promise<unknown>): T => {
    // Opened last, stopped first.
    stops.unshift({ stop: async (timeoutMs) => void (await stop(timeoutMs)) });
    return value;
  };
  try {
    const dataDir = await prepareFolder(config);
    const embedded = config.redisUrl === undefined || config.elasticsearchUrl === undefined;
    if (embedded) {
      const lock = await lockFolder(dataDir);
      opened(lock, () => lock.release());
    }
    progress('stories');
    const store = await openStore({ ...config, dataDir, log: logFunction(logger) });
    opened(store, () => store.close());
    progress('queues');
    const pipeline = await openPipeline({
      ...queueOptions(config),
      dataDir,
      deadLetters: store.deadLetters,
      ledger: store.items,
      logger,
      metrics,
    });
    opened(pipeline, () => pipeline.close());
    await finishRemoval({ store, pipeline, clock, logger });
    const origin = await openSample({ store, clock, mode: config.sample, embedded });
    if (origin) opened(origin, () => origin.close());
    const http = createHttpClient({
      ...httpOptions(config),
      ...(origin ? { connectTo: origin.hosts } : {}),
      gate: pipeline.hostGate ?? undefined,
      logger,
      metrics,
    });
    opened(http, () => http.close());
    progress('stages');
    const working: Running[] = [];
    // Side by side and with time to spare, so that what they stand on is closed within the limit too.
    opened(working, (timeoutMs) => Promise.all(working.map((part) => part.stop(timeoutMs * 0.7))));
    working.push(await startIndexer({ pipeline, store }));
    working.push(await startTagger({ pipeline, store, config }));
    working.push(await startExtractor({ pipeline, store, http, clock, metrics, config }));
    const sample = sampleControl({ store, pipeline, clock, logger, origin });
    const onNewSource = async () => ((await sample.active()) ? sample.remove() : undefined);
    working.push(await startPoller({ pipeline, store, http, clock, logger, config, onNewSource }));
    progress('portal');
    const probes: Record<string, Probe> = {
      queue: () => pipeline.check(),
      store: () => store.check(),
      line: lineProbe(store.notes, clock),
      tags: taggingProbe(store),
    };
    const web = await startWeb({
      context: {
        ...{ store, pipeline, http, logger, metrics, clock, probes, sample },
        vocabularies: ownVocabularies(config),
        version: VERSION,
        publicUrl: config.publicUrl,
      },
      host: config.host,
      port: config.port,
    });
    working.push(web);
    if (origin) await addSampleFeeds(store, origin, clock.now());
    if (embedded) {
      await writeFile(runFile(dataDir), JSON.stringify({ pid: process.pid, url: web.url }));
      opened(null, () => rm(runFile(dataDir), { force: true }));
    }
    return {
      url: web.url,
      tier: { stories: store.kind, queues: pipeline.kind },
      sampleFeeds: origin?.feeds.length ?? 0,
      running: stops,
    };
  } catch (error) {
    for (const stop of stops) await stop.stop(2_000).catch((err: unknown) => logger.warn({ err }, 'a part did not stop'));
    throw error;
  }
}

/** Makes the data folder, or says in one sentence why it cannot be used. */
async function prepareFolder(config: Config): Promise<string> {
  const folder = resolve(config.dataDir);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(resolve(folder, '.writable'), '');
    await rm(resolve(folder, '.writable'));
  } catch (cause) {
    throw sluglineError('start.folder_unwritable', { folder }, { cause });
  }
  return folder;
}
