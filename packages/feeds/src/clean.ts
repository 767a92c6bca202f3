import { decodeHTMLStrict } from 'entities';

/** What a feed may hold; past these its XML is refused, past `items` it is cut. */
const XML_LIMITS = { characters: 15_000_000, tag: 65_536, depth: 100, items: 10_000 };

/** Elements whose value is text or HTML: markup that stands in them unescaped (XHTML, or HTML by mistake) is escaped, so that it stays in order. */
const TEXTS = new Set(['title', 'description', 'summary', 'content', 'content:encoded', 'subtitle', 'tagline', 'dc:description']);
const ITEMS = new Set(['item', 'entry']);
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'source', 'wbr', 'area', 'col', 'embed', 'track', 'param']);
const NAME = /[A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*/y;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;


export { Unreadable } from "./unreadable.ts"; import { Unreadable } from "./unreadable.ts";

interface Open {
  name: string;
  /** Where the element's content begins in the output, for an element of {@link TEXTS}. */
  from: number;
  markup: boolean;
}

interface State {
  out: string[];
  open: Open[];
  items: number;
  /** Characters looked at for the ends of tags: bounds input made to be looked at again and again. */
  looked: number;
}

/**
 * Well-formed XML from what feeds send, in one pass: junk, comments, DOCTYPE and processing instructions go; control characters go; a lone `&`
 * or `<` is escaped; HTML's named entities become characters; tags are closed in order. Begins at `start`, the root's `<`.
 */
export function cleanXml(text: string, start: number): string {
  if (text.length > XML_LIMITS.characters) throw new Unreadable(`it has more than ${XML_LIMITS.characters} characters`);
  const state: State = { out: [], open: [], items: 0, looked: 0 };
  let at = start;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (state.open.length > 0) state.out.push(escapeText(text.slice(at, next < 0 ? undefined : next)));
    if (next < 0) break;
    at = readMarkup(text, next, state);
    if (state.open.length === 0 && state.out.length > 0) break;
  }
  while (state.open.length > 0) close(state);
  return state.out.join('');
}

/** Reads what begins at a `<` and says where to go on. */
function readMarkup(text: string, at: number, state: State): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at + 9);
    if (state.open.length > 0) state.out.push(escaped(legal(text.slice(at + 9, end < 0 ? undefined : end))));
    return end < 0 ? text.length : end + 3;
  }
  if (text.startsWith('<!', at)) return after(text, '>', at + 2);
  if (text.startsWith('</', at)) {
    const end = after(text, '>', at + 2);
    closeNamed(text.slice(at + 2, end - 1).trim(), state);
    return end;
  }
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0];
  const end = name === undefined ? -1 : tagEnd(text, at + 1 + name.length, state);
  if (name === undefined || end < 0) {
    if (state.open.length > 0) state.out.push('&lt;');
    return at + 1;
  }
  return openTag(name, text.slice(at + 1 + name.length, end), state) ? end + 1 : text.length;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Where the `>` of a tag is, quotes respected; -1 when another `<` or the end comes first: then it was no tag. */
function tagEnd(text: string, from: number, state: State): number {
  let quote = '';
  for (let index = from; index < text.length; index += 1) {
    state.looked += 1;
    const character = text.charAt(index);
    if (index - from > XML_LIMITS.tag) throw new Unreadable(`a tag has more than ${XML_LIMITS.tag} characters`);
    if (state.looked > 4 * XML_LIMITS.characters) throw new Unreadable('its tags do not end');
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return index;
    else if (character === '<') return -1;
    else if ((character === '"' || character === "'") && /[\s=]/.test(text.charAt(index - 1))) quote = character;
  }
  return -1;
}

/** Writes a start tag; false when the document has enough items. */
function openTag(name: string, rest: string, state: State): boolean {
  const inText = state.open.findLast((one) => TEXTS.has(one.name));
  if (inText !== undefined) inText.markup = true;
  if (inText === undefined && ITEMS.has(name.toLowerCase())) {
    state.items += 1;
    if (state.items > XML_LIMITS.items) return false;
  }
  const empty = rest.endsWith('/') || (inText !== undefined && VOID.has(name.toLowerCase()));
  state.out.push(`<${name}${attributes(rest)}${empty ? '/>' : '>'}`);
  if (!empty) state.open.push({ name, from: state.out.length, markup: false });
  if (state.open.length > XML_LIMITS.depth) throw new Unreadable(`its elements are more than ${XML_LIMITS.depth} deep`);
  return true;
}

function attributes(rest: string): string {
  const seen = new Set<string>();
  let written = '';
  for (const [, name = '', value = ''] of rest.matchAll(ATTRIBUTE)) {
    if (seen.has(name) || !/^[A-Za-z_][\w.:-]*$/.test(name)) continue;
    seen.add(name);
    written += ` ${name}="${escapeText(value.replace(/^(["'])(.*)\1$/s, '$2'))
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')}"`;
  }
  return written;
}

/** Closes up to the element of this name; a close tag that nothing opened is dropped. */
function closeNamed(name: string, state: State): void {
  const index = state.open.findLastIndex((one) => one.name === name);
  if (index < 0) return;
  while (state.open.length > index) close(state);
}

function close(state: State): void {
  const element = state.open.pop();
  if (element === undefined) return;
  if (element.markup)
    state.out.push(
      escaped(
        state.out
          .splice(element.from)
          .join('')
          .replace(/(<\/?)xhtml:/g, '$1'),
      ),
    );
  state.out.push(`</${element.name}>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Only the characters of XML 1.0 (section 2.2). */
function legal(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, '');
}

function escapeText(text: string): string {
  return legal(text)
    .replace(/&(?:(#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});)?/gi, (whole, name: string | undefined) => {
      if (name === undefined) return '&amp;';
      // Decoded once and escaped again: illegal references go, the five of XML stay, windows-1252 numbers become what was meant.
      const meant = decodeHTMLStrict(whole);
      return meant === whole ? `&amp;${name};` : escaped(legal(meant).replace('\ufffd', ''));
    })
    .replaceAll('>', '&gt;');
}
