import { htmlBlocks, readerDate, escapeText as x } from '../markup.ts';
import { linkItems, openGraph, pictureUrl, sampleMeta, sectionItems, type Template } from './template.ts';

/** A regional paper on an older system: nested divs, dates in meta only, a teaser between the paragraphs, a sidebar. */
export const ledger: Template = (article, related, labels) => {
  const { outlet } = article;
  const blocks = htmlBlocks(article.text, { paragraph: 'p class="story-p"', heading: 'h3 class="crosshead"' });
  const picture = pictureUrl(article);
  const first = related[0];
  const teaser =
    first === undefined
      ? ''
      : `<div class="inline-related">${x(labels.related)}: <a href="${x(first.path)}">${x(first.headline)}</a></div>`;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="${outlet.language}" dir="${labels.dir}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${x(article.headline)} - ${x(outlet.name)}</title>
${sampleMeta(labels)}
${openGraph(article)}
<meta property="article:published_time" content="${article.published.toISOString()}" />
<meta property="article:modified_time" content="${article.modified.toISOString()}" />
<meta property="article:section" content="${x(article.section)}" />
${article.byline === null ? '' : `<meta name="author" content="${x(article.byline)}" />`}
<link rel="canonical" href="${x(article.url)}" />
<script type="text/javascript">window.page = { kind: 'story' };</script>
</head>
<body>
<div id="wrapper">
<div id="top"><div id="logo"><a href="/">${x(outlet.name)}</a></div><ul id="menu">${sectionItems(labels)}</ul><form id="search" action="/search"><input name="q" /><input type="submit" value="${x(labels.search)}" /></form></div>
<div id="columns">
<div id="main-col">
<div class="story-wrap">
<div class="label">${x(article.section)}</div>
<h1 class="hed">${x(article.headline)}</h1>
<h2 class="dek">${x(article.standfirst)}</h2>
<div class="story-info">
${article.byline === null ? '' : `<span class="author">${x(labels.by)} ${x(article.byline)}</span>`}
<span class="date">${x(readerDate(article.published, outlet.language))}</span> <span class="read-time">${x(labels.readingTime)}</span>
</div>
<div class="tools"><a href="#">${x(labels.share)}</a> <a href="#">${x(labels.copyLink)}</a></div>
${picture === null ? '' : `<div class="photo"><img src="${x(picture)}" alt="${x(article.picture ?? '')}" /><div class="cutline">${x(article.picture ?? '')}</div></div>`}
<div class="story-text">
${[...blocks.slice(0, 2), teaser, ...blocks.slice(2)].join('\n')}
</div>
${article.correction === null ? '' : `<div class="correction-note">${x(article.correction)}</div>`}
</div>
</div>
<div id="side-col"><div class="widget"><h4>${x(labels.mostRead)}</h4><ol>${linkItems(related)}</ol></div>
<div class="widget signup"><h4>${x(labels.newsletter)}</h4><p>${x(labels.newsletterText)}</p></div></div>
</div>
<div id="footer"><p>${x(labels.sample)}</p><p><a href="/">${x(labels.about)}</a> | <a href="/">${x(labels.privacy)}</a></p></div>
</div>
</body>
</html>
`;
};
