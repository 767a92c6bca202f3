import { describe, expect, test } from 'vitest';
import { attribute, children, descendants, first, innerHtml, rawText, text } from './access.ts';
import { parseXml } from './parse.ts';
import type { XmlElement } from './port.ts';
import { toXml } from './serialize.ts';

const BASE = 'http://harbour.example/feeds/news.xml';
const parse = (source: string): XmlElement => parseXml(source, { base: BASE });
/** The tree as names in brackets and texts, to compare at a glance. */
const outline = (element: XmlElement): string =>
  `${element.name}(${element.children.map((child) => (typeof child === 'string' ? child : outline(child))).join(',')})`;

describe('names', () => {
  test('have the usual prefix of their namespace, whatever the document calls it', () => {
    const root = parse(
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:x="http://purl.org/dc/elements/1.1/"><item r:about="a"><x:Title>T</x:Title></item></r:RDF>',
    );
    expect(outline(root)).toBe('rdf:rdf(item(dc:title(T)))');
    expect(attribute(first(root, 'item'), 'rdf:about')).toBe('a');
    expect(descendants(root, 'dc:title')[0]?.rawName).toBe('x:Title');
  });

  test.each([
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry/></a:feed>', 'feed(entry())'],
    ['<a:feed xmlns:a="u:unknown"><a:entry/></a:feed>', 'feed(entry())'],
    ['<rss xmlns="http://www.w3.org/2005/Atom"><channel/></rss>', 'rss(channel())'],
    ['<rss><link xmlns="http://www.w3.org/2005/Atom"/></rss>', 'rss(atom:link())'],
    ['<rss xmlns:a10="http://www.w3.org/2005/Atom"><a10:link/></rss>', 'rss(atom:link())'],
    ['<rss xmlns:media="m"><media:content/><dc:creator/></rss>', 'rss(media:content(),dc:creator())'],
    ['<feed><div xmlns="http://www.w3.org/1999/xhtml"><p/></div><b/></feed>', 'feed(xhtml:div(xhtml:p()),b())'],
    ['<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta/></newsItem>', 'newsitem(itemmeta())'],
  ])('%s is %s', (source, expected) => {
    expect(outline(parse(source))).toBe(expected);
  });
});

describe('base and language', () => {
  test('are those in scope', () => {
    const root = parse(
      '<feed xml:lang="fr" xml:base="/a/"><entry xml:base="b/" xml:lang=""><x/></entry><entry xml:base="javascript:x"/></feed>',
    );
    const [one, two] = children(root, 'entry');
    expect([root.base, root.language]).toEqual(['http://harbour.example/a/', 'fr']);
    expect([first(one as XmlElement, 'x')?.base, one?.language]).toEqual(['http://harbour.example/a/b/', null]);
    expect([two?.base, two?.language]).toEqual(['http://harbour.example/a/', 'fr']);
  });
});

describe('mistakes are mended', () => {
  test.each([
    ['a lone <', '<t>5 < 6 <3 a<b</t>', 't(5 < 6 <3 a<b)'],
    ['addresses in angle brackets', '<t><http://a.example/> <ada@a.example></t>', 't(<http://a.example/> <ada@a.example>)'],
    ['a lone &', '<t>Q&A &foo; &amp;lt; &#146; &#8212</t>', 't(Q&A &foo; &lt; ’ —)'],
    ['elements that are not closed', '<a><b><c>1</a><d/>', 'a(b(c(1)))'],
    ['end tags in another order', '<a><b>1</x><c>2</b>3</c></a>', 'a(b(1,c(2)),3)'],
    ['HTML in a text', '<rss><description>A<br>B<img src=x>C</description></rss>', 'rss(description(A,br(),B,img(),C))'],
    ['a text that is not closed', '<rss><item><title>A<pubDate>B</pubDate></item></rss>', 'rss(item(title(A),pubdate(B)))'],
    ['an item in an item', '<rss><item><title>A</title><item><title>B', 'rss(item(title(A)),item(title(B)))'],
    ['CDATA without end', '<a><![CDATA[x <b> &amp;', 'a(x <b> &amp;)'],
    ['a comment without end', '<a>1<!-- x <b>2</b></a>', 'a(12)'],
  ])('%s', (_, source, expected) => {
    expect(outline(parse(source))).toBe(expected);
  });

  test('attributes without quotes, without value, twice, or with a > inside', () => {
    const root = parse(`<a b=1 c d = '2' b=3 e="x > y" f="&lt;&amp;&eacute;" g=h/>`);
    expect(Object.fromEntries(root.attributes)).toEqual({ b: '1', c: 'c', d: '2', e: 'x > y', f: '<&é', g: 'h' });
  });

  test('control characters and lone surrogates go', () => {
    expect(rawText(parse('<a>a\u0000b\ufeffc\ud800d&#0;&#xD800;</a>'))).toBe('abcd');
  });
});

describe('entities', () => {
  test('that are literal are expanded; external and parameter entities never', () => {
    const root = parse(
      '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;"><!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p "x">]><a b="&l;">&m; &e; &p; &nbsp;</a>',
    );
    expect(text(root)).toBe('lollol &e; &p;');
    expect(attribute(root, 'b')).toBe('lol');
  });

  test('that multiply stay within a bound', () => {
    const levels = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');
    const root = parse(`<!DOCTYPE a [<!ENTITY l0 "lol">${levels}]><a>${'&l2;'.repeat(100_000)}</a>`);
    expect(rawText(root).length).toBeLessThan(2_000_000);
  });
});

test('inner markup keeps its order, its escapes and its own bases', () => {
  const root = parse(
    '<feed><content type="xhtml">First <h:em xmlns:h="http://www.w3.org/1999/xhtml">a &lt; b</h:em> second.<br/><p xml:base="/x/"><a href="y">z</a></p></content></feed>',
  );
  expect(innerHtml(first(root, 'content') as XmlElement)).toBe(
    'First <em>a &lt; b</em> second.<br><p xml:base="/x/"><a href="http://harbour.example/x/y">z</a></p>',
  );
});

test('a tree is written as well-formed XML that gives the same tree', () => {
  const root = parse('<rss xmlns:x="http://purl.org/dc/elements/1.1/"><item><x:creator a=1>Q&A <b>x</item>');
  expect(toXml(root)).toContain('<dc:creator a="1">Q&amp;A <b>x</b></dc:creator>');
  expect(outline(parse(toXml(root)))).toBe(outline(root));
});

test('what is too deep is flat, and the structure around it stays', () => {
  const root = parse(
    `<rss><channel><item><description>${'<p>x'.repeat(10_000)}</description><title>T</title></item></channel></rss>`,
  );
  expect(descendants(root, 'title').map(text)).toEqual(['T']);
  expect(descendants(root, 'p')).toHaveLength(10_000);
});
