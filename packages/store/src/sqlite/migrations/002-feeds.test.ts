import { createFeed } from '@slugline/model';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { countByHealth, readPart } from '../find-feeds.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from './index.ts';

test('feeds that were stored before can be found as those added since', () => {
  const db = connect(':memory:');
  migrate(db, ':memory:', MIGRATIONS.slice(0, 1));
  const now = new Date('2026-03-01T00:00:00.000Z');
  const { poll, ...feed } = createFeed({ url: 'https://a.example/rss', source: 'a', sourceName: 'The A' }, now);
  const values = [feed.id, 1, now.getTime(), JSON.stringify(feed), JSON.stringify(poll)];
  db.run('INSERT INTO feeds (id, enabled, next_poll_at, feed, poll) VALUES (?, ?, ?, ?, ?)', ...values);
  for (const step of MIGRATIONS.slice(1)) db.exec(step.sql);
  const part = { first: [], among: null, after: null, limit: 5 };
  expect(readPart(db, { ...part, filter: { text: 'THE', source: 'a', sample: false } })).toEqual([{ ...feed, poll }]);
  expect(countByHealth(db)).toEqual([['new', 1]]);
  db.close();
});
