import { createServer } from 'node:http';
import { createHttpClient } from '@slugline/http';
import type { Item, Story } from '@slugline/model';
import { createLogger, createMetrics } from '@slugline/runtime';
import { onTestFinished } from 'vitest';
import { type ExtractDependencies, extractItem } from './handler.ts';
import { createReader, type ReaderOptions } from './reader.ts';
import { createTdmFiles } from './tdmrep.ts';

/** The time in these tests. */
const NOW = new Date('2026-11-23T12:00:00.000Z');

/** What a site answers at a path: a page, or all of an answer. */
export type Answer = string | { status?: number; headers?: Record<string, string | string[]>; body: string | Buffer };

/** A site with these pages, and a stage that reads it; both end with the test. */
export async function openSite(
  pages: Record<string, Answer>,
  options: { reader?: ReaderOptions } & Partial<Pick<ExtractDependencies, 'rights' | 'stories'>> = {},
) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''] ?? { status: 404, body: 'no' };
    const { status = 200, headers = {}, body } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const metrics = createMetrics();
  const logger = createLogger({ service: 'test', level: 'silent' });
  const http = createHttpClient({ version: '0', allowHosts: ['127.0.0.1'], logger, metrics });
  // Threads have tests of their own.
  const reader = createReader({ hereBytes: Number.POSITIVE_INFINITY, ...options.reader });
  const clock = { now: () => NOW };
  const tdm = createTdmFiles({ http, clock });
  const deps: ExtractDependencies = {
    http,
    reader,
    clock,
    metrics,
    tdm,
    rights: options.rights ?? 'tag',
    stories: options.stories,
  };
  onTestFinished(async () => {
    await Promise.all([reader.close(), http.close()]);
    server.closeAllConnections();
    server.close();
  });
  return {
    origin,
    asked,
    metrics,
    pages,
    extract: async (path: string | null, overrides: Partial<Item> = {}): Promise<Story> => {
      const item = makeItem(path === null ? null : origin + path, overrides);
      const [story] = (await extractItem(item, deps, new AbortController().signal)).next;
      if (story === undefined) throw new Error('no story was handed on');
      return story;
    },
  };
}

/** An item with a short summary. */
function makeItem(url: string | null, overrides: Partial<Item> = {}): Item {
  return {
    storyId: 's',
    version: 1,
    itemHash: 'h',
    feedId: 'f',
    source: 'herald',
    sourceName: 'Herald',
    guid: 'g',
    url,
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
    firstSeen: NOW.toISOString(),
    sample: false,
    ...overrides,
  };
}

/** Twelve sentences, each another. */
export function sentences(subject: string): string[] {
  return Array.from(
    { length: 12 },
    (_, n) => `In part ${n + 1} the council heard what ${subject} would cost the harbour and who would pay for it.`,
  );
}

/** Paragraphs of {@link sentences}. */
export function paragraphs(subject: string): string {
  return sentences(subject)
    .map((text) => `<p>${text}</p>`)
    .join('');
}

/** A page with an article. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head>${head}<title>Council votes on the levy | Herald</title></head><body><nav><a href="/">Home</a></nav><article><h1>Council votes on the levy</h1>${body}</article></body></html>`;
}
