import { sluglineError } from '@slugline/model';
import { distinctItems } from './identity.ts';
import type { ParsedFeed, ParsedItem } from './port.ts';

/**
 * The items of a document that is pushed in, each once, with its identity.
 * @param what names the document, as `The file x.xml`.
 * @throws PermanentError push.no_items where none says anything
 */
export function pushedItems(parsed: ParsedFeed, what: string): { item: ParsedItem; identity: string }[] {
  const items = distinctItems(parsed.items);
  if (!items.some(({ item }) => saysSomething(item))) throw sluglineError('push.no_items', { what });
  return items;
}

/** Words, an address, or a statement about what was sent before, such as a kill. */
function saysSomething({ headline, summaryHtml, contentHtml, url, enclosures, wire }: ParsedItem): boolean {
  const words = headline ?? summaryHtml ?? contentHtml ?? url ?? wire?.pubStatus ?? wire?.slugline ?? null;
  return words !== null || enclosures.length > 0 || (wire?.members.length ?? 0) > 0;
}
