import { type DeadLetter, type ItemRecord, itemKey, type StageName } from '@slugline/model';
import type { Store } from '@slugline/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenStore } from './store-fixtures.ts';

function record(storyId: string, facts: Partial<ItemRecord> = {}): ItemRecord {
  const at = '2026-03-01T12:00:00.000Z';
  return {
    feedId: 'f',
    storyId,
    itemHash: 'h',
    version: 1,
    outcome: 'indexed',
    stage: 'index',
    code: null,
    at,
    deaths: 0,
    ...facts,
  };
}

function letter(id: string, minute: number, stage: StageName = 'extract'): DeadLetter {
  return {
    id,
    stage,
    jobId: id,
    code: 'http.gone',
    message: 'It is gone.',
    causes: ['410'],
    payload: { storyId: id, nested: { list: [1, 'two', null] } },
    feedId: 'f',
    storyId: id,
    url: `https://herald.example/${'x'.repeat(2_000)}`,
    attempts: 3,
    at: new Date(Date.UTC(2026, 2, 1, 0, minute)).toISOString(),
  };
}

/** The ledger, dead letters and notes. */
export function recordsContract(open: OpenStore): void {
  describe('ledger, dead letters and notes', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('the ledger answers each finished line at once, the newest of each item', async () => {
      await store.items.settle([record('a'), record('b', { outcome: 'dead', code: 'extract.no_text', deaths: 2 })]);
      await store.items.settle([record('a', { version: 2, itemHash: 'h2' })]);
      const keys = ['a', 'b', 'c'].map((id) => itemKey('f', id));
      const lines = await store.items.get(keys);
      expect([...lines.keys()].sort()).toEqual(keys.slice(0, 2));
      expect(lines.get(itemKey('f', 'a'))).toEqual(record('a', { version: 2, itemHash: 'h2' }));
      expect(lines.get(itemKey('f', 'b'))?.deaths).toBe(2);
      expect((await store.items.get([])).size).toBe(0);
      await store.items.settle([]);
    });

    test('a ledger line never goes back to a lower version', async () => {
      const key = itemKey('f', 'late');
      await store.items.settle([record('late', { version: 3 }), record('beside')]);
      await store.items.settle([record('late', { version: 2, outcome: 'dead' }), record('beside', { version: 2 })]);
      expect((await store.items.get([key])).get(key)).toEqual(record('late', { version: 3 }));
      expect((await store.items.get([itemKey('f', 'beside')])).get(itemKey('f', 'beside'))?.version).toBe(2);
      await store.items.settle([record('late', { version: 3, outcome: 'dead', deaths: 1 })]);
      expect((await store.items.get([key])).get(key)).toMatchObject({ version: 3, deaths: 1 });
      await store.items.settle([record('late', { version: 5 }), record('late', { version: 4 })]);
      expect((await store.items.get([key])).get(key)?.version).toBe(5);
    });

    test('a ledger line that was removed is written again at once', async () => {
      const line = record('removed', { feedId: 'gone' });
      await store.items.settle([line]);
      await store.items.settle([line]);
      await store.stories.removeByFeed('gone');
      await store.items.settle([line]);
      const key = itemKey('gone', 'removed');
      expect((await store.items.get([key])).get(key)).toEqual(line);
    });

    test('the ledger takes many lines at once', async () => {
      const many = Array.from({ length: 3_000 }, (_, n) => record(`many-${n}`));
      await store.items.settle(many);
      expect((await store.items.get(many.map((line) => itemKey('f', line.storyId)))).size).toBe(3_000);
    });

    test('dead letters are kept, replaced by the same job’s next, counted and removed', async () => {
      await store.deadLetters.put([letter('1', 1), letter('2', 2), letter('3', 2, 'index')]);
      await store.deadLetters.put([{ ...letter('1', 5), message: 'Again.', payload: null }]);
      expect(await store.deadLetters.get('1')).toEqual({ ...letter('1', 5), message: 'Again.', payload: null });
      expect(await store.deadLetters.get('2')).toEqual(letter('2', 2));
      expect(await store.deadLetters.get('nobody')).toBeNull();
      expect(await store.deadLetters.counts()).toEqual({ poll: 0, extract: 2, tag: 0, index: 1 });
      await store.deadLetters.remove([letter('1', 5), letter('nobody', 1)]);
      await store.deadLetters.remove([]);
      expect(await store.deadLetters.counts()).toEqual({ poll: 0, extract: 1, tag: 0, index: 1 });
      await store.deadLetters.remove([letter('2', 2), letter('3', 2)]);
    });

    test('a dead letter that was replaced since it was read stays', async () => {
      await store.deadLetters.put([letter('again', 1), letter('once', 1)]);
      const read = (await store.deadLetters.list({ size: 2 })).letters;
      await store.deadLetters.put([letter('again', 2)]);
      await store.deadLetters.remove(read);
      expect(await store.deadLetters.get('again')).toEqual(letter('again', 2));
      expect(await store.deadLetters.get('once')).toBeNull();
      await store.deadLetters.remove([{ id: 'again', at: letter('again', 2).at }]);
      expect(await store.deadLetters.get('again')).toBeNull();
    });

    test('dead letters are listed newest first, by stage, in pages', async () => {
      const letters = Array.from({ length: 9 }, (_, n) => letter(`p${n}`, Math.floor(n / 2), n % 3 === 0 ? 'tag' : 'poll'));
      await store.deadLetters.put(letters);
      const pages = async (stage?: StageName) => {
        const ids: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await store.deadLetters.list({ size: 2, ...(stage && { stage }), ...(cursor && { cursor }) });
          expect(page.letters.length).toBeLessThanOrEqual(2);
          ids.push(...page.letters.map((one) => one.id));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        return ids;
      };
      expect(await pages()).toEqual(['p8', 'p6', 'p7', 'p4', 'p5', 'p2', 'p3', 'p0', 'p1']);
      expect(await pages('tag')).toEqual(['p6', 'p3', 'p0']);
      const { nextCursor } = await store.deadLetters.list({ size: 2 });
      await expect(store.deadLetters.list({ size: 2, stage: 'tag', cursor: nextCursor ?? '' })).rejects.toMatchObject({
        code: 'request.bad_cursor',
      });
      const place = JSON.parse(Buffer.from(nextCursor ?? '', 'base64url').toString()) as Record<string, unknown>;
      for (const wrong of [{ at: 1e300 }, { at: 9e15 }, { at: 1.5 }, { at: '0' }, { id: null }, { id: '\ud800' }]) {
        const cursor = Buffer.from(JSON.stringify({ ...place, ...wrong })).toString('base64url');
        await expect(store.deadLetters.list({ size: 2, cursor })).rejects.toMatchObject({ code: 'request.bad_cursor' });
      }
    });

    test('notes are kept by key', async () => {
      expect(await store.notes.get('sample')).toBeNull();
      await store.notes.set('sample', 'removed');
      await store.notes.set('sample', 'x'.repeat(50_000));
      expect(await store.notes.get('sample')).toBe('x'.repeat(50_000));
    });
  });
}
