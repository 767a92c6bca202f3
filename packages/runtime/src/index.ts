export {
  type ConfigOf,
  type ConfigTable,
  describeConfig,
  flag,
  integer,
  list,
  oneOf,
  readConfig,
  type Setting,
  text,
  url,
} from './config.ts';
export { dataFile, dataFolder, readFolder, readTextFile, type TextFile } from './folder.ts';
export { listen, type Probe, type Readiness, readiness, serveHealth } from './health.ts';
export { lineProbe, OUTAGE_NOTE } from './line.ts';
export { createLogger, type Logger, type LogTarget, logFunction, redactUrl } from './logger.ts';
export { isMain, runMain, stopOnUnforeseen } from './main.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export {
  connectionSettings,
  healthSettings,
  httpOptions,
  outboundSettings,
  publicSettings,
  queueOptions,
  runService,
  type ServiceContext,
  type ServiceOptions,
  VERSION,
} from './service.ts';
export { type Running, STOP_TIMEOUT_MS, stopAll, stopOnSignal } from './stop.ts';
export { TAGGER_NOTE, taggingProbe } from './tagging.ts';
export { createThreads, serveThread, type ThreadLoss, type ThreadOptions, type Threads } from './threads.ts';
