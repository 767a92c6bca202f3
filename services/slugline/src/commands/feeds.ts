import type { HttpClient } from '@slugline/http';
import { createHttpClient } from '@slugline/http';
import {
  type Feed,
  type FeedHealth,
  feedHealthSchema,
  feedReaderSchema,
  feedStanding,
  sluglineError,
  systemClock,
} from '@slugline/model';
import { createMetrics, httpOptions, redactUrl } from '@slugline/runtime';
import { addFeed as addByAddress, type NewFeed, sayFeed } from '@slugline/web';
import { removeSample } from '../sample-control.ts';
import { type Opened, withStore } from './open.ts';
import { print, printJson, printTable } from './output.ts';

/** What adding needs of an opened Store. */
export function adding({ store, logger }: Opened, http: HttpClient) {
  const deps = { store, pipeline: null, clock: systemClock, logger };
  // Looks for itself what there is to remove.
  const sample = { active: async () => true, remove: async () => void (await removeSample(deps)) };
  return { store, http, clock: systemClock, logger, sample };
}

/** Opens the polite HTTP client with the operator's settings for as long as `work` takes. */
export async function withHttp<T>(
  { config, logger }: Pick<Opened, 'config' | 'logger'>,
  work: (http: HttpClient) => Promise<T>,
): Promise<T> {
  const http = createHttpClient({ ...httpOptions(config), logger, metrics: createMetrics() });
  try {
    return await work(http);
  } finally {
    await http.close();
  }
}

/** The options of `slugline feeds add`. */
interface AddOptions {
  source?: string;
  sourceName?: string;
  title?: string;
  interval?: string;
  urgent?: boolean;
  reader?: string;
  check: boolean;
  json?: boolean;
}

/** `slugline feeds add URL`: a feed's or a site's address. The poller sees it within a second; a first real feed ends the sample. */
export async function addFeed(url: string, options: AddOptions): Promise<void> {
  const { source, sourceName, title, urgent } = options;
  const intervalSeconds = options.interval === undefined ? null : Number(options.interval);
  const given: NewFeed = { url, source, sourceName, title, intervalSeconds, urgent, reader: readReader(options.reader) };
  await withStore((opened) =>
    withHttp(opened, async (http) => {
      const { feed, check, problem } = await addByAddress(adding(opened, http), given, { check: options.check });
      const told = problem && { code: problem.code, detail: problem.message };
      if (options.json) return printJson({ ...shown(feed), check, problem: told });
      print(`Added ${redactUrl(feed.url)} as feed ${feed.id} of ${feed.sourceName}; it is polled as soon as Slugline runs.`);
      if (problem !== null) print(`It could not be read just now: ${problem.message}`);
    }),
  );
}

function readReader(given: string | undefined): Feed['reader'] | undefined {
  if (given === undefined) return undefined;
  const read = feedReaderSchema.safeParse(given);
  if (read.success) return read.data;
  throw sluglineError('request.invalid', { parameter: 'reader', expected: feedReaderSchema.options.join(' or '), got: given });
}

/** A feed as it may be printed. */
function shown(feed: Feed): object {
  const websub = feed.websub && { ...feed.websub, token: undefined, secret: undefined };
  return { ...feed, url: redactUrl(feed.url), websub };
}

const PAGE = 200;

/** `slugline feeds list`. */
export async function listFeeds(options: { health?: string; find?: string; json?: boolean }): Promise<void> {
  const filter = {
    ...(options.health ? { health: [readHealth(options.health)] } : {}),
    ...(options.find ? { text: options.find } : {}),
  };
  await withStore(async ({ store }) => {
    const rows: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await store.feeds.page({ ...filter, size: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      for (const feed of page.feeds) {
        if (options.json) printJson(shown(feed));
        else rows.push(row(feed));
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    if (options.json) return;
    if (rows.length > 0) printTable([['ID', 'HEALTH', 'SOURCE', 'LAST POLL', 'FOUND', 'NEXT', 'URL'], ...rows]);
    else if (Object.keys(filter).length > 0) print('No feed is so.');
    else print('There are no feeds yet. Add one: npx slugline feeds add https://example.org/');
  });
}

function readHealth(given: string): FeedHealth {
  const read = feedHealthSchema.safeParse(given);
  if (read.success) return read.data;
  throw sluglineError('request.invalid', {
    parameter: 'health',
    expected: `one of ${feedHealthSchema.options.join(', ')}`,
    got: given,
  });
}

function row(feed: Feed): string[] {
  const said = sayFeed(feed, systemClock.now());
  const next = [said.nextAt ?? said.nextWords ?? '', said.why === null ? '' : `(${said.why})`].join(' ').trim();
  const health = feedStanding(feed) === 'failing' ? `failing: ${feed.poll.lastError?.code ?? ''}` : said.health;
  return [feed.id, health, feed.source, feed.poll.lastPolledAt ?? 'never', said.found ?? '', next, redactUrl(feed.url)];
}

/** `slugline feeds poll ID|all`: makes it due now. */
export async function pollFeeds(id: string, options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    const ids = id === 'all' ? (await store.feeds.list()).flatMap((feed) => (feed.delivery === 'poll' ? [feed.id] : [])) : [id];
    const now = systemClock.now();
    for (const one of ids) if (!(await store.feeds.pollNow(one, now))) throw sluglineError('feed.unknown', { feedId: one });
    if (options.json) printJson({ due: ids });
    else
      print(
        `${ids.length === 1 ? 'The feed is' : `${ids.length} feeds are`} due now; a running Slugline polls within a second or two.`,
      );
  });
}

/** `slugline feeds remove ID`: its stories stay. */
export async function removeFeed(id: string, options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    if (!(await store.feeds.remove(id))) throw sluglineError('feed.unknown', { feedId: id });
    if (options.json) printJson({ removed: id });
    else print(`Removed feed ${id}. Its stories stay searchable.`);
  });
}
