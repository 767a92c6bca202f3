import { oneLine, sluglineError } from '@slugline/model';
import { looksLike } from './looks-like.ts';
import { escapeHtml } from './xml/access.ts';
import { decodeReferences, legalText } from './xml/entities.ts';
import { readTag, type Tag, tagState } from './xml/tag.ts';

/** Rows that are read of one document, and how deep folders are told apart. */
const ROWS = 50_000;
const DEPTH = 20;
/** Slugline's own attributes: other readers pass over them (OPML 2.0, "Extending OPML"). */
const OWN = 'slugline:';
const OWN_NAMESPACE = 'urn:slugline:opml';

/** One subscription of an OPML document. */
export interface OpmlRow {
  /** Where it stands, from 1. */
  line: number;
  /** As written; empty where an outline of type rss has none. */
  url: string;
  title: string | null;
  htmlUrl: string | null;
  language: string | null;
  /** The folders that it stands in, outermost first; else its first `category`. */
  category: string[];
  /** Slugline's own attributes without their prefix, such as `source`, where Slugline wrote the document. */
  own: ReadonlyMap<string, string>;
}

/** What was read of an OPML document. */
export interface Opml {
  title: string | null;
  rows: OpmlRow[];
  /** Subscriptions beyond the most that one document may have. */
  leftOut: number;
}

interface Reading extends Opml {
  folders: { name: string | null; depth: number }[];
  depth: number;
}

/**
 * Reads the subscriptions of an OPML document (1.0 to 2.0, opml.org/spec2.opml): folders nested in any way, names in any case, HTML entities, a lone `&`,
 * missing end tags. Linear in its length.
 * @throws PermanentError opml.unreadable with what it looks like
 */
export function readOpml(text: string): Opml {
  const start = /<(?:opml|body|outline)[\s>]/i.exec(text.slice(0, 65_536))?.index;
  if (start === undefined) throw sluglineError('opml.unreadable', { looksLike: looksLike(new Uint8Array(), text) });
  const reading: Reading = { title: null, rows: [], leftOut: 0, folders: [], depth: 0 };
  const state = tagState();
  const lines = lineCounter(text);
  for (let at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at)) {
    const tag = readTag(text, at, state);
    if (tag.kind === 'open') openTag(reading, tag, text, lines(at));
    else if (tag.kind === 'close' && tag.name.toLowerCase() === 'outline') closeOutline(reading);
    at = Math.max(tag.end, at + 1);
  }
  const { title, rows, leftOut } = reading;
  return { title, rows, leftOut };
}

type OpenTag = Extract<Tag, { kind: 'open' }>;

function openTag(reading: Reading, tag: OpenTag, text: string, line: number): void {
  const name = tag.name.toLowerCase();
  if (name === 'title' && reading.title === null && !tag.selfClosing) {
    const end = text.indexOf('<', tag.end);
    reading.title = clean(text.slice(tag.end, end < 0 ? tag.end : end));
  }
  if (name !== 'outline') return;
  const attributes = new Map<string, string>();
  for (const [key, value] of tag.attributes) if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
  const row = rowOf(attributes, line, reading.folders);
  if (row !== null && reading.rows.length < ROWS) reading.rows.push(row);
  else if (row !== null) reading.leftOut += 1;
  if (tag.selfClosing) return;
  reading.depth += 1;
  // A feed can hold outlines too, and is no folder then.
  if (row === null && reading.folders.length < DEPTH) {
    reading.folders.push({ name: clean(attributes.get('text') ?? attributes.get('title')), depth: reading.depth });
  }
}

function closeOutline(reading: Reading): void {
  if (reading.folders.at(-1)?.depth === reading.depth) reading.folders.pop();
  reading.depth = Math.max(0, reading.depth - 1);
}

/** Null for an outline that is no subscription. */
function rowOf(attributes: ReadonlyMap<string, string>, line: number, folders: Reading['folders']): OpmlRow | null {
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const isFeed = /^(?:rss|atom|feed|rdf|json)\d*$/.test(type);
  const given = attributes.get('xmlurl') ?? (isFeed ? attributes.get('url') : undefined);
  if (given === undefined && !isFeed) return null;
  const names = folders.flatMap(({ name }) => (name === null ? [] : [name]));
  const [category = ''] = (attributes.get('category') ?? '').split(',');
  const tags = category.split('/').flatMap((part) => clean(part) ?? []);
  const own = [...attributes].filter(([name]) => name.startsWith(OWN));
  return {
    line,
    url: (clean(given) ?? '').slice(0, 4_000),
    title: clean(attributes.get('title') ?? attributes.get('text'))?.slice(0, 300) ?? null,
    htmlUrl: clean(attributes.get('htmlurl')),
    language: clean(attributes.get('language')),
    category: names.length > 0 ? names : tags,
    own: new Map(own.map(([name, value]) => [name.slice(OWN.length), clean(value) ?? ''])),
  };
}

function clean(value: string | undefined): string | null {
  return value === undefined ? null : oneLine(decodeReferences(legalText(value), null)) || null;
}

/** Tells the line of rising offsets; each character is looked at once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/** A feed to write into an OPML document. */
export interface OpmlFeed {
  url: string;
  title: string;
  language: string | null;
  format: string | null;
  /** Slugline's own attributes: camelCase names, read back in lower case. */
  own: Readonly<Record<string, string>>;
}

/** Writes an OPML 2.0 document. */
export function writeOpml(document: { title: string; createdAt: Date; feeds: readonly OpmlFeed[] }): string {
  const rows = document.feeds.map((feed) => {
    const attributes: [name: string, value: string | null][] = [
      ['type', 'rss'],
      ['text', feed.title],
      ['title', feed.title],
      ['xmlUrl', feed.url],
      ['version', VERSIONS[feed.format ?? ''] ?? null],
      ['language', feed.language],
      ...Object.entries(feed.own).map(([name, value]): [string, string] => [OWN + name, value]),
    ];
    return `    <outline${attributes.map(([name, value]) => (value === null ? '' : ` ${name}="${attribute(value)}"`)).join('')}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:slugline="${OWN_NAMESPACE}">`,
    '  <head>',
    `    <title>${attribute(document.title)}</title>`,
    `    <dateCreated>${document.createdAt.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...rows,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const VERSIONS: Readonly<Record<string, string>> = { rss: 'RSS2', atom: 'ATOM1' };

function attribute(value: string): string {
  return escapeHtml(oneLine(legalText(value))).replaceAll('"', '&quot;');
}
