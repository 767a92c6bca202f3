import { FEED_DEFAULTS, type Feed, POLL_DEFAULTS, type PollState } from '@slugline/model';
import { findableText, patchFeed, sortFeeds } from '../feeds.ts';
import type { FeedPatch } from '../port.ts';
import type { Connection } from './connection.ts';

export interface FeedRow {
  id: string;
  next_poll_at: number | null;
  feed: string;
  poll: string;
}

/** `next_poll_at` is the truth about when it is due: a claim moves it alone. */
export function toFeed(row: FeedRow): Feed {
  const poll = JSON.parse(row.poll) as PollState;
  const feed = JSON.parse(row.feed) as Omit<Feed, 'poll'>;
  const nextPollAt = row.next_poll_at === null ? null : new Date(row.next_poll_at).toISOString();
  return { ...FEED_DEFAULTS, ...feed, poll: { ...POLL_DEFAULTS, ...poll, nextPollAt } };
}

function instant(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso);
}

export const SELECT = 'SELECT id, next_poll_at, feed, poll FROM feeds';

/** Adds a feed; false when its id is taken. */
export function addFeed(db: Connection, given: Feed): boolean {
  const { poll, ...feed } = given;
  const changes = db.run(
    `INSERT INTO feeds (id, enabled, next_poll_at, health, sample, name, source, url, words, feed, poll)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    feed.id,
    feed.enabled ? 1 : 0,
    instant(poll.nextPollAt),
    poll.health,
    feed.sample ? 1 : 0,
    feed.sourceName,
    feed.source,
    feed.url,
    findableText(feed),
    JSON.stringify(feed),
    JSON.stringify(poll),
  );
  return changes > 0;
}

/** Adds feeds in one transaction. */
export function addFeeds(db: Connection, feeds: readonly Feed[]): boolean[] {
  return db.transaction('write', () => feeds.map((feed) => addFeed(db, feed)));
}

export function readFeed(db: Connection, id: string): Feed | null {
  const row = db.first<FeedRow>(`${SELECT} WHERE id = ?`, id);
  return row === undefined ? null : toFeed(row);
}

export function listFeeds(db: Connection): Feed[] {
  return sortFeeds(db.all<FeedRow>(SELECT).map(toFeed));
}

export function updateFeed(db: Connection, id: string, patch: FeedPatch): Feed | null {
  return db.transaction('write', () => {
    const found = readFeed(db, id);
    if (found === null) return null;
    const { poll, ...feed } = patchFeed(found, patch);
    db.run(
      'UPDATE feeds SET enabled = ?, name = ?, source = ?, url = ?, words = ?, feed = ? WHERE id = ?',
      feed.enabled ? 1 : 0,
      feed.sourceName,
      feed.source,
      feed.url,
      findableText(feed),
      JSON.stringify(feed),
      id,
    );
    return { ...feed, poll };
  });
}

export function removeFeed(db: Connection, id: string): boolean {
  return db.run('DELETE FROM feeds WHERE id = ?', id) > 0;
}

/** Takes due feeds; the write lock from the start keeps two processes from taking the same one. */
export function claimFeeds(db: Connection, options: { now: number; limit: number; leaseMs: number }): Feed[] {
  return db.transaction('write', () => {
    const due = db.all<FeedRow>(
      `${SELECT} WHERE enabled = 1 AND next_poll_at <= ? ORDER BY next_poll_at, id LIMIT ?`,
      options.now,
      options.limit,
    );
    const until = options.now + options.leaseMs;
    for (const row of due) db.run('UPDATE feeds SET next_poll_at = ? WHERE id = ?', until, row.id);
    return due.map((row) => toFeed({ ...row, next_poll_at: until }));
  });
}

export function recordPoll(db: Connection, id: string, state: PollState): void {
  const due = instant(state.nextPollAt);
  db.run('UPDATE feeds SET next_poll_at = ?, health = ?, poll = ? WHERE id = ?', due, state.health, JSON.stringify(state), id);
}

export function pollFeedAt(db: Connection, id: string, ms: number): boolean {
  return db.run('UPDATE feeds SET next_poll_at = ? WHERE id = ?', ms, id) > 0;
}

/** Due at that time, or earlier where it was due earlier. */
export function wakeFeed(db: Connection, id: string, ms: number): boolean {
  return db.run('UPDATE feeds SET next_poll_at = min(coalesce(next_poll_at, ?1), ?1) WHERE id = ?2', ms, id) > 0;
}

/** When the next enabled feed is due, in milliseconds. */
export function nextDue(db: Connection): number | null {
  return db.first<{ due: number | null }>('SELECT min(next_poll_at) AS due FROM feeds WHERE enabled = 1')?.due ?? null;
}
