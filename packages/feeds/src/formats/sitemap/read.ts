import { EMPTY_FEED, EMPTY_ITEM } from '../../empty.ts';
import { categoriesOf } from '../../mapping/categories.ts';
import { imageOf } from '../../mapping/media.ts';
import { firstPlain } from '../../mapping/text.ts';
import { firstDate, languageOf, line } from '../../mapping/values.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { children, first, text } from '../../xml/access.ts';
import { resolveUrl } from '../../xml/base.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/port.ts';
import type { Format, Sample } from '../registry.ts';

/** Google News sitemaps: a sitemap whose addresses carry news:news. Other sitemaps list pages, not news. */
export const sitemap: Format = {
  format: 'sitemap',
  detect: ({ root, text: source }) => root?.name === 'urlset' && /sitemap-news|<news:news[\s>]/i.test(source.slice(0, 1_000_000)),
  read: async (sample) => readSitemap(sample),
};

function readSitemap({ text: source, url, root }: Sample): ParsedFeed {
  const tree = parseXml(source, { base: url, from: root?.at ?? 0 });
  const items = children(tree, 'url').flatMap((entry) => {
    const news = first(entry, 'news:news');
    return news === undefined ? [] : [readUrl(entry, news)];
  });
  const publication = children(tree, 'url')
    .map((entry) => first(entry, 'news:news'))
    .find((news) => news !== undefined);
  const named = publication && first(publication, 'news:publication');
  return {
    ...EMPTY_FEED,
    format: 'sitemap',
    title: named === undefined ? null : line(first(named, 'news:name')),
    language: named === undefined ? null : languageOf(text(first(named, 'news:language'))),
    items,
  };
}

function readUrl(entry: XmlElement, news: XmlElement): ParsedItem {
  const url = resolveUrl(text(first(entry, 'loc')), entry.base);
  const publication = first(news, 'news:publication');
  return {
    ...EMPTY_ITEM,
    url,
    headline: firstPlain(news, 'html', 'news:title'),
    categories: categoriesOf(news),
    published: firstDate(news, 'news:publication_date'),
    updated: firstDate(entry, 'lastmod'),
    language: publication === undefined ? null : languageOf(text(first(publication, 'news:language'))),
    image: imageOf(entry),
  };
}
