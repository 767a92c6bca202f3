import { createFeed } from '@slugline/model';
import { openStore, type Store } from '@slugline/store';
import { sourceOf, type TestOrigin } from './origin.ts';
import { type ServiceProcess, startComposeService } from './service-process.ts';

/** The services that work on stories, each a process of its own. */
export const WORKERS = ['poller', 'extractor', 'tagger', 'indexer'] as const;
type Worker = (typeof WORKERS)[number];

/** The distributed tier under test: the real services as processes, with docker-compose.yml's commands. */
export interface Distributed {
  store: Store;
  services: Map<string, ServiceProcess>;
  /** Starts a second process of a service. */
  another(name: Worker): Promise<void>;
  /** Kills a service with -9 and starts it again. */
  crash(name: Worker): Promise<void>;
  /** Ids of all searchable stories. */
  indexed(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts every worker on the given servers, with waits short enough for a test. `prefix` keeps runs on one server apart. */
export async function startDistributed(options: {
  redisUrl: string;
  elasticsearchUrl: string;
  prefix: string;
  env?: Record<string, string>;
}): Promise<Distributed> {
  const env = {
    REDIS_URL: options.redisUrl,
    ELASTICSEARCH_URL: options.elasticsearchUrl,
    QUEUE_PREFIX: options.prefix,
    INDEX_PREFIX: options.prefix,
    HTTP_ALLOW_HOSTS: '127.0.0.1',
    HTTP_PER_HOST: '20',
    QUEUE_LOCK_SECONDS: '5',
    ...options.env,
  };
  const services = new Map<string, ServiceProcess>();
  const start = (name: Worker) => services.set(name, startComposeService(name, env));
  for (const name of WORKERS) start(name);
  await Promise.all([...services.values()].map((service) => service.logged(`${service.name} runs`)));
  const store = await openStore({ elasticsearchUrl: options.elasticsearchUrl, indexPrefix: options.prefix });
  return {
    store,
    services,
    another: async (name) => {
      const service = startComposeService(name, env);
      services.set(`${name}-2`, service);
      await service.logged(`${name} runs`);
    },
    crash: async (name) => {
      await services.get(name)?.end('SIGKILL');
      start(name);
    },
    indexed: async () => {
      await store.refresh();
      return idsOf(store);
    },
    close: async () => {
      await Promise.all([...services.values()].map((service) => service.end('SIGKILL')));
      await store.close();
    },
  };
}

/** The ids that an export of everything gives, doubles included. */
export async function idsOf(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of store.stories.export({ query: null, filters: {} })) ids.push(...batch.map((story) => story.id));
  return ids;
}

/** Adds the origin's feeds, polled every `intervalSeconds`. */
export async function addFeeds(store: Store, origin: TestOrigin, count: number, intervalSeconds: number): Promise<void> {
  const now = new Date();
  for (let feed = 0; feed < count; feed += 1) {
    const url = origin.feedUrl(feed);
    const given = { url, source: sourceOf(feed), sourceName: `Outlet ${feed}`, intervalSeconds };
    await store.feeds.add(createFeed(given, now));
  }
}
