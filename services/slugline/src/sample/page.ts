import { labelsFor } from './labels.ts';
import { escapeText as x } from './markup.ts';
import { broadsheet } from './templates/broadsheet.ts';
import { cards } from './templates/cards.ts';
import { classic } from './templates/classic.ts';
import { journal } from './templates/journal.ts';
import { ledger } from './templates/ledger.ts';
import { radio } from './templates/radio.ts';
import type { Template } from './templates/template.ts';
import type { Article, Outlet, TemplateName } from './types.ts';

const TEMPLATES: Readonly<Record<TemplateName, Template>> = { broadsheet, ledger, journal, cards, classic, radio };

/** The article's page in its outlet's design. */
export function articlePage(article: Article, related: readonly Article[]): string {
  return TEMPLATES[article.outlet.template](article, related, labelsFor(article.outlet.language));
}

/** The outlet's front page: a list of links, for people who look around. */
export function frontPage(outlet: Outlet, articles: readonly Article[]): string {
  const labels = labelsFor(outlet.language);
  const items = articles.map((article) => `<li><a href="${x(article.path)}">${x(article.headline)}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="${outlet.language}" dir="${labels.dir}">
<head><meta charset="utf-8"><title>${x(outlet.name)}</title>
<link rel="alternate" type="application/${outlet.feed.format}+xml" href="${x(outlet.feedPath)}"></head>
<body><h1>${x(outlet.name)}</h1><p>${x(outlet.about)}</p><ul>
${items}
</ul><footer>${x(labels.sample)}</footer></body></html>
`;
}

/** A plain picture, so that no link leads nowhere. */
export function pictureSvg(id: string): string {
  const hue = [...id].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675"><rect width="1200" height="675" fill="hsl(${hue} 35% 55%)"/><path d="M0 560 300 330 520 470 820 250 1200 520V675H0z" fill="hsl(${hue} 40% 35%)"/></svg>`;
}
