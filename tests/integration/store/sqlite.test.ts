import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@slugline/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../packages/store/src/sqlite/connection.ts';
import { criteria, makeStory } from '../../contract/store-fixtures.ts';

describe('the SQLite adapter', () => {
  let folder: string;
  const stores: Store[] = [];
  const open = async (dataDir = folder) => {
    const store = await openStore({ dataDir });
    stores.push(store);
    return store;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slugline-sqlite-'));
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('makes its folder, and finds everything again when opened anew', async () => {
    const dataDir = join(folder, 'new', 'data');
    const store = await open(dataDir);
    await store.stories.put([makeStory({ id: 'a', headline: 'Kept' })]);
    await store.close();
    const again = await open(dataDir);
    expect((await again.stories.search({ ...criteria('kept'), sort: 'relevance', size: 1 })).hits).toHaveLength(1);
    expect(await again.check()).toMatchObject({ name: 'sqlite', status: 'ok', reason: expect.stringMatching(/schema \d+/) });
  });

  test('says so when the folder cannot be used', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openStore({ dataDir: join(folder, 'file', 'data') })).rejects.toMatchObject({ code: 'start.folder_unwritable' });
    await mkdir(join(folder, 'taken', 'stories.db'), { recursive: true });
    await expect(openStore({ dataDir: join(folder, 'taken') })).rejects.toMatchObject({ code: 'start.folder_unwritable' });
  });

  test('refuses a database that a newer version made', async () => {
    await (await open()).close();
    const db = connect(join(folder, 'stories.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openStore({ dataDir: folder })).rejects.toMatchObject({
      code: 'store.newer_schema',
      message: expect.stringMatching(/is of schema 99; this Slugline knows up to \d+\b/),
    });
  });

  test('refuses what is no database', async () => {
    await writeFile(join(folder, 'stories.db'), 'no database at all '.repeat(500));
    await expect(openStore({ dataDir: folder })).rejects.toMatchObject({ code: 'store.failed' });
  });

  test('two processes may write to it at once', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    const stories = Array.from({ length: 300 }, (_, n) => makeStory({ id: `s${n}` }));
    const results = await Promise.all([one.stories.put(stories), two.stories.put([...stories].reverse())]);
    const statuses = results.flat().map((result) => result.status);
    expect(statuses.filter((status) => status === 'created')).toHaveLength(300);
    expect(statuses.filter((status) => status === 'unchanged')).toHaveLength(300);
    expect(await two.stories.count()).toBe(300);
  });

  test('writes go on while a search is slow', async () => {
    const store = await open();
    const body = Array.from({ length: 60 }, (_, n) => `word${n} common text`.repeat(20));
    for (let from = 0; from < 2_000; from += 200) {
      await store.stories.put(Array.from({ length: 200 }, (_, n) => makeStory({ id: `s${from + n}`, headline: 'Common', body })));
    }
    const order: string[] = [];
    const slow = Array.from({ length: 30 }, () =>
      store.stories.search({ ...criteria('common text OR word1 OR word2'), sort: 'relevance', size: 200, highlight: true }),
    );
    const searched = Promise.all(slow).then(() => order.push('searched'));
    const written = store.stories.put([makeStory({ id: 'fast' })]).then(() => order.push('written'));
    await Promise.all([searched, written]);
    expect(order).toEqual(['written', 'searched']);
  });

  test('fails as unavailable once closed', async () => {
    const store = await open();
    await store.close();
    await expect(store.stories.get('a')).rejects.toMatchObject({ code: 'store.unavailable', dependency: 'store' });
    expect((await store.check()).status).toBe('down');
  });
});
