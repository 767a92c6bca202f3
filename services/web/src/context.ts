import type { HttpClient } from '@slugline/http';
import type { Clock } from '@slugline/model';
import type { Pipeline } from '@slugline/pipeline';
import type { Logger, Metrics, Probe } from '@slugline/runtime';
import type { Store } from '@slugline/store';
import type { Vocabularies } from '@slugline/topics';

/** The bundled sample wire, as far as the web service needs it: is it on, and take it away with everything it brought. */
export interface SampleControl {
  active(): Promise<boolean>;
  remove(): Promise<void>;
}

/** Everything that the API and the portal work with; the composition root makes it. */
export interface WebContext {
  store: Store;
  pipeline: Pipeline;
  /** To look at the address of a feed that somebody adds. */
  http: HttpClient;
  logger: Logger;
  metrics: Metrics;
  clock: Clock;
  /** The dependencies that /readyz asks, by name. */
  probes: Record<string, Probe>;
  sample: SampleControl;
  /** Names and codes, an operator's own among them. */
  vocabularies: Vocabularies;
  version: string;
  /** Where readers reach this server; the request's own Host is used when absent. */
  publicUrl?: string | undefined;
}
