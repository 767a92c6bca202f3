import { htmlBlocks, readerDate, escapeText as x } from '../markup.ts';
import { linkItems, openGraph, pictureUrl, sampleMeta, sectionItems, type Template } from './template.ts';

/** A broadcaster's page with microformats (h-entry), an audio player and a live ticker beside the text. */
export const radio: Template = (article, related, labels) => {
  const { outlet } = article;
  const picture = pictureUrl(article);
  return `<!doctype html>
<html lang="${outlet.language}" dir="${labels.dir}" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>${x(article.headline)} :: ${x(outlet.name)}</title>
${sampleMeta(labels)}
${openGraph(article)}
<meta property="article:published_time" content="${article.published.toISOString()}">
<link rel="canonical" href="${x(article.url)}">
</head>
<body>
<header role="banner"><a href="/" class="station">${x(outlet.name)}</a><nav role="navigation"><ul>${sectionItems(labels)}</ul></nav><div class="player" role="region"><button>▶</button><span>00:00 / 02:41</span></div></header>
<main role="main">
<article class="h-entry">
<h1 class="p-name">${x(article.headline)}</h1>
<div class="entry-meta">
<time class="dt-published" datetime="${article.published.toISOString()}">${x(readerDate(article.published, outlet.language))}</time>
${article.modified > article.published ? `<time class="dt-updated" datetime="${article.modified.toISOString()}">${x(labels.updated)} ${x(readerDate(article.modified, outlet.language))}</time>` : ''}
<a class="p-category" href="/">${x(article.section)}</a>
${article.byline === null ? '' : `<address>${x(labels.by)} <span class="p-author h-card" rel="author">${x(article.byline)}</span></address>`}
</div>
<p class="p-summary">${x(article.standfirst)}</p>
${picture === null ? '' : `<figure><img class="u-photo" src="${x(picture)}" alt="${x(article.picture ?? '')}"><figcaption>${x(article.picture ?? '')}</figcaption></figure>`}
<div class="e-content">
${htmlBlocks(article.text).join('\n')}
</div>
${article.correction === null ? '' : `<aside class="correction"><h2>${x(labels.correction)}</h2><p>${x(article.correction)}</p></aside>`}
<menu class="share"><li><button>${x(labels.share)}</button></li><li><button>${x(labels.copyLink)}</button></li></menu>
</article>
<aside class="ticker" role="complementary"><h2>${x(labels.mostRead)}</h2><ul>
${linkItems(related)}
</ul></aside>
</main>
<footer role="contentinfo"><p>${x(labels.sample)}</p><p>${x(labels.newsletterText)} <a href="/account/">${x(labels.subscribe)}</a></p></footer>
</body>
</html>
`;
};
