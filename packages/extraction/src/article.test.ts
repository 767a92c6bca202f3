import { bodyText } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { articleFromFeed, contentHash, extractArticle, extractText } from './article.ts';
import { htmlToBlocks } from './blocks.ts';
import type { Article } from './port.ts';
import { escaped, HEADLINE, LINES, NEWS_PAGE, STANDFIRST } from './wire-copy.test-support.ts';

const HEAD = `<html lang="en"><head><title>${escaped(HEADLINE)} | Example Wire</title></head><body><nav><a href="/">Home</a></nav>`;
const page = (html: string) => extractArticle({ html, url: 'https://wire.example/story' });
const isSection = (line: string) => line.length < 30 && line !== 'International' && !line.startsWith('BY');
const text = LINES.join('\n\n');

/** The same scraped article in each form that it may come in. */
const FORMS: Record<string, () => Article> = {
  'plain text': () => extractText(text),
  'plain text whose headline the feed gives': () => extractText(text, { headline: HEADLINE }),
  'a feed item of plain text': () => articleFromFeed(htmlToBlocks(text), { headline: HEADLINE }),
  'a feed item of paragraphs': () => articleFromFeed(htmlToBlocks(LINES.map((line) => `<p>${escaped(line)}</p>`).join('')), {}),
  'a feed item of line breaks': () =>
    articleFromFeed(htmlToBlocks(LINES.map(escaped).join('<br/><br/>')), { headline: HEADLINE }),
  'a page of paragraphs': () => page(`${HEAD}<div>${LINES.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</div></body>`),
  'a page without a title': () => page(LINES.map((line) => `<p>${escaped(line)}</p>`).join('\n')),
  'a page with headings': () =>
    page(
      `${HEAD}<main><p>International</p><h1>${escaped(HEADLINE)}</h1>${LINES.slice(2)
        .map((line) => (isSection(line) ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`))
        .join('')}</main>`,
    ),
  'a page with bold headings': () =>
    page(
      `${HEAD}<div>${LINES.map((line) => (isSection(line) ? `<p><strong>${escaped(line)}</strong></p>` : `<p>${escaped(line)}</p>`)).join('')}</div>`,
    ),
  'a page of double line breaks': () => page(`${HEAD}<div>${LINES.map(escaped).join('<br><br>')}</div>`),
  'a page of single line breaks': () => page(`${HEAD}<div>${LINES.map(escaped).join('<br>\n')}</div>`),
  'a page of preformatted text': () => page(`${HEAD}<pre>${escaped(text)}</pre>`),
  'preformatted text alone': () => page(`<pre>${escaped(text)}</pre>`),
};

describe.each(Object.entries(FORMS))('a scraped wire article as %s', (_, read) => {
  const article = read();
  const body = bodyText(article.body);

  test('has the headline once, and not in the body', () => {
    expect(article.headline).toBe(HEADLINE);
    expect(body).not.toContain(HEADLINE);
  });

  test('keeps category and standfirst in their fields and has no byline', () => {
    expect(article.categories).toEqual(['International']);
    expect(article.standfirst).toBe(STANDFIRST);
    expect(article.byline).toBeNull();
    expect(body).not.toContain('International');
  });

  test('loses the read time and the picture line', () => {
    expect(body).not.toMatch(/min read|featured image|BY:/i);
  });

  test("mends the navy's apostrophes and leaves the quotation", () => {
    expect(body).toContain("the navy's role");
    expect(body).toContain("the union's observers");
    expect(body).toContain('Critics say "the states" role"');
  });

  test('keeps the section headings as headings, in order', () => {
    const headings = article.body.filter((block) => block.kind === 'heading').map((block) => block.text);
    expect(headings).toEqual(['Background & Context', 'Key Points', "What's Next"]);
    expect(article.body).toHaveLength(8);
  });

  test('is found to be English', () => {
    expect(article.language).toBe('en');
  });
});

describe('a news page', () => {
  const article = extractArticle({ html: NEWS_PAGE, url: 'https://herald.example/Transport/ferry-returns' });
  const body = bodyText(article.body);

  test('gives headline, standfirst, people and section', () => {
    expect(article.headline).toBe('Ferry service returns to the Lune estuary');
    expect(article.standfirst).toMatch(/^After eleven years/);
    expect(article.authors).toEqual(['Ada Marsh', 'Tom Okoro']);
    expect(article.byline).toBe('Ada Marsh, Tom Okoro');
    expect(article.categories).toEqual(['Transport']);
  });

  test('gives both dates in UTC with their zone and where they came from', () => {
    expect(article.published).toEqual({ value: '2025-03-04T07:30:00.000Z', zone: '+01:00', from: 'metadata' });
    expect(article.modified).toEqual({ value: '2025-03-05T10:00:00.000Z', zone: '+00:00', from: 'metadata' });
  });

  test('gives the canonical address without trackers, and the lead picture with its text', () => {
    expect(article.canonicalUrl).toBe('https://herald.example/Transport/ferry-returns?id=7');
    expect(article.image).toMatchObject({
      url: 'https://herald.example/media/ferry-lead.jpg',
      alt: 'A small ferry at a stone quay',
    });
    expect(article.language).toBe('en-GB');
  });

  test('reads the dateline and keeps it in the body', () => {
    expect(article.dateline).toBe('GREYHAVEN (HWA)');
    expect(body).toMatch(/^GREYHAVEN \(HWA\) — The ferry/);
  });

  test('keeps caption, paragraphs, heading, list and quote in order', () => {
    expect(article.body.map((block) => block.kind)).toEqual([
      'caption',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'listItem',
      'listItem',
      'quote',
      'paragraph',
    ]);
  });

  test('leaves out everything around the story', () => {
    expect(body).not.toMatch(
      /newsletter|Share|Photo|More stories|Bridge repairs|waited for this|rights reserved|Read more|Updated/i,
    );
  });

  test('says what each step did', () => {
    expect(article.trace.map((entry) => entry.step)).toContain('choose-body');
    expect(article.trace.every((entry) => entry.did !== '')).toBe(true);
  });
});

describe('weighing page and feed', () => {
  test('never takes a modified date for the published one', () => {
    const html =
      '<meta property="article:modified_time" content="2025-05-05T00:00:00Z"><p>Some text of a story that stands alone here.</p>';
    const article = extractArticle({ html, url: null }, { published: '2025-05-01T12:00:00Z' });
    expect(article.published).toEqual({ value: '2025-05-01T12:00:00.000Z', zone: '+00:00', from: 'feed' });
    expect(article.modified?.value).toBe('2025-05-05T00:00:00.000Z');
  });

  test('takes the summary as standfirst unless the body begins with it', () => {
    const body = htmlToBlocks(
      '<p>The council met on Monday to decide on the budget for the coming year.</p><p>It took two hours.</p>',
    );
    expect(articleFromFeed(body, { summary: 'The council met on Monday to decide on…' }).standfirst).toBeNull();
    expect(articleFromFeed(body, { summary: 'What the town will spend its money on next year.' }).standfirst).toMatch(
      /^What the town/,
    );
  });

  test('falls back on articleBody when the page shows no text', () => {
    const said = 'The harbour was closed for a day after the storm, the port authority said on Friday. '.repeat(6);
    const html = `<h1>Harbour closed</h1><div id="app"></div><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: said })}</script>`;
    expect(bodyText(extractArticle({ html, url: null }).body)).toContain('The harbour was closed');
  });

  test('gives an empty article for an empty page', () => {
    expect(extractArticle({ html: '', url: null })).toMatchObject({ headline: null, body: [], published: null });
  });
});

test('a content hash is deaf to case, spaces and punctuation, and hears a changed word', () => {
  const body = [{ kind: 'paragraph' as const, text: 'The cabinet met on Tuesday.' }];
  const hash = contentHash('Cabinet meets', null, body);
  expect(contentHash('CABINET  MEETS!', '', [{ kind: 'paragraph', text: 'The cabinet, met on tuesday' }])).toBe(hash);
  expect(contentHash('Cabinet meets', null, [{ kind: 'paragraph', text: 'The cabinet met on Friday.' }])).not.toBe(hash);
});
