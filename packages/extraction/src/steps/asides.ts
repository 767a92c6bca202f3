import type { Block } from '@slugline/model';
import { absolute } from '../address.ts';
import { findEmbeds } from '../embeds.ts';
import { isCredit } from '../noise.ts';
import type { PageReading, Step } from '../reading.ts';
import { contains, type TreeElement } from '../tree.ts';

/** A block that stands beside the text, and the run before which it does. */
interface Aside {
  before: number;
  block: Block;
}

/** So many captions are kept of an article. */
const CAPTIONS = 60;

const WORDS = /\S+\s\S+\s\S|\p{sc=Han}{4}|\p{sc=Kana}|\p{sc=Hira}/u;
const NAMES_MAKER =
  /^[[(]?(?:photo|photograph|image|picture|foto|fotos|bild|photos|images|video|credits?|courtesy of|crédit|фото)\b.{0,80}$/iu;

/** Whether a caption says more than who made the picture. */
function tells(text: string): boolean {
  return WORDS.test(text) && !isCredit(text) && !(NAMES_MAKER.test(text) && /[:/|©]|courtesy/iu.test(text));
}

/** The captions of the body that tell something, each once. */
function captionsOf({ captions }: PageReading, body: readonly Block[]): Aside[] {
  const seen = new Set(body.map(({ text }) => text));
  return captions.filter(({ block: { text } }) => tells(text) && !seen.has(text) && seen.add(text)).slice(0, CAPTIONS);
}

/** The place of what stands at an element among the runs: before the first one after it that is part of the body. */
function placeOf(element: TreeElement, index: number, order: ReadonlyMap<TreeElement, number>, { runs }: PageReading): number {
  const next = runs.findIndex(
    ({ block, dropped }) => dropped === null && (order.get(block) ?? 0) > index && !contains(element, block),
  );
  return next === -1 ? runs.length : next;
}

function embedsOf(page: PageReading, base: string | null): Aside[] {
  const found = findEmbeds(page, base);
  if (found.length === 0) return [];
  const order = new Map(page.tree.elements.map((element, index) => [element, index]));
  return found.map(({ embed: { element, url, text }, index }) => ({
    before: placeOf(element, index, order, page),
    block: { kind: 'embed', text, url },
  }));
}

/** Puts captions and embeds back where they stood. */
export const placeAsides: Step = {
  name: 'asides',
  reason: 'Last: captions and embeds stand beside the text, and no step before takes them for it.',
  run({ page, article, url }) {
    if (page === null) return 'not a page';
    if (!article.body.some((block) => page.blocks.has(block))) return 'the text is not that of the page';
    const captions = captionsOf(page, article.body);
    const embeds = embedsOf(page, absolute(page.facts.baseHref, url) ?? url);
    const waiting = [...captions, ...embeds].sort((a, b) => a.before - b.before);
    article.body = [
      ...article.body.flatMap((block) => {
        const at = page.blocks.get(block) ?? -1;
        const upTo = waiting.findIndex(({ before }) => before > at);
        return [...waiting.splice(0, upTo === -1 ? waiting.length : upTo).map((aside) => aside.block), block];
      }),
      ...waiting.map((aside) => aside.block),
    ];
    return `${captions.length} captions and ${embeds.length} embeds`;
  },
};
