import type { ParsedItem } from './port.ts';
import { attribute, children, type Fields, nodes, plain, resolveUrl, textOf, type XmlNode } from './xml.ts';

/** The elements in which items carry an image: Media RSS, and enclosures. */
export const IMAGE_FIELDS = ['media:content', 'media:group', 'media:thumbnail', 'enclosure'] as const;

/** The item's image: its media:content (also in a media:group), its media:thumbnail, or an enclosure that is one. */
export function imageOf(item: Fields, base: string, links: readonly XmlNode[] = []): ParsedItem['image'] {
  const groups = nodes(item, 'media:group');
  const within = (name: string): XmlNode[] => [...nodes(item, name), ...groups.flatMap((group) => children(group, name))];
  const contents = within('media:content');
  const thumbnails = [...within('media:thumbnail'), ...contents.flatMap((content) => children(content, 'media:thumbnail'))];
  const enclosures = [...nodes(item, 'enclosure'), ...links.filter((link) => attribute(link, 'rel') === 'enclosure')];
  for (const node of [...contents.filter(isImage), ...thumbnails, ...enclosures.filter(isImage)]) {
    const url = resolveUrl(attribute(node, 'url') ?? attribute(node, 'href'), base);
    const [label] = [...children(node, 'media:description'), ...children(node, 'media:title')];
    if (url !== null) return { url, alt: plain(textOf(label)) };
  }
  return null;
}

function isImage(node: XmlNode): boolean {
  const type = attribute(node, 'type');
  if (attribute(node, 'medium') === 'image' || type?.startsWith('image/')) return true;
  if (type !== null || attribute(node, 'medium') !== null) return false;
  return /\.(jpe?g|png|gif|webp|avif)([?#]|$)/i.test(attribute(node, 'url') ?? attribute(node, 'href') ?? '');
}
