import type { Labels } from '../labels.ts';
import { escapeText as x } from '../markup.ts';
import type { Article } from '../types.ts';

/** A page design: an article and a few others of its outlet to a whole HTML document. */
export type Template = (article: Article, related: readonly Article[], labels: Labels) => string;

/** What every page says of itself: not to be indexed, and that it is made up. */
export function sampleMeta(labels: Labels): string {
  return `<meta name="robots" content="noindex"><meta name="sample-data" content="${x(labels.sample)}">`;
}

/** The address of the article's picture, or null. */
export function pictureUrl(article: Article): string | null {
  return article.picture === null ? null : `http://${article.outlet.host}/img/${article.id}.svg`;
}

/** Open Graph's properties (ogp.me). */
export function openGraph(article: Article): string {
  const picture = pictureUrl(article);
  return [
    ['og:type', 'article'],
    ['og:site_name', article.outlet.name],
    ['og:title', article.headline],
    ['og:description', article.standfirst],
    ['og:url', article.url],
    ...(picture === null ? [] : [['og:image', picture]]),
  ]
    .map(([property, content]) => `<meta property="${property}" content="${x(content ?? '')}">`)
    .join('\n');
}

/** A schema.org NewsArticle as JSON that cannot end its script element. */
export function newsArticle(article: Article): Record<string, unknown> {
  const picture = pictureUrl(article);
  return {
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    datePublished: article.published.toISOString(),
    dateModified: article.modified.toISOString(),
    inLanguage: article.outlet.language,
    articleSection: article.section,
    mainEntityOfPage: article.url,
    ...(article.byline === null ? {} : { author: [{ '@type': 'Person', name: article.byline }] }),
    ...(picture === null ? {} : { image: [picture] }),
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name },
  };
}

/** A JSON-LD script element. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/** Links to other stories, as list items. */
export function linkItems(articles: readonly Article[], className = ''): string {
  const attribute = className === '' ? '' : ` class="${className}"`;
  return articles.map((other) => `<li${attribute}><a href="${x(other.path)}">${x(other.headline)}</a></li>`).join('\n');
}

/** The sections in the page's head, as list items. */
export function sectionItems(labels: Labels): string {
  return [labels.home, ...labels.sections].map((name) => `<li><a href="/">${x(name)}</a></li>`).join('');
}
