import type { PollOutcome } from '@slugline/model';
import type { PollPolicy, PollRow } from './port.ts';

const MINUTE = 60;
const HOUR = 3_600;
/** Seconds of a day: the longest wait. */
export const DAY = 86_400;

const read = { next: 'habit', firstSeconds: 0, failure: null, health: 'ok' } as const satisfies PollRow;
const failed = { next: 'backoff', firstSeconds: 10 * MINUTE, failure: 1, health: 'failing' } as const satisfies PollRow;

/**
 * What becomes of a feed after each outcome. Waits after a failure double to a day; what a person has to mend begins with a longer one. Two codes that say
 * nothing of the feed (our own outage, a busy host) change neither its failures nor its health.
 */
export const POLL_TABLE: Readonly<Record<PollOutcome, PollRow>> = {
  new: read,
  same: read,
  'not-modified': read,
  /** 301 and 308: read; the new address is kept after some sightings. */
  moved: read,
  /** 302, 303 and 307: read; the old address stays. */
  redirected: read,
  unauthorized: { ...failed, firstSeconds: HOUR },
  'not-found': { ...failed, firstSeconds: 30 * MINUTE },
  /** The second one ends it. */
  gone: { next: 'gone', firstSeconds: DAY, failure: 1, health: 'failing' },
  'request-timeout': failed,
  'rate-limited': { ...failed, next: 'retry-after', firstSeconds: 30 * MINUTE },
  'client-error': { ...failed, firstSeconds: HOUR },
  'server-error': failed,
  dns: { ...failed, firstSeconds: 30 * MINUTE },
  tls: { ...failed, firstSeconds: HOUR },
  timeout: failed,
  connection: failed,
  /** Our own guard or an operator's setting said no. */
  refused: { ...failed, firstSeconds: HOUR },
  'too-large': { ...failed, firstSeconds: HOUR },
  'not-a-feed': { ...failed, firstSeconds: 30 * MINUTE },
  empty: failed,
  'bot-wall': { ...failed, firstSeconds: 2 * HOUR },
  'our-outage': { next: 'soon', firstSeconds: MINUTE, failure: 0, health: null },
  'host-busy': { next: 'soon', firstSeconds: MINUTE, failure: 0, health: null },
};

/** The times of the rules. */
export const POLL_POLICY: PollPolicy = {
  floor: 5 * MINUTE,
  urgentFloor: MINUTE,
  ceiling: DAY,
  hintCap: HOUR,
  websub: 6 * HOUR,
  price: 1.7,
  patience: 0.1,
};
