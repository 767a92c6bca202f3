import { absolute } from '../address.ts';
import { type LinkedData, metaValue, type PageFacts } from '../facts.ts';
import type { PageReading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import { attribute, contains, type TreeElement } from '../tree.ts';

/** A picture as metadata name it. */
interface Claim {
  from: string;
  href: string | null;
  alt: string | null;
  width: unknown;
  height: unknown;
}

const none = { href: null, alt: null, width: null, height: null };

function linkedImage(facts: PageFacts): Claim {
  for (const object of facts.linkedData) {
    const image = [object.image ?? object.thumbnailUrl].flat()[0];
    if (typeof image === 'string') return { ...none, from: 'JSON-LD', href: image };
    if (image === null || typeof image !== 'object') continue;
    const { url, contentUrl, width, height, caption } = image as LinkedData;
    const href = [url, contentUrl].find((value) => typeof value === 'string') as string | undefined;
    if (href !== undefined) return { from: 'JSON-LD', href, alt: typeof caption === 'string' ? caption : null, width, height };
  }
  return { ...none, from: 'JSON-LD' };
}

/** A size in pixels: a number, "1200", "1200px", or a schema.org QuantitativeValue. */
function pixels(value: unknown): number | null {
  const said = value !== null && typeof value === 'object' && 'value' in value ? value.value : value;
  const size =
    typeof said === 'number' ? said : /^\s{0,5}(\d{1,5})(?:\.\d{1,3})?\s?(?:px)?\s{0,5}$/i.exec(String(said ?? ''))?.[1];
  const whole = Math.round(Number(size ?? 0));
  return whole > 0 && whole < 100_000 ? whole : null;
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
        contains(root, image) &&
        /^(?:https?:|\/|[\w.])/.test(source(image)) &&
        !source(image).startsWith('data:') &&
        !tiny(image, 'width') &&
        !tiny(image, 'height'),
    ) ?? null
  );
}

/** The page's own copy of a picture: the same file name, whatever its size or host. */
function copyOf(url: string, facts: PageFacts): TreeElement | undefined {
  const file = (address: string) => address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  const wanted = file(url);
  if (wanted.length < 8) return undefined;
  const same = facts.images.filter((image) => source(image).includes(wanted) && file(source(image)) === wanted);
  return same.find((image) => attribute(image, 'alt') !== '') ?? same[0];
}

function claims(page: PageReading): Claim[] {
  const { facts } = page;
  const meta = (from: string, ...names: string[]): Claim => ({ ...none, from, href: metaValue(facts, ...names) });
  const shared = meta('og:image', 'og:image:secure_url', 'og:image', 'og:image:url');
  const inBody = bodyImage(page);
  return [
    {
      ...shared,
      alt: metaValue(facts, 'og:image:alt'),
      width: metaValue(facts, 'og:image:width'),
      height: metaValue(facts, 'og:image:height'),
    },
    linkedImage(facts),
    { ...meta('twitter:image', 'twitter:image', 'twitter:image:src'), alt: metaValue(facts, 'twitter:image:alt') },
    inBody === null
      ? { ...none, from: 'the body' }
      : {
          from: 'the body',
          href: source(inBody),
          alt: attribute(inBody, 'alt') || null,
          width: attribute(inBody, 'width'),
          height: attribute(inBody, 'height'),
        },
  ];
}

/** Finds the lead picture. */
export const findImage: Step = {
  name: 'image',
  reason: 'og:image is what editors choose for the story; the first picture inside the body only where it is missing.',
  run({ page, article, url }) {
    if (page === null) return 'not a page';
    const base = absolute(page.facts.baseHref, url) ?? url;
    const all = claims(page);
    for (const claim of all) {
      const address = absolute(claim.href, base);
      if (address === null) continue;
      // What another of the metadata says of the same file holds for this one too.
      const same = [claim, ...all.filter((other) => other !== claim && absolute(other.href, base) === address)];
      const sized = same.find(({ width, height }) => pixels(width) !== null && pixels(height) !== null);
      const shown = copyOf(address, page.facts);
      const alt = same.find((other) => other.alt !== null)?.alt ?? (shown === undefined ? '' : attribute(shown, 'alt'));
      article.image = {
        url: address,
        alt: repairLine(alt.slice(0, 1000)) || null,
        width: pixels(sized?.width),
        height: pixels(sized?.height),
      };
      return `from ${claim.from}`;
    }
    return 'none';
  },
};
