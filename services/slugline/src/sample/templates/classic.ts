import { htmlBlocks, readerDate, escapeText as x } from '../markup.ts';
import { linkItems, pictureUrl, sampleMeta, sectionItems, type Template } from './template.ts';

/** A small paper's hand-made page: Dublin Core meta tags, the byline as a paragraph above the text, no structured data. */
export const classic: Template = (article, related, labels) => {
  const { outlet } = article;
  const picture = pictureUrl(article);
  return `<!DOCTYPE html>
<html lang="${outlet.language}" dir="${labels.dir}">
<head>
<meta charset="utf-8">
<title>${x(article.headline)} – ${x(outlet.name)}</title>
<meta name="description" content="${x(article.standfirst)}">
<meta name="DC.title" content="${x(article.headline)}">
<meta name="DC.language" content="${outlet.language}">
<meta name="DC.date.issued" content="${article.published.toISOString()}">
<meta name="DC.date.modified" content="${article.modified.toISOString()}">
${article.byline === null ? '' : `<meta name="DC.creator" content="${x(article.byline)}">`}
${picture === null ? '' : `<link rel="image_src" href="${x(picture)}">`}
${sampleMeta(labels)}
<link rel="canonical" href="${x(article.url)}">
</head>
<body>
<div class="header"><p class="title"><a href="/">${x(outlet.name)}</a></p><ul class="navigation">${sectionItems(labels)}</ul></div>
<div class="breadcrumb"><a href="/">${x(labels.home)}</a> &raquo; ${x(article.section)}</div>
<div class="article">
<h1>${x(article.headline)}</h1>
<p class="teaser"><strong>${x(article.standfirst)}</strong></p>
${article.byline === null ? '' : `<p class="autor">${x(labels.by)} ${x(article.byline)}</p>`}
<p class="datum">${x(labels.published)} <time datetime="${article.published.toISOString()}">${x(readerDate(article.published, outlet.language))}</time></p>
${picture === null ? '' : `<p class="bild"><img src="${x(picture)}" alt="${x(article.picture ?? '')}"></p>`}
<div class="text">
${htmlBlocks(article.text, { paragraph: 'p', heading: 'h3' }).join('\n\n')}
</div>
${article.correction === null ? '' : `<p class="korrektur"><b>${x(labels.correction)}:</b> ${x(article.correction)}</p>`}
<p class="social"><a href="#">${x(labels.share)}</a></p>
</div>
<div class="more"><h4>${x(labels.related)}</h4><ul>
${linkItems(related)}
</ul></div>
<div class="footer">${x(labels.sample)}<br><a href="/">${x(labels.privacy)}</a></div>
<div class="cookies">${x(labels.cookies)} <a href="#">${x(labels.accept)}</a></div>
</body>
</html>
`;
};
