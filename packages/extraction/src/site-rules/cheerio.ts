import { type CheerioAPI, load } from 'cheerio/slim';
import { Document, Element, Text } from 'domhandler';
import type { Tree, TreeElement, TreeNode } from '../tree.ts';

/** A tree as cheerio reads it, and which of its elements stands for which of ours. */
interface Copy {
  $: CheerioAPI;
  ours: ReadonlyMap<unknown, TreeElement>;
}

function attributesOf({ attributes }: TreeElement): Record<string, string> {
  const named: Record<string, string> = {};
  for (let attribute = attributes; attribute !== null; attribute = attribute.next) named[attribute.name] ??= attribute.value;
  return named;
}

function copy({ root }: Tree): Copy {
  const document = new Document([]);
  const ours = new Map<unknown, TreeElement>();
  const waiting: { from: TreeNode | null; into: Document | Element }[] = [{ from: root.first, into: document }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, into } = next;
    for (let node = from; node !== null; node = node.next) {
      const made = node.isText ? new Text(node.text) : new Element(node.name, attributesOf(node));
      made.parent = into;
      made.prev = into.lastChild;
      if (into.lastChild !== null) into.lastChild.next = made;
      into.children.push(made);
      if (node.isText || !(made instanceof Element)) continue;
      ours.set(made, node);
      waiting.push({ from: node.first, into: made });
    }
  }
  return { $: load(document), ours };
}

/** By the list of a tree's elements, which is another once some were removed. */
const copies = new WeakMap<Tree['elements'], Copy>();

/** The elements that a selector finds, in page order, at most so many. Only sites with a rule pay for the copy that cheerio searches. */
export function find(selector: string, tree: Tree, most: number): TreeElement[] {
  const made = copies.get(tree.elements) ?? copy(tree);
  copies.set(tree.elements, made);
  return made
    .$(selector)
    .slice(0, most)
    .get()
    .flatMap((element) => made.ours.get(element) ?? []);
}
