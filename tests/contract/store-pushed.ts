import { randomBytes } from 'node:crypto';
import { type ApiKey, apiKeyId, INBOX_DOCUMENT_BYTES, type InboxDocument, inboxId } from '@slugline/model';
import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFeed, type OpenStore } from './store-fixtures.ts';

const T0 = Date.UTC(2026, 2, 1, 12);
const at = (ms: number) => new Date(T0 + ms).toISOString();

function document(feedId: string, text: string, facts: Partial<InboxDocument> = {}): InboxDocument {
  const bytes = facts.bytes ?? new TextEncoder().encode(text);
  return {
    id: inboxId(feedId, bytes),
    feedId,
    contentType: 'application/json',
    url: null,
    receivedAt: at(0),
    origin: 'api',
    bytes,
    ...facts,
  };
}

function key(hash: string, facts: Partial<ApiKey> = {}): ApiKey {
  return {
    id: apiKeyId(hash),
    name: 'A wire',
    scopes: ['ingest'],
    source: 'ap',
    sourceName: 'AP',
    hash,
    createdAt: at(0),
    lastUsedAt: null,
    revokedAt: null,
    ...facts,
  };
}

/** What is pushed in, and who may push. */
export function pushedContract(open: OpenStore): void {
  describe('inbox and keys', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('a document waits once, and comes back as it was', async () => {
      const bytes = new Uint8Array(randomBytes(70_000));
      const one = document('once', '', { bytes, contentType: null, url: 'https://a.example/', origin: 'websub' });
      expect(await store.inbox.put(one)).toBe(true);
      expect(await store.inbox.put({ ...one, receivedAt: at(9) })).toBe(false);
      expect(await store.inbox.read(one.id)).toEqual(one);
      const { bytes: _, ...entry } = one;
      expect(await store.inbox.list('once', 10)).toEqual([{ ...entry, size: 70_000 }]);
      expect(await store.inbox.read('nothing')).toBeNull();
      await store.inbox.remove([one.id, 'nothing']);
      expect(await store.inbox.read(one.id)).toBeNull();
      expect(await store.inbox.put(one)).toBe(true);
      await store.inbox.remove([one.id]);
      await store.inbox.remove([]);
    });

    test('the same bytes for two feeds are two documents', async () => {
      expect(await store.inbox.put(document('left', 'x'))).toBe(true);
      expect(await store.inbox.put(document('right', 'x'))).toBe(true);
      expect((await store.inbox.list('left', 10)).map((entry) => entry.feedId)).toEqual(['left']);
      await store.inbox.remove([inboxId('left', Buffer.from('x')), inboxId('right', Buffer.from('x'))]);
    });

    test('what waits is listed oldest first at once, and the feeds that have any are known', async () => {
      const documents = [5, 1, 4, 2, 3].map((ms) => document('busy', `document ${ms}`, { receivedAt: at(ms) }));
      for (const one of documents) await store.inbox.put(one);
      await store.inbox.put(document('other', 'y'));
      const oldest = (await store.inbox.list('busy', 3)).map((entry) => entry.receivedAt);
      expect(oldest).toEqual([at(1), at(2), at(3)]);
      expect((await store.inbox.waiting()).sort()).toEqual(['busy', 'other']);
      await store.inbox.remove(documents.map((one) => one.id));
      expect(await store.inbox.list('busy', 3)).toEqual([]);
      expect(await store.inbox.waiting()).toEqual(['other']);
      await store.inbox.remove([inboxId('other', Buffer.from('y'))]);
      expect(await store.inbox.waiting()).toEqual([]);
    });

    test('a document of 15 MB fits', async () => {
      // Text in nothing but random hex digits: harder to pack than any document.
      const large = document('large', randomBytes(7.5 * 1024 * 1024).toString('hex'));
      expect(large.bytes.length).toBe(INBOX_DOCUMENT_BYTES);
      expect(await store.inbox.put(large)).toBe(true);
      const read = await store.inbox.read(large.id);
      expect(Buffer.compare(read?.bytes ?? new Uint8Array(), large.bytes)).toBe(0);
      await store.inbox.remove([large.id]);
    });

    test('waking makes a feed due now, never later than it was', async () => {
      const feed = (id: string, due: string | null) => {
        const made = makeFeed(id);
        return { ...made, poll: { ...made.poll, nextPollAt: due, planned: due } };
      };
      for (const [id, due] of [
        ['resting', null],
        ['ahead', at(60_000)],
        ['overdue', at(-60_000)],
      ] as const) {
        await store.feeds.add(feed(id, due));
        expect(await store.feeds.wake(id, new Date(T0))).toBe(true);
      }
      const poll = async (id: string) => (await store.feeds.get(id))?.poll;
      expect(await poll('resting')).toMatchObject({ nextPollAt: at(0), planned: null });
      expect(await poll('ahead')).toMatchObject({ nextPollAt: at(0), planned: at(60_000) });
      expect(await poll('overdue')).toMatchObject({ nextPollAt: at(-60_000) });
      expect(await store.feeds.wake('nobody', new Date(T0))).toBe(false);
      const claimed = await store.feeds.claimDue({ now: new Date(T0), limit: 9, leaseMs: 1_000 });
      expect(claimed.map((one) => one.id).sort()).toEqual(['ahead', 'overdue', 'resting']);
      for (const id of ['resting', 'ahead', 'overdue']) await store.feeds.remove(id);
    });

    test('a feed that is at rest is never due', async () => {
      const made = makeFeed('rest');
      await store.feeds.add({ ...made, delivery: 'push', poll: { ...made.poll, nextPollAt: null } });
      expect(await store.feeds.claimDue({ now: new Date('2099-01-01'), limit: 9, leaseMs: 1_000 })).toEqual([]);
      expect(await store.feeds.nextDue()).toBeNull();
      await store.feeds.remove('rest');
    });

    test('a key is found by the hash of its token only, and says when it was used and ended', async () => {
      const hash = 'a'.repeat(64);
      expect(await store.keys.add(key(hash))).toBe(true);
      expect(await store.keys.add(key(hash, { name: 'Again' }))).toBe(false);
      expect(await store.keys.findByHash(hash)).toEqual(key(hash));
      expect(await store.keys.findByHash(`${'a'.repeat(63)}b`)).toBeNull();
      await store.keys.touch(apiKeyId(hash), new Date(T0 + 1));
      expect(await store.keys.revoke(apiKeyId(hash), new Date(T0 + 2))).toMatchObject({ revokedAt: at(2) });
      expect(await store.keys.revoke(apiKeyId(hash), new Date(T0 + 3))).toMatchObject({ revokedAt: at(2) });
      expect(await store.keys.findByHash(hash)).toEqual(key(hash, { lastUsedAt: at(1), revokedAt: at(2) }));
      expect(await store.keys.revoke('nothing', new Date(T0))).toBeNull();
      await store.keys.touch('nothing', new Date(T0));
      await store.keys.add(key('b'.repeat(64), { createdAt: at(5), source: null, sourceName: null }));
      expect((await store.keys.list()).map((one) => one.id)).toEqual(['b'.repeat(12), 'a'.repeat(12)]);
    });
  });
}
