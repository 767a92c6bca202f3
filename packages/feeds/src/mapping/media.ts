import type { Enclosure, ParsedItem } from '../port.ts';
import { attribute, children, first, text } from '../xml/access.ts';
import { resolveUrl } from '../xml/base.ts';
import type { XmlElement } from '../xml/port.ts';
import { distinct, plain } from './values.ts';

const MOST = 100;

/** What comes with an item: enclosures, links with rel=enclosure, then Media RSS content that is not among them. */
export function enclosuresOf(item: XmlElement): Enclosure[] {
  const found = [...attached(item), ...mediaContents(item)].flatMap((element) => {
    const url = addressOf(element);
    const size = attribute(element, 'length') ?? attribute(element, 'filesize');
    return url === null ? [] : [{ url, type: attribute(element, 'type'), length: sizeOf(size) }];
  });
  return distinct(found, ({ url }) => url, MOST);
}

/** A size in bytes as stated; null for what is none. */
function sizeOf(stated: string | null): number | null {
  return stated !== null && /^\d{1,15}$/.test(stated) ? Number(stated) : null;
}

/** The item's image: its media:content (also in a media:group), its media:thumbnail, an enclosure that is one, or an image of its own (itunes). */
export function imageOf(item: XmlElement): ParsedItem['image'] {
  const contents = mediaContents(item);
  const holders = [item, ...children(item, 'media:group'), ...contents];
  const thumbnails = holders.flatMap((holder) => children(holder, 'media:thumbnail'));
  const own = children(item, 'itunes:image', 'image', 'image:image');
  for (const element of [...contents.filter(isImage), ...thumbnails, ...attached(item).filter(isImage), ...own]) {
    const url = addressOf(element) ?? resolveUrl(text(first(element, 'url', 'image:loc')), element.base);
    const label = first(element, 'media:description', 'media:title', 'title', 'image:caption', 'image:title');
    if (url !== null) return { url, alt: plain(text(label)) };
  }
  return null;
}

function attached(item: XmlElement): XmlElement[] {
  const links = children(item, 'link', 'atom:link').filter((link) => attribute(link, 'rel')?.toLowerCase() === 'enclosure');
  return [...children(item, 'enclosure'), ...links];
}

function mediaContents(item: XmlElement): XmlElement[] {
  return [item, ...children(item, 'media:group')].flatMap((holder) => children(holder, 'media:content'));
}

function addressOf(element: XmlElement): string | null {
  return resolveUrl(attribute(element, 'url') ?? attribute(element, 'href'), element.base);
}

function isImage(element: XmlElement): boolean {
  const type = attribute(element, 'type');
  const medium = attribute(element, 'medium');
  if (medium === 'image' || type?.startsWith('image/')) return true;
  if (type !== null || medium !== null) return false;
  return /\.(jpe?g|png|gif|webp|avif)([?#]|$)/i.test(attribute(element, 'url') ?? attribute(element, 'href') ?? '');
}
