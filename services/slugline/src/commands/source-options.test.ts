import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDatelineWeight, readHome, withSources } from './source-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'slugline-home-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('the home countries of sources are read as typed, from lines and from a JSON file', () => {
  const homes = { 'harbour-herald': 'GB', '*': 'US' };
  expect(readHome('harbour-herald=GB, *=US')).toEqual(homes);
  expect(readHome(file('homes.txt', '# ours\nharbour-herald = GB\n\n*=US\n'))).toEqual(homes);
  expect(readHome(file('homes.json', JSON.stringify(homes)))).toEqual(homes);
});

test('what is no country, no file or no weight is refused with the reason', () => {
  expect(() => readHome('harbour-herald=Britain')).toThrow('"harbour-herald=Britain" without a country');
  expect(() => readHome(file('bad.json', '{"a": 1}'))).toThrow('"a" without a country');
  expect(() => readHome(join(folder, 'none.txt'))).toThrow('or a file of such lines');
  expect(() => readDatelineWeight('heavy')).toThrow('a number from 0 to 10');
  expect(readDatelineWeight('1.5')).toBe(1.5);
});

test('the command line stands over the settings', () => {
  const settings = { homeCountry: { a: 'FR' }, datelineWeight: { '*': 2 } };
  expect(withSources(settings, {})).toEqual(settings);
  expect(withSources(settings, { home: { b: 'GB' }, datelineWeight: 1 })).toEqual({
    homeCountry: { b: 'GB' },
    datelineWeight: 1,
  });
});
