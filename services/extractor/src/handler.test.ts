import { createServer, type Server } from 'node:http';
import { createHttpClient, type HttpClient } from '@slugline/http';
import { bodyText, type Item, TransientError } from '@slugline/model';
import { createLogger, createMetrics } from '@slugline/runtime';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractItem } from './handler.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const sentences = (subject: string) =>
  Array.from(
    { length: 12 },
    (_, n) => `In part ${n + 1} the council heard what ${subject} would cost the harbour and who would pay for it.`,
  );
const page = (charset: string, text: string) =>
  `<!doctype html><html lang="en"><head>${charset}<title>Council votes on the levy | Herald</title></head><body><nav><a href="/">Home</a></nav><article><h1>Council votes on the levy</h1>${text}</article></body></html>`;
const html = (subject: string) =>
  sentences(subject)
    .map((text) => `<p>${text}</p>`)
    .join('');

const PAGES: Record<string, { status: number; type: string; body: string | Buffer }> = {
  '/levy': { status: 200, type: 'text/html; charset=utf-8', body: page('', html('the levy')) },
  '/cyrillic': {
    status: 200,
    type: 'text/html',
    body: iconv.encode(
      page(
        '<meta charset="windows-1251">',
        `<p>Совет гавани обсудил новый сбор. ${'Депутаты говорили о порте и о рыбе. '.repeat(20)}</p>`,
      ),
      'win1251',
    ),
  },
  '/text': { status: 200, type: 'text/plain', body: `Council votes on the levy\n\n${sentences('the levy').join('\n\n')}` },
  '/report.pdf': { status: 200, type: 'application/pdf', body: '%PDF-1.7' },
  '/gone': { status: 404, type: 'text/html', body: 'no' },
  '/broken': { status: 503, type: 'text/html', body: 'no' },
  '/forbidden/page': { status: 200, type: 'text/html', body: page('', html('secrets')) },
  '/robots.txt': { status: 200, type: 'text/plain', body: 'User-agent: *\nDisallow: /forbidden/' },
};

let server: Server;
let http: HttpClient;
let origin = '';
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const found = PAGES[request.url ?? ''] ?? { status: 404, type: 'text/html', body: 'no' };
    response.writeHead(found.status, { 'content-type': found.type }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  http = createHttpClient({
    version: '0',
    allowHosts: ['127.0.0.1'],
    logger: createLogger({ service: 'test', level: 'silent' }),
    metrics: createMetrics(),
  });
});
afterAll(async () => {
  await http.close();
  server.close();
});

function item(path: string | null, overrides: Partial<Item> = {}): Item {
  return {
    storyId: 's',
    version: 1,
    itemHash: 'h',
    feedId: 'f',
    source: 'herald',
    sourceName: 'Herald',
    guid: 'g',
    url: path === null ? null : origin + path,
    headline: 'Council votes on the levy',
    summary: 'The council voted on Monday to raise the harbour levy for the first time in ten years.',
    body: [],
    authors: ['Ana Ruiz'],
    categories: ['Local'],
    published: '2026-11-23T08:00:00.000Z',
    updated: null,
    language: null,
    image: null,
    rights: null,
    origin: null,
    wire: null,
    firstSeen: now.toISOString(),
    sample: false,
    ...overrides,
  };
}

async function extract(of: Item) {
  const { next } = await extractItem(of, { http, clock: { now: () => now } }, new AbortController().signal);
  const [story] = next;
  if (story === undefined) throw new Error('no story was handed on');
  return story;
}

test('takes the body from the page and the rest from the feed', async () => {
  const story = await extract(item('/levy'));
  expect(story.bodyOrigin).toEqual({ from: 'page', code: null });
  expect(bodyText(story.body)).toContain('In part 12 the council heard');
  expect(bodyText(story.body)).not.toContain('Home');
  expect(story).toMatchObject({
    headline: 'Council votes on the levy',
    authors: ['Ana Ruiz'],
    categories: ['Local'],
    language: 'en',
    firstCreated: '2026-11-23T08:00:00.000Z',
  });
});

test('does not fetch the page of an item that carries the full text', async () => {
  const body = sentences('the ferry').map((text) => ({ kind: 'paragraph' as const, text }));
  const story = await extract(item('/ferry', { body }));
  expect(story.bodyOrigin).toEqual({ from: 'feed', code: null });
  expect(story.body).toHaveLength(12);
  expect(asked).not.toContain('/ferry');
});

test("reads a page in its own encoding, as the page's meta element states it", async () => {
  expect(bodyText((await extract(item('/cyrillic'))).body)).toContain('Совет гавани обсудил новый сбор.');
});

test('reads an article that is plain text', async () => {
  expect((await extract(item('/text'))).bodyOrigin).toEqual({ from: 'page', code: null });
});

test.each([
  ['/gone', 'http.not_found'],
  ['/report.pdf', 'http.content_type'],
  ['/forbidden/page', 'http.robots'],
])("keeps the feed's text and says why where the page is not to be had: %s", async (path, code) => {
  const story = await extract(item(path));
  expect(story.bodyOrigin).toEqual({ from: 'feed', code });
  expect(bodyText(story.body)).toContain('voted on Monday to raise the harbour levy');
});

test('is tried again while the page may come yet', async () => {
  await expect(extract(item('/broken'))).rejects.toBeInstanceOf(TransientError);
});

test('an item without a link is its own text', async () => {
  expect((await extract(item(null))).bodyOrigin).toEqual({ from: 'feed', code: null });
});

test('an item with neither headline nor text anywhere is refused with the reason', async () => {
  await expect(extract(item('/gone', { headline: null, summary: null }))).rejects.toMatchObject({
    code: 'extract.no_text',
    message: expect.stringContaining('http.not_found'),
  });
});
