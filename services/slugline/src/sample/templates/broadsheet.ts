import { htmlBlocks, readerDate, escapeText as x } from '../markup.ts';
import { jsonLd, linkItems, newsArticle, openGraph, pictureUrl, sampleMeta, sectionItems, type Template } from './template.ts';

/** A large daily: JSON-LD, `<time>`, a newsletter box in the middle of the text. */
export const broadsheet: Template = (article, related, labels) => {
  const { outlet } = article;
  const blocks = htmlBlocks(article.text);
  const picture = pictureUrl(article);
  const box = `<aside class="newsletter-signup" aria-label="${x(labels.newsletter)}"><h3>${x(labels.newsletter)}</h3><p>${x(labels.newsletterText)}</p><form action="/account/newsletter"><input type="email" name="email"><button>${x(labels.subscribe)}</button></form></aside>`;
  return `<!DOCTYPE html>
<html lang="${outlet.language}" dir="${labels.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${x(article.headline)} | ${x(outlet.name)}</title>
<meta name="description" content="${x(article.standfirst)}">
${sampleMeta(labels)}
${openGraph(article)}
<link rel="canonical" href="${x(article.url)}">
${jsonLd({ '@context': 'https://schema.org', ...newsArticle(article) })}
</head>
<body class="article-page">
<div class="cookie-banner" role="dialog"><p>${x(labels.cookies)}</p><button>${x(labels.accept)}</button></div>
<header class="masthead"><a class="logo" href="/">${x(outlet.name)}</a><nav><ul>${sectionItems(labels)}</ul></nav></header>
<main id="content">
<article class="article">
<header class="article__header">
<a class="article__kicker" href="/">${x(article.section)}</a>
<h1 class="article__headline">${x(article.headline)}</h1>
<p class="article__standfirst">${x(article.standfirst)}</p>
<div class="article__meta">
${article.byline === null ? '' : `<span class="byline">${x(labels.by)} <a rel="author" href="/">${x(article.byline)}</a></span>`}
<time datetime="${article.published.toISOString()}">${x(readerDate(article.published, outlet.language))}</time>
${article.modified > article.published ? `<time class="updated" datetime="${article.modified.toISOString()}">${x(labels.updated)} ${x(readerDate(article.modified, outlet.language))}</time>` : ''}
</div>
<ul class="share-bar"><li><button>${x(labels.share)}</button></li><li><button>${x(labels.copyLink)}</button></li></ul>
</header>
${picture === null ? '' : `<figure class="lead-image"><img src="${x(picture)}" alt="${x(article.picture ?? '')}" width="1200" height="675"><figcaption>${x(article.picture ?? '')}</figcaption></figure>`}
<div class="article__body">
${[...blocks.slice(0, 3), box, ...blocks.slice(3)].join('\n')}
${article.correction === null ? '' : `<p class="article__correction"><em>${x(article.correction)}</em></p>`}
</div>
</article>
<aside class="related"><h2>${x(labels.related)}</h2><ul>
${linkItems(related, 'related__item')}
</ul></aside>
</main>
<footer class="site-footer"><ul><li><a href="/">${x(labels.about)}</a></li><li><a href="/">${x(labels.privacy)}</a></li></ul><p class="sample-notice">${x(labels.sample)}</p></footer>
</body>
</html>
`;
};
