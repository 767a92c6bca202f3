import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeed, type Feed, inboxId, pushFeedUrl } from '@slugline/model';
import { createLogger } from '@slugline/runtime';
import { openStore, type Store } from '@slugline/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepInbox } from './inbox-sweep.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
let folder: string;
let store: Store;
const logger = createLogger({ service: 'test', level: 'silent' });
const sweep = () => sweepInbox({ store, clock: { now: () => now }, logger });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-sweep-'));
  store = await openStore({ dataDir: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function feedWithDocument(source: string, change: Partial<Feed> = {}, nextPollAt: string | null = null): Promise<Feed> {
  const facts = { url: pushFeedUrl(source), source, sourceName: source, delivery: 'push' as const };
  const feed = createFeed({ ...facts, ...change, poll: { nextPollAt } }, now);
  await store.feeds.add(feed);
  const bytes = new TextEncoder().encode(source);
  await store.inbox.put({
    ...{ id: inboxId(feed.id, bytes), feedId: feed.id, bytes, contentType: null, url: null },
    ...{ receivedAt: now.toISOString(), origin: 'api' },
  });
  return feed;
}
const due = async (feed: Feed) => (await store.feeds.get(feed.id))?.poll.nextPollAt;

test('wakes a feed whose document nobody would look at, and no other', async () => {
  const asleep = await feedWithDocument('asleep');
  const soon = new Date(now.getTime() + 30_000).toISOString();
  const looking = await feedWithDocument('looking', {}, soon);
  const paused = await feedWithDocument('paused', { enabled: false });
  await sweep();
  expect([await due(asleep), await due(looking), await due(paused)]).toEqual([now.toISOString(), soon, null]);
});

test('drops the documents of a feed that was removed', async () => {
  const feed = await feedWithDocument('removed');
  await store.feeds.remove(feed.id);
  await sweep();
  expect(await store.inbox.waiting()).not.toContain(feed.id);
});
