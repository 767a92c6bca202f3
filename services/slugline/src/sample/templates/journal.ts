import { htmlBlocks, readerDate, escapeText as x } from '../markup.ts';
import { linkItems, openGraph, pictureUrl, sampleMeta, sectionItems, type Template } from './template.ts';

/** A weekly with schema.org microdata in place of JSON-LD. */
export const journal: Template = (article, related, labels) => {
  const { outlet } = article;
  const picture = pictureUrl(article);
  return `<!doctype html>
<html lang="${outlet.language}" dir="${labels.dir}">
<head>
<meta charset="utf-8">
<title>${x(outlet.name)} — ${x(article.headline)}</title>
<meta name="description" content="${x(article.standfirst)}">
${sampleMeta(labels)}
${openGraph(article)}
<link rel="canonical" href="${x(article.url)}">
</head>
<body>
<nav class="topnav" aria-label="${x(outlet.name)}"><a href="/"><strong>${x(outlet.name)}</strong></a><ul>${sectionItems(labels)}</ul></nav>
<main>
<article itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="inLanguage" content="${outlet.language}">
<p class="rubric" itemprop="articleSection">${x(article.section)}</p>
<h1 itemprop="headline">${x(article.headline)}</h1>
<p class="chapo" itemprop="description">${x(article.standfirst)}</p>
<p class="signature">${article.byline === null ? '' : `<span itemprop="author" itemscope itemtype="https://schema.org/Person">${x(labels.by)} <span itemprop="name">${x(article.byline)}</span></span> · `}<time itemprop="datePublished" datetime="${article.published.toISOString()}">${x(labels.published)} ${x(readerDate(article.published, outlet.language))}</time><meta itemprop="dateModified" content="${article.modified.toISOString()}"></p>
${picture === null ? '' : `<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="${x(picture)}" alt="${x(article.picture ?? '')}"><figcaption itemprop="caption">${x(article.picture ?? '')}</figcaption></figure>`}
<div class="texte" itemprop="articleBody">
${htmlBlocks(article.text, { paragraph: 'p', heading: 'h2 class="inter"' }).join('\n')}
</div>
${article.correction === null ? '' : `<p class="correction" itemprop="correction">${x(article.correction)}</p>`}
<div class="partage share"><span>${x(labels.share)}</span> <a href="#" rel="nofollow">${x(labels.copyLink)}</a></div>
</article>
<section class="voir-aussi"><h2>${x(labels.related)}</h2><ul>
${linkItems(related)}
</ul></section>
</main>
<section class="abonnement"><h2>${x(labels.newsletter)}</h2><p>${x(labels.newsletterText)}</p><a href="/account/">${x(labels.subscribe)}</a></section>
<footer><small>${x(labels.sample)}</small> <a href="/">${x(labels.privacy)}</a></footer>
</body>
</html>
`;
};
