import { sluglineError } from '@slugline/model';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { openSite, page, paragraphs } from './extract.test-support.ts';
import { type Asked, createReader, type Reader, type ReaderOptions } from './reader.ts';

/** From source a thread compiles what it needs first, which takes a while on a busy machine. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

function open(options: ReaderOptions): Reader {
  const reader = createReader(options);
  onTestFinished(() => reader.close());
  return reader;
}
function pageOrder(html: string): Asked {
  const bytes = new TextEncoder().encode(html);
  return {
    kind: 'page',
    url: 'https://herald.example/levy',
    bytes,
    contentType: 'text/html',
    headers: {},
    tdmrep: null,
    hints: {},
  };
}
const IN_THREAD = { hereBytes: 0, deadlineMs: 60_000 };
const threaded = createReader(IN_THREAD);
afterAll(() => threaded.close());
const good = page(paragraphs('the levy'));

test('a page is read in a thread as it is read here', async () => {
  const here = await open({ hereBytes: Number.POSITIVE_INFINITY }).read(pageOrder(good));
  expect(await threaded.read(pageOrder(good))).toEqual(here);
  expect(here.body).toHaveLength(12);
});

test('an error in the thread is told here with its code and words', async () => {
  await expect(threaded.read({ ...pageOrder('%PDF-1.7'), contentType: 'application/pdf' } as Asked)).rejects.toMatchObject({
    ...{ name: 'PermanentError', code: 'http.content_type', message: expect.stringContaining('application/pdf') },
  });
});

test("the operator's rule for the site is used, in a thread too", async () => {
  const rule = {
    ...{ file: 'herald.json', domains: ['herald.example'], headline: null, body: '.text', remove: ['.ad'], author: '.nobody' },
    ...{ date: null, dateFormat: null, nextPage: null },
  };
  const html = page(`${paragraphs('other')}<div class="text">${paragraphs('the levy')}<p class="ad">Buy now.</p></div>`);
  const { rule: outcome, body } = await open({ ...IN_THREAD, rules: [rule] }).read(pageOrder(html));
  expect(outcome).toEqual({ name: 'herald.json', missed: ['author'] });
  expect(body.every(({ text }) => text.includes('the levy'))).toBe(true);
});

/** Within every limit on pages, and still some twenty times as large when it is parsed. */
const HEAVY = page(
  `<p>${'<b a=11 b=12 c=13 d=14 e=15 f=16>x</b> '.repeat(45_000)}</p>${'<p>The council voted on the levy and the harbour.</p>'.repeat(30_000)}`,
);

test('a page that takes more memory than it may is given up, and its neighbours are read', async () => {
  const reader = open({ ...IN_THREAD, heapMb: 80, threads: 2 });
  const [heavy, ...others] = await Promise.allSettled([
    reader.read(pageOrder(HEAVY)),
    ...Array.from({ length: 6 }, () => reader.read(pageOrder(good))),
  ]);
  expect(heavy).toMatchObject({ status: 'rejected', reason: { code: 'extract.page_stopped' } });
  expect(others.map(({ status }) => status)).toEqual(Array(6).fill('fulfilled'));
});

test('while one page takes all its time, the pages beside it are read', async () => {
  const { extract, metrics } = await openSite(
    { '/slow': HEAVY, '/levy': good },
    { reader: { hereBytes: 0, threads: 2, deadlineMs: 60_000 } },
  );
  // Both threads are there, so that what is compared is reading.
  await Promise.all([extract('/levy'), extract('/levy')]);
  const ended: string[] = [];
  const slow = extract('/slow').then(() => ended.push('slow'));
  await Promise.all(Array.from({ length: 8 }, () => extract('/levy').then(() => ended.push('levy'))));
  await slow;
  expect(ended.indexOf('slow')).toBeGreaterThan(0);
  expect(await metrics.registry.getSingleMetricAsString('slugline_readings_total')).toContain('source="herald"');
});

test('hostile pages end as the text of the feed with their code, and the pages between them are read', async () => {
  const attributes = Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ');
  const hostile = {
    '/deep': '<div>'.repeat(100_000),
    '/attributes': `<p ${attributes}>x</p>`,
    '/many': '<b>x</b>'.repeat(600_000),
  };
  const { extract } = await openSite({ ...hostile, '/levy': good }, { reader: { hereBytes: 8 * 1024 } });
  const paths = ['/deep', '/levy', '/attributes', '/levy', '/many', '/levy'];
  const stories = await Promise.all(paths.map((path) => extract(path)));
  const refused = { from: 'feed', code: 'extract.page_too_complex' };
  const read = { from: 'page', code: null };
  expect(stories.map(({ bodyOrigin }) => bodyOrigin)).toEqual([refused, read, refused, read, refused, read]);
});

test('a page that takes too long ends as the text of the feed with its code, and a page of 50 MB is not even read', async () => {
  const { extract } = await openSite(
    { '/page': HEAVY, '/huge': 'x'.repeat(50_000_000) },
    { reader: { hereBytes: 8_192, deadlineMs: 1 } },
  );
  expect((await extract('/page')).bodyOrigin).toEqual({ from: 'feed', code: 'extract.page_stopped' });
  expect((await extract('/huge')).bodyOrigin).toEqual({ from: 'feed', code: 'http.too_large' });
});

test("a feed's own text that is hostile is a dead letter with its code", async () => {
  const { extract } = await openSite({}, { reader: { deadlineMs: 1, hereBytes: 1_000 } });
  const body = Array.from({ length: 5_000 }, (_, n) => ({ kind: 'paragraph' as const, text: `Paragraph ${n} of a long text.` }));
  await expect(extract('/levy', { body })).rejects.toMatchObject({ name: 'PermanentError', code: 'extract.page_stopped' });
});

test('what waits when the reader closes is tried again later', async () => {
  const reader = createReader(IN_THREAD);
  const readings = [1, 2, 3].map(() => reader.read(pageOrder(good)).catch((error: { code: string }) => error.code));
  await reader.close();
  expect(await Promise.all(readings)).toEqual(Array(3).fill(sluglineError('http.aborted', { url: 'x' }).code));
});
