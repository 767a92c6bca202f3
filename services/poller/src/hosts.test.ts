import type { Feed } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { item, openNewsroom, openPublisher, rss } from './poll.test-support.ts';

const offline = () => Promise.reject(Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' }));
const minutes = (from: Date, to: string | null) => (Date.parse(to ?? '') - from.getTime()) / 60_000;

describe('our own outage', () => {
  test('counts against no feed, is said once, shows on the health page, and ends with the first answer', async () => {
    const room = await openNewsroom({ lookup: offline });
    const publisher = await openPublisher({ status: 200, body: rss(item('a', 'One')) });
    const feeds = await Promise.all([1, 2, 3, 4, 5].map((n) => room.addFeed(`http://host${n}.example/feed`)));
    for (const feed of feeds) await room.poll(feed);
    for (const feed of feeds) {
      const state = await room.state(feed);
      expect(state).toMatchObject({ failures: 0, health: 'new', plan: { reason: 'outage' }, lastError: null });
      expect(minutes(room.now(), state.nextPollAt)).toBeLessThan(2);
    }
    expect(await room.store.notes.get('poll.outage')).toContain(room.now().toISOString());
    const own = await room.addFeed(publisher.url);
    await room.poll(own);
    expect(await room.store.notes.get('poll.outage')).toBe('');
    expect(room.log.map(({ msg }) => msg)).toEqual([
      'no host answers: the line seems to be down; it is held against no feed',
      'hosts answer again: the line is back',
    ]);
    const [first] = feeds;
    if (first === undefined) return;
    await room.poll(first);
    expect(await room.state(first)).toMatchObject({ failures: 1, outcome: 'dns', health: 'failing' });
  });

  test('is not what a host alone does that is away', async () => {
    const room = await openNewsroom({ lookup: offline });
    const feeds = await Promise.all([1, 2, 3].map((n) => room.addFeed(`http://gone.example/${n}`)));
    for (const feed of feeds) await room.poll(feed);
    for (const feed of feeds) expect(await room.state(feed)).toMatchObject({ failures: 1, outcome: 'dns' });
  });

  test('is not while other hosts answer, be it with an error', async () => {
    const room = await openNewsroom({ lookup: offline });
    const publisher = await openPublisher({ status: 500 });
    const alive = await room.addFeed(publisher.url);
    for (const n of [1, 2, 3, 4]) {
      const feed = await room.addFeed(`http://host${n}.example/feed`);
      await room.poll(feed);
      await room.poll(alive);
      expect(await room.state(feed)).toMatchObject({ failures: 1 });
    }
  });

  test('a failure that was held against a feed before the outage was known is taken back, unless the feed was polled since', async () => {
    const room = await openNewsroom({ lookup: offline });
    const [one, two, three] = await Promise.all([1, 2, 3].map((n) => room.addFeed(`http://host${n}.example/feed`)));
    if (one === undefined || two === undefined || three === undefined) return;
    await room.poll(one);
    expect(await room.state(one)).toMatchObject({ failures: 1, health: 'failing' });
    await room.poll(two);
    await room.poll(three);
    expect(await room.state(one)).toMatchObject({ failures: 0, health: 'new', lastError: null });
    expect(await room.state(two)).toMatchObject({ failures: 0 });
  });
});

describe('a host that refuses', () => {
  const refusal = { status: 429, headers: { 'retry-after': '7200' } };

  test("one feed is that feed's matter; several make it the host's, and its other feeds wait without a request", async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher(refusal);
    const at = (name: string) => publisher.url.replace('feed.xml', name);
    const feeds = await Promise.all(['a', 'b', 'c', 'd'].map((name) => room.addFeed(at(name))));
    const [a, b, c, d] = feeds;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    await room.poll(a);
    await room.poll(b);
    expect(await room.state(b)).toMatchObject({ outcome: 'rate-limited', plan: { reason: 'retry-after' } });
    await room.poll(c);
    publisher.asked.length = 0;
    expect((await room.poll(d)).code).toBe('http.host_busy');
    expect(publisher.asked).toEqual([]);
    const state = await room.state(d);
    expect(state).toMatchObject({ failures: 0, health: 'new', lastError: null, plan: { reason: 'host-pause' } });
    expect(minutes(room.now(), state.nextPollAt)).toBeGreaterThanOrEqual(120);
    room.passMinutes(140);
    publisher.answers = [{ status: 200, body: rss(item('a', 'One')) }];
    expect((await room.poll(d)).next).toHaveLength(1);
  });

  test('pages are not kept back by it', async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher({ status: 200, headers: { 'content-type': 'text/html' }, body: 'x' });
    await room.deps.http.pauseHost(publisher.url, 60_000);
    expect((await room.deps.http.get({ url: publisher.url, kind: 'page' })).status).toBe(200);
  });
});

test('a busy host is no failure: what its feed said last stands, and it comes again in its turn', async () => {
  const lookup = () => new Promise<never>(() => undefined);
  const limits = { feed: { connectMs: 60_000, totalMs: 60_000 } };
  const room = await openNewsroom({ lookup, perHostDelayMs: 1, limits });
  const stopping = new AbortController();
  const feeds = await Promise.all(Array.from({ length: 12 }, (_, n) => room.addFeed(`http://slow.example/${n}`)));
  const putOff: Feed[] = [];
  // Two are asked and four wait in the line of the host; the others are put off at once.
  const polls = feeds.map(async (feed) => {
    const result = await room.poll(feed, stopping.signal).catch(() => null);
    if (result?.code === 'http.host_busy') putOff.push(feed);
    return result?.code ?? 'stopped';
  });
  await expect.poll(() => putOff.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(6);
  for (const feed of putOff) {
    const state = await room.state(feed);
    expect(state).toMatchObject({
      failures: 0,
      health: 'new',
      lastError: null,
      lastPolledAt: null,
      plan: { reason: 'host-busy' },
    });
    expect(minutes(room.now(), state.nextPollAt)).toBeGreaterThanOrEqual(1);
  }
  stopping.abort(new Error('stopping'));
  expect(new Set(await Promise.all(polls))).toEqual(new Set(['http.host_busy', 'stopped']));
}, 20_000);
