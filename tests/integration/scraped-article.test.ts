import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { bodyText, type Story } from '@slugline/model';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startTestSlugline, type TestSlugline } from '../support/slugline.ts';
import { waitUntil } from '../support/wait.ts';

const article = readFileSync(new URL('../fixtures/scraped-article.txt', import.meta.url), 'utf8');
const HEADLINE = 'Minister Orders Quiet Naval Strikes Against Central American Smuggling Gangs';
const escaped = article.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const lines = escaped.split('\n').filter((line) => line.trim() !== '');

/** The ways in which such an article comes: in the feed itself, or as a page, marked up well, badly or not at all. */
const PAGES: Record<string, { type: string; body: string }> = {
  '/plain': { type: 'text/plain; charset=utf-8', body: article },
  '/paragraphs': {
    type: 'text/html',
    body: `<html><head><title>${HEADLINE} | Daily</title></head><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  },
  '/breaks': {
    type: 'text/html',
    body: `<html><head><title>${HEADLINE}</title></head><body><div>${lines.join('<br><br>')}</div></body></html>`,
  },
  '/pre': { type: 'text/html', body: `<html><head><title>${HEADLINE}</title></head><body><pre>${escaped}</pre></body></html>` },
  '/article': {
    type: 'text/html',
    body: `<html><head><title>${HEADLINE} - Daily</title></head><body><nav>Home World Sport</nav><article><h1>${HEADLINE}</h1>${lines.map((line) => (line.length < 30 ? `<h2>${line}</h2>` : `<p>${line}</p>`)).join('')}</article></body></html>`,
  },
};

let server: Server;
let host = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const page = PAGES[request.url ?? ''];
    if (page) return response.writeHead(200, { 'content-type': page.type }).end(page.body);
    if (request.url === '/feed.xml') return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed());
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => void server.close());

function feed(): string {
  const item = (guid: string, rest: string) =>
    `<item><title>${HEADLINE}</title><guid isPermaLink="false">${guid}</guid><category>World</category><pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate>${rest}</item>`;
  const items = [
    ...Object.keys(PAGES).map((path) => item(path, `<link>http://${host}${path}</link>`)),
    item('in-feed', `<content:encoded><![CDATA[${lines.map((line) => `<p>${line}</p>`).join('')}]]></content:encoded>`),
  ];
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Daily</title><link>http://${host}/</link><description>d</description>${items.join('')}</channel></rss>`;
}

const tiers = [
  { tier: 'embedded', missing: null, env: () => ({}) },
  {
    tier: 'distributed',
    missing: inject('missingRedis') ?? inject('missingElasticsearch'),
    env: () => ({
      REDIS_URL: inject('redisUrl') ?? '',
      ELASTICSEARCH_URL: inject('elasticsearchUrl') ?? '',
      QUEUE_PREFIX: randomUUID(),
      INDEX_PREFIX: `t${randomUUID().slice(0, 8)}`,
    }),
  },
];

describe.each(tiers)('an article as scraped, with its noise, on the $tier tier', ({ missing, env }) => {
  if (missing !== null) process.stdout.write(`skipped: ${missing}\n`);
  const stories = new Map<string, Story>();
  let slugline: TestSlugline;

  beforeAll(async () => {
    if (missing !== null) return;
    slugline = await startTestSlugline(env());
    const added = await slugline.send('POST', '/api/v1/feeds', {
      url: `http://${host}/feed.xml`,
      source: 'daily',
      sourceName: 'The Daily',
    });
    expect(added.status).toBe(201);
    const wanted = Object.keys(PAGES).length + 1;
    const page = await waitUntil('every form of it is searchable', async () => {
      const found = await slugline.get<{ data: Story[] }>('/api/v1/stories?size=50');
      return found.data.length >= wanted ? found : null;
    });
    for (const story of page.data) stories.set(story.guid, story);
  });
  afterAll(() => slugline?.close());

  describe.skipIf(missing !== null).each([...Object.keys(PAGES), 'in-feed'])('as %s', (form) => {
    const story = () => {
      const found = stories.get(form);
      if (!found) throw new Error(`there is no story for ${form}`);
      return found;
    };

    test('has the headline once, and none of the noise in its body', () => {
      expect(story().headline).toBe(HEADLINE);
      const text = bodyText(story().body);
      expect(text).not.toContain(HEADLINE);
      expect(text).not.toMatch(/min read|Featured image|^BY:/im);
      expect(story().byline).toBeNull();
      expect(story().authors).toEqual([]);
      expect(text.match(/The order comes amid a long struggle/g)).toHaveLength(1);
    });

    test('has its broken apostrophes mended and its quotation marks left', () => {
      const text = bodyText(story().body);
      expect(text).toContain("the military's part");
      expect(text).toContain('"We will not be bystanders."');
    });

    test("keeps the feed's category and the section headings", () => {
      expect(story().categories).toEqual(['World']);
      expect(
        story()
          .body.filter((block) => block.kind === 'heading')
          .map((block) => block.text),
      ).toEqual(['Background & Context', 'Key Developments', "What's Next"]);
    });

    test('has its regions and policy areas, each with evidence that stands in the text', () => {
      const codes = (vocabulary: string) =>
        story()
          .tags.filter((tag) => tag.vocabulary === vocabulary)
          .map((tag) => tag.code);
      expect(codes('region')).toEqual(expect.arrayContaining(['US', 'GT', 'HN', '419']));
      expect(codes('policy')).toEqual(expect.arrayContaining(['16', '19', '12']));
      const fields = {
        headline: story().headline,
        standfirst: story().standfirst ?? '',
        dateline: story().dateline ?? '',
        category: story().categories.join(', '),
        subject: '',
        place: '',
        body: bodyText(story().body),
      };
      for (const tag of story().tags) {
        expect(tag.evidence.length, tag.code).toBeGreaterThan(0);
        for (const evidence of tag.evidence)
          expect(fields[evidence.field].slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    });
  });
});
