import { entry } from './entry.ts';

/** Store and queue. */
export const storeErrors = {
  'store.unavailable': entry(
    'transient',
    503,
    (p: { store: string; reason: string }) => `${p.store} does not answer (${p.reason}). Work waits until it is back.`,
  ),
  'store.blocked': entry(
    'transient',
    503,
    (p: { store: string; reason: string }) => `${p.store} takes no writes (${p.reason}). Free disk space; work waits until then.`,
  ),
  'store.not_ready': entry(
    'transient',
    503,
    (p: { store: string; reason: string }) => `${p.store} is not set up: ${p.reason}. Run "slugline start" once against it.`,
  ),
  'store.failed': entry(
    'permanent',
    500,
    (p: { store: string; reason: string }) => `${p.store} failed: ${p.reason}. See the log for the cause.`,
  ),
  'store.newer_schema': entry(
    'permanent',
    500,
    (p: { folder: string; found: number; known: number }) =>
      `The database in ${p.folder} is of schema ${p.found}; this Slugline knows up to ${p.known}. Upgrade Slugline, or choose another folder with DATA_DIR.`,
  ),
  'queue.unavailable': entry(
    'transient',
    503,
    (p: { queue: string; reason: string }) => `${p.queue} does not answer (${p.reason}). Work waits until it is back.`,
  ),
  'queue.policy': entry(
    'permanent',
    500,
    (p: { policy: string }) =>
      `Redis has maxmemory-policy "${p.policy}", under which it throws queued work away. Set maxmemory-policy to noeviction and start again.`,
  ),
} as const;
