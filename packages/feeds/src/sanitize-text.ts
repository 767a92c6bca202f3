import { decodeHTML } from 'entities';

/** Elements within a line; any other begins a new one. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em i img ins kbd mark q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const TAG = /<\/?([a-z0-9]*)[^<>]*>/gi;

/** The text of HTML that {@link sanitizeHtml} made: a line for each paragraph or other block, without empty ones. */
export function htmlText(html: string): string {
  const lines = html.replace(/\s+/g, ' ').replace(TAG, (_, name: string) => (INLINE.has(name.toLowerCase()) ? '' : '\n'));
  return decodeHTML(lines)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
