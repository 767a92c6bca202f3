import { type Extraction, NO_RIGHTS, STORY_DEFAULTS, type Story } from '@slugline/model';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { makeStory, openTestContext } from '../../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

const read: Extraction = {
  kind: 'paywall-stub',
  evidence: ['isAccessibleForFree is <false>'],
  rule: { name: 'herald.json', missed: ['author'] },
  pages: 3,
  document: null,
  trace: [
    { step: 'choose-body', did: 'article <main>' },
    { step: 'gone-since', did: 'something' },
    { step: 'choice', did: 'the feed’s own text' },
  ],
};
const pdf: Extraction = {
  ...{ kind: null, evidence: [], rule: null, pages: 0, trace: [] },
  document: { url: 'https://herald.example/r.pdf', contentType: 'application/pdf', title: 'annual report', bytes: 48_213 },
};
const told = (id: string, change: Partial<Story>) => makeStory({ ...STORY_DEFAULTS, id: id.repeat(32), tags: [], ...change });
const stub = told('1', {
  extraction: read,
  bodyOrigin: { from: 'feed', code: 'extract.paywall' },
  rights: {
    ...NO_RIGHTS,
    noai: true,
    tdmReservation: true,
    tdmPolicy: 'https://herald.example/tdm',
    evidence: ['meta robots: noai'],
  },
});
const linked = told('2', { extraction: pdf, bodyOrigin: { from: 'feed', code: 'http.content_type' } });
const old = told('3', { extraction: null });

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
  await context.store.stories.put([stub, linked, old, told('4', { pubStatus: 'canceled', extraction: read })]);
  await context.store.refresh();
});
afterAll(() => context.close());
const page = async ({ id }: Story) => (await app.request(`/stories/${id}`)).text();
const json = async (path: string) => (await app.request(path)).json();

test('tells what the page was taken for, why its text was not used, and what the publisher asks', async () => {
  const html = await page(stub);
  for (const text of [
    'paywall stub',
    'isAccessibleForFree is &lt;false',
    'shows only the beginning to who does not subscribe',
    'text and data mining reserved, noai',
    'href="https://herald.example/tdm"',
    'herald.json',
    'found nothing for author',
  ])
    expect(html).toContain(text);
});

test('shows each step with what it did and why there is such a step, unknown ones too', async () => {
  const html = await page(stub);
  expect(html).toContain('How was this extracted? 3 steps');
  expect(html).toContain('article &lt;main');
  expect(html).toContain('By where paragraphs cluster');
  expect(html).toContain('<strong>gone since</strong>');
});

test('links to a document that is no page', async () => {
  expect(await page(linked)).toMatch(
    /<a href="https:\/\/herald.example\/r.pdf"[^>]*>annual report<\/a><span class="quiet">application\/pdf, 48 kB/,
  );
});

test('shows nothing of it for a story of before it was kept', async () => {
  expect(await page(old)).not.toContain('How it was read');
});

test('the API tells it on its own, and no story carries it', async () => {
  const { data } = await json(`/api/v1/stories/${stub.id}/extraction`);
  expect(data).toMatchObject({ kind: 'paywall-stub', pages: 3, bodyOrigin: stub.bodyOrigin, rights: { noai: true } });
  expect(data.trace[0]).toEqual({ ...read.trace[0], reason: expect.stringContaining('paragraphs cluster') });
  expect(data.trace[1].reason).toBeNull();
  expect(await json(`/api/v1/stories/${old.id}/extraction`)).toEqual({ data: null });
  expect((await app.request(`/api/v1/stories/${'4'.repeat(32)}/extraction`)).status).toBe(410);
  for (const path of [`/api/v1/stories/${stub.id}`, `/api/v1/stories/${stub.id}/versions`, '/api/v1/stories'])
    expect(JSON.stringify(await json(path))).not.toContain('choose-body');
  expect(await (await app.request('/api/v1/stories.ndjson')).text()).not.toContain('choose-body');
});

test('how reading goes is counted by source', async () => {
  const { data, lookedAt } = await json('/api/v1/extraction');
  const codes = [
    { code: 'extract.paywall', count: 1 },
    { code: 'http.content_type', count: 1 },
  ];
  const { source, sourceName } = stub;
  expect(data).toEqual([{ source, sourceName, stories: 3, fromPage: 1, fromFeed: 2, codes }]);
  expect(lookedAt).toBeGreaterThan(0);
  expect((await json('/api/v1/extraction?source=nobody')).data).toEqual([]);
  const html = await (await app.request('/extraction')).text();
  expect(html).toContain('1: the page shows only the beginning to who does not subscribe');
});
