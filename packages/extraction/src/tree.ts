import { load } from 'cheerio/slim';
import { type AnyNode, type Document, DomHandler, type Element } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser, Tokenizer } from 'htmlparser2';
import { checkSize, LimitGuard } from './complexity.ts';
import { remembering } from './remembering.ts';

/** A parsed page, with its elements once {@link elementsOf} listed them. */
export type Tree = Document & { listed?: readonly TreeElement[] };
/** An element of a {@link Tree}. */
export type TreeElement = Element;

/** The element itself, or null when the node is text, a comment or the document. */
export function asElement(node: AnyNode | null): TreeElement | null {
  return node !== null && (node.type === 'tag' || node.type === 'script' || node.type === 'style') ? node : null;
}

/** Elements whose text HTML takes as it stands, entities and all. */
const RAW = new Set(['script', 'style', 'xmp']);

/** Builds the tree, counts what it builds, and decodes entities. A class because the parser calls its methods many thousand times. */
class PageHandler extends DomHandler {
  private readonly guard = new LimitGuard();
  private raw = false;

  onopentagname(): void {
    this.guard.open();
  }

  onattribute(): void {
    this.guard.attribute();
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.raw = RAW.has(name);
    for (const key in attributes) {
      const value = attributes[key] as string;
      if (value.includes('&')) attributes[key] = decodeHTMLAttribute(value);
    }
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.raw = false;
    this.guard.close();
    super.onclosetag();
  }

  override ontext(text: string): void {
    super.ontext(!this.raw && text.includes('&') ? decodeHTML(text) : text);
  }

  override oncomment(): void {}
}

/** What of a tokenizer {@link leap} reads and sets. */
interface Reader {
  index: number;
  readonly offset: number;
  readonly buffer: string;
}

/** Goes to the next character with this code, as the tokenizer's own method does one by one: the engine's search is faster. */
function leap(this: Reader, code: number): boolean {
  const at = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset);
  this.index = (at === -1 ? this.buffer.length - 1 : at) + this.offset;
  return at !== -1;
}

/** The parser's tokenizer with a faster way past text, scripts and values: a quarter of parsing (measured). Without it all works as well, slower. */
class LeapingTokenizer extends Tokenizer {
  static {
    if ('fastForwardTo' in Tokenizer.prototype)
      Object.defineProperty(LeapingTokenizer.prototype, 'fastForwardTo', { value: leap });
  }
}

/**
 * Parses a page once, refusing one that is over the limits while it is read, so that no deep tree is ever built. Entities are decoded here, where
 * there is an ampersand: the parser then leaps from tag to tag, where it else looks at each character (a fifth of parsing, measured).
 */
export function parsePage(html: string): Tree {
  checkSize(html);
  const handler = new PageHandler();
  new Parser(handler, { decodeEntities: false, Tokenizer: LeapingTokenizer }).end(html);
  return handler.root;
}

/**
 * Cheerio, for `$(selector, tree)`: looking up only, nothing changes the tree. It is loaded once and each parsed page is its context, because every
 * `load` makes a class, which makes the engine drop what it has learnt: a `load` for each page made all of extraction some 20 % slower (measured).
 */
export const $ = load([]);

/** What {@link walk} calls. `enter` returns false to pass over the element's inside; it is then not left either. */
export interface Visitor {
  enter(element: TreeElement): boolean;
  leave?(element: TreeElement): void;
  text?(text: string): void;
}

/** Visits a tree in reading order without recursion, so that depth costs no stack. */
export function walk(root: Tree | TreeElement, visitor: Visitor): void {
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    const element = asElement(node);
    if (element !== null) {
      if (visitor.enter(element)) {
        const first = element.firstChild;
        if (first !== null) {
          node = first;
          continue;
        }
        visitor.leave?.(element);
      }
    } else if (node.type === 'text') visitor.text?.(node.data);
    while (node !== null && node.nextSibling === null) {
      const parent: TreeElement | null = asElement(node.parent);
      if (parent === null || parent === root) return;
      visitor.leave?.(parent);
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
}

/** Inside these, nothing is the page's own. */
const CLOSED = new Set(['script', 'style', 'svg', 'template', 'title']);

/**
 * Every element of a tree in page order, but none inside scripts, drawings, templates and titles; listed at the first call. The list hangs on the tree:
 * in a WeakMap it kept each page alive through the quick collections of garbage, which took a third of all CPU (measured).
 */
export function elementsOf(tree: Tree): readonly TreeElement[] {
  if (tree.listed !== undefined) return tree.listed;
  const found: TreeElement[] = [];
  walk(tree, {
    enter: (element) => {
      found.push(element);
      return !CLOSED.has(element.name);
    },
  });
  tree.listed = found;
  return found;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'button', 'textarea', 'iframe']);

/** The text that a reader sees inside an element, white space as it stands in the source; cut off soon after `limit` characters. */
export function textOf(element: Tree | TreeElement, limit = 4_000): string {
  let text = '';
  walk(element, {
    enter: (child) => {
      if (child.name === 'br') text += '\n';
      return text.length < limit && !SILENT.has(child.name);
    },
    text: (part) => {
      if (text.length < limit) text += part.slice(0, limit);
    },
  });
  return text;
}

/** An attribute, '' when it is not there. `name` is one that HTML knows, and so none that every object has. */
export function attribute(element: TreeElement, name: string): string {
  return element.attribs[name] ?? '';
}

/** The words of two and more letters, lower case, parted where no letter stands and where a capital follows a small letter. By hand: six times as fast as patterns. */
function splitNames(names: string): string[] {
  const words: string[] = [];
  let from = -1;
  let small = false;
  for (let at = 0; at <= names.length; at += 1) {
    const code = names.charCodeAt(at);
    const capital = code >= 65 && code <= 90;
    const letter = capital || (code >= 97 && code <= 122);
    if (from !== -1 && (!letter || (capital && small))) {
      if (at - from > 1) words.push(names.slice(from, at).toLowerCase());
      from = -1;
    }
    if (letter && from === -1) from = at;
    small = letter && !capital;
  }
  return words;
}

/** The words of {@link namesOf}; most names come again and again. */
export const wordsOf = remembering(splitNames);

/** An element's class and id, as they stand. */
export function namesOf(element: TreeElement): string {
  const named = attribute(element, 'class');
  const id = attribute(element, 'id');
  return (id === '' ? named : `${named} ${id}`).slice(0, 1000);
}

/** The words in an element's class and id, lower case: `article__Related-links` gives article, related, links. */
export function nameWords(element: TreeElement): readonly string[] {
  return wordsOf(namesOf(element));
}
