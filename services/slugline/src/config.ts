import { extractorSettings } from '@slugline/extractor';
import { pollerSettings } from '@slugline/poller';
import { type ConfigOf, connectionSettings, oneOf, outboundSettings, text } from '@slugline/runtime';
import { taggerSettings } from '@slugline/tagger';
import { webSettings } from '@slugline/web';

/** The settings of every stage in one process: what `slugline config` shows. */
export const settings = {
  dataDir: text({ env: 'DATA_DIR', about: 'Folder of the embedded tier: stories, queues, lock and log', default: './data' }),
  sample: oneOf({
    env: 'SAMPLE',
    about: 'The bundled sample wire: auto shows it on the embedded tier until a feed is added or it is removed',
    values: ['auto', 'on', 'off'],
    default: 'auto',
  }),
  ...connectionSettings,
  ...webSettings,
  ...pollerSettings,
  ...extractorSettings,
  ...taggerSettings,
  ...outboundSettings,
};

/** The values of {@link settings}. */
export type Config = ConfigOf<typeof settings>;
