import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore } from '@slugline/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { startTestSlugline, type TestSlugline } from '../support/slugline.ts';
import { waitUntil } from '../support/wait.ts';

const SENTENCE =
  'The harbour board met on Monday to weigh the levy, and its members heard pilots, traders and the crews of the ferries. ';

function rss(...numbers: number[]): string {
  const items = numbers.map(
    (n) =>
      `<item><guid isPermaLink="false">story-${n}</guid><title>Motion ${n} before the harbour board</title><description>${SENTENCE.repeat(8)} Motion ${n}.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Harbour Herald</title>${items.join('')}</channel></rss>`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

interface PublicFeed {
  id: string;
  websub: { state: string; leaseEndsAt: string | null; lastPushAt: string | null; reason: string | null } | null;
  poll: { unsettledCount: number };
}

let hub: TestHub;
let slugline: TestSlugline;

async function begin(discovery: 'header' | 'document'): Promise<void> {
  hub = await startTestHub({ discovery, document: rss(1) });
  const port = await freePort();
  slugline = await startTestSlugline({ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}/` });
}

async function addFeed(): Promise<string> {
  const answer = await slugline.send('POST', '/api/v1/feeds', { url: hub.topic, source: 'herald', sourceName: 'Harbour Herald' });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { data: PublicFeed }).data.id;
}

const feedOf = async (id: string) => (await slugline.get<{ data: PublicFeed }>(`/api/v1/feeds/${id}`)).data;
/** Both sides hold it. */
const subscribed = (id: string) =>
  waitUntil('the subscription is active', async () => hub.subscriptions.size === 1 && (await state(id)) === 'active');
const state = async (id: string) => (await feedOf(id)).websub?.state;
async function headlines(): Promise<string[]> {
  const found = await slugline.get<{ data: { headline: string }[] }>('/api/v1/stories?q=harbour&sort=oldest');
  return found.data.map(({ headline }) => headline).sort();
}

afterEach(async () => {
  await slugline?.close();
  await hub?.close();
});

test.each(['header', 'document'] as const)(
  'a feed whose %s names a hub is subscribed to, and what is pushed is searchable',
  async (discovery) => {
    await begin(discovery);
    const id = await addFeed();
    await waitUntil('the hub verified the subscription', () => hub.subscriptions.size === 1);
    await waitUntil('the feed says so', async () => (await state(id)) === 'active');
    await waitUntil('the polled story is searchable', async () => (await headlines()).length === 1);
    const before = hub.fetched;

    expect(await hub.publish(rss(2, 1))).toEqual([202]);
    await waitUntil('the pushed story is searchable', async () => (await headlines()).length === 2);
    expect(await headlines()).toEqual(['Motion 1 before the harbour board', 'Motion 2 before the harbour board']);
    expect(hub.fetched).toBe(before);
    expect((await feedOf(id)).websub?.lastPushAt).not.toBeNull();

    // The same again changes nothing.
    expect(await hub.publish(rss(2, 1))).toEqual([202]);
    await waitUntil('nothing is on its way', async () => (await feedOf(id)).poll.unsettledCount === 0);
    expect(await headlines()).toHaveLength(2);
  },
);

describe('with a hub in the header', () => {
  beforeEach(() => begin('header'));

  test('what is not signed with the secret is answered and not taken', async () => {
    const id = await addFeed();
    await subscribed(id);
    const [callback = ''] = hub.subscriptions.keys();
    expect(await hub.send(callback, rss(66), 'sha256=00')).toBe(202);
    expect(await hub.send(callback, rss(67), '')).toBe(202);
    expect(await hub.publish(rss(2, 1))).toEqual([202]);
    await waitUntil('the signed story is searchable', async () => (await headlines()).length === 2);
    expect((await headlines()).join()).not.toMatch(/6[67]/);
    // The token alone says who is there: a wrong one, or a removed feed, is gone.
    expect(await hub.send(`${callback}x`, rss(68), 'sha256=00')).toBe(410);
    expect((await slugline.send('DELETE', `/api/v1/feeds/${id}`)).status).toBe(204);
    expect(await hub.publish(rss(3))).toEqual([410]);
    expect(hub.subscriptions.size).toBe(0);
  });

  test('a challenge is given back only for the topic that was asked for', async () => {
    const id = await addFeed();
    await subscribed(id);
    const [callback = ''] = hub.subscriptions.keys();
    const verify = async (query: Record<string, string>) => {
      const answer = await fetch(`${callback}?${new URLSearchParams({ 'hub.challenge': 'c', ...query })}`);
      return [answer.status, answer.status === 200 ? await answer.text() : ''];
    };
    expect(await verify({ 'hub.mode': 'subscribe', 'hub.topic': 'http://other.example/feed' })).toEqual([404, '']);
    expect(await verify({ 'hub.mode': 'unsubscribe', 'hub.topic': hub.topic })).toEqual([404, '']);
    expect(await verify({ 'hub.mode': 'destroy', 'hub.topic': hub.topic })).toEqual([404, '']);
    expect(await verify({ 'hub.mode': 'subscribe', 'hub.topic': hub.topic, 'hub.lease_seconds': '60' })).toEqual([200, 'c']);
    expect(await state(id)).toBe('active');
  });

  test('a refusal is told with its reason, and polling goes on', async () => {
    hub.lease.deny = 'only members of the port may subscribe';
    const id = await addFeed();
    await waitUntil('the feed says that it was refused', async () => (await state(id)) === 'denied');
    expect((await feedOf(id)).websub?.reason).toBe('only members of the port may subscribe');
    hub.change(rss(2, 1));
    await slugline.send('POST', `/api/v1/feeds/${id}/poll`);
    await waitUntil('the polled story is searchable', async () => (await headlines()).length === 2);
  });

  test('a subscription is renewed before its lease ends, with the same callback and secret', async () => {
    const id = await addFeed();
    await subscribed(id);
    // As if most of the lease had passed.
    const store = await openStore({ dataDir: slugline.folder });
    const websub = (await store.feeds.get(id))?.websub;
    if (websub == null) throw new Error('the feed has no subscription');
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    await store.feeds.update(id, { websub: { ...websub, askedAt: at(-60), leaseEndsAt: at(5) } });
    await store.close();
    hub.lease.seconds = 7_200;
    await slugline.send('POST', `/api/v1/feeds/${id}/poll`);
    await waitUntil('the hub was asked again', () => hub.asked.length === 2);
    await waitUntil('the new lease is known', async () => String((await feedOf(id)).websub?.leaseEndsAt) > at(60));
    const [first, second] = hub.asked;
    expect(second).toMatchObject({ callback: first?.callback, secret: first?.secret });
    expect(await state(id)).toBe('active');
  });
});
