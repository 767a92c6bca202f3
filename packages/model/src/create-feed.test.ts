import { expect, test } from 'vitest';
import { createFeed } from './create-feed.ts';
import { feedSchema } from './feed.ts';
import { feedId } from './ids.ts';

const NOW = new Date('2026-06-05T12:00:00.000Z');
const GIVEN = { url: 'https://a.example/feed', source: 'a', sourceName: 'A' };

test('a new feed follows how often it changes, and is due at once', () => {
  const feed = createFeed(GIVEN, NOW);
  expect(feedSchema.parse(feed)).toEqual(feed);
  expect(feed).toMatchObject({ id: feedId(GIVEN.url), intervalSeconds: null, urgent: false, enabled: true, delivery: 'poll' });
  expect(feed.poll.nextPollAt).toBe(NOW.toISOString());
});

test('a pushed feed is never due by itself', () => {
  const feed = createFeed({ ...GIVEN, url: 'urn:slugline:push:a', delivery: 'push' }, NOW);
  expect(feed.poll.nextPollAt).toBeNull();
});

test('what is said stands, of the first state too', () => {
  const feed = createFeed({ ...GIVEN, id: 'x', urgent: true, poll: { health: 'ok' } }, NOW);
  expect(feed).toMatchObject({ id: 'x', urgent: true, poll: { health: 'ok', nextPollAt: NOW.toISOString() } });
});
