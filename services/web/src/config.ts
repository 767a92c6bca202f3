import { type ConfigTable, connectionSettings, integer, outboundSettings, publicSettings, text } from '@slugline/runtime';

/** Settings of the API and the portal. */
export const webSettings = {
  host: text({ env: 'HOST', about: 'Address on which the portal and the API are served', default: '127.0.0.1' }),
  port: integer({
    env: 'PORT',
    about: 'Port of the portal and the API; 0 takes any free one',
    default: 4100,
    min: 0,
    max: 65_535,
  }),
  ...publicSettings,
} satisfies ConfigTable;

/** Settings of the web service as a process of its own. */
export const config = { ...connectionSettings, ...webSettings, ...outboundSettings } satisfies ConfigTable;
