import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WriteMethods } from './methods.ts';
import { databaseThread } from './thread.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-thread-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a thread that could not open its database tries again with each call', async () => {
  const place = join(folder, 'data');
  await writeFile(place, 'a file where the folder belongs');
  const thread = databaseThread<WriteMethods>({ file: join(place, 'stories.db'), role: 'write' });
  for (let tries = 0; tries < 2; tries += 1) {
    await expect(thread.call('nextDue')).rejects.toMatchObject({ code: 'start.folder_unwritable' });
  }
  await rm(place);
  expect(await thread.call('nextDue')).toBeNull();
  await thread.close();
});
