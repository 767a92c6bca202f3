import type { selectAll } from 'css-select';
import { attribute, hasAttribute, type Tree, type TreeElement, type TreeNode, textOf } from '../tree.ts';

type CssAdapter = NonNullable<NonNullable<Parameters<typeof selectAll<TreeNode, TreeElement>>[2]>['adapter']>;

function childrenOf(node: TreeNode): TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = node.isText ? null : node.first; child !== null; child = child.next) children.push(child);
  return children;
}

/** Every element of the nodes and inside them that passes, in page order; up to the first when `one` is asked for. */
function find(test: (element: TreeElement) => boolean, nodes: readonly TreeNode[], one = false): TreeElement[] {
  const found: TreeElement[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.isText) continue;
    if (test(node)) found.push(node);
    if (one && found.length > 0) break;
    waiting.push(...childrenOf(node).reverse());
  }
  return found;
}

/** How the selector library walks our tree. */
export function cssAdapter({ root }: Tree): CssAdapter {
  // A selector such as `:first-child` asks each of many siblings for all of them.
  const listed = new Map<TreeNode, TreeNode[]>();
  const siblings = (parent: TreeNode): TreeNode[] => {
    const children = listed.get(parent) ?? childrenOf(parent);
    listed.set(parent, children);
    return children;
  };
  return {
    isTag: (node): node is TreeElement => !node.isText && node !== root,
    getName: ({ name }) => name,
    getChildren: childrenOf,
    getParent: ({ parent }) => parent,
    getSiblings: (node) => siblings(node.parent ?? root),
    getText: (node) => (node.isText ? node.text : textOf(node)),
    getAttributeValue: (element, name) => (hasAttribute(element, name) ? attribute(element, name) : undefined),
    hasAttrib: hasAttribute,
    removeSubsets: (nodes) => [...new Set(nodes)],
    findAll: (test, nodes) => find(test, nodes),
    findOne: (test, nodes) => find(test, nodes, true)[0] ?? null,
    existsOne: (test, nodes) => find(test, nodes, true).length > 0,
  };
}
