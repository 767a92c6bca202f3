import { absolute } from '../address.ts';
import { type LinkedData, metaValue, type PageFacts } from '../facts.ts';
import type { PageReading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import { $, attribute, type TreeElement } from '../tree.ts';

function linkedImage(facts: PageFacts): string | null {
  for (const object of facts.linkedData) {
    const image = [object.image ?? object.thumbnailUrl].flat()[0];
    if (typeof image === 'string') return image;
    const url = image !== null && typeof image === 'object' ? (image as LinkedData).url : null;
    if (typeof url === 'string') return url;
  }
  return null;
}

function source(image: TreeElement): string {
  return attribute(image, 'data-src') || attribute(image, 'src');
}

/** The first picture inside the body that is no icon or tracking pixel. */
function bodyImage({ facts, root }: PageReading): TreeElement | null {
  const tiny = (image: TreeElement, name: string) => /^\d+$/.test(attribute(image, name)) && Number(attribute(image, name)) < 200;
  return (
    facts.images.find(
      (image) =>
        root !== null &&
        $.contains(root, image) &&
        /^(?:https?:|\/|[\w.])/.test(source(image)) &&
        !source(image).startsWith('data:') &&
        !tiny(image, 'width') &&
        !tiny(image, 'height'),
    ) ?? null
  );
}

/** The alternative text of the page's own copy of a picture: the same file name, whatever its size or host. */
function altOf(url: string, facts: PageFacts): string | null {
  const file = (address: string) => address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  const wanted = file(url);
  if (wanted.length < 8) return null;
  const same = facts.images.find((image) => file(source(image)) === wanted && attribute(image, 'alt') !== '');
  return same === undefined ? null : attribute(same, 'alt');
}

/** Finds the lead picture. */
export const findImage: Step = {
  name: 'image',
  reason: 'og:image is what editors choose for the story; the first picture inside the body only where it is missing.',
  run({ page, article, url }) {
    if (page === null) return 'not a page';
    const base = absolute(page.facts.baseHref, url) ?? url;
    const inBody = bodyImage(page);
    const ways: [string, string | null][] = [
      ['og:image', metaValue(page.facts, 'og:image:secure_url', 'og:image', 'og:image:url')],
      ['JSON-LD', linkedImage(page.facts)],
      ['twitter:image', metaValue(page.facts, 'twitter:image', 'twitter:image:src')],
      ['the body', inBody === null ? null : source(inBody)],
    ];
    for (const [from, href] of ways) {
      const address = absolute(href, base);
      if (address === null) continue;
      const own = from === 'the body' && inBody !== null ? attribute(inBody, 'alt') : null;
      const alt = own ?? metaValue(page.facts, 'og:image:alt', 'twitter:image:alt') ?? altOf(address, page.facts);
      article.image = { url: address, alt: repairLine((alt ?? '').slice(0, 1000)) || null };
      return `from ${from}`;
    }
    return 'none';
  },
};
