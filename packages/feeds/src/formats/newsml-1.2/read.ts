import { type Concept, EMPTY_WIRE, type Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import { languageOf } from '../../mapping/values.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { bylineNames } from '../../wire/byline.ts';
import { conceptCategories } from '../../wire/concepts.ts';
import { flatText } from '../../wire/markup.ts';
import { MOST_ITEMS } from '../../wire/text.ts';
import { distinct, embargoOf, line, pubStatusOf, urgencyOf, wholeNumber } from '../../wire/values.ts';
import { attribute, children, descendants, first, text } from '../../xml/access.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/port.ts';
import type { Format, Sample } from '../registry.ts';
import { type Content, readContent } from './content.ts';
import { identityOf } from './identity.ts';

/** NewsML 1.0 to 1.2 (IPTC): an envelope with any number of news items. */
export const newsml12: Format = {
  format: 'newsml-1.2',
  detect: ({ root }) => root?.name === 'newsml',
  read: async (sample) => readDocument(sample),
};

function readDocument({ text: document, url, root: found }: Sample): ParsedFeed {
  const root = parseXml(document, { base: url, from: found?.at ?? 0 });
  const items = children(root, 'newsitem').slice(0, MOST_ITEMS);
  return {
    ...EMPTY_FEED,
    format: 'newsml-1.2',
    language: languageOf(root.language),
    items: items.map((item) => readItem(item, first(root, 'newsenvelope'), url)),
  };
}

function readItem(item: XmlElement, envelope: XmlElement | undefined, base: string): ParsedItem {
  const content = readContent(item, base);
  const { guid, ...identity } = identityOf(item);
  const lines = linesOf(item);
  const wire: Wire = {
    ...EMPTY_WIRE,
    ...identity,
    ...managementOf(item),
    ...envelopeOf(envelope),
    ...statedIn(item, lines, content),
  };
  const picture = content.files.find(({ type, url }) => type?.startsWith('image/') ?? /\.(?:jpe?g|png|webp)$/i.test(url));
  return {
    ...EMPTY_ITEM,
    guid,
    headline: lines('headline')[0] ?? content.nitf?.headline ?? null,
    summaryHtml: content.summaryHtml,
    contentHtml: content.html,
    authors: (lines('byline').length > 0 ? bylineNames(wire.byline) : (content.nitf?.authors ?? [])).map(person),
    categories: conceptCategories(wire.subjects),
    published: wire.firstCreated ?? wire.versionCreated,
    updated: wire.versionCreated,
    language: languageOf(wire.language),
    rights: wire.copyright,
    image: picture === undefined ? null : { url: picture.url, alt: null },
    enclosures: content.files,
    wire,
  };
}

type Lines = (name: string) => string[];

/** The lines of a name in all NewsLines of an item, in order (NewsML 1.2 section 5.5). */
function linesOf(item: XmlElement): Lines {
  const all = descendants(item, 'newslines').flatMap((lines) => children(lines));
  return (name) => distinct(all.filter((one) => one.name === name).map(flatText));
}

function formal(element: XmlElement | undefined): string | null {
  return line(attribute(element, 'formalname') ?? text(element));
}

/** NewsManagement (section 5.3): dates, urgency, status, and what will become of the status. */
function managementOf(item: XmlElement): Partial<Wire> {
  const management = first(item, 'newsmanagement');
  if (management === undefined) return { pubStatus: 'usable' };
  const status = formal(first(management, 'status'))?.toLowerCase() ?? null;
  const embargoed = /^embargo/.test(status ?? '');
  const pubStatus = embargoed ? 'usable' : pubStatusOf(status);
  const change = first(management, 'statuswillchange');
  return {
    pubStatus,
    statedStatus: status === null || status === pubStatus || pubStatus !== 'usable' ? null : status,
    embargo: embargoed ? embargoOf(text(change === undefined ? undefined : first(change, 'dateandtime')) ?? '') : null,
    firstCreated: parseDate(text(first(management, 'firstcreated'))),
    versionCreated: parseDate(text(first(management, 'thisrevisioncreated'))),
    urgency: urgencyOf(formal(first(management, 'urgency'))),
    signals: distinct(children(management, 'instruction').map(formal)),
    links: ['derivedfrom', 'associatedwith'].flatMap((name) =>
      children(management, name).flatMap((one) => {
        const guid = attribute(one, 'newsitem');
        return guid === null ? [] : [{ rel: 'other' as const, guid, version: null }];
      }),
    ),
  };
}

function envelopeOf(envelope: XmlElement | undefined): Partial<Wire> {
  if (envelope === undefined) return {};
  const sequence = line(text(first(envelope, 'transmissionid')));
  const priority = urgencyOf(formal(first(envelope, 'priority')));
  return { sequence, priority, sent: parseDate(text(first(envelope, 'dateandtime'))) };
}

/** What the lines and the descriptive metadata state (section 5.6). */
function statedIn(item: XmlElement, lines: Lines, content: Content): Partial<Wire> {
  const properties = (name: string): string[] =>
    distinct(
      descendants(item, 'property')
        .filter((one) => attribute(one, 'formalname') === name)
        .map((one) => attribute(one, 'value')),
    );
  const keywords = lines('keywordline');
  return {
    slugline: lines('slugline')[0] ?? null,
    byline: lines('byline')[0] ?? content.nitf?.byline ?? null,
    dateline: lines('dateline')[0] ?? content.nitf?.dateline ?? null,
    copyright: lines('copyrightline')[0] ?? line(text(descendants(item, 'copyrightholder')[0])),
    usageTerms: lines('rightsline')[0] ?? line(text(descendants(item, 'usagetype')[0])),
    keywords: keywords.length > 0 ? keywords : properties('Keyword'),
    wordCount: wholeNumber(properties('Words')[0] ?? null),
    language: formal(descendants(item, 'language')[0]) ?? first(item, 'newscomponent')?.language ?? item.language,
    subjects: subjectsOf(item),
    genres: distinct(descendants(item, 'genre').map(formal)).map((name) => ({ code: null, name })),
    places: placesOf(item),
    creators: distinct(
      descendants(item, 'creator')
        .flatMap((one) => children(one, 'party'))
        .map(formal),
    ),
    itemType: content.html === null ? (content.medium?.toLowerCase() ?? null) : 'text',
    members: descendants(item, 'newsitemref').map((one) => ({
      guid: attribute(one, 'newsitem'),
      url: null,
      headline: null,
      role: null,
    })),
  };
}

/** Subject, matter and detail codes in their order, each once. */
function subjectsOf(item: XmlElement): Concept[] {
  const codes = descendants(item, 'subjectcode').flatMap((one) =>
    children(one, 'subject', 'subjectmatter', 'subjectdetail', 'subjectqualifier').map((code) => attribute(code, 'formalname')),
  );
  return distinct(codes).map((code) => ({ code, name: null }));
}

/** Locations by their city, or what of area and country is named; the country is the code. */
function placesOf(item: XmlElement): Concept[] {
  const found = new Map<string, Concept>();
  for (const one of descendants(item, 'location')) {
    const value = (name: string): string | null =>
      line(
        attribute(
          children(one, 'property').find((property) => attribute(property, 'formalname') === name),
          'value',
        ),
      );
    const code = value('Country');
    const name = value('City') ?? value('CountryArea') ?? value('SubLocation') ?? value('WorldRegion');
    if (code !== null || name !== null) found.set(`${code}\n${name}`, { code, name });
  }
  return [...found.values()];
}
