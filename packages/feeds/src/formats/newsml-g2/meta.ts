import type { Concept, Wire } from '@slugline/model';
import { parseDate } from '../../dates.ts';
import { flatText } from '../../wire/markup.ts';
import { distinct, embargoOf, line, pubStatusOf, urgencyOf } from '../../wire/values.ts';
import { attribute, children, descendants, first, text } from '../../xml/access.ts';
import type { XmlElement } from '../../xml/port.ts';

/** The parts of an item that hold its metadata (NewsML-G2 2.34 sections 8 to 10); an element without children where the item has none. */
export interface Parts {
  item: XmlElement;
  itemMeta: XmlElement;
  contentMeta: XmlElement;
  rightsInfo: XmlElement;
}

/** A part of an item; where an end tag is missing before it, it stands inside another part. */
export function partOf(item: XmlElement, name: string): XmlElement | undefined {
  return first(item, name) ?? descendants(item, name)[0];
}

/** Finds an item's parts. */
export function partsOfItem(item: XmlElement): Parts {
  const part = (name: string): XmlElement => partOf(item, name) ?? { ...item, name, attributes: new Map(), children: [] };
  return { item, itemMeta: part('itemmeta'), contentMeta: part('contentmeta'), rightsInfo: part('rightsinfo') };
}

/** The first element of a name that has text, as one line. */
export function lineOf(parent: XmlElement, name: string): string | null {
  for (const element of children(parent, name)) {
    const found = line(flatText(element));
    if (found !== null) return found;
  }
  return null;
}

/** A concept: its code as written (QCode, URI or literal), and its name in the item's language where there are several. */
export function conceptOf(element: XmlElement): Concept {
  const code = attribute(element, 'qcode') ?? attribute(element, 'uri') ?? attribute(element, 'literal');
  return { code: line(code), name: nameOf(element) };
}

function nameOf(element: XmlElement): string | null {
  const names = children(element, 'name').filter((one) => text(one) !== null);
  const same = names.find((one) => one.language !== null && one.language.slice(0, 2) === element.language?.slice(0, 2));
  return line(text(same ?? names[0]));
}

/** The concepts of a name that say anything. */
function conceptsOf(parent: XmlElement, name: string): Concept[] {
  return children(parent, name)
    .map(conceptOf)
    .filter(({ code, name: label }) => code !== null || label !== null);
}

function label({ code, name }: Concept): string | null {
  return name ?? code;
}

/** The last part of a QCode or URI: `stat:usable` is usable. */
export function localCode(code: string | null): string | null {
  return line(code?.replace(/^.*[:/#]/, ''));
}

/** What itemMeta, contentMeta and rightsInfo state. */
export function metaOf({ item, itemMeta, contentMeta, rightsInfo }: Parts): Partial<Wire> {
  const embargoed = first(itemMeta, 'embargoed');
  const itemClass = first(itemMeta, 'itemclass');
  const status = first(itemMeta, 'pubstatus');
  const provider = first(itemMeta, 'provider');
  return {
    version: line(attribute(item, 'version')),
    // What states no status is usable (section 8.2.4).
    pubStatus: pubStatusOf(status === undefined ? null : conceptOf(status).code),
    // An empty `embargoed` holds the item until further notice (section 8.2.3).
    embargo: embargoed === undefined ? null : embargoOf(text(embargoed) ?? ''),
    itemType: itemClass === undefined ? null : localCode(conceptOf(itemClass).code),
    provider: provider === undefined ? null : (label(conceptOf(provider)) ?? line(text(provider))),
    versionCreated: parseDate(lineOf(itemMeta, 'versioncreated')),
    firstCreated: parseDate(lineOf(itemMeta, 'firstcreated') ?? lineOf(contentMeta, 'contentcreated')),
    expires: parseDate(lineOf(itemMeta, 'expires') ?? lineOf(contentMeta, 'contentexpires')),
    edNote: line(distinct(children(itemMeta, 'ednote').map(flatText)).join(' | ')),
    signals: conceptsOf(itemMeta, 'signal').map(({ code, name }) => code ?? name ?? ''),
    links: linksOf(itemMeta),
    ...contentOf(contentMeta),
    copyright: lineOf(rightsInfo, 'copyrightnotice') ?? holderOf(rightsInfo),
    usageTerms: lineOf(rightsInfo, 'usageterms'),
  };
}

function holderOf(rightsInfo: XmlElement): string | null {
  const holder = first(rightsInfo, 'copyrightholder');
  return holder === undefined ? null : label(conceptOf(holder));
}

function contentOf(contentMeta: XmlElement): Partial<Wire> {
  return {
    urgency: urgencyOf(lineOf(contentMeta, 'urgency')),
    slugline: lineOf(contentMeta, 'slugline'),
    dateline: lineOf(contentMeta, 'dateline'),
    byline: lineOf(contentMeta, 'by'),
    places: conceptsOf(contentMeta, 'located'),
    subjects: conceptsOf(contentMeta, 'subject'),
    genres: conceptsOf(contentMeta, 'genre'),
    keywords: distinct(children(contentMeta, 'keyword').map(flatText)),
    creators: distinct(conceptsOf(contentMeta, 'creator').map(label)),
  };
}

const RELATIONS: readonly (readonly [RegExp, Wire['links'][number]['rel']])[] = [
  [/correct/i, 'correctionOf'],
  [/translat/i, 'translationOf'],
  [/update|previous|evolved|replaces|supersedes/i, 'updateOf'],
  [/seeAlso/i, 'seeAlso'],
];

/** Links to other items: those by guid, or by address (section 8.2.12). */
function linksOf(itemMeta: XmlElement): Wire['links'] {
  return children(itemMeta, 'link').flatMap((one) => {
    const guid = attribute(one, 'residref') ?? attribute(one, 'guidref') ?? attribute(one, 'href');
    const stated = localCode(attribute(one, 'rel') ?? attribute(one, 'reluri')) ?? '';
    const rel = RELATIONS.find(([pattern]) => pattern.test(stated))?.[1] ?? 'other';
    return guid === null ? [] : [{ rel, guid, version: attribute(one, 'version') }];
  });
}
