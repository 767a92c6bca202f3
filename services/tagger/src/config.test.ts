import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@slugline/runtime';
import { createTagger } from '@slugline/topics';
import { expect, test } from 'vitest';
import { taggerOptions, taggerSettings } from './config.ts';

test("the tagger is made with an operator's vocabularies, home countries, weights and disputed places", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-vocabularies-'));
  await writeFile(join(folder, 'desk.txt'), '# Desks\nCITY | City desk | city hall');
  const options = taggerOptions(
    readConfig(taggerSettings, {
      TAG_VOCABULARIES_DIR: folder,
      TAG_HOME_COUNTRIES: 'harbour-herald=GB, *=US',
      TAG_DATELINE_WEIGHT: '*=0.5',
      TAG_DISPUTED: 'kashmir=IN+PK',
    }),
  );
  expect(options).toMatchObject({
    vocabularies: [{ vocabulary: 'desk' }],
    homeCountry: { 'harbour-herald': 'GB', '*': 'US' },
    datelineWeight: { '*': 0.5 },
    disputed: { kashmir: ['IN', 'PK'] },
  });
  expect(createTagger(options)({ headline: 'Vote at city hall' })).toContainEqual(
    expect.objectContaining({ vocabulary: 'desk', code: 'CITY', name: 'City desk' }),
  );
  await rm(folder, { recursive: true });
});

test('nothing set is nothing changed', () => {
  expect(taggerOptions(readConfig(taggerSettings, {}))).toEqual({ vocabularies: [] });
});

test('every mistake is told at once, with file, line and reason', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-vocabularies-'));
  await writeFile(join(folder, 'desk.txt'), 'CITY | City desk\nC Y | ');
  const env = { TAG_VOCABULARIES_DIR: folder, TAG_HOME_COUNTRIES: 'harbour-herald=England', TAG_DATELINE_WEIGHT: '*=often' };
  const told = (() => {
    try {
      return readConfig(taggerSettings, env) && '';
    } catch (error) {
      return String(error);
    }
  })();
  expect(told).toContain('desk.txt:2: "C Y" is no code');
  expect(told).toContain('desk.txt:2: has a name of 0 characters');
  expect(told).toContain('"harbour-herald=England" is not');
  expect(told).toContain('"*=often" is not');
  await rm(folder, { recursive: true });
});
