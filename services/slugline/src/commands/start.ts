import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sluglineError } from '@slugline/model';
import { createLogger, type Logger, readConfig, stopOnSignal, stopOnUnforeseen, VERSION } from '@slugline/runtime';
import { startSlugline } from '../compose.ts';
import { type Config, settings } from '../config.ts';
import { isNodeNewEnough } from '../node-version.ts';

/** Runs every stage in this process until it is stopped. On a terminal: one line of progress, then the addresses; without one: JSON logs. */
export async function start(): Promise<void> {
  const began = performance.now();
  checkNode(process.versions.node);
  stopOnUnforeseen();
  const config = readConfig(settings);
  const terminal = process.stdout.isTTY === true;
  const logger = terminal ? await fileLogger(config) : createLogger({ service: 'slugline', level: config.logLevel });
  const show = terminal ? (text: string) => process.stdout.write(`\r\u001b[K${text}`) : () => {};
  process.once('SIGINT', leaveEarly);
  process.once('SIGTERM', leaveEarly);
  const slugline = await startSlugline(config, logger, (part) => show(`Slugline ${VERSION} is starting: ${part} …`)).catch(
    (error: unknown) => {
      show('');
      throw error;
    },
  );
  process.off('SIGINT', leaveEarly);
  process.off('SIGTERM', leaveEarly);
  stopOnSignal(slugline.running, logger, {
    onStopping: () => show('\r\u001b[KStopping: what is in flight ends or goes back to its queue …'),
    onStopped: () => show('\r\u001b[KSlugline has stopped. The next start goes on from here.\n'),
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  logger.info({ url: slugline.url, ...slugline.tier, sampleFeeds: slugline.sampleFeeds }, 'ready');
  if (terminal) show(welcome(slugline, config, seconds));
}

function leaveEarly(signal: NodeJS.Signals): void {
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

function checkNode(version: string): void {
  if (!isNodeNewEnough(version)) throw sluglineError('start.node_too_old', { version });
}

/** On a terminal the log goes to a file beside the data, so that the screen stays readable; one older file is kept. */
async function fileLogger(config: Config): Promise<Logger> {
  const folder = resolve(config.dataDir);
  const file = resolve(folder, 'slugline.log');
  try {
    await mkdir(folder, { recursive: true });
    return createLogger({ service: 'slugline', level: config.logLevel, to: { file } });
  } catch (cause) {
    throw sluglineError('start.folder_unwritable', { folder }, { cause });
  }
}

function welcome(
  slugline: { url: string; tier: { stories: string; queues: string }; sampleFeeds: number },
  config: Config,
  seconds: string,
): string {
  const lines = [
    `Slugline ${VERSION} is ready after ${seconds} s.`,
    '',
    `  Portal  ${slugline.url}/`,
    `  API     ${slugline.url}/docs`,
    `  Data    ${resolve(config.dataDir)} (stories in ${slugline.tier.stories}, queues in ${slugline.tier.queues}, log in slugline.log)`,
    ...(slugline.sampleFeeds > 0
      ? [
          `  Sample  ${slugline.sampleFeeds} fictional feeds are being read; they go when you add a feed, or with "npx slugline sample remove"`,
        ]
      : []),
    '',
    'Stop with Ctrl-C.',
    '',
  ];
  return lines.join('\n');
}
