import { firstPolls, type OpmlFeed, type OpmlRow, readOpml, writeOpml } from '@slugline/feeds';
import { type Feed, feedReaderSchema, SluglineError } from '@slugline/model';
import type { WebContext } from '../context.ts';
import { endSample } from './add.ts';
import { FEED_FIELDS, type NewFeed, newFeed } from './new-feed.ts';
import { withoutCredentials } from './redact.ts';

/** What became of one subscription of an OPML document. */
export interface ImportRow {
  line: number;
  /** Without user name and password. */
  url: string;
  title: string | null;
  outcome: 'added' | 'duplicate' | 'invalid';
  /** Of the feed that was added or was there before; null when invalid. */
  feedId: string | null;
  /** Why it is invalid. */
  reason: string | null;
}

/** What became of an OPML document. */
export interface ImportResult {
  rows: ImportRow[];
  added: number;
  duplicate: number;
  invalid: number;
  /** Subscriptions beyond the most that one document may have; they were not looked at. */
  leftOut: number;
}

type Read = { row: OpmlRow; feed: Feed } | { row: OpmlRow; reason: string };

/**
 * Adds the feeds of an OPML document, first polls spread over up to an hour. Nothing is fetched. A feed that is there already stays as it is.
 * @throws PermanentError opml.unreadable
 */
export async function importOpml(
  context: Pick<WebContext, 'store' | 'clock' | 'logger' | 'sample'>,
  text: string,
): Promise<ImportResult> {
  const now = context.clock.now();
  const { rows, leftOut } = readOpml(text);
  const read = rows.map((row) => readRow(row, now));
  const seen = new Set<string>();
  const fresh = read.flatMap((one) => ('feed' in one && !seen.has(one.feed.id) && seen.add(one.feed.id) ? [one.feed] : []));
  const added = await addAll(context, fresh, now);
  const result: ImportResult = { rows: [], added: 0, duplicate: 0, invalid: 0, leftOut };
  const told = new Set<string>();
  for (const one of read) {
    const { line, title } = one.row;
    const url = String(withoutCredentials(one.row.url));
    const isFirst = 'feed' in one && !told.has(one.feed.id);
    if ('feed' in one) told.add(one.feed.id);
    const outcome = !('feed' in one) ? 'invalid' : isFirst && added.has(one.feed.id) ? 'added' : 'duplicate';
    const feedId = 'feed' in one ? one.feed.id : null;
    result.rows.push({ line, url, title, outcome, feedId, reason: 'feed' in one ? null : one.reason });
    result[outcome] += 1;
  }
  context.logger.info({ added: result.added, duplicate: result.duplicate, invalid: result.invalid }, 'OPML imported');
  if (result.added > 0) await endSample(context);
  return result;
}

/** The ids of those that were added. */
async function addAll(context: Pick<WebContext, 'store'>, fresh: readonly Feed[], now: Date): Promise<Set<string>> {
  const { feeds } = context.store;
  const names = await feeds.sourceNames([...new Set(fresh.map((feed) => feed.source))]);
  const times = firstPolls(
    fresh.map((feed) => feed.url),
    now,
  );
  const due = fresh.map((feed, at) => ({
    ...feed,
    sourceName: names.get(feed.source) ?? feed.sourceName,
    poll: { ...feed.poll, nextPollAt: (times[at] ?? now).toISOString() },
  }));
  const added = await feeds.addMany(due);
  return new Set(due.flatMap((feed, at) => (added[at] === true ? [feed.id] : [])));
}

function readRow(row: OpmlRow, now: Date): Read {
  if (row.url === '') return { row, reason: 'It has no address (xmlUrl).' };
  try {
    const { own } = row;
    const reader = feedReaderSchema.safeParse(own.get('reader'));
    const interval = Number(own.get('intervalseconds'));
    const stated: NewFeed = {
      url: row.url,
      title: row.title,
      language: languageOf(row.language),
      source: own.get('source'),
      sourceName: own.get('sourcename'),
      intervalSeconds: own.has('intervalseconds') ? interval : null,
      urgent: own.get('urgent') === 'true',
      ...(reader.success ? { reader: reader.data } : {}),
    };
    const feed = newFeed(stated, now);
    return { row, feed: own.get('enabled') === 'false' ? { ...feed, enabled: false } : feed };
  } catch (error) {
    if (!(error instanceof SluglineError)) throw error;
    const name = String(error.details.parameter ?? '');
    return { row, reason: name in FEED_FIELDS ? `Its ${name} is not ${FEED_FIELDS[name]}.` : error.message };
  }
}

/** A language tag, or null: some readers write names. */
function languageOf(stated: string | null): string | null {
  try {
    return stated === null ? null : (Intl.getCanonicalLocales(stated.replaceAll('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}

/**
 * Every polled feed but the sample's as OPML 2.0, with what Slugline knows of it in attributes of its own, so that an import elsewhere has the same
 * sources and paces. User names and passwords of addresses are left out unless asked for.
 */
export async function exportOpml(
  context: Pick<WebContext, 'store' | 'clock'>,
  options: { withCredentials?: boolean } = {},
): Promise<string> {
  const feeds = (await context.store.feeds.list()).filter((feed) => !feed.sample && feed.delivery === 'poll');
  return writeOpml({
    title: 'Feeds of Slugline',
    createdAt: context.clock.now(),
    feeds: feeds.map(
      (feed): OpmlFeed => ({
        url: options.withCredentials === true ? feed.url : String(withoutCredentials(feed.url)),
        title: feed.title ?? feed.sourceName,
        language: feed.language,
        format: feed.format,
        own: {
          source: feed.source,
          sourceName: feed.sourceName,
          ...(feed.intervalSeconds === null ? {} : { intervalSeconds: String(feed.intervalSeconds) }),
          ...(feed.urgent ? { urgent: 'true' } : {}),
          ...(feed.reader === 'slugline' ? {} : { reader: feed.reader }),
          ...(feed.enabled ? {} : { enabled: 'false' }),
        },
      }),
    ),
  });
}
