import type { Article } from './port.ts';
import { count } from './reading-time.ts';

/** Adds what the next page of an article says to its first: its text, its credits, and the count of words anew. Gives the number of blocks added. */
export function joinPage(first: Article, next: Article): number {
  // What stands on each page (a standfirst, a note) is said once.
  const known = new Set(first.body.map((block) => block.text));
  const added = next.body.filter((block) => !known.has(block.text) && block.text !== first.standfirst);
  first.body.push(...added);
  const credited = new Set(first.credits.map((credit) => credit.printed));
  first.credits.push(...next.credits.filter((credit) => !credited.has(credit.printed)));
  first.wireSource ??= next.wireSource;
  Object.assign(first, count(first));
  return added.length;
}
