import { sluglineError } from '@slugline/model';
import { type ConfigOf, type ConfigTable, integer, list, oneOf, readConfig, text, url } from './config.ts';
import { type Probe, serveHealth } from './health.ts';
import { createLogger, type Logger, logFunction } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type Running, stopOnSignal } from './stop.ts';

/** The version of every part of Slugline; they are released together. */
export const VERSION = '0.1.0';

/** Where the tiers are; every service has these. Both URLs absent: the embedded tier, which only `slugline start` runs. */
export const connectionSettings = {
  redisUrl: url({
    env: 'REDIS_URL',
    about: 'Redis for the queues; absent: PGlite in the data folder',
    schemes: ['redis', 'rediss'],
    secret: true,
  }),
  elasticsearchUrl: url({
    env: 'ELASTICSEARCH_URL',
    about: 'Elasticsearch for stories and records; absent: SQLite in the data folder',
    schemes: ['http', 'https'],
    secret: true,
  }),
  queuePrefix: text({ env: 'QUEUE_PREFIX', about: 'Prefix of the keys in Redis', default: 'slugline' }),
  indexPrefix: text({ env: 'INDEX_PREFIX', about: 'Prefix of index and alias names in Elasticsearch', default: 'slugline' }),
  logLevel: oneOf({
    env: 'LOG_LEVEL',
    about: 'Least level that is logged',
    values: ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
    default: 'info',
  }),
  congestionLimit: integer({
    env: 'CONGESTION_LIMIT',
    about: 'Jobs that a stage may be behind before the stage before it waits',
    default: 1000,
    min: 1,
    max: 1_000_000,
  }),
  lockSeconds: integer({
    env: 'QUEUE_LOCK_SECONDS',
    about:
      'Seconds after which the jobs of a dead process are taken up by another (0: the tier decides, 20 on Redis, 6 embedded)',
    default: 0,
    min: 0,
    max: 600,
  }),
} satisfies ConfigTable;

/** Settings of a service that has no web server of its own. */
export const healthSettings = {
  healthHost: text({
    env: 'HEALTH_HOST',
    about: 'Address on which /healthz, /readyz and /metrics are served',
    default: '127.0.0.1',
  }),
  healthPort: integer({
    env: 'HEALTH_PORT',
    about: 'Port of /healthz, /readyz and /metrics; 0 takes any free one',
    default: 0,
    min: 0,
    max: 65_535,
  }),
} satisfies ConfigTable;

/** Settings of whatever fetches from publishers. */
export const outboundSettings = {
  httpContact: text({ env: 'HTTP_CONTACT', about: 'URL or e-mail address in the User-Agent, so that publishers can reach you' }),
  httpAllowHosts: list({
    env: 'HTTP_ALLOW_HOSTS',
    about: 'Hosts (or host:port) on private networks that may be fetched, separated by commas',
    default: [],
  }),
  httpPerHost: integer({ env: 'HTTP_PER_HOST', about: 'Requests to one host at once', default: 2, min: 1, max: 100 }),
  httpDelayMs: integer({
    env: 'HTTP_DELAY_MS',
    about: 'Milliseconds between two requests to one host',
    default: 500,
    min: 0,
    max: 60_000,
  }),
} satisfies ConfigTable;

/** Where others reach the web service. */
export const publicSettings = {
  publicUrl: url({
    env: 'PUBLIC_URL',
    about:
      'Where readers and hubs reach this server, for links in outbound feeds and for WebSub; absent: the address that was asked, and no hub',
    schemes: ['http', 'https'],
  }),
} satisfies ConfigTable;

/** The connection settings in the form that packages/pipeline takes. */
export function queueOptions(config: ConfigOf<typeof connectionSettings>) {
  const lockMs = config.lockSeconds * 1_000;
  return {
    redisUrl: config.redisUrl,
    prefix: config.queuePrefix,
    congestionLimit: config.congestionLimit,
    // Looked for several times within a lock, so that a dead process's jobs wait little longer than the lock.
    ...(lockMs === 0 ? {} : { lockDurationMs: lockMs, stalledIntervalMs: Math.max(1_000, Math.round(lockMs / 3)) }),
  };
}

/** The outbound settings in the form that packages/http takes. */
export function httpOptions(config: ConfigOf<typeof outboundSettings>) {
  return {
    contact: config.httpContact,
    allowHosts: config.httpAllowHosts,
    perHostConcurrency: config.httpPerHost,
    perHostDelayMs: config.httpDelayMs,
    version: VERSION,
  };
}

/** A Store, as far as starting a service needs to know it; `packages/store` has the real one. */
interface OpenStore {
  deadLetters: unknown;
  items: unknown;
  check: Probe;
  close(): Promise<void>;
}
/** The queues, as far as starting a service needs to know them; `packages/pipeline` has the real ones. */
interface OpenPipeline {
  check: Probe;
  close(): Promise<void>;
}

/** What a service's start is given. */
export interface ServiceContext<T extends ConfigTable, S extends OpenStore, P extends OpenPipeline> {
  config: ConfigOf<T>;
  logger: Logger;
  metrics: Metrics;
  store: S;
  pipeline: P;
  /** What readiness depends on. */
  probes: Record<string, Probe>;
}

/** How a service starts as a process of its own. This package knows neither store nor pipeline, so their ways to open are given. */
export interface ServiceOptions<T extends ConfigTable, S extends OpenStore, P extends OpenPipeline> {
  name: string;
  table: T;
  openStore: (options: ConfigOf<typeof connectionSettings> & { log: ReturnType<typeof logFunction> }) => Promise<S>;
  openPipeline: (
    options: ReturnType<typeof queueOptions> & {
      deadLetters: S['deadLetters'];
      ledger: S['items'];
      logger: Logger;
      metrics: Metrics;
    },
  ) => Promise<P>;
  /** Where to serve health; absent for a service with a web server of its own. */
  health?: (config: ConfigOf<T>) => { host: string; port: number };
  /** Starts the work; answers what to stop, in order, before queues and store are closed. */
  start: (context: ServiceContext<T, S, P>) => Promise<readonly Running[]>;
}

/**
 * Runs one service as a process of its own: configuration, logger, metrics, store, queues, health server, graceful stop.
 * @throws PermanentError config.invalid, or start.servers_needed when the distributed tier's URLs are missing.
 */
export async function runService<T extends typeof connectionSettings & ConfigTable, S extends OpenStore, P extends OpenPipeline>(
  options: ServiceOptions<T, S, P>,
): Promise<void> {
  const config = readConfig(options.table);
  const missing = [config.redisUrl ? [] : 'REDIS_URL', config.elasticsearchUrl ? [] : 'ELASTICSEARCH_URL'].flat();
  if (missing.length > 0) throw sluglineError('start.servers_needed', { service: options.name, missing });
  const logger = createLogger({ service: options.name, level: String(config.logLevel) });
  const metrics = createMetrics({ process: true });
  const connection = config as ConfigOf<typeof connectionSettings>;
  const store = await options.openStore({ ...connection, log: logFunction(logger) });
  const { deadLetters, items: ledger } = store;
  const pipeline = await options.openPipeline({ ...queueOptions(connection), deadLetters, ledger, logger, metrics });
  const probes: Record<string, Probe> = { queue: () => pipeline.check(), store: () => store.check() };
  const running = await options.start({ config, logger, metrics, store, pipeline, probes });
  const where = options.health?.(config);
  const health = where ? [await serveHealth({ ...where, probes, metrics })] : [];
  stopOnSignal([...running, ...health, { stop: () => pipeline.close() }, { stop: () => store.close() }], logger);
  logger.info({ healthPort: health[0]?.port }, `${options.name} runs`);
}
