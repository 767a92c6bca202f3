import { parsePage } from './parse.ts';
import { textOf } from './tree.ts';

/** What a value of JSON-LD says: publishers write entities and markup into it that JSON does not know. Entities are decoded once. */
export function plainText(value: string): string {
  const text = value.slice(0, 4_000).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
  return /&(?:[a-z]{2,8}|#x?[\da-f]{1,6});/i.test(text) ? textOf(parsePage(text.replaceAll('<', '&lt;')).root) : text;
}
