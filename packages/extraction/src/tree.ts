import type { Names } from './names.ts';

/**
 * A stretch of text on a page. The nodes are classes because a page has thousands of them: each has all of its fields from the beginning, so that to
 * the engine they are of one shape, which it reads fastest.
 */
export class TreeText {
  readonly isText = true;
  text: string;
  readonly parent: TreeElement;
  next: TreeNode | null = null;

  constructor(text: string, parent: TreeElement) {
    this.text = text;
    this.parent = parent;
  }
}

/** An attribute of an element, and the next one. */
export class TreeAttribute {
  readonly name: string;
  readonly value: string;
  next: TreeAttribute | null = null;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }
}

/** An element of a page. Its children and its attributes are chains: lists, which keep room to grow, would be most of what a tree takes. */
export class TreeElement {
  readonly isText = false;
  /** In small letters; '' for the root of a tree. */
  readonly name: string;
  /** The element around it; null for what stands at the top of the tree. */
  readonly parent: TreeElement | null;
  next: TreeNode | null = null;
  first: TreeNode | null = null;
  last: TreeNode | null = null;
  /** The first of its attributes, in page order. */
  attributes: TreeAttribute | null = null;
  /** Its class and id, once they were asked for; see {@link Names}. */
  names: Names | null = null;

  constructor(name: string, parent: TreeElement | null) {
    this.name = name;
    this.parent = parent;
  }
}

export type TreeNode = TreeText | TreeElement;

/** A parsed page. */
export interface Tree {
  /** Around all that stands at the top of the page. */
  readonly root: TreeElement;
  /** Every element in page order, but none inside templates. */
  elements: readonly TreeElement[];
}

function find(element: TreeElement, name: string): TreeAttribute | null {
  let found = element.attributes;
  while (found !== null && found.name !== name) found = found.next;
  return found;
}

/** An attribute, '' when it is not there. Of two alike the first counts, as HTML says. */
export function attribute(element: TreeElement, name: string): string {
  return find(element, name)?.value ?? '';
}

/** Whether an element has an attribute, with a value or without. */
export function hasAttribute(element: TreeElement, name: string): boolean {
  return find(element, name) !== null;
}

/** Whether `inner` stands inside `outer`. */
export function contains(outer: TreeElement, inner: TreeElement): boolean {
  let around = inner.parent;
  while (around !== null && around !== outer) around = around.parent;
  return around !== null;
}

/** What {@link walk} calls. `enter` returns false to pass over the element's inside; it is then not left either. */
export interface Visitor {
  enter(element: TreeElement): boolean;
  leave(element: TreeElement): void;
  text(text: string): void;
}

/** Visits the inside of an element in reading order without recursion, so that depth costs no stack. */
export function walk(root: TreeElement, visitor: Visitor): void {
  let node = root.first;
  while (node !== null) {
    if (node.isText) visitor.text(node.text);
    else if (visitor.enter(node)) {
      if (node.first !== null) {
        node = node.first;
        continue;
      }
      visitor.leave(node);
    }
    while (node.next === null) {
      const { parent }: TreeNode = node;
      if (parent === null || parent === root) return;
      visitor.leave(parent);
      node = parent;
    }
    node = node.next;
  }
}

/** The elements of a name inside another. */
export function elementsIn(element: TreeElement, name: string): TreeElement[] {
  const found: TreeElement[] = [];
  walk(element, {
    enter: (child) => {
      if (child.name === name) found.push(child);
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  return found;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'button', 'textarea', 'iframe']);

/** Puts together what {@link textOf} tells: a class, because functions made for each of many short texts cost more than the texts. */
class TextReader implements Visitor {
  read = '';
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  enter({ name }: TreeElement): boolean {
    if (name === 'br') this.read += '\n';
    return this.read.length < this.limit && !SILENT.has(name);
  }

  leave(): void {}

  text(part: string): void {
    if (this.read.length < this.limit) this.read += part.slice(0, this.limit);
  }
}

/** The text that a reader sees inside an element, white space as it stands in the source; cut off soon after `limit` characters. */
export function textOf(element: TreeElement, limit = 4_000): string {
  const reader = new TextReader(limit);
  walk(element, reader);
  return reader.read;
}

function unlink(element: TreeElement, { root }: Tree): void {
  const parent = element.parent ?? root;
  let before: TreeNode | null = null;
  let node = parent.first;
  while (node !== null && node !== element) [before, node] = [node, node.next];
  if (node === null) return;
  if (before === null) parent.first = element.next;
  else before.next = element.next;
  if (parent.last === element) parent.last = before;
}

/** Takes elements, and all that is inside them, off the page. */
export function removeElements(elements: readonly TreeElement[], tree: Tree): void {
  for (const element of elements) unlink(element, tree);
  const removed = new Set(elements);
  // Page order: what is around an element was looked at before it.
  for (const element of tree.elements) if (element.parent !== null && removed.has(element.parent)) removed.add(element);
  tree.elements = tree.elements.filter((element) => !removed.has(element));
}
