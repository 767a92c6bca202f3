import { EMPTY_WIRE, type Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import { languageOf } from '../../mapping/values.ts';
import type { Enclosure, ParsedFeed, ParsedItem, Person } from '../../port.ts';
import { bylineNames } from '../../wire/byline.ts';
import { conceptCategories, webUrl } from '../../wire/concepts.ts';
import { bodyHtml } from '../../wire/markup.ts';
import { MOST_ITEMS, paragraphsHtml } from '../../wire/text.ts';
import { line, urgencyOf } from '../../wire/values.ts';
import { attribute, children, descendants, first, hasMarkup, text } from '../../xml/access.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/port.ts';
import type { Format, Sample } from '../registry.ts';
import { type Content, membersOf, type Rendition, readContent } from './content.ts';
import { lineOf, metaOf, type Parts, partsOfItem } from './meta.ts';

/** Items that a newsroom reads. Concept, knowledge and catalogue items are vocabularies. */
const ITEMS = ['newsitem', 'packageitem', 'planningitem'];
const ROOTS = new Set([...ITEMS, 'newsmessage', 'conceptitem', 'knowledgeitem', 'catalogitem']);

/** NewsML-G2 (IPTC, up to 2.34): a news item or package by itself, or a news message with any number of them. */
export const newsmlG2: Format = {
  format: 'newsml-g2',
  detect: ({ root }) => ROOTS.has(root?.name ?? ''),
  read: async (sample) => readDocument(sample),
};

function readDocument({ text: document, url, root: found }: Sample): ParsedFeed {
  const root = parseXml(document, { base: url, from: found?.at ?? 0 });
  const header = first(root, 'header');
  const envelope: Partial<Wire> = {
    sent: header === undefined ? null : parseDate(lineOf(header, 'sent')),
    priority: header === undefined ? null : urgencyOf(lineOf(header, 'priority')),
  };
  const items = ITEMS.includes(root.name) ? [root] : children(root, 'itemset').flatMap((set) => children(set, ...ITEMS));
  const identified = items.filter((item) => attribute(item, 'guid') !== null || first(item, 'itemmeta') !== undefined);
  return {
    ...EMPTY_FEED,
    format: 'newsml-g2',
    language: languageOf(root.language),
    items: identified.slice(0, MOST_ITEMS).map((item) => readItem(item, envelope, url)),
  };
}

function readItem(item: XmlElement, envelope: Partial<Wire>, base: string): ParsedItem {
  const parts = partsOfItem(item);
  const content = readContent(item, base);
  const wire = wireOf(parts, content, envelope);
  return {
    ...EMPTY_ITEM,
    guid: line(attribute(item, 'guid')),
    url: pageOf(parts, base),
    // Without a headline: that of the NITF inside, then the item's title.
    headline: lineOf(parts.contentMeta, 'headline') ?? content.nitf?.headline ?? lineOf(parts.itemMeta, 'title'),
    summaryHtml: summaryOf(parts, base) ?? content.nitf?.summaryHtml ?? null,
    contentHtml: content.html,
    authors: authorsOf(parts, content),
    categories: conceptCategories(wire.subjects),
    published: wire.firstCreated ?? wire.versionCreated,
    updated: wire.versionCreated,
    language: languageOf(wire.language),
    rights: wire.copyright ?? wire.usageTerms,
    image: imageOf(parts, content.files, base),
    enclosures: content.files.map(({ url, type, length }): Enclosure => ({ url, type, length })),
    wire,
  };
}

function wireOf(parts: Parts, content: Content, envelope: Partial<Wire>): Wire {
  const stated = { ...EMPTY_WIRE, ...envelope, ...metaOf(parts) };
  return {
    ...stated,
    byline: stated.byline ?? content.nitf?.byline ?? null,
    dateline: stated.dateline ?? content.nitf?.dateline ?? null,
    distributor: content.nitf?.distributor ?? null,
    language: statedLanguage(parts),
    wordCount: content.wordCount,
    members: membersOf(parts.item),
  };
}

function statedLanguage({ item, contentMeta }: Parts): string | null {
  return attribute(first(contentMeta, 'language'), 'tag') ?? item.language;
}

function summaryOf({ contentMeta }: Parts, base: string): string | null {
  const stated = children(contentMeta, 'description').find((one) => text(one) !== null);
  if (stated === undefined) return null;
  return hasMarkup(stated) ? bodyHtml(stated, base) : paragraphsHtml([text(stated) ?? '']);
}

/** The people of the byline; where there is none, creators that have a name of two words or more. */
function authorsOf({ contentMeta }: Parts, { nitf }: Content): Person[] {
  const stated = bylineNames(lineOf(contentMeta, 'by'));
  const printed = stated.length > 0 ? stated : (nitf?.authors ?? []);
  if (printed.length > 0) return printed.map(person);
  const names = children(contentMeta, 'creator').flatMap((one) => children(one, 'name').slice(0, 1).map(text));
  return names
    .flatMap((name) => bylineNames(name))
    .filter((name) => name.includes(' '))
    .map(person);
}

/** The page of the item on the web, where a link names it. */
function pageOf({ itemMeta }: Parts, base: string): string | null {
  const page = children(itemMeta, 'link').find((one) =>
    /(?:alternate|canonical|isSameAs|permalink|webpage)$/i.test(attribute(one, 'rel') ?? ''),
  );
  return webUrl(attribute(page, 'href'), base);
}

/** A picture's widest file that is not beyond what a page shows, else the item's icon. */
function imageOf({ contentMeta }: Parts, files: readonly Rendition[], base: string): ParsedItem['image'] {
  const pictures = files.filter(({ type, url }) => type?.startsWith('image/') ?? /\.(?:jpe?g|png|webp|gif)$/i.test(url));
  const shown = pictures.filter(({ width }) => width <= 2048);
  const best = (shown.length > 0 ? shown : pictures).toSorted((a, b) => b.width - a.width)[0];
  const alt = lineOf(contentMeta, 'headline');
  if (best !== undefined) return { url: best.url, alt };
  const icon = webUrl(attribute(descendants(contentMeta, 'icon')[0], 'href'), base);
  return icon === null ? null : { url: icon, alt };
}
