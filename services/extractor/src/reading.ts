import { type Article, articleFromFeed, extractArticle, extractText, type FeedHints, type SiteRule } from '@slugline/extraction';
import { decodeBytes } from '@slugline/feeds';
import { type Block, sluglineError } from '@slugline/model';

/** An article page as it was fetched. */
export interface PageOrder {
  kind: 'page';
  /** After redirects. */
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
  /** The headers that say what machines may do with it, and the text of the site's tdmrep.json. */
  headers: Readonly<Record<string, readonly string[]>>;
  tdmrep: string | null;
  /** The operator's rule for the site. */
  rule: SiteRule | null;
  hints: FeedHints;
}
/** The text that a feed itself carries. */
export interface FeedOrder {
  kind: 'feed';
  url: string;
  blocks: readonly Block[];
  hints: FeedHints;
  /** Whether it may never have had markup: short lines may be headings then. */
  bareLines: boolean;
}
/** What is to be read. Plain values: it may go to a thread. */
export type ReadingOrder = PageOrder | FeedOrder;

const HTML = /^\s*(text\/html|application\/xhtml\+xml|application\/xml|text\/xml)\b/i;
const PLAIN = /^\s*text\/plain\b/i;

/**
 * Reads an article. Pure. A page is decoded by its own word on its encoding.
 * @throws PermanentError http.content_type for what is neither HTML nor plain text, extract.page_too_complex
 */
export function readArticle(order: ReadingOrder): Article {
  if (order.kind === 'feed') return articleFromFeed(order.blocks, order.hints, order.bareLines);
  const { url, bytes, contentType, headers, tdmrep, rule, hints } = order;
  const type = contentType ?? '';
  const isPlain = PLAIN.test(type);
  if (type !== '' && !isPlain && !HTML.test(type)) throw sluglineError('http.content_type', { url, contentType: type });
  const text = decodeBytes(bytes, contentType);
  if (isPlain) return extractText(text, hints);
  return extractArticle({ html: text, url, headers, tdmrep }, hints, { rules: rule === null ? [] : [rule] });
}

/** How much there is to read, in bytes or characters. */
export function sizeOf(order: ReadingOrder): number {
  return order.kind === 'page' ? order.bytes.length : order.blocks.reduce((sum, block) => sum + block.text.length, 0);
}
