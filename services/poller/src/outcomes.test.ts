import { describe, expect, test } from 'vitest';
import { type Answer, item, openNewsroom, openPublisher, openSelfSigned, rss } from './poll.test-support.ts';

/** Minutes from the newsroom's now to the feed's next poll. Every test feed has a fixed interval of ten. */
const minutesTo = (now: Date, at: string | null): number | null =>
  at === null ? null : (Date.parse(at) - now.getTime()) / 60_000;
const page = (inside: string) => `<!doctype html><html><head><title>Please sign in</title></head><body>${inside}</body></html>`;
const html = { 'content-type': 'text/html' };
const WALL = page('<script src="https://ct.captcha-delivery.com/c.js"></script>');
const LIMITS = { feed: { headersMs: 300, wireBytes: 100_000 } };

interface Row {
  outcome: string;
  code: string | null;
  lastStatus: number | null;
  minutes: number | null;
  failures: number;
  health?: string;
}

async function pollOnce(answer: Answer): Promise<Row> {
  const room = await openNewsroom({ limits: LIMITS });
  const feed = await room.addFeed((await openPublisher(answer)).url);
  await room.poll(feed);
  const { outcome, lastError, lastStatus, nextPollAt, failures, health } = await room.state(feed);
  const minutes = minutesTo(room.now(), nextPollAt);
  return { outcome: outcome ?? '', code: lastError?.code ?? null, lastStatus, minutes, failures, health };
}

describe('a poll that fails is told by its kind and comes again', () => {
  test.each<[string, Answer, Row]>([
    ['401', { status: 401 }, { outcome: 'unauthorized', code: 'http.unauthorized', lastStatus: 401, minutes: 60, failures: 1 }],
    ['403', { status: 403 }, { outcome: 'unauthorized', code: 'http.unauthorized', lastStatus: 403, minutes: 60, failures: 1 }],
    ['404', { status: 404 }, { outcome: 'not-found', code: 'http.not_found', lastStatus: 404, minutes: 30, failures: 1 }],
    ['408', { status: 408 }, { outcome: 'request-timeout', code: 'http.timeout', lastStatus: 408, minutes: 20, failures: 1 }],
    ['418', { status: 418 }, { outcome: 'client-error', code: 'http.client_error', lastStatus: 418, minutes: 60, failures: 1 }],
    ['429', { status: 429 }, { outcome: 'rate-limited', code: 'http.rate_limited', lastStatus: 429, minutes: 30, failures: 1 }],
    ['500', { status: 500 }, { outcome: 'server-error', code: 'http.server_error', lastStatus: 500, minutes: 20, failures: 1 }],
    ['503', { status: 503 }, { outcome: 'server-error', code: 'http.server_error', lastStatus: 503, minutes: 20, failures: 1 }],
    [
      'a server that never answers',
      () => undefined,
      { outcome: 'timeout', code: 'http.timeout', lastStatus: null, minutes: 20, failures: 1 },
    ],
    [
      'an answer that breaks off',
      (_, response) => response.writeHead(200, { 'content-length': '100' }).write('<rss>', () => response.destroy()),
      { outcome: 'connection', code: 'http.truncated', lastStatus: null, minutes: 20, failures: 1 },
    ],
    [
      'too large',
      { status: 200, body: `<rss>${' '.repeat(200_000)}</rss>` },
      { outcome: 'too-large', code: 'http.too_large', lastStatus: null, minutes: 60, failures: 1 },
    ],
    [
      'a page',
      { status: 200, headers: html, body: page('') },
      { outcome: 'not-a-feed', code: 'feed.not_a_feed', lastStatus: null, minutes: 30, failures: 1 },
    ],
    ['no byte', { status: 200 }, { outcome: 'empty', code: 'http.empty', lastStatus: 200, minutes: 20, failures: 1 }],
    [
      'a check against robots with 403',
      { status: 403, headers: html, body: WALL },
      { outcome: 'bot-wall', code: 'http.bot_wall', lastStatus: 403, minutes: 120, failures: 1 },
    ],
    [
      'a check against robots with 200',
      { status: 200, headers: html, body: WALL },
      { outcome: 'bot-wall', code: 'http.bot_wall', lastStatus: 200, minutes: 120, failures: 1 },
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await pollOnce(answer)).toEqual({ health: 'failing', ...expected });
  });

  test('a certificate that nobody signed', async () => {
    const room = await openNewsroom();
    const feed = await room.addFeed((await openSelfSigned({ status: 200, body: rss(item('a', 'One')) })).url);
    await room.poll(feed);
    expect(await room.state(feed)).toMatchObject({
      outcome: 'tls',
      lastError: { code: 'http.tls' },
      failures: 1,
      health: 'failing',
    });
  });

  test.each([
    ['ENOTFOUND', 'http.dns'],
    ['EAI_AGAIN', 'http.dns_failed'],
  ])('a name that DNS does not give (%s)', async (code, expected) => {
    const lookup = () => Promise.reject(Object.assign(new Error(code), { code }));
    const room = await openNewsroom({ lookup });
    const feed = await room.addFeed('http://gone.example/feed');
    await room.poll(feed);
    expect(await room.state(feed)).toMatchObject({ outcome: 'dns', lastError: { code: expected }, failures: 1 });
  });
});

describe('Retry-After', () => {
  // The table's own wait after a first 429 is 30 minutes; the jitter is in the middle of its range, which for a word of the server only lengthens.
  test.each<[string, string, number]>([
    ['in seconds', '7200', 120 * 1.05],
    ['as a date', 'Mon, 23 Nov 2026 14:00:00 GMT', 120 * 1.05],
    ['of ten years is a day', '315360000', 1_440],
    ['below zero shortens nothing', '-5', 30],
    ['in the past shortens nothing', 'Mon, 23 Nov 2015 14:00:00 GMT', 30],
    ['that is shorter than the own wait shortens nothing', '120', 30],
  ])('%s', async (_, value, minutes) => {
    const row = await pollOnce({ status: 429, headers: { 'retry-after': value } });
    expect(row.minutes).toBeCloseTo(minutes, 5);
  });

  test('of a 503 is kept too', async () => {
    const row = await pollOnce({ status: 503, headers: { 'retry-after': '7200' } });
    expect(row).toMatchObject({ code: 'http.rate_limited', minutes: 120 * 1.05 });
  });
});

describe('a poll that is answered', () => {
  test('200 with something new, 200 with the same, and 304', async () => {
    const room = await openNewsroom();
    const first = { status: 200, headers: { etag: '"1"', 'cache-control': 'max-age=60' }, body: rss(item('a', 'One')) };
    const publisher = await openPublisher(first);
    const feed = await room.addFeed(publisher.url);
    const { next } = await room.poll(feed);
    expect(next).toHaveLength(1);
    expect(await room.state(feed)).toMatchObject({
      ...{ outcome: 'new', lastOutcome: 'new', newCount: 1, itemCount: 1, failures: 0, health: 'ok', lastStatus: 200 },
      ...{ hints: { cacheSeconds: 60 }, plan: { reason: 'fixed', seconds: 600 }, nextPollAt: '2026-11-23T12:10:00.000Z' },
    });
    await room.settle(next);
    publisher.answers = [{ ...first, headers: { etag: '"2"' } }];
    expect(await room.poll(feed)).toMatchObject({ next: [], code: 'same' });
    expect(await room.state(feed)).toMatchObject({ outcome: 'same', lastOutcome: 'same', newCount: 0, itemCount: 1 });
    expect(await room.poll(feed)).toMatchObject({ next: [], code: 'not-modified' });
    expect(await room.state(feed)).toMatchObject({ outcome: 'not-modified', lastOutcome: 'not-modified', lastStatus: 304 });
  });

  test('recovers by itself, whatever the failure was', async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher({ status: 404 }, { status: 500 }, { status: 200, body: rss(item('a', 'One')) });
    const feed = await room.addFeed(publisher.url);
    for (const failures of [1, 2]) {
      await room.poll(feed);
      expect(await room.state(feed)).toMatchObject({ failures, health: 'failing' });
    }
    expect((await room.poll(feed)).next).toHaveLength(1);
    expect(await room.state(feed)).toMatchObject({ failures: 0, health: 'ok', lastError: null });
  });

  test('a feed whose items all end dead is flagged, and stays so while its server says 304', async () => {
    const room = await openNewsroom();
    const items = Array.from({ length: 8 }, (_, number) => item(`${number}`, `Story ${number}`));
    const publisher = await openPublisher({ status: 200, headers: { etag: '"1"' }, body: rss(...items) });
    const feed = await room.addFeed(publisher.url);
    await room.settle((await room.poll(feed)).next, 'dead');
    publisher.answers = [{ status: 200, headers: { etag: '"2"' }, body: rss(...items, item('new', 'New')) }];
    await room.poll(feed);
    expect(await room.state(feed)).toMatchObject({ health: 'not-extracting', failures: 0 });
    await room.poll(feed);
    expect(await room.state(feed)).toMatchObject({ health: 'not-extracting', lastOutcome: 'not-modified' });
  });
});

test('410 seen twice ends the feed, once does not', async () => {
  const room = await openNewsroom();
  const feed = await room.addFeed((await openPublisher({ status: 410 })).url);
  await room.poll(feed);
  expect(await room.state(feed)).toMatchObject({
    outcome: 'gone',
    health: 'failing',
    goneCount: 1,
    plan: { reason: 'gone-once' },
  });
  room.passMinutes(1_500);
  await room.poll(feed);
  expect(await room.state(feed)).toMatchObject({ outcome: 'gone', health: 'gone', nextPollAt: null, plan: { reason: 'gone' } });
  expect(await room.store.feeds.claimDue({ now: new Date('2030-01-01'), limit: 10, leaseMs: 1_000 })).toEqual([]);
});
