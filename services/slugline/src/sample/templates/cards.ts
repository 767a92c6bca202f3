import { htmlBlocks, readerDate, escapeText as x } from '../markup.ts';
import { jsonLd, newsArticle, openGraph, pictureUrl, sampleMeta, sectionItems, type Template } from './template.ts';

/** A single-page application rendered on the server: generated class names, a JSON-LD graph, text in several sections. */
export const cards: Template = (article, related, labels) => {
  const { outlet } = article;
  const picture = pictureUrl(article);
  const graph = [
    newsArticle(article),
    { '@type': 'WebSite', name: outlet.name, url: `http://${outlet.host}/` },
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: article.section }] },
  ];
  const tiles = related
    .map(
      (other) =>
        `<li class="css-7k2"><a class="css-1ab" href="${x(other.path)}"><h3 class="css-9fd">${x(other.headline)}</h3></a></li>`,
    )
    .join('');
  const blocks = htmlBlocks(article.text, { paragraph: 'p class="css-p3x"', heading: 'h2 class="css-h0q"' });
  return `<!doctype html><html lang="${outlet.language}" dir="${labels.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${x(article.headline)}</title>
${sampleMeta(labels)}
${openGraph(article)}
<link rel="canonical" href="${x(article.url)}">
${jsonLd({ '@context': 'https://schema.org', '@graph': graph })}
</head><body><div id="app"><div class="css-0hd"><a href="/" class="css-logo">${x(outlet.name)}</a><nav class="css-nav"><ul>${sectionItems(labels)}</ul></nav></div>
<main class="css-main"><article class="css-art" data-testid="article">
<div class="css-hdr"><span class="css-sec">${x(article.section)}</span><h1 class="css-h1" data-testid="headline">${x(article.headline)}</h1><p class="css-sub" data-testid="summary">${x(article.standfirst)}</p>
<div class="css-by" data-testid="byline">${article.byline === null ? x(outlet.name) : `${x(labels.by)} <span class="css-nm">${x(article.byline)}</span>`}</div>
<div class="css-tm"><time datetime="${article.published.toISOString()}">${x(readerDate(article.published, outlet.language))}</time></div>
<div class="css-shr" role="group" aria-label="${x(labels.share)}"><button>${x(labels.copyLink)}</button></div></div>
${picture === null ? '' : `<figure class="css-fig"><picture><img src="${x(picture)}" alt="${x(article.picture ?? '')}" loading="eager"></picture><figcaption class="css-cap">${x(article.picture ?? '')}</figcaption></figure>`}
<section class="css-body" data-testid="body">${blocks.slice(0, 3).join('')}</section>
<div class="css-ad" aria-hidden="true"></div>
<section class="css-body" data-testid="body">${blocks.slice(3).join('')}</section>
${article.correction === null ? '' : `<div class="css-cor" data-testid="correction"><p>${x(article.correction)}</p></div>`}
</article>
<aside class="css-rel" aria-label="${x(labels.related)}"><h2>${x(labels.related)}</h2><ul>${tiles}</ul></aside></main>
<div class="css-nl"><strong>${x(labels.newsletter)}</strong> <span>${x(labels.newsletterText)}</span><button>${x(labels.subscribe)}</button></div>
<footer class="css-ft"><p>${x(labels.sample)}</p></footer>
<div class="css-ck" role="dialog"><p>${x(labels.cookies)}</p><button>${x(labels.accept)}</button></div></div></body></html>
`;
};
