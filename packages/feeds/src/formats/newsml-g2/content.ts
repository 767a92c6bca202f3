import type { Wire } from '@slugline/model';
import type { Enclosure } from '../../port.ts';
import { webUrl } from '../../wire/concepts.ts';
import { bodyHtml, contentOf, localName, writtenHtml } from '../../wire/markup.ts';
import { wholeNumber } from '../../wire/values.ts';
import { attribute, children, descendants, first, hasMarkup, rawText } from '../../xml/access.ts';
import type { XmlElement } from '../../xml/port.ts';
import { type NitfBody, readNitfBody } from '../nitf/parts.ts';
import { conceptOf, lineOf, localCode, partOf } from './meta.ts';

/** What an item's contentSet holds: renditions of one content, of which the first that can be read is taken (section 11). */
export interface Content {
  html: string | null;
  wordCount: number | null;
  /** What an inline NITF document says of itself. */
  nitf: NitfBody | null;
  files: Rendition[];
}

/** A file of an item, with its width where that is stated. */
export interface Rendition extends Enclosure {
  width: number;
}

/** Reads an item's contentSet. */
export function readContent(item: XmlElement, base: string): Content {
  const set = partOf(item, 'contentset');
  const found: Content = { html: null, wordCount: null, nitf: null, files: set === undefined ? [] : filesOf(set, base) };
  for (const inline of set === undefined ? [] : children(set, 'inlinexml', 'inlinedata')) {
    found.wordCount ??= wholeNumber(attribute(inline, 'wordcount'));
    if (found.html !== null) continue;
    const nitf = nitfIn(inline);
    if (nitf !== undefined) {
      const body = readNitfBody(nitf, base);
      found.nitf ??= body;
      found.html = body.contentHtml;
    } else found.html = hasMarkup(inline) ? markupIn(inline, base) : dataIn(inline, base);
  }
  return found;
}

function nitfIn(inline: XmlElement): XmlElement | undefined {
  return children(inline).find((child) => localName(child) === 'nitf');
}

/** XHTML; other vocabularies (SportsML, company results) are data and no text. */
function markupIn(inline: XmlElement, base: string): string | null {
  const inner = children(inline)[0];
  const known =
    inner !== undefined &&
    (/^(?:html|body|p|div|article|section|h[1-6]|table|ul|ol)$/.test(localName(inner)) || first(inner, 'body') !== undefined);
  const type = attribute(inline, 'contenttype') ?? '';
  return known || /html/i.test(type) ? bodyHtml(contentOf(inline), base) : null;
}

/** Text, escaped HTML or CDATA; what is encoded (base64) or of another type is a file. */
function dataIn(inline: XmlElement, base: string): string | null {
  const type = attribute(inline, 'contenttype') ?? 'text/plain';
  if (attribute(inline, 'encoding') !== null || !/^text\/|html|nitf|xml/i.test(type)) return null;
  return writtenHtml(rawText(inline), base);
}

function filesOf(set: XmlElement, base: string): Rendition[] {
  return children(set, 'remotecontent').flatMap((one) => {
    const url = webUrl(attribute(one, 'href'), base);
    const width = wholeNumber(attribute(one, 'width')) ?? 0;
    return url === null ? [] : [{ url, type: attribute(one, 'contenttype'), length: wholeNumber(attribute(one, 'size')), width }];
  });
}

/** The members of a package in their order, each with the role of its group (section 12). */
export function membersOf(item: XmlElement): Wire['members'] {
  const roles = new Map<XmlElement, string | null>();
  for (const group of descendants(item, 'group')) {
    const role = localCode(attribute(group, 'role') ?? attribute(group, 'roleuri'));
    for (const ref of children(group, 'itemref')) roles.set(ref, role);
  }
  return descendants(item, 'itemref').map((ref) => ({
    guid: attribute(ref, 'residref') ?? attribute(ref, 'guidref'),
    url: attribute(ref, 'href'),
    headline: lineOf(ref, 'headline') ?? lineOf(ref, 'title'),
    role: roles.get(ref) ?? memberClass(ref),
  }));
}

function memberClass(ref: XmlElement): string | null {
  const itemClass = first(ref, 'itemclass');
  return itemClass === undefined ? null : localCode(conceptOf(itemClass).code);
}
