import type { Enclosure } from '../../port.ts';
import { webUrl } from '../../wire/concepts.ts';
import { bodyHtml, contentOf, localName, writtenHtml } from '../../wire/markup.ts';
import { line, wholeNumber } from '../../wire/values.ts';
import { attribute, children, descendants, escapeHtml, first, hasMarkup, rawText, text } from '../../xml/access.ts';
import type { XmlElement } from '../../xml/port.ts';
import { type NitfBody, readNitfBody } from '../nitf/parts.ts';

/** What an item's components hold. */
export interface Content {
  html: string | null;
  /** What an inline NITF document says of itself. */
  nitf: NitfBody | null;
  summaryHtml: string | null;
  files: Enclosure[];
  /** The first medium that is named: text, audio, photo… */
  medium: string | null;
}

interface Piece {
  role: string;
  html: string;
}

/** Components that are no part of the story itself, by their role (NewsML 1.2 section 5.4). */
const ASIDE = /caption|style|logo|link|keyword|metadata|byline|credit|contact/i;
const SUMMARY = /^(?:abstract|summary|teaser|synopsis|description)$/i;
const TITLE = /^(?:title|headline|subheadline|subtitle)$/i;

/** Reads an item's components in their order: titles become headings, leads and bodies the text, the rest files. */
export function readContent(item: XmlElement, base: string): Content {
  const found: Content = { html: null, nitf: null, summaryHtml: null, files: [], medium: null };
  const pieces: Piece[] = [];
  for (const component of children(item, 'newscomponent')) readComponent(component, '', base, found, pieces);
  const summary = pieces.find(({ role }) => SUMMARY.test(role));
  found.summaryHtml = summary?.html ?? found.nitf?.summaryHtml ?? null;
  const story = pieces.filter(({ role }) => !ASIDE.test(role) && !SUMMARY.test(role));
  found.html = (story.length > 0 ? story : pieces).map(pieceHtml).join('') || null;
  return found;
}

function pieceHtml({ role, html }: Piece): string {
  return TITLE.test(role)
    ? `<h2>${escapeHtml(
        line(
          html
            .replace(/<[^>]*>/g, '')
            .replaceAll('&lt;', '<')
            .replaceAll('&amp;', '&'),
        ) ?? '',
      )}</h2>`
    : html;
}

/** Components nest; those of an equivalents list are the same thing in other forms, so the first that has text is enough (section 5.4.1). */
function readComponent(component: XmlElement, outer: string, base: string, found: Content, pieces: Piece[]): void {
  const role = attribute(first(component, 'role'), 'formalname') ?? outer;
  const before = pieces.length;
  readItems(component, role, base, found, pieces);
  const alternatives = attribute(component, 'equivalentslist')?.toLowerCase() === 'yes';
  for (const inner of children(component, 'newscomponent')) {
    if (alternatives && pieces.length > before) break;
    readComponent(inner, role, base, found, pieces);
  }
}

/** The content items of one component are its content in several formats: the first that is text is taken. */
function readItems(component: XmlElement, role: string, base: string, found: Content, pieces: Piece[]): void {
  let taken = false;
  for (const item of children(component, 'contentitem')) {
    const type = attribute(first(item, 'mimetype'), 'formalname');
    found.medium ??= line(attribute(first(item, 'mediatype'), 'formalname'));
    const url = webUrl(attribute(item, 'href'), base);
    if (url !== null) found.files.push({ url, type, length: wholeNumber(text(descendants(item, 'sizeinbytes')[0])) });
    const html = taken || !isText(item, type) ? null : dataOf(item, base, found);
    if (html === null) continue;
    pieces.push({ role, html });
    taken = true;
  }
}

function isText(item: XmlElement, type: string | null): boolean {
  const medium = attribute(first(item, 'mediatype'), 'formalname') ?? 'text';
  const format = attribute(first(item, 'format'), 'formalname') ?? '';
  if (/css|javascript|script|rtf|pdf|mp3|jpe?g/i.test(`${type ?? ''} ${format}`)) return false;
  return /text|complexdata|article|story/i.test(medium);
}

/** DataContent: NITF, XHTML or paragraphs inline, or text; what is encoded is a file. */
function dataOf(item: XmlElement, base: string, found: Content): string | null {
  const data = first(item, 'datacontent');
  if (data === undefined || first(item, 'encoding') !== undefined || first(data, 'encoding') !== undefined) return null;
  if (!hasMarkup(data)) return writtenHtml(rawText(data), base);
  const nitf = children(data).find((child) => localName(child) === 'nitf');
  if (nitf === undefined) return bodyHtml(contentOf(data), base);
  const body = readNitfBody(nitf, base);
  found.nitf ??= body;
  return body.contentHtml;
}
