import { htmlBlocks, escapeText as x } from './markup.ts';
import type { Article, Outlet } from './types.ts';

/** The feed document of an outlet: RSS 2.0 or Atom 1.0 (RFC 4287), newest article first. The same articles give the same bytes. */
export function feedXml(outlet: Outlet, articles: readonly Article[], startedAt: Date): string {
  const changed = lastChange(articles, startedAt);
  return outlet.feed.format === 'rss' ? rss(outlet, articles, changed) : atom(outlet, articles, changed);
}

/** When the newest article or correction came out. */
export function lastChange(articles: readonly Article[], startedAt: Date): Date {
  return new Date(Math.max(startedAt.getTime() - 72 * 3_600_000, ...articles.map((article) => article.modified.getTime())));
}

function rss(outlet: Outlet, articles: readonly Article[], changed: Date): string {
  const site = `http://${outlet.host}/`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${x(outlet.feedTitle)}</title>
<link>${x(site)}</link>
<description>${x(outlet.about)}</description>
<language>${outlet.language}</language>
<lastBuildDate>${changed.toUTCString()}</lastBuildDate>
<generator>Slugline sample wire</generator>
<atom:link href="${x(`http://${outlet.host}${outlet.feedPath}`)}" rel="self" type="application/rss+xml"/>
${articles.map((article) => rssItem(article)).join('\n')}
</channel>
</rss>
`;
}

function rssItem(article: Article): string {
  const lines = [
    `<title>${x(article.headline)}</title>`,
    `<link>${x(article.url)}</link>`,
    `<guid isPermaLink="false">${x(article.guid)}</guid>`,
    `<pubDate>${article.published.toUTCString()}</pubDate>`,
    `<description>${x(article.standfirst)}</description>`,
    `<category>${x(article.section)}</category>`,
  ];
  if (article.byline !== null) lines.push(`<dc:creator>${x(article.byline)}</dc:creator>`);
  if (article.modified > article.published) lines.push(`<dcterms:modified>${iso(article.modified)}</dcterms:modified>`);
  if (article.outlet.feed.full) lines.push(`<content:encoded><![CDATA[${fullText(article)}]]></content:encoded>`);
  return `<item>\n${lines.join('\n')}\n</item>`;
}

function atom(outlet: Outlet, articles: readonly Article[], changed: Date): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<title>${x(outlet.feedTitle)}</title>
<subtitle>${x(outlet.about)}</subtitle>
<id>tag:${outlet.host},2025:feed</id>
<link rel="alternate" type="text/html" href="${x(`http://${outlet.host}/`)}"/>
<link rel="self" type="application/atom+xml" href="${x(`http://${outlet.host}${outlet.feedPath}`)}"/>
<updated>${iso(changed)}</updated>
<author><name>${x(outlet.name)}</name></author>
<generator>Slugline sample wire</generator>
${articles.map((article) => atomEntry(article)).join('\n')}
</feed>
`;
}

function atomEntry(article: Article): string {
  const lines = [
    `<title>${x(article.headline)}</title>`,
    `<id>${x(article.guid)}</id>`,
    `<link rel="alternate" type="text/html" href="${x(article.url)}"/>`,
    `<published>${iso(article.published)}</published>`,
    `<updated>${iso(article.modified)}</updated>`,
    `<category term="${x(article.section)}"/>`,
    `<summary>${x(article.standfirst)}</summary>`,
  ];
  if (article.byline !== null) lines.push(`<author><name>${x(article.byline)}</name></author>`);
  if (article.outlet.feed.full) lines.push(`<content type="html">${x(fullText(article))}</content>`);
  return `<entry>\n${lines.join('\n')}\n</entry>`;
}

function fullText(article: Article): string {
  const note = article.correction === null ? [] : [`<p><em>${x(article.correction)}</em></p>`];
  return [...htmlBlocks(article.text), ...note].join('\n');
}

function iso(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

/** What stands where a feed was, after a site was rebuilt. */
export const PAGE_INSTEAD_OF_FEED = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Quayside Gazette: we have moved</title></head>
<body>
<h1>We are rebuilding our site</h1>
<p>Thank you for your patience. All our stories will be back soon, and so will our feeds.</p>
<footer>Fictional sample data that comes with Slugline.</footer>
</body>
</html>
`;
