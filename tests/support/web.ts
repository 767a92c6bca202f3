import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpClient } from '@slugline/http';
import { type Clock, createFeed, type Feed, type PollState, type Story } from '@slugline/model';
import { openPipeline } from '@slugline/pipeline';
import { createLogger, createMetrics } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { createVocabularies, type OwnVocabulary } from '@slugline/topics';
import { startWeb } from '@slugline/web';

/** The web service on real parts: SQLite, BullMQ on PGlite, a port of its own. */
export interface TestWeb {
  url: string;
  store: Store;
  clock: Clock & { set(time: Date): void };
  stop(): Promise<void>;
}

/** Starts the web service over a store in a new folder that holds `stories`. Nothing polls: what is in the store stays as it is. */
export async function startTestWeb(fill: {
  now: Date;
  stories: readonly Story[];
  feeds?: readonly Feed[];
  sample?: boolean;
  /** Hosts of this machine that may be fetched from; every other name is unknown. */
  allowHosts?: readonly string[];
  /** An operator's own. */
  vocabularies?: readonly OwnVocabulary[];
}): Promise<TestWeb> {
  const dataDir = await mkdtemp(join(tmpdir(), 'slugline-web-'));
  let time = fill.now;
  const clock = { now: () => time, set: (to: Date) => (time = to) };
  const store = await openStore({ dataDir, clock });
  const logger = createLogger({ service: 'web', level: 'fatal' });
  const metrics = createMetrics();
  const pipeline = await openPipeline({ dataDir, deadLetters: store.deadLetters, ledger: store.items, logger, metrics });
  await store.stories.put(fill.stories);
  for (const feed of fill.feeds ?? []) await store.feeds.add(feed);
  await store.refresh();
  const http = createHttpClient({
    ...{ version: '0', allowHosts: fill.allowHosts ?? [], logger, metrics },
    lookup: (host) => Promise.reject(Object.assign(new Error(`unknown ${host}`), { code: 'ENOTFOUND' })),
  });
  let sample = fill.sample ?? false;
  const web = await startWeb({
    host: '127.0.0.1',
    port: 0,
    context: {
      store,
      pipeline,
      http,
      logger,
      metrics,
      clock,
      probes: {},
      sample: {
        active: async () => sample,
        remove: async () => {
          sample = false;
        },
      },
      vocabularies: createVocabularies(fill.vocabularies),
      version: '0.0.0-test',
    },
  });
  const stop = async (): Promise<void> => {
    await web.stop(2_000);
    await http.close();
    await pipeline.close();
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: web.url, store, clock, stop };
}

/** A feed of a source, polled a moment before `now` without trouble, and what differs. */
export function someFeed(
  source: string,
  sourceName: string,
  now: Date,
  more: Partial<Feed> = {},
  poll: Partial<PollState> = {},
): Feed {
  const url = `https://${source}.example/rss.xml`;
  const at = (minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString();
  const state = { health: 'ok', lastPolledAt: at(-2), nextPollAt: at(3), itemCount: 25, ...poll } as const;
  const given = { url, source, sourceName, format: 'rss', language: 'en', intervalSeconds: 300 } as const;
  return createFeed({ ...given, createdAt: at(-1_440), ...more, poll: state }, now);
}
