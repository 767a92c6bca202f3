import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { TokenizerCallbacks } from 'htmlparser2';
import { checkSize, LimitGuard } from './complexity.ts';
import { LeapingTokenizer } from './leaping-tokenizer.ts';
import { attributeName, type Tag, tagOf } from './tags.ts';
import { type Tree, TreeAttribute, TreeElement, type TreeNode, TreeText } from './tree.ts';

/** Inside these, nothing is the page's own: it is counted and not kept. */
const CLOSED = new Set(['svg', 'template']);

function append(parent: TreeElement, node: TreeNode): void {
  if (parent.last === null) parent.first = node;
  else parent.last.next = node;
  parent.last = node;
}

/**
 * Builds the tree from what the tokenizer meets, counts what it builds, and decodes entities. It ends elements where the library's own parser does,
 * which took as long again as the tokenizer (measured). A class because its methods are called many thousand times.
 */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = new TreeElement('', null);
  readonly elements: TreeElement[] = [];
  private readonly html: string;
  private readonly guard = new LimitGuard();
  private open = this.root;
  /** The outermost open element of {@link CLOSED}. */
  private closed: TreeElement | null = null;
  /** For each open element that changes it: whether tags can end themselves. */
  private readonly foreign: boolean[] = [];
  private raw = false;
  /** What is known of the tag that is read. */
  private tag: Tag = tagOf('html');
  private name = '';
  private value = '';
  private lastAttribute: TreeAttribute | null = null;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.begin(tagOf(this.html.slice(start, end)));
  }

  onopentagend(): void {
    if (this.tag.isVoid) this.end();
  }

  onselfclosingtag(): void {
    if (this.tag.isVoid || this.foreign.at(-1) === true) this.end();
  }

  onclosetag(start: number, end: number): void {
    const tag = tagOf(this.html.slice(start, end));
    if (tag.foreign !== null) this.foreign.pop();
    if (!tag.isVoid && this.isOpen(tag.name)) {
      while (this.open.name !== tag.name) this.end();
      this.end();
    } else if (tag.name === 'p' || tag.name === 'br') {
      // The end of what never began: HTML makes an empty one of these two.
      this.begin(tag);
      this.end();
    }
  }

  onattribname(start: number, end: number): void {
    this.name = attributeName(this.html.slice(start, end));
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribend(): void {
    this.guard.attribute();
    if (this.closed !== null && this.open !== this.closed) return;
    const { value } = this;
    const attribute = new TreeAttribute(this.name, value.includes('&') ? decodeHTMLAttribute(value) : value);
    if (this.lastAttribute === null) this.open.attributes = attribute;
    else this.lastAttribute.next = attribute;
    this.lastAttribute = attribute;
  }

  ontext(start: number, end: number): void {
    if (this.closed !== null) return;
    const source = this.html.slice(start, end);
    const text = !this.raw && source.includes('&') ? decodeHTML(source) : source;
    const { open } = this;
    // Text comes in parts around a lone "<" and around comments.
    if (open.last?.isText) open.last.text += text;
    else append(open, new TreeText(text, open));
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
  // The tokenizer is told to leave entities alone.
  onattribentity(): void {}
  ontextentity(): void {}

  private begin(tag: Tag): void {
    if (tag.ends !== null) while (tag.ends.has(this.open.name)) this.end();
    this.guard.open();
    if (tag.foreign !== null) this.foreign.push(tag.foreign);
    const element = new TreeElement(tag.name, this.open === this.root ? null : this.open);
    if (this.closed === null) {
      append(this.open, element);
      this.elements.push(element);
      if (CLOSED.has(tag.name)) this.closed = element;
    }
    this.open = element;
    this.tag = tag;
    this.raw = tag.raw;
    this.lastAttribute = null;
  }

  private end(): void {
    this.guard.close();
    if (this.open === this.closed) this.closed = null;
    this.raw = false;
    this.open = this.open.parent ?? this.root;
  }

  private isOpen(name: string): boolean {
    let element: TreeElement | null = this.open;
    while (element !== null && element.name !== name) element = element.parent;
    return element !== null;
  }
}

/**
 * Parses a page once, refusing one that is over the limits while it is read, so that no deep tree is ever built. Entities are decoded here, where
 * there is an ampersand: the tokenizer then leaps from tag to tag, where it else looks at each character (a fifth of parsing, measured).
 */
export function parsePage(html: string): Tree {
  checkSize(html);
  const builder = new TreeBuilder(html);
  const tokenizer = new LeapingTokenizer({ decodeEntities: false }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, elements: builder.elements };
}
