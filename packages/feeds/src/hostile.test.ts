import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SluglineError } from '@slugline/model';
import { describe, expect, test, vi } from 'vitest';
import { externalEntities, hostileDocuments } from './hostile.test-support.ts';
import type { FeedDocument, ParsedFeed } from './port.ts';
import { readFeed } from './read.ts';

// A machine at work on other things may take its time.
vi.setConfig({ testTimeout: 60_000 });

async function outcome(bytes: Uint8Array, more: Partial<FeedDocument> = {}): Promise<ParsedFeed | SluglineError> {
  try {
    return await readFeed({ url: 'http://paper.example/f', bytes, contentType: null, ...more });
  } catch (error) {
    if (error instanceof SluglineError && error.code.startsWith('feed.')) return error;
    throw error;
  }
}

const documents = hostileDocuments({ scale: 0.06 });
const untouched = Object.getOwnPropertyNames(Object.prototype).length;

describe('a hostile document ends with a feed or a known error, and leaves nothing behind', () => {
  test.each(documents)('$name', async ({ make }) => {
    const result = await outcome(make());
    if (!(result instanceof SluglineError)) expect(result.items.length).toBeLessThanOrEqual(10_000);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(untouched);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('through rss-parser too', () => {
  test.each(documents.filter(({ name }) => /title|escaped HTML|CDATA|items|laughs|proto/.test(name)))(
    '$name',
    async ({ make }) => {
      await outcome(make(), { reader: 'rss-parser' });
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

test('names that every object has are read as any other', async () => {
  const names = '<item><title>__proto__</title><guid>constructor</guid><category>toString</category></item>';
  const result = await outcome(Buffer.from(`<rss version="2.0"><channel><title>hasOwnProperty</title>${names}</channel></rss>`));
  expect(result).toMatchObject({
    title: 'hasOwnProperty',
    items: [{ headline: '__proto__', guid: 'constructor', categories: [{ term: 'toString' }] }],
  });
});

test('no external entity, include or catalogue is fetched or read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-entity-'));
  const file = join(folder, 'secret');
  writeFileSync(file, 'canary-4711');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('canary-4711');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  for (const target of [`http://127.0.0.1:${port}/x`, pathToFileURL(file).href, file]) {
    for (const text of externalEntities(target)) {
      const result = await outcome(Buffer.from(text));
      expect(JSON.stringify(result)).not.toContain('canary-4711');
      expect(JSON.stringify(await outcome(Buffer.from(text), { reader: 'rss-parser' }))).not.toContain('canary-4711');
    }
  }
  // A request that was made without waiting for it would have come by now.
  await fetch(`http://127.0.0.1:${port}/last`);
  expect(asked).toEqual(['/last']);
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test('a laugh of ten entities is not a billion', async () => {
  const result = await outcome(
    Buffer.from(
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&a;</title><item><title>&b;&b;</title></item></channel></rss>',
    ),
  );
  if (result instanceof SluglineError) throw result;
  expect(result.title).toBe('ha');
  expect(result.items[0]?.headline?.length ?? 0).toBeLessThan(20);
});

test('more items than the limit are cut, not refused', async () => {
  const text = `<rss version="2.0"><channel><title>T</title>${'<item><title>A</title></item>'.repeat(20_000)}</channel></rss>`;
  expect(await outcome(Buffer.from(text))).toMatchObject({ items: { length: 10_000 } });
});
