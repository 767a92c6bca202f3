import { EMPTY_WIRE, type Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { EMPTY_FEED, EMPTY_ITEM, person } from '../../empty.ts';
import { languageOf } from '../../mapping/values.ts';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { Unreadable } from '../../unreadable.ts';
import { conceptCategories } from '../../wire/concepts.ts';
import { distinct, line, pubStatusOf, urgencyOf, wholeNumber } from '../../wire/values.ts';
import { attribute, children, descendants, first, text } from '../../xml/access.ts';
import { parseXml } from '../../xml/parse.ts';
import type { XmlElement } from '../../xml/port.ts';
import type { Format, Sample } from '../registry.ts';
import { placesOf, readNitfBody, subjectsOf } from './parts.ts';

/** NITF 3.x, the News Industry Text Format (IPTC): one story a document. */
export const nitf: Format = {
  format: 'nitf',
  detect: ({ root }) => root?.name === 'nitf',
  read: async (sample) => readDocument(sample),
};

function readDocument({ text: document, url, root: found }: Sample): ParsedFeed {
  const root = parseXml(document, { base: url, from: found?.at ?? 0 });
  if (first(root, 'body', 'head') === undefined) throw new Unreadable('it has neither a head nor a body');
  return { ...EMPTY_FEED, format: 'nitf', items: [readItem(root, url)] };
}

function readItem(root: XmlElement, base: string): ParsedItem {
  const head = first(root, 'head');
  const docdata = head === undefined ? undefined : first(head, 'docdata');
  const body = readNitfBody(root, base);
  const wire = {
    ...wireOf(head, docdata),
    byline: body.byline,
    dateline: body.dateline,
    distributor: body.distributor,
    language: body.language,
  };
  const picture = body.media.find(({ type }) => type === null || type.startsWith('image/'));
  return {
    ...EMPTY_ITEM,
    guid: attribute(part(docdata, 'doc-id'), 'id-string'),
    headline: body.headline ?? line(text(part(head, 'title'))),
    summaryHtml: body.summaryHtml,
    contentHtml: body.contentHtml,
    authors: distinct(body.authors).slice(0, 50).map(person),
    categories: conceptCategories(wire.subjects),
    published: wire.released ?? wire.issued,
    updated: wire.issued,
    language: languageOf(body.language),
    rights: wire.copyright ?? wire.usageTerms,
    image: picture === undefined ? null : { url: picture.url, alt: null },
    enclosures: body.media,
    wire,
  };
}

function part(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : first(element, name);
}

function wireOf(head: XmlElement | undefined, docdata: XmlElement | undefined): Wire {
  const data = (name: string, key: string): string | null => line(attribute(part(docdata, name), key));
  const meta = (name: string): string | null =>
    head === undefined
      ? null
      : attribute(
          children(head, 'meta').find((one) => attribute(one, 'name') === name),
          'content',
        );
  const issued = parseDate(data('date.issue', 'norm'));
  const released = parseDate(data('date.release', 'norm'));
  return {
    ...EMPTY_WIRE,
    ...{ issued, released, expires: parseDate(data('date.expire', 'norm')) },
    // What is released later than it was sent is under embargo until then.
    embargo: released !== null && issued !== null && released > issued ? released : null,
    version: versionOf(data('du-key', 'version')),
    pubStatus: pubStatusOf(attribute(docdata, 'management-status')),
    slugline: data('du-key', 'key') ?? line(meta('anpa-keyword')),
    places: placesOf(docdata),
    subjects: subjectsOf(head),
    keywords: keywordsOf(docdata),
    urgency: urgencyOf(data('urgency', 'ed-urg')),
    versionCreated: issued,
    edNote: data('ed-msg', 'info') ?? line(text(part(docdata, 'ed-msg'))),
    usageTerms: data('doc.rights', 'limitations'),
    copyright: data('doc.copyright', 'holder'),
    itemType: 'text',
    provider: data('doc-id', 'regsrc') ?? data('doc.copyright', 'holder'),
    ...{ sequence: meta('anpa-sequence'), category: meta('anpa-category'), takeKey: meta('anpa-takekey') },
    ...{ service: meta('anpa-service'), wordCount: wholeNumber(meta('anpa-wordcount')) },
    correctionInfo: data('correction', 'info'),
    links: linksOf(docdata),
  };
}

/** `04` is 4: versions are counted. */
function versionOf(stated: string | null): string | null {
  return stated === null ? null : stated.replace(/^0+(?=\d)/, '');
}

function keywordsOf(docdata: XmlElement | undefined): string[] {
  const found = docdata === undefined ? [] : descendants(docdata, 'keyword');
  return distinct(found.map((one) => attribute(one, 'key') ?? text(one)));
}

/** What the document corrects, and what it stands in place of. */
function linksOf(docdata: XmlElement | undefined): Wire['links'] {
  const corrected = attribute(part(docdata, 'correction'), 'id-string');
  const managed = attribute(docdata, 'management-doc-idref');
  return [
    ...(corrected === null ? [] : [{ rel: 'correctionOf' as const, guid: corrected, version: null }]),
    ...(managed === null ? [] : [{ rel: 'updateOf' as const, guid: managed, version: null }]),
  ];
}
