import type { Concept } from '@slugline/model';
import type { Enclosure } from '../../port.ts';
import { bylineNames } from '../../wire/byline.ts';
import { webUrl } from '../../wire/concepts.ts';
import { bodyHtml, phrase } from '../../wire/markup.ts';
import { distinct, line, wholeNumber } from '../../wire/values.ts';
import { attribute, children, descendants, first, text } from '../../xml/access.ts';
import type { XmlElement } from '../../xml/port.ts';

/** What a NITF body says, alone or inside an item of another format. */
export interface NitfBody {
  headline: string | null;
  byline: string | null;
  /** The people of the byline: those that are marked, else those that are printed, without their titles. */
  authors: string[];
  dateline: string | null;
  distributor: string | null;
  summaryHtml: string | null;
  contentHtml: string | null;
  language: string | null;
  media: Enclosure[];
}

/** Reads the body of a `nitf` element (NITF 3.6: body.head, body.content). */
export function readNitfBody(nitf: XmlElement, base: string): NitfBody {
  const body = first(nitf, 'body') ?? nitf;
  const head = first(body, 'body.head');
  const hedline = head === undefined ? undefined : first(head, 'hedline');
  const contents = children(body, 'body.content').map((content) => bodyHtml(content, base));
  const abstract = head === undefined ? undefined : first(head, 'abstract');
  return {
    headline: line(text(hedline === undefined ? undefined : first(hedline, 'hl1', 'hl2'))),
    byline: bylineOf(head),
    authors: authorsOf(head),
    dateline: datelineText(head),
    distributor: line(phrase(head === undefined ? undefined : first(head, 'distributor'))),
    summaryHtml: abstract === undefined ? null : bodyHtml(abstract, base),
    contentHtml: contents.filter((html) => html !== null).join('') || null,
    language: attribute(nitf, 'baselang') ?? nitf.language ?? body.language,
    media: mediaOf(body, base),
  };
}

function bylineOf(head: XmlElement | undefined): string | null {
  const lines = head === undefined ? [] : children(head, 'byline').map((one) => phrase(one));
  return distinct(lines).join('; ') || null;
}

function authorsOf(head: XmlElement | undefined): string[] {
  return (head === undefined ? [] : children(head, 'byline')).flatMap((one) => {
    const marked = children(one, 'person').flatMap((person) => bylineNames(phrase(person)));
    if (marked.length > 0) return marked;
    return bylineNames(
      phrase({ ...one, children: one.children.filter((child) => typeof child === 'string' || child.name !== 'byttl') }),
    );
  });
}

/** The dateline as printed; its date stands in an element without text. */
function datelineText(head: XmlElement | undefined): string | null {
  return line(phrase(head === undefined ? undefined : first(head, 'dateline')));
}

/** Pictures, sound and video of the body, where they have an address on the web. */
function mediaOf(body: XmlElement, base: string): Enclosure[] {
  return descendants(body, 'media-reference').flatMap((one) => {
    const url = webUrl(attribute(one, 'source') ?? attribute(one, 'data-location'), base);
    const type = attribute(one, 'mime-type');
    return url === null ? [] : [{ url, type, length: wholeNumber(attribute(one, 'length')) }];
  });
}

/** Where the event was: the narrowest place that `evloc` names, with its country's code. */
export function placesOf(docdata: XmlElement | undefined): Concept[] {
  return (docdata === undefined ? [] : children(docdata, 'evloc')).flatMap((one) => {
    const name = line(attribute(one, 'city') ?? attribute(one, 'state-prov') ?? attribute(one, 'county-dist') ?? text(one));
    const code = attribute(one, 'iso-cc');
    return name === null && code === null ? [] : [{ code, name }];
  });
}

/** Subjects by their number, with the narrowest of the names that stand beside it. */
export function subjectsOf(head: XmlElement | undefined): Concept[] {
  return (head === undefined ? [] : descendants(head, 'tobject.subject')).flatMap((one) => {
    const part = (key: string): string | null => line(attribute(one, `tobject.subject.${key}`));
    const code = part('refnum');
    const name = part('qualifier') ?? part('detail') ?? part('matter') ?? part('type');
    return code === null && name === null ? [] : [{ code, name }];
  });
}
