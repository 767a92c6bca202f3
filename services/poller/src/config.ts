import { connectionSettings, healthSettings, integer, outboundSettings, publicSettings, text } from '@slugline/runtime';

/** The poller's own settings. */
export const pollerSettings = {
  ...publicSettings,
  pollConcurrency: integer({
    env: 'POLL_CONCURRENCY',
    about: 'Feeds polled at once by one process',
    default: 20,
    min: 1,
    max: 500,
  }),
  pollLeaseSeconds: integer({
    env: 'POLL_LEASE_SECONDS',
    about: 'Seconds after which a poll that was claimed and never ended is due again',
    default: 30,
    min: 1,
    max: 3600,
  }),
  redeliverSeconds: integer({
    env: 'POLL_REDELIVER_SECONDS',
    about: 'Seconds after which an item that was queued and never ended is queued again',
    default: 600,
    min: 1,
    max: 86_400,
  }),
  watchFolder: text({
    env: 'WATCH_FOLDER',
    about: 'Folder that agencies drop files into, a subfolder for each source; absent: none is watched',
  }),
};

/** The whole table of the poller as a process of its own. */
export const config = { ...connectionSettings, ...healthSettings, ...outboundSettings, ...pollerSettings };
