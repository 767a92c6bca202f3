import type { Headers } from './headers.ts';
import type { Link } from './port.ts';

const MAX_LINKS = 50;
const MAX_CHARACTERS = 8_192;

/** The links of the Link headers (RFC 8288), each relation by itself. A link with another context (`anchor`) is no link of this document. */
export function linksOf(headers: Headers, base: string): Link[] {
  const text = [headers['link'] ?? []].flat().join(', ').slice(0, MAX_CHARACTERS);
  const links: Link[] = [];
  // Sticky: each link begins where the one before ended, so that no text is read twice.
  const target = /[\s,]*<([^>]*)>/y;
  const parameter = /\s*;\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;
  for (let at = 0; links.length < MAX_LINKS; ) {
    target.lastIndex = at;
    const found = target.exec(text);
    if (found === null) break;
    at = target.lastIndex;
    const parameters = new Map<string, string>();
    for (;;) {
      parameter.lastIndex = at;
      const one = parameter.exec(text);
      if (one === null) break;
      at = parameter.lastIndex;
      const name = (one[1] ?? '').toLowerCase();
      // The first of a name counts (section 3.3).
      if (!parameters.has(name)) parameters.set(name, (one[2] ?? one[3] ?? '').replace(/\\(.)/g, '$1'));
    }
    const href = found[1] ?? '';
    if (parameters.has('anchor') || !URL.canParse(href, base)) continue;
    const rels = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/);
    for (const rel of rels) if (rel !== '' && links.length < MAX_LINKS) links.push({ rel, url: new URL(href, base).href });
  }
  return links;
}
