import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@slugline/runtime';
import { expect, onTestFinished, test } from 'vitest';
import { extractorSettings } from './config.ts';
import { readSiteRules } from './rules.ts';

async function folder(files: Record<string, unknown>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'slugline-rules-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), JSON.stringify(content));
  return path;
}

test('site rules are read from every file of the folder', async () => {
  const path = await folder({
    'herald.json': { domain: 'herald.example', body: '.text' },
    'ledger.json': { domain: 'ledger.example', remove: ['.ad'] },
    'notes.txt': 'no rule',
  });
  expect(readConfig(extractorSettings, { EXTRACT_RULES_DIR: path }).extractRulesDir).toBe(path);
  expect(readSiteRules(path).map(({ domains }) => domains)).toEqual([['herald.example'], ['ledger.example']]);
});

test('every mistake of every file is told at start, with the file and the place', async () => {
  const path = await folder({
    'herald.json': { domain: 'herald.example', body: 'p[' },
    'ledger.json': { domain: 'not a host', headline: 'h1', colour: 'red' },
  });
  const read = () => readConfig(extractorSettings, { EXTRACT_RULES_DIR: path, EXTRACT_RIGHTS: 'maybe' });
  for (const part of [
    'herald.json: body',
    'ledger.json: domain',
    'ledger.json: colour',
    'EXTRACT_RIGHTS must be one of tag, obey',
  ])
    expect(read).toThrow(part);
});

test('a folder that is not there is told at start', () => {
  expect(() => readConfig(extractorSettings, { EXTRACT_RULES_DIR: '/nowhere/at/all' })).toThrow('a folder that can be read');
});
