import { decodeHTMLAttribute } from 'entities';
import {
  ADDRESSES,
  ALLOWED,
  BARRIERS,
  EVERYWHERE,
  IMPLIED,
  SILENT,
  SILENT_IF_CLOSED,
  TABLE_PARTS,
  VOID,
} from './sanitize-rules.ts';
import { safeAddress, safeSrcset } from './sanitize-urls.ts';

/** Deeper elements lose their tags. It also bounds what a tag can cost. */
const MAX_DEPTH = 100;
const MAX_ATTRIBUTE = 65_536;
const NAME = /[a-z][^\s/>]*/iy;
const SPACE = /[\s/]*/y;
// Each part ends where the next begins, so nothing is looked at twice.
const ATTRIBUTE = /([^\s/>=][^\s/>=]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
const CDATA = '<![CDATA[';

type Attributes = Map<string, string>;

interface State {
  html: string;
  base: string;
  out: string[];
  /** The elements that are written and not closed. */
  open: string[];
  /** True within a CDATA section, whose end is no text. */
  cdata: boolean;
  /** Elements, comments (`!--`) and declarations (`!`) that are known to be closed nowhere further on. */
  unclosed: Set<string>;
}

/**
 * HTML by the allow-list of `sanitize-rules.ts`, balanced, its addresses absolute (http, https, mailto). What is not on the list loses its tags and keeps its
 * text; scripts and styles go whole. One pass over the input: what is written is made anew, so that no reading of the input by a browser matters.
 */
export function sanitizeHtml(html: string, options: { base: string }): string {
  if (!html.includes('<')) return textOut(html);
  const state: State = { html, base: options.base, out: [], open: [], cdata: false, unclosed: new Set() };
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) writeText(state, html.slice(at, next < 0 ? undefined : next));
    if (next < 0) break;
    at = readMarkup(state, next);
  }
  while (state.open.length > 0) closeLast(state);
  return state.out.join('');
}

/** Reads what begins at a `<` and says where to go on. */
function readMarkup(state: State, at: number): number {
  const { html } = state;
  const code = html.charCodeAt(at + 1) | 32;
  if (code >= 97 && code <= 122) return readStartTag(state, at + 1);
  if (html.startsWith('</', at)) return readEndTag(state, at + 2);
  if (html.startsWith('<!--', at)) return afterComment(state, at + 4);
  if (html.startsWith(CDATA, at)) {
    state.cdata = true;
    return at + CDATA.length;
  }
  if ((html[at + 1] === '!' && !lacksEnd(state, at)) || html[at + 1] === '?') return after(html, '>', at + 2);
  state.out.push('&lt;');
  return at + 1;
}

/** Whether a declaration never ends: it is text then. */
function lacksEnd({ html, unclosed }: State, at: number): boolean {
  if (!unclosed.has('!') && html.indexOf('>', at) < 0) unclosed.add('!');
  return unclosed.has('!');
}

/** A comment that never ends is taken to end at the next `>`, so that what follows is not lost. */
function afterComment(state: State, at: number): number {
  const { html, unclosed } = state;
  const end = unclosed.has('!--') ? -1 : html.indexOf('-->', at);
  if (end < 0) unclosed.add('!--');
  return end < 0 || /^-?>/.test(html.slice(at, at + 2)) ? after(html, '>', at) : end + 3;
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

/** The name of an element in lower case; the prefixes that XHTML goes by in feeds are dropped. */
function nameAt(html: string, at: number): { name: string; end: number } {
  NAME.lastIndex = at;
  const written = NAME.exec(html)?.[0] ?? '';
  return {
    name: written
      .slice(0, 100)
      .toLowerCase()
      .replace(/^x?html:/, ''),
    end: at + written.length,
  };
}

function readStartTag(state: State, at: number): number {
  const { html } = state;
  const { name, end } = nameAt(html, at);
  const wanted = ALLOWED.get(name);
  const attributes: Attributes = new Map();
  const tagEnd = readAttributes(html, end, wanted, attributes);
  // A tag that the document's end cuts off is no text.
  if (tagEnd < 0) return html.length;
  const isEmpty = html[tagEnd - 1] === '/' && html[tagEnd] === '>';
  if (wanted === undefined) return isEmpty ? tagEnd + 1 : afterDropped(state, name, tagEnd + 1);
  writeElement(state, name, attributes, isEmpty);
  return tagEnd + 1;
}

/** Collects what the element may keep; answers where the `>` is, or -1 where there is none. */
function readAttributes(html: string, from: number, wanted: ReadonlySet<string> | undefined, found: Attributes): number {
  let at = from;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(html)?.[0].length ?? 0;
    if (at >= html.length) return -1;
    if (html[at] === '>') return at;
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null) {
      at += 1;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    if (wanted === undefined) continue;
    const name = (match[1] ?? '').slice(0, 50).toLowerCase();
    if (!(wanted.has(name) || EVERYWHERE.has(name) || LAZY.has(name)) || found.has(name)) continue;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (value.length <= MAX_ATTRIBUTE) found.set(name, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }
}

/** Where to go on after a tag that is not kept: behind its end tag where its content is not for readers. */
function afterDropped(state: State, name: string, at: number): number {
  const local = name.slice(name.lastIndexOf(':') + 1);
  if (!SILENT.has(local) && (!SILENT_IF_CLOSED.has(name) || state.unclosed.has(name))) return at;
  const { html } = state;
  for (let next = html.indexOf('</', at); next >= 0; next = html.indexOf('</', next + 2)) {
    const rest = html.slice(next + 2, next + 2 + name.length + 1).toLowerCase();
    if (rest.startsWith(name) && !/[^\s/>]/.test(rest.slice(name.length))) return after(html, '>', next + 2);
  }
  if (SILENT.has(local)) return html.length;
  state.unclosed.add(name);
  return at;
}

function readEndTag(state: State, at: number): number {
  const { html, open } = state;
  const { name, end } = nameAt(html, at);
  const index = ALLOWED.has(name) ? indexToClose(open, name) : -1;
  while (index >= 0 && open.length > index) closeLast(state);
  return after(html, '>', end);
}

function indexToClose(open: readonly string[], name: string): number {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const one = open[index] ?? '';
    if (one === name) return index;
    if (BARRIERS.has(one) && !TABLE_PARTS.has(name)) return -1;
    if (one === 'table') return -1;
  }
  return -1;
}

function writeElement(state: State, name: string, attributes: Attributes, isEmpty: boolean): void {
  closeImplied(state, name);
  const isVoid = VOID.has(name);
  if (!isVoid && state.open.length >= MAX_DEPTH) return;
  const kept = safeAttributes(name, attributes, state.base);
  // A picture without an address shows its alternative text.
  if (name === 'img' && !/ (?:src|srcset|alt)=/.test(kept)) return;
  state.out.push(`<${name}${kept}>`);
  if (isVoid) return;
  // XHTML closes an empty element in its own tag; HTML would take what follows into it.
  if (isEmpty) state.out.push(`</${name}>`);
  else state.open.push(name);
}

function closeImplied(state: State, name: string): void {
  const rule = IMPLIED.get(name);
  if (rule === undefined) return;
  for (let index = state.open.length - 1; index >= 0; index -= 1) {
    const one = state.open[index] ?? '';
    if (rule.closes.has(one)) {
      while (state.open.length > index) closeLast(state);
      return;
    }
    if (rule.within.has(one)) return;
  }
}

/** Where pages that load pictures late keep the address. */
const LAZY: ReadonlyMap<string, string> = new Map([
  ['data-src', 'src'],
  ['data-lazy-src', 'src'],
  ['data-original', 'src'],
  ['data-srcset', 'srcset'],
  ['data-lazy-srcset', 'srcset'],
]);

function safeAttributes(element: string, attributes: Attributes, base: string): string {
  if (attributes.size === 0) return element === 'audio' || element === 'video' ? ' controls=""' : '';
  const kept: Attributes = new Map();
  for (const [name, value] of attributes) {
    if (LAZY.has(name)) continue;
    const safe = ADDRESSES.has(name) ? safeAddress(value, base, name) : name === 'srcset' ? safeSrcset(value, base) : value;
    if (safe !== null) kept.set(name, safe);
  }
  if (element === 'img') takeLazy(attributes, kept, base);
  if (element === 'audio' || element === 'video') kept.set('controls', '');
  let text = '';
  for (const [name, value] of kept) text += ` ${name}="${attributeOut(value)}"`;
  return text;
}

/** A picture's real address where `src` is missing or only holds its place. */
function takeLazy(attributes: Attributes, kept: Attributes, base: string): void {
  for (const [lazy, name] of LAZY) {
    const value = attributes.get(lazy);
    const current = kept.get(name);
    if (value === undefined || (current !== undefined && !current.startsWith('data:'))) continue;
    const safe = name === 'srcset' ? safeSrcset(value, base) : safeAddress(value, base, name);
    if (safe !== null) kept.set(name, safe);
  }
}

function closeLast(state: State): void {
  state.out.push(`</${state.open.pop()}>`);
}

function writeText(state: State, text: string): void {
  const end = state.cdata ? text.indexOf(']]>') : -1;
  if (end >= 0) state.cdata = false;
  state.out.push(textOut(end < 0 ? text : text.slice(0, end) + text.slice(end + 3)));
}

/** Text keeps its character references: they cannot become markup again. */
function textOut(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function attributeOut(value: string): string {
  return /[&"<>\0]/.test(value)
    ? value
        .replaceAll('\0', '')
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
    : value;
}
