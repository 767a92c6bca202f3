import { type Feed, sluglineError, systemClock } from '@slugline/model';
import { redactUrl } from '@slugline/runtime';
import { newFeed } from '@slugline/web';
import { removeSample } from '../sample-control.ts';
import { withStore } from './open.ts';
import { print, printJson, printTable } from './output.ts';

/** `slugline feeds add URL`: the poller sees it within a second; a first real feed ends the sample. */
export async function addFeed(
  url: string,
  options: { source?: string; sourceName?: string; title?: string; interval?: string; json?: boolean },
): Promise<void> {
  const intervalSeconds = options.interval === undefined ? undefined : Number(options.interval);
  const feed = newFeed(
    { url, source: options.source, sourceName: options.sourceName, title: options.title, intervalSeconds },
    systemClock.now(),
  );
  await withStore(async ({ store, logger }) => {
    if (!(await store.feeds.add(feed))) throw sluglineError('feed.exists', { url: feed.url, feedId: feed.id });
    await removeSample({ store, pipeline: null, clock: systemClock, logger });
    if (options.json) printJson({ ...feed, url: redactUrl(feed.url) });
    else print(`Added ${redactUrl(feed.url)} as feed ${feed.id} of ${feed.sourceName}; it is polled as soon as Slugline runs.`);
  });
}

/** `slugline feeds list`. */
export async function listFeeds(options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    const feeds = await store.feeds.list();
    if (options.json) for (const feed of feeds) printJson({ ...feed, url: redactUrl(feed.url) });
    else if (feeds.length === 0) print('There are no feeds yet. Add one: npx slugline feeds add https://example.org/feed.xml');
    else printTable([['ID', 'HEALTH', 'SOURCE', 'ITEMS', 'LAST POLL', 'URL', 'LAST ERROR'], ...feeds.map(row)]);
  });
}

function row(feed: Feed): string[] {
  const { poll } = feed;
  return [
    feed.id,
    feed.enabled ? poll.health : 'paused',
    feed.source,
    String(poll.itemCount),
    poll.lastPolledAt ?? 'never',
    redactUrl(feed.url),
    poll.lastError?.code ?? '',
  ];
}

/** `slugline feeds poll ID|all`: makes it due now. */
export async function pollFeeds(id: string, options: { json?: boolean }): Promise<void> {
  await withStore(async ({ store }) => {
    const ids = id === 'all' ? (await store.feeds.list()).map((feed) => feed.id) : [id];
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
