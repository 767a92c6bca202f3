import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseFeed, parseFeedDate } from './feeds-parse.ts';

const FEED = '<rss version="2.0"><channel><title>Paper</title><item><title>Ferry</title><link>/1</link></item></channel></rss>';
let folder: string;
let written: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slugline-parse-'));
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(content: string): string {
  const path = join(folder, 'input');
  writeFileSync(path, content);
  return path;
}
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const document = (id: number, text: string | Buffer, more: object = {}) =>
  JSON.stringify({ id, base64: Buffer.from(text).toString('base64'), ...more });

test('each line is answered in order, whatever stands in the others', async () => {
  const input = [
    document(1, FEED, { url: 'https://paper.example/feed' }),
    document(2, '<'.repeat(100_000)),
    'no JSON',
    JSON.stringify({ id: 4 }),
    document(5, Buffer.from(FEED.replace('Ferry', 'F\u00e4hre'), 'latin1'), {
      headers: { 'Content-Type': 'text/xml; charset=iso-8859-1' },
    }),
  ];
  await parseFeed(file(input.join('\n')), { ndjson: true });
  const lines = linesOf(written);
  expect(lines.map(({ id }) => id)).toEqual([1, 2, null, 4, 5]);
  expect(lines[0]).toMatchObject({
    format: 'rss',
    feed: { title: 'Paper' },
    items: [{ title: 'Ferry', link: 'https://paper.example/1' }],
  });
  expect(lines[1].error).toMatchObject({ code: 'feed.not_a_feed' });
  expect(lines[2].error).toMatchObject({ code: 'request.invalid' });
  expect(lines[3].error.message).toContain('document 4');
  expect(lines[4].items[0].title).toBe('F\u00e4hre');
});

test('a file is told in words, or as one JSON document', async () => {
  await parseFeed(file(FEED), {});
  expect(written).toContain('title       Paper\n');
  expect(written).toContain('\nFerry\n');
  written = '';
  await parseFeed(file(FEED), { json: true, url: 'https://paper.example/feed', reader: 'rss-parser' });
  expect(JSON.parse(written)).toMatchObject({ format: 'rss', items: [{ link: 'https://paper.example/1' }] });
});

test('a file that is not there and a reader that is none are refused', async () => {
  await expect(parseFeed(join(folder, 'none'), {})).rejects.toMatchObject({ code: 'request.not_found' });
  await expect(parseFeed(file(FEED), { reader: 'other' })).rejects.toMatchObject({ code: 'request.invalid' });
});

test('dates are read line by line', async () => {
  await parseFeedDate(file('{"raw":"1 Jul 2025 10:00 EST"}\n{"raw":"30 Feb 2025"}\n{"raw":7}'), { ndjson: true });
  expect(linesOf(written).map(({ iso }) => iso)).toEqual(['2025-07-01T15:00:00.000Z', null, null]);
  await expect(parseFeedDate('tomorrow', {})).rejects.toMatchObject({ code: 'request.invalid' });
});
