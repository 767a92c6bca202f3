import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeBytes } from '@slugline/feeds';
import { sluglineError, systemClock } from '@slugline/model';
import { readConfig, redactUrl } from '@slugline/runtime';
import { exportOpml, importOpml, lookAt, readFeedUrl } from '@slugline/web';
import { settings } from '../config.ts';
import { adding, withHttp } from './feeds.ts';
import { commandLogger, withStore } from './open.ts';
import { print, printJson, printTable } from './output.ts';

/** `slugline feeds discover URL`: the feeds of a page; adds nothing. */
export async function discoverFeeds(url: string, options: { json?: boolean }): Promise<void> {
  const address = readFeedUrl(url);
  const look = await withHttp({ config: readConfig(settings), logger: commandLogger() }, (http) => lookAt(http, address));
  if (look.kind === 'failed') throw look.error;
  const shown = redactUrl(address);
  if (look.kind === 'nothing')
    throw sluglineError('feed.none_found', { url: shown, looksLike: look.looksLike, tried: look.tried });
  const type = look.kind === 'feed' ? look.format : null;
  const found = look.kind === 'page' ? look.found : [{ url: look.url, title: look.title, type, isDeclared: true }];
  if (options.json) for (const feed of found) printJson({ ...feed, url: redactUrl(feed.url) });
  else if (look.kind === 'feed')
    print(`${shown} is a feed (${look.format}): ${look.title ?? 'without a title'}, ${look.items} items.`);
  else {
    const rows = found.map((feed) => [redactUrl(feed.url), feed.type ?? '', feed.isDeclared ? 'yes' : 'maybe', feed.title ?? '']);
    printTable([['URL', 'TYPE', 'FEED', 'TITLE'], ...rows]);
  }
}

/** `slugline feeds import FILE|-`: adds the feeds of an OPML document. */
export async function importFeeds(file: string, options: { json?: boolean }): Promise<void> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readBytes(file);
  await withStore((opened) =>
    withHttp(opened, async (http) => {
      const result = await importOpml(adding(opened, http), decodeBytes(bytes, null));
      if (options.json) for (const row of result.rows) printJson(row);
      const left = result.rows.filter((row) => row.outcome !== 'added');
      if (!options.json && left.length > 0) {
        const rows = left.map((row) => [String(row.line), row.outcome, row.url, row.reason ?? `it is there as ${row.feedId}`]);
        printTable([['LINE', '', 'URL', 'WHY'], ...rows]);
      }
      const cut = result.leftOut > 0 ? `, ${result.leftOut} left out (a document may have 50,000)` : '';
      if (!options.json) print(`${result.added} added, ${result.duplicate} there already, ${result.invalid} not usable${cut}.`);
    }),
  );
}

function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    throw sluglineError('request.not_found', { what: `readable file ${file}` }, { cause });
  });
}

/** `slugline feeds export [FILE]`: all polled feeds as OPML 2.0, on standard output without a file. */
export async function exportFeeds(file: string | undefined, options: { withCredentials?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    const text = await exportOpml({ store, clock: systemClock }, { withCredentials: options.withCredentials === true });
    if (file === undefined || file === '-') process.stdout.write(text);
    // Addresses may carry passwords: for this user only.
    else await writeFile(file, text, { mode: 0o600 });
  });
}
