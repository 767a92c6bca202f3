import { readTag, tagState } from './xml/tag.ts';

/** How far into the document the root is looked for. */
const HEAD = 65_536;
/** Local names, in lower case, of what can be a feed's root, also behind junk. */
const ROOTS = new Set([
  ...['rss', 'rdf', 'feed', 'urlset', 'newsml', 'nitf'],
  ...['newsitem', 'newsmessage', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem'],
]);
/** Names that other documents use as well: roots only where they come first. */
const FIRST = new Set(['entry']);
/** A page of HTML is no feed, whatever stands in it. */
const PAGE = new Set(['html', 'head', 'body']);

/** The first element that can be a feed's root: its local name in lower case, and where its `<` is. Null when there is none, or a page of HTML begins before it. */
export function findRoot(text: string): { name: string; at: number } | null {
  const head = text.slice(0, HEAD);
  const state = tagState();
  let isFirst = true;
  for (let at = head.indexOf('<'); at >= 0 && at < head.length; at = head.indexOf('<', at)) {
    const tag = readTag(head, at, state);
    if (tag.kind === 'open') {
      const name = tag.name.toLowerCase().replace(/^[^:]*:/, '');
      if (PAGE.has(name)) return null;
      if (ROOTS.has(name) || (isFirst && FIRST.has(name))) return { name, at };
      isFirst = false;
    }
    at = tag.end;
  }
  return null;
}
