import { type ChildNode, isTag, isText } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { parsePage } from './parse.ts';
import { attribute, hasAttribute, type TreeElement, type TreeNode } from './tree.ts';

/** A tree in one line: `p(b("text"))`. */
function outline(root: TreeElement): string {
  const parts: string[] = [];
  for (let node: TreeNode | null = root.first; node !== null; node = node.next)
    parts.push(node.isText ? JSON.stringify(node.text) : `${node.name}(${outline(node)})`);
  return parts.join(' ');
}

/** The same of the library's own tree, less what we do not keep: comments, and what is inside drawings and templates. */
function libraryOutline(children: readonly ChildNode[]): string {
  const parts: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') parts.push(JSON.stringify(text));
    text = '';
  };
  for (const node of children) {
    if (isText(node)) text += node.data;
    if (!isTag(node)) continue;
    flush();
    const closed = node.name === 'svg' || node.name === 'template';
    parts.push(`${node.name}(${closed ? '' : libraryOutline(node.children)})`);
  }
  flush();
  return parts.join(' ');
}

const outlineOf = (html: string) => outline(parsePage(html).root);

describe('a page is parsed', () => {
  test.each([
    ['<p>one<p>two<div>three</div>', 'p("one") p("two") div("three")'],
    ['<ul><li>a<li>b</ul>c', 'ul(li("a") li("b")) "c"'],
    ['<table><tr><td>1<td>2<tr><td>3</table>', 'table(tr(td("1") td("2")) tr(td("3")))'],
    ['a</p>b</br>c</i>d', '"a" p() "b" br() "cd"'],
    ['<svg><path/><g>x</g></svg><div/>y', 'svg() div("y")'],
    ['<template><p>x</p></template>y', 'template() "y"'],
    ['<script>a &amp;&amp; "<p>"</script>1 &lt; 2', String.raw`script("a &amp;&amp; \"<p>\"") "1 < 2"`],
    ['a<!-- b -->c <b', '"ac "'],
  ])('%s', (html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });

  test('with its attributes: names in small letters, values decoded, the first of two alike', () => {
    const [link] = parsePage('<a HREF="/a?b=1&amp;c=2" href="/z" hidden data-Odd=\'x\'>').elements;
    expect(link).toBeDefined();
    if (link === undefined) return;
    expect(['href', 'hidden', 'data-odd', 'class'].map((name) => attribute(link, name))).toEqual(['/a?b=1&c=2', '', 'x', '']);
    expect([hasAttribute(link, 'hidden'), hasAttribute(link, 'class')]).toEqual([true, false]);
  });

  test('into a list of its elements too, without those inside drawings and templates', () => {
    const { elements } = parsePage('<div><svg><a></a></svg><p><b></b></p><template><i></i></template></div><u></u>');
    expect(elements.map(({ name }) => name)).toEqual(['div', 'svg', 'p', 'b', 'template', 'u']);
  });

  test("into the tree that the library's own parser builds, whatever the tags", () => {
    const names = fc.constantFrom(
      ...'p div li ul td tr th table tbody b A br img svg title option select h1 dd dt body head'.split(' '),
    );
    const scrap = fc.oneof(
      names.map((name) => `<${name}>`),
      names.map((name) => `</${name}>`),
      names.map((name) => `<${name}/>`),
      fc.constantFrom('x', ' ', '<', '<!-- c -->', '<template>', '</template>', '<math>', '<script>', '</script>'),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const html = `${scraps.join('')}<i>`;
        expect(outlineOf(html)).toBe(libraryOutline(parseDocument(html).children));
      }),
      { numRuns: 300 },
    );
  });
});
