import { type Concept, EMPTY_WIRE, type Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import { languageOf } from '../../mapping/values.ts';
import type { Category, Enclosure, ParsedFeed, ParsedItem, Person } from '../../port.ts';
import { Unreadable } from '../../unreadable.ts';
import { bylineNames } from '../../wire/byline.ts';
import { conceptCategories, webUrl } from '../../wire/concepts.ts';
import { distinct, embargoOf, pubStatusOf, urgencyOf, wholeNumber } from '../../wire/values.ts';
import type { Format, Sample } from '../registry.ts';
import { bodyHtml, descriptionHtml, headlineOf } from './content.ts';
import { field, isObject, type Json, lineField, objects, parseObjects, textField } from './json.ts';

/** Names that only ninjs has, of any version; a JSON Feed has none of them. */
const SIGNS =
  /"(?:versioncreated|pubstatus|body_(?:text|x?html)|bodies|headlines|copyright(?:holder|notice)|representationtype|plannedcoverage|eventdetails|trustindicators?|rightsinfo|ednote|renditions|associations|(?:\$|)standard|firstcreated|contentcreated)"\s*:|"uri"\s*:\s*"/i;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/i;

/** How many files and members of one item are kept. */
const MOST = 1000;

/** ninjs 1.x, 2.x and 3.x (IPTC News in JSON): an item, an array of items, or an object with a list of them. */
export const ninjs: Format = {
  format: 'ninjs',
  detect: ({ text }) => {
    const head = text.slice(0, 65_536);
    return /^[\s\ufeff\p{Cc}]*[[{]/u.test(head) && SIGNS.test(head) && !JSON_FEED.test(head);
  },
  read: async (sample) => readDocument(sample),
};

function readDocument({ text, url }: Sample): ParsedFeed {
  const { objects: found, fault } = parseObjects(text);
  if (found.length === 0 && fault !== null) throw new Unreadable(fault);
  return { ...EMPTY_FEED, format: 'ninjs', items: found.map((item) => readItem(item, url)) };
}

function readItem(item: Json, base: string): ParsedItem {
  const wire = wireOf(item);
  const guid = lineField(item, 'uri', 'guid', 'id', '_id');
  const enclosures = renditionsOf(item, base);
  return {
    ...EMPTY_ITEM,
    guid,
    url: webUrl(textField(item, 'href', 'url', 'canonicalurl', 'canonicalUrl'), base),
    headline: headlineOf(item),
    summaryHtml: descriptionHtml(item, base),
    contentHtml: bodyHtml(item, base),
    authors: authorsOf(item, wire.byline),
    categories: categoriesOf(item),
    published: wire.firstCreated ?? wire.versionCreated,
    updated: wire.versionCreated,
    language: languageOf(wire.language),
    rights: wire.copyright ?? wire.usageTerms,
    image: imageOf(item, base, enclosures),
    enclosures,
    wire,
  };
}

function wireOf(item: Json): Wire {
  const dateAt = (...names: string[]): string | null => parseDate(textField(item, ...names));
  return {
    ...EMPTY_WIRE,
    version: lineField(item, 'version'),
    pubStatus: pubStatusOf(textField(item, 'pubstatus', 'pubStatus')),
    embargo: embargoOf(textField(item, 'embargoed')),
    slugline: lineField(item, 'slugline'),
    byline: lineField(item, 'byline', 'by'),
    dateline: lineField(item, 'dateline', 'located'),
    language: lineField(item, 'language'),
    places: conceptsOf(item, 'place', 'places'),
    subjects: conceptsOf(item, 'subject', 'subjects'),
    genres: conceptsOf(item, 'genre', 'genres'),
    keywords: keywordsOf(item),
    urgency: urgencyOf(textField(item, 'urgency')),
    priority: urgencyOf(textField(item, 'priority')),
    category: conceptsOf(item, 'service')[0]?.code ?? null,
    firstCreated: dateAt('firstcreated', 'firstCreated', 'contentcreated', 'contentCreated'),
    versionCreated: dateAt('versioncreated', 'versionCreated'),
    expires: dateAt('expires'),
    edNote: lineField(item, 'ednote', 'edNote'),
    usageTerms: lineField(item, 'usageterms', 'usageTerms'),
    copyright: lineField(item, 'copyrightnotice', 'copyrightNotice', 'copyrightholder', 'copyrightHolder'),
    itemType: lineField(item, 'type'),
    provider: lineField(item, 'provider', 'source', 'copyrightholder', 'copyrightHolder'),
    signals: distinct(objects(field(item, 'signals')).map((one) => lineField(one, 'code', 'name'))),
    wordCount: wholeNumber(textField(item, 'wordcount', 'wordCount')),
    members: membersOf(item),
  };
}

/** Concepts by their code or URI as written; a literal is of no scheme, so it is no more than a name. */
function conceptsOf(item: Json, ...names: string[]): Concept[] {
  return objects(field(item, ...names)).flatMap((one) => {
    const code = lineField(one, 'code', 'uri', 'qcode');
    const name = lineField(one, 'name', 'literal');
    return code === null && name === null ? [] : [{ code, name }];
  });
}

function keywordsOf(item: Json): string[] {
  const stated = field(item, 'keywords', 'keyword');
  const list = Array.isArray(stated) ? stated : typeof stated === 'string' ? stated.split(/[,;]/) : [];
  return distinct(list.map((one) => (isObject(one) ? lineField(one, 'name', 'value') : typeof one === 'string' ? one : null)));
}

function categoriesOf(item: Json): Category[] {
  return conceptCategories(conceptsOf(item, 'subject', 'subjects'));
}

/** The people of the byline; where there is none, the authors that are listed by name. */
function authorsOf(item: Json, byline: string | null): Person[] {
  const printed = bylineNames(byline).map(person);
  if (printed.length > 0) return printed;
  return distinct(objects(field(item, 'authors')).map((one) => lineField(one, 'name'))).map(person);
}

/** The files of an item: with an address on the web, each once. */
function renditionsOf(item: Json, base: string): Enclosure[] {
  const found = new Map<string, Enclosure>();
  for (const one of objects(field(item, 'renditions'))) {
    const url = webUrl(textField(one, 'href'), base);
    const type = lineField(one, 'mimetype', 'mimeType', 'contenttype', 'contentType');
    if (url !== null && !found.has(url) && found.size < MOST)
      found.set(url, { url, type, length: wholeNumber(textField(one, 'sizeinbytes', 'sizeInBytes')) });
  }
  return [...found.values()];
}

/** A picture's own file, else that of the first associated picture; the largest that is stated. */
function imageOf(item: Json, base: string, own: readonly Enclosure[]): ParsedItem['image'] {
  const pictures = [item, ...objects(field(item, 'associations'))].filter((one) => lineField(one, 'type') === 'picture');
  for (const picture of pictures) {
    const files = picture === item ? own : renditionsOf(picture, base);
    const file = files.find(({ type }) => type === null || type.startsWith('image/'));
    if (file !== undefined) return { url: file.url, alt: lineField(picture, 'headline', 'description_text') };
  }
  return null;
}

/** Associated items: an object by name in ninjs 1, an array in 2 and 3. */
function membersOf(item: Json): Wire['members'] {
  const stated = field(item, 'associations');
  if (!isObject(stated) && !Array.isArray(stated)) return [];
  const named: [string | null, unknown][] = Array.isArray(stated) ? stated.map((one) => [null, one]) : Object.entries(stated);
  return named.slice(0, MOST).flatMap(([key, one]) => {
    if (!isObject(one)) return [];
    const member = { guid: lineField(one, 'uri', 'guid', '_id'), url: lineField(one, 'href'), headline: headlineOf(one) };
    return [{ ...member, role: lineField(one, 'role', 'rel', 'name') ?? key }];
  });
}
