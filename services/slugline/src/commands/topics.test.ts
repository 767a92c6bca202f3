import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTagger, readModel } from '@slugline/topics';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { evaluateTopics, modelFile, trainTopics } from './topics.ts';

let folder: string;
let printed: { out: string; err: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'topics-'));
  printed = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed.err += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const WORDS = { 3: 'clinic ward fever remedy', 6: 'lesson lecture chalk seminar' };

/** Coded stories of two areas, a quarter of them to measure by. */
function codedFile(more: readonly string[] = []): string {
  const lines = Array.from({ length: 80 }, (_, at) => {
    const code = at % 2 === 0 ? 3 : 6;
    const words = WORDS[code].split(' ');
    const title = `The ${words[at % 4]} beside the ${words[(at + 1 + (at >> 3)) % 4]}`;
    return JSON.stringify({ id: at, title, labels: { cap: [code] }, split: at % 8 < 6 ? 'train' : 'dev' });
  });
  const file = join(folder, 'coded.ndjson');
  writeFileSync(file, [...lines, ...more].join('\n'));
  return file;
}

test('trains on one split, says how it did on stories held out, and evaluates on the other split', async () => {
  const [data, out] = [codedFile(), join(folder, 'model.json')];
  await trainTopics(data, { out, split: 'train' });
  expect(printed.err).toContain('learning from all stories: 100 %');
  expect(printed.out).toMatch(/accuracy 1\.000, macro F1 1\.000, \d+ stories/);
  expect(printed.out).toContain('Labels down, answers across:');
  const model = await modelFile(out);
  expect(model.about[0]).toBe('Trained by slugline topics train on 60 stories of coded.ndjson, split train, seed 1.');
  printed.out = '';
  await evaluateTopics(data, { model: out, split: 'dev', json: true });
  expect(JSON.parse(printed.out)).toMatchObject({ stories: 20, accuracy: 1, confusion: { 3: { 3: 10 }, 6: { 6: 10 } } });
  const tags = createTagger({ model })({ headline: 'Fever in the ward', language: 'en' });
  expect(tags.find(({ primary }) => primary)?.code).toBe('3');
});

test('the same seed writes the same file', async () => {
  const [data, one, two] = [codedFile(), join(folder, 'one.json'), join(folder, 'two.json')];
  await trainTopics(data, { out: one, seed: '7' });
  await trainTopics(data, { out: two, seed: '7' });
  expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
  expect(readModel(readFileSync(one, 'utf8')).classes).toEqual(['3', '6']);
});

test('a bad line is refused with its number and the reason, and the others are used', async () => {
  const data = codedFile(['{"id":1,"title":"A","labels":{"cap":[77]}}', 'no json']);
  await evaluateTopics(data, { json: true });
  expect(printed.err).toContain(`${data}:81: refused: the label 77 is no CAP major topic`);
  expect(printed.err).toContain(`${data}:82: refused:`);
  expect(printed.err).toContain('2 of 82 lines were refused; the others are used.');
  expect(JSON.parse(printed.out)).toMatchObject({ stories: 80 });
});

test('what cannot be used is refused: no such file, no such split, a seed or a trust that is none, a file that is no model', async () => {
  const out = join(folder, 'model.json');
  const data = codedFile();
  await expect(trainTopics(join(folder, 'none'), { out })).rejects.toMatchObject({ code: 'request.not_found' });
  await expect(trainTopics(data, { out, split: 'test' })).rejects.toThrow('no such line with split test');
  await expect(trainTopics(data, { out, seed: 'x' })).rejects.toThrow('--seed');
  await expect(trainTopics(data, { out, fullTrust: '2' })).rejects.toThrow('--full-trust');
  await expect(modelFile(data)).rejects.toThrow('a model that slugline topics train wrote');
});
