import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractArticle } from '@slugline/extraction';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRuleCount, loadSiteRules } from './site-rules.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-rules-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('reads every .json file of a folder by name, and nothing else', async () => {
  writeFileSync(join(folder, 'b.json'), '{"domain":"b.example","body":"main"}');
  writeFileSync(join(folder, 'a.json'), '[{"domain":"a.example","body":"main"}]');
  writeFileSync(join(folder, 'notes.txt'), 'no rule');
  expect((await loadSiteRules(folder)).map(({ file, domains }) => [file, ...domains])).toEqual([
    ['a.json', 'a.example'],
    ['b.json', 'b.example'],
  ]);
});

test('refuses a folder with mistakes and tells them all', async () => {
  writeFileSync(join(folder, 'a.json'), '{"domain":"a.example","body":"p["}');
  writeFileSync(join(folder, 'b.json'), '{');
  const failure = await loadSiteRules(folder).catch((error: Error) => error);
  expect(failure).toMatchObject({
    code: 'extract.rules_invalid',
    message: expect.stringMatching(/a\.json: body[\s\S]*b\.json: \$/),
  });
});

test('says that a folder is not there', async () => {
  await expect(loadSiteRules(join(folder, 'none'))).rejects.toMatchObject({ code: 'request.not_found' });
});

test('counts the pages on which a rule was used, and the parts that met nothing', async () => {
  writeFileSync(join(folder, 'a.json'), '{"domain":"a.example","body":".gone","headline":"h1"}');
  const rules = await loadSiteRules(folder);
  const count = createRuleCount();
  const html = '<h1>The quay is closed</h1><p>It opens again on Friday, the harbour council said in the morning.</p>';
  for (const url of ['https://a.example/1', 'https://a.example/2', 'https://b.example/3'])
    count.note(extractArticle({ html, url }, {}, { rules }));
  expect(count.lines()).toEqual(['a.json: used on 2 pages; body met nothing on 2']);
});
