import { Unreadable } from '../unreadable.ts';
import { resolveBase } from './base.ts';
import { declaredEntities, decodeReferences, type Entities, legalText } from './entities.ts';
import { attributeName, elementName, innerScope, normalUri, rootScope, type Scope } from './names.ts';
import type { XmlElement } from './port.ts';
import { readTag, type Tag, tagState } from './tag.ts';

/** What a document may hold. Longer ones are refused; past the other limits the rest is flat, left out or cut. */
const XML_LIMITS = { characters: 15_000_000, depth: 100, elements: 300_000, items: 10_000 };

/** Elements whose value is text or HTML: what stands in them unescaped may be HTML with its habits (no end tags of `br` and `img`). */
const TEXTS = new Set([
  ...['title', 'description', 'summary', 'content', 'content:encoded', 'subtitle', 'tagline', 'info', 'rights', 'copyright'],
  ...['dc:description', 'media:description', 'media:title', 'itunes:summary', 'xhtml:body', 'body'],
]);
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'source', 'wbr', 'area', 'col', 'embed', 'track', 'param']);
const ALWAYS_VOID = new Set(['br', 'img', 'hr']);
/** What HTML never holds: where it begins inside a text of a feed, the end tag of the text was forgotten. */
const STRUCTURE = new Set([
  ...['item', 'entry', 'channel', 'pubdate', 'guid', 'published', 'updated', 'enclosure', 'lastbuilddate', 'content:encoded'],
  ...[
    'dc:date',
    'dc:creator',
    'dc:subject',
    'dc:identifier',
    'media:content',
    'media:thumbnail',
    'category',
    'comments',
    'description',
  ],
]);
const ITEMS = new Set(['item', 'entry', 'url', 'newsitem']);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

interface Open {
  element: XmlElement;
  scope: Scope;
  /** The nearest element of {@link TEXTS} at or above this one: its place in the stack, or -1. */
  text: number;
}

interface State {
  text: string;
  base: string;
  root: XmlElement | null;
  open: Open[];
  /** Open elements that are not in the stack because they were too deep, by name as written. */
  flat: Map<string, number>;
  entities: Entities | null;
  elements: number;
  items: number;
}

/**
 * The tolerant tree of a document that may be broken in any way: one pass, no recursion, linear in its length. Begins at `from` (the root's `<`
 * where junk stands before it); what follows the root's end is left out. A document without any element gives a root without a name.
 * @throws Unreadable when it has more than {@link XML_LIMITS}.characters characters
 */
export function parseXml(source: string, { base, from = 0 }: { base: string; from?: number }): XmlElement {
  if (source.length > XML_LIMITS.characters) throw new Unreadable(`it has more than ${XML_LIMITS.characters} characters`);
  const state: State = {
    ...{ text: source, base, root: null, open: [], flat: new Map(), elements: 0, items: 0 },
    entities: doctypeEntities(source, from),
  };
  const tags = tagState();
  let at = from;
  let textFrom = from;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) break;
    const tag = readTag(source, next, tags);
    if (tag.kind === 'text') {
      at = tag.end;
      continue;
    }
    addText(state, textFrom, next);
    if (!takeTag(state, tag)) return state.root ?? emptyRoot(base);
    at = tag.end;
    textFrom = at;
  }
  addText(state, textFrom, source.length);
  return state.root ?? emptyRoot(base);
}

function emptyRoot(base: string): XmlElement {
  return { name: '', rawName: '', attributes: NO_ATTRIBUTES, children: [], base, language: null };
}

/** Takes in what was read; false when the document ends here. */
function takeTag(state: State, tag: Tag): boolean {
  if (tag.kind === 'open') return openElement(state, tag);
  if (tag.kind === 'close') closeElement(state, tag.name);
  if (tag.kind === 'cdata') appendText(state, legalText(tag.value));
  return state.root === null || state.open.length > 0;
}

function addText(state: State, from: number, to: number): void {
  if (to > from && state.open.length > 0)
    appendText(state, decodeReferences(legalText(state.text.slice(from, to)), state.entities));
}

function appendText(state: State, text: string): void {
  const children = state.open.at(-1)?.element.children;
  if (children === undefined || text === '') return;
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

function openElement(state: State, tag: Extract<Tag, { kind: 'open' }>): boolean {
  const name = enter(state, tag);
  const parent = state.open.at(-1);
  if (ITEMS.has(name) && state.open.length <= 2 && ++state.items > XML_LIMITS.items) return false;
  if (++state.elements > XML_LIMITS.elements) return false;
  const { element, scope } = makeElement(state, tag, parent);
  parent?.element.children.push(element);
  state.root ??= element;
  if (tag.selfClosing || isVoid(name, parent)) return state.open.length > 0 || parent !== undefined;
  if (state.open.length >= XML_LIMITS.depth) {
    state.flat.set(tag.name, (state.flat.get(tag.name) ?? 0) + 1);
    return true;
  }
  const inText = parent?.text ?? -1;
  state.open.push({ element, scope, text: inText < 0 && TEXTS.has(element.name) ? state.open.length : inText });
  return true;
}

/** Closes what an element cannot stand in (a text whose end tag was forgotten, an item in an item), and gives the element's name. */
function enter(state: State, tag: Extract<Tag, { kind: 'open' }>): string {
  const top = state.open.at(-1);
  if (top === undefined) return tag.name.toLowerCase();
  const name = elementName(top.scope, tag.name);
  const kind = state.open[0]?.element.name;
  if (kind !== 'rss' && kind !== 'rdf:rdf' && kind !== 'feed') return name;
  const holder = state.open[top.text];
  if (holder !== undefined && STRUCTURE.has(name) && holder.element.name !== 'xhtml:body' && !inXhtml(state, top.text))
    state.open.length = top.text;
  if (name === 'item' || name === 'entry') {
    const outer = state.open.findIndex((one) => one.element.name === name);
    if (outer > 0) state.open.length = outer;
  }
  return name;
}

function inXhtml(state: State, from: number): boolean {
  return (
    state.open[from]?.element.attributes.get('type') === 'xhtml' ||
    (state.open[from + 1]?.element.name.startsWith('xhtml:') ?? false)
  );
}

function isVoid(name: string, parent: Open | undefined): boolean {
  const bare = name.replace(/^xhtml:/, '');
  return ALWAYS_VOID.has(bare) || (VOID.has(bare) && (parent?.text ?? -1) >= 0);
}

function makeElement(
  state: State,
  tag: Extract<Tag, { kind: 'open' }>,
  parent: Open | undefined,
): { element: XmlElement; scope: Scope } {
  const scope = scopeOf(tag, parent);
  const attributes = tag.attributes.length === 0 ? NO_ATTRIBUTES : attributesOf(state, tag, scope);
  const language = attributes.get('xml:lang')?.trim();
  const base = attributes.get('xml:base');
  const outer = parent?.element.base ?? state.base;
  const element: XmlElement = {
    name: elementName(scope, tag.name),
    rawName: tag.name,
    attributes,
    children: [],
    base: base === undefined ? outer : (resolveBase(base, outer) ?? outer),
    language: language === undefined ? (parent?.element.language ?? null) : language || null,
  };
  return { element, scope };
}

function attributesOf(state: State, tag: Extract<Tag, { kind: 'open' }>, scope: Scope): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [rawName, value] of tag.attributes) {
    const name = attributeName(scope, rawName);
    // The first of two stays, as in HTML.
    if (!attributes.has(name)) attributes.set(name, decodeReferences(legalText(value), state.entities));
  }
  return attributes;
}

function scopeOf(tag: Extract<Tag, { kind: 'open' }>, parent: Open | undefined): Scope {
  let declared: Map<string, string> | null = null;
  for (const [rawName, value] of tag.attributes) {
    const name = rawName.toLowerCase();
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    declared ??= new Map();
    declared.set(name.slice(6), normalUri(value));
  }
  if (parent === undefined) return rootScope(tag.name, declared ?? NO_ATTRIBUTES);
  return declared === null ? parent.scope : innerScope(parent.scope, declared);
}

/** Closes up to the element of this name; an end tag that nothing opened is dropped. */
function closeElement(state: State, name: string): void {
  const flat = state.flat.get(name);
  if (flat !== undefined && flat > 0) {
    state.flat.set(name, flat - 1);
    return;
  }
  const lower = name.toLowerCase();
  const index = state.open.findLastIndex(({ element }) => element.rawName === name || element.rawName.toLowerCase() === lower);
  if (index < 0) return;
  state.open.length = index;
  if (state.flat.size > 0) state.flat.clear();
}

/** The entities that the DOCTYPE before the root declares. */
function doctypeEntities(source: string, from: number): Entities | null {
  const head = source.slice(0, from + 1_000);
  const at = head.search(/<!DOCTYPE/i);
  if (at < 0) return null;
  const subset = source.indexOf('[', at);
  const end = source.indexOf('>', at);
  if (subset < 0 || end < subset) return null;
  const close = source.indexOf(']', subset);
  return declaredEntities(source.slice(subset, close < 0 ? source.length : close));
}
