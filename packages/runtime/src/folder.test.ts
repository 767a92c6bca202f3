import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { dataFolder, readFolder } from './folder.ts';

test('a folder of data is read by name, and all its mistakes are told at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-folder-'));
  await writeFile(join(folder, 'b.txt'), 'bad');
  await writeFile(join(folder, 'a.txt'), 'bad too');
  await writeFile(join(folder, 'notes.md'), 'not data');
  const table = {
    data: dataFolder({
      env: 'DATA',
      about: '',
      ending: '.txt',
      problems: (files) => files.map(({ name }) => `${name}:1: is bad`),
    }),
  };
  expect(readFolder(folder, '.txt').map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  expect(readFolder(undefined, '.txt')).toEqual([]);
  expect(() => readConfig(table, { DATA: folder })).toThrow(
    'DATA must be a folder of .txt files without mistakes (a.txt:1: is bad; b.txt:1: is bad)',
  );
  expect(() => readConfig(table, { DATA: join(folder, 'nowhere') })).toThrow(/DATA must be a folder that can be read \(ENOENT/);
  await rm(folder, { recursive: true });
});
