import { bodyText, TransientError } from '@slugline/model';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { openSite, page, paragraphs, sentences } from './extract.test-support.ts';

test('takes the body from the page and the rest from the feed', async () => {
  const { extract } = await openSite({ '/levy': page(paragraphs('the levy')) });
  const story = await extract('/levy');
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

test('what a wire writes around its text is kept as facts and not as text', async () => {
  const [first = '', ...rest] = sentences('the levy');
  const text = [`VERACRUZ, Nov 23 (Reuters) - ${first}`, ...rest, '(Reporting by Ada Marsh; Editing by Tom Okoro)'];
  const html = page(
    text.map((line) => `<p>${line}</p>`).join(''),
    '<meta property="og:image" content="https://a.example/p.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="800">',
  );
  const { extract } = await openSite({ '/levy': html.replaceAll('Council votes', 'UPDATE 2-Council votes') });
  const story = await extract('/levy', { headline: 'UPDATE 2-Council votes on the levy' });
  expect(story).toMatchObject({
    headline: 'Council votes on the levy',
    headlineMarks: [{ mark: 'update', take: 2 }],
    wireSource: 'reuters',
    datelineFacts: { places: ['VERACRUZ'], date: '2026-11-23', source: 'reuters' },
    credits: [
      { role: 'reporting', names: ['Ada Marsh'] },
      { role: 'editing', names: ['Tom Okoro'] },
    ],
    image: { url: 'https://a.example/p.jpg', width: 1200, height: 800 },
    readingMinutes: 1,
  });
  expect(bodyText(story.body)).not.toContain('Editing by');
});

test('does not fetch the page of an item that carries the full text', async () => {
  const { extract, asked } = await openSite({});
  const body = sentences('the ferry').map((text) => ({ kind: 'paragraph' as const, text }));
  const story = await extract('/ferry', { body });
  expect(story.bodyOrigin).toEqual({ from: 'feed', code: null });
  expect(story.body).toHaveLength(12);
  expect(asked).toEqual([]);
});

test("reads a page in its own encoding, as the page's meta element states it", async () => {
  const text = `<p>Совет гавани обсудил новый сбор. ${'Депутаты говорили о порте и о рыбе. '.repeat(20)}</p>`;
  const body = iconv.encode(page(text, '<meta charset="windows-1251">'), 'win1251');
  const { extract } = await openSite({ '/cyrillic': { headers: { 'content-type': 'text/html' }, body } });
  expect(bodyText((await extract('/cyrillic')).body)).toContain('Совет гавани обсудил новый сбор.');
});

test('reads an article that is plain text', async () => {
  const body = `Council votes on the levy\n\n${sentences('the levy').join('\n\n')}`;
  const { extract } = await openSite({ '/text': { headers: { 'content-type': 'text/plain' }, body } });
  expect((await extract('/text')).bodyOrigin).toEqual({ from: 'page', code: null });
});

test.each([
  ['/gone', 'http.not_found'],
  ['/data.json', 'http.content_type'],
  ['/forbidden/page', 'http.robots'],
])("keeps the feed's text and says why where the page is not to be had: %s", async (path, code) => {
  const { extract, metrics } = await openSite({
    '/data.json': { headers: { 'content-type': 'application/json' }, body: '{}' },
    '/forbidden/page': page(paragraphs('secrets')),
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /forbidden/' },
  });
  const story = await extract(path);
  expect(story.bodyOrigin).toEqual({ from: 'feed', code });
  expect(bodyText(story.body)).toContain('voted on Monday to raise the harbour levy');
  expect(story.extraction?.trace[0]).toMatchObject({ step: 'choice', did: expect.stringContaining('feed’s own text') });
  expect(await metrics.registry.getSingleMetricAsString('slugline_readings_total')).toContain(
    `{source="herald",kind="${code}"} 1`,
  );
});

test('a PDF is kept as a link, with what its headers tell and the text of the feed', async () => {
  const headers = { 'content-type': 'application/pdf', 'content-length': '8' };
  const named = { ...headers, 'content-disposition': 'attachment; filename="annual-report_2026.pdf"' };
  const { extract, origin } = await openSite({
    '/d?id=7': { headers: named, body: '%PDF-1.7' },
    '/levy-report.pdf': { headers, body: '%PDF-1.7' },
    '/called-page': '%PDF-1.7',
  });
  const story = await extract('/d?id=7');
  expect(story.bodyOrigin).toEqual({ from: 'feed', code: 'http.content_type' });
  const document = { url: `${origin}/d?id=7`, contentType: 'application/pdf', title: 'annual report 2026', bytes: 8 };
  expect(story.extraction?.document).toEqual(document);
  expect((await extract('/called-page')).extraction?.document).toMatchObject({ contentType: 'application/pdf', bytes: 8 });
  expect((await extract('/levy-report.pdf', { headline: null, summary: null })).headline).toBe('levy report');
});

test('is tried again while the page may come yet', async () => {
  const { extract } = await openSite({ '/broken': { status: 503, body: 'no' } });
  await expect(extract('/broken')).rejects.toBeInstanceOf(TransientError);
});

test('an item without a link is its own text', async () => {
  const { extract } = await openSite({});
  expect((await extract(null)).bodyOrigin).toEqual({ from: 'feed', code: null });
});

test('an item with neither headline nor text anywhere is refused with the reason', async () => {
  const { extract } = await openSite({});
  await expect(extract('/gone', { headline: null, summary: null })).rejects.toMatchObject({
    code: 'extract.no_text',
    message: expect.stringContaining('http.not_found'),
  });
});

test('how the text was come by is told step by step, in no more than 4 KB', async () => {
  const { extract } = await openSite({ '/levy': page(paragraphs('the levy')) });
  const { extraction } = await extract('/levy');
  expect(extraction).toMatchObject({ pages: 1, rule: null, document: null });
  expect(extraction?.trace.map(({ step }) => step)).toEqual(expect.arrayContaining(['headline', 'choose-body', 'choice']));
  expect(Buffer.byteLength(JSON.stringify(extraction?.trace))).toBeLessThanOrEqual(4_096);
});
