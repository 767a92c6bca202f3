import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The process's Prometheus metrics. Every item ends in exactly one `slugline_outcomes_total` per stage. */
export interface Metrics {
  readonly registry: Registry;
  /** Labels: stage, outcome (done, skip, retry, dead), code. */
  readonly outcomes: Counter<'stage' | 'outcome' | 'code'>;
  /** Seconds a job took in its stage, waiting not counted. */
  readonly duration: Histogram<'stage'>;
  /** Jobs by stage and state (waiting, active, delayed), set when scraped. */
  readonly backlog: Gauge<'stage' | 'state'>;
  /** Outgoing requests by kind and status class or error code. */
  readonly fetches: Counter<'kind' | 'result'>;
  /** Stories made, by source and by what their text was read from: the kind of the page, the code why it was not used, or `feed`. */
  readonly readings: Counter<'source' | 'kind'>;
  /** Fields for which a site rule found nothing on a page that it is for. */
  readonly ruleMisses: Counter<'rule' | 'field'>;
}

/** Makes the metrics; `process` adds Node's own (memory, event loop lag). */
export function createMetrics(options: { process: boolean } = { process: false }): Metrics {
  const registry = new Registry();
  if (options.process) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    outcomes: new Counter({
      name: 'slugline_outcomes_total',
      help: 'Jobs ended, by stage, outcome and code',
      labelNames: ['stage', 'outcome', 'code'],
      registers,
    }),
    duration: new Histogram({
      name: 'slugline_stage_seconds',
      help: 'Time a job took in its stage',
      labelNames: ['stage'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30],
      registers,
    }),
    backlog: new Gauge({
      name: 'slugline_backlog_jobs',
      help: 'Jobs in the queue of a stage, by state',
      labelNames: ['stage', 'state'],
      registers,
    }),
    fetches: new Counter({
      name: 'slugline_fetches_total',
      help: 'Outgoing requests, by kind and result',
      labelNames: ['kind', 'result'],
      registers,
    }),
    readings: new Counter({
      name: 'slugline_readings_total',
      help: 'Stories made, by source and what their text was read from',
      labelNames: ['source', 'kind'],
      registers,
    }),
    ruleMisses: new Counter({
      name: 'slugline_rule_misses_total',
      help: 'Fields for which a site rule found nothing',
      labelNames: ['rule', 'field'],
      registers,
    }),
  };
}
