import { EMPTY_FEED, EMPTY_ITEM } from '../../empty.ts';
import { categoriesOf } from '../../mapping/categories.ts';
import { hintsOf, webSubLinks } from '../../mapping/hints.ts';
import { enclosuresOf, imageOf } from '../../mapping/media.ts';
import { peopleOf } from '../../mapping/people.ts';
import { firstHtml, firstPlain, headlineOf, htmlOf, rightsOf, titleOf } from '../../mapping/text.ts';
import { firstDate, languageInScope, languageOf, ownLanguage } from '../../mapping/values.ts';
import type { ParsedFeed, ParsedItem, Person } from '../../port.ts';
import { attribute, children, first, text } from '../../xml/access.ts';
import { resolveUrl } from '../../xml/base.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/port.ts';
import type { Format, Sample } from '../registry.ts';

/** Atom 1.0 (RFC 4287) and 0.3; also a document that is one entry. */
export const atom: Format = {
  format: 'atom',
  detect: ({ root }) => root?.name === 'feed' || root?.name === 'entry',
  read: async (sample) => readAtom(sample),
};

function readAtom({ text: source, url, root }: Sample): ParsedFeed {
  const tree = parseXml(source, { base: url, from: root?.at ?? 0 });
  if (tree.name === 'entry') return { ...EMPTY_FEED, format: 'atom', items: [readEntry(tree, [])] };
  const authors = peopleOf(tree, 'author', 'dc:creator', 'itunes:author');
  return {
    ...EMPTY_FEED,
    format: 'atom',
    guid: text(first(tree, 'id')),
    ...titleOf(tree, 'text', 'title', 'dc:title'),
    description: firstHtml(tree, 'text', 'subtitle', 'tagline', 'description', 'dc:description', 'itunes:summary', 'info'),
    language: ownLanguage(tree) ?? languageOf(text(first(tree, 'language'))),
    ...rightsOf(tree, 'text', 'rights', 'copyright', 'dc:rights'),
    updated: firstDate(tree, 'updated', 'modified', 'dcterms:modified', 'pubdate', 'dc:date'),
    authors,
    categories: categoriesOf(tree),
    image: feedImage(tree),
    siteUrl: pageOf(tree),
    ...webSubLinks(tree),
    hints: hintsOf(tree),
    items: entriesOf(tree).map((entry) => readEntry(entry, authors)),
  };
}

function entriesOf(feed: XmlElement): XmlElement[] {
  return [...children(feed, 'entry'), ...children(feed, 'entries').flatMap((list) => children(list, 'entry'))];
}

function readEntry(entry: XmlElement, feedAuthors: Person[]): ParsedItem {
  const source = first(entry, 'source');
  const own = peopleOf(entry, 'author', 'dc:creator', 'itunes:author');
  const inherited = source === undefined ? feedAuthors : peopleOf(source, 'author');
  const content = children(entry, 'content').find((one) => attribute(one, 'src') === null);
  return {
    ...EMPTY_ITEM,
    guid: text(first(entry, 'id', 'guid', 'dc:identifier')),
    url: pageOf(entry) ?? outOfLine(entry),
    ...headlineOf(entry, 'text', 'title', 'dc:title', 'media:title'),
    summaryHtml: summaryOf(entry),
    contentHtml: htmlOf(content, 'text') ?? firstHtml(entry, 'html', 'content:encoded', 'xhtml:body', 'xhtml:div'),
    authors: own.length > 0 ? own : inherited,
    categories: categoriesOf(entry),
    published: firstDate(entry, 'published', 'issued', 'dcterms:issued', 'pubdate', 'created', 'dcterms:created', 'dc:date'),
    updated: firstDate(entry, 'updated', 'modified', 'dcterms:modified', 'dc:date'),
    language: languageInScope(entry, ['content', 'summary', 'title']),
    rights: firstPlain(entry, 'text', 'rights', 'copyright', 'dc:rights', 'media:copyright'),
    image: imageOf(entry),
    enclosures: enclosuresOf(entry),
    source: source === undefined ? null : sourceOf(source),
  };
}

function summaryOf(entry: XmlElement): string | null {
  const own = firstHtml(entry, 'text', 'summary', 'description', 'dc:description');
  if (own !== null) return own;
  const media = [entry, ...children(entry, 'media:group', 'media:content')];
  return (
    media.map((one) => firstHtml(one, 'html', 'media:description')).find((html) => html !== null) ??
    firstHtml(entry, 'html', 'itunes:summary')
  );
}

/** The link that is the page: rel=alternate or no rel, HTML before other types (RFC 4287 section 4.2.7.2). */
function pageOf(element: XmlElement): string | null {
  const pages = children(element, 'link').filter(
    (link) => (attribute(link, 'rel')?.toLowerCase() ?? 'alternate') === 'alternate',
  );
  const typed = pages.map((link) => ({ link, type: attribute(link, 'type') }));
  const page = (typed.find(({ type }) => type?.includes('html')) ?? typed.find(({ type }) => type === null))?.link ?? pages[0];
  return page === undefined ? null : resolveUrl(attribute(page, 'href') ?? text(page), page.base);
}

/** Content that stands elsewhere (RFC 4287 section 4.1.3.2). */
function outOfLine(entry: XmlElement): string | null {
  const content = children(entry, 'content').find((one) => attribute(one, 'src') !== null);
  return content === undefined ? null : resolveUrl(attribute(content, 'src'), content.base);
}

function sourceOf(source: XmlElement): ParsedItem['source'] {
  const title = firstPlain(source, 'text', 'title');
  const url = pageOf(source) ?? webSubLinks(source).selfUrl;
  return title === null && url === null ? null : { title, url };
}

function feedImage(feed: XmlElement): ParsedFeed['image'] {
  for (const image of children(feed, 'logo', 'icon', 'itunes:image', 'media:thumbnail')) {
    const url = resolveUrl(text(image) ?? attribute(image, 'href') ?? attribute(image, 'url'), image.base);
    if (url !== null) return { url, alt: null };
  }
  return null;
}
