import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { checkSize, LimitGuard } from './complexity.ts';
import { LeapingTokenizer } from './leaping-tokenizer.ts';
import { type Tree, TreeAttribute, TreeElement, TreeText } from './tree.ts';

/** Elements whose text HTML takes as it stands, entities and all. */
const RAW = new Set(['script', 'style', 'xmp']);

const shared = (names: string): ReadonlyMap<string, string> => new Map(names.split(' ').map((name) => [name, name]));
/**
 * The names that pages use most: an element gets the string that stands here and not a piece of the page. To the engine two such strings are the
 * same when they stand at the same place; others it compares letter by letter, and names are compared some hundred times for each element.
 */
const TAGS = shared(
  'a abbr address amp-img article aside b blockquote body br button caption center cite code col div dd dl dt em fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label legend li link main meta nav noscript ol option p path picture pre script section select small source span strong style sub sup svg symbol table tbody td template textarea tfoot th thead time title tr u ul use video',
);
const ATTRIBUTES = shared(
  'alt aria-hidden aria-label async charset class content crossorigin data-src datetime defer height hidden href hreflang id itemprop itemscope itemtype lang loading media method name onclick placeholder property rel role sizes src srcset style tabindex target title type value width',
);

/** Builds the tree, counts what it builds, and decodes entities. A class because the parser calls its methods many thousand times. */
class TreeBuilder {
  readonly root = new TreeElement('', null);
  readonly elements: TreeElement[] = [];
  private readonly guard = new LimitGuard();
  private open = this.root;
  /** The last attribute of the open element, while its tag is read. */
  private attribute: TreeAttribute | null = null;
  private raw = false;
  /** How many elements inside a drawing are open: they are not built, for nobody reads them. */
  private drawn = 0;
  /** How many elements are open from a template inwards: nothing in it is the page's own. */
  private templates = 0;

  onopentagname(name: string): void {
    this.guard.open();
    if (this.drawn > 0 || this.open.name === 'svg') {
      this.drawn += 1;
      return;
    }
    const parent = this.open;
    const element = new TreeElement(TAGS.get(name) ?? name, parent === this.root ? null : parent);
    if (parent.last === null) parent.first = element;
    else parent.last.next = element;
    parent.last = element;
    this.open = element;
    this.attribute = null;
    this.raw = RAW.has(name);
    if (this.templates === 0) this.elements.push(element);
    if (this.templates > 0 || name === 'template') this.templates += 1;
  }

  onattribute(name: string, value: string): void {
    this.guard.attribute();
    if (this.drawn > 0) return;
    const known = ATTRIBUTES.get(name) ?? name.toLowerCase();
    const attribute = new TreeAttribute(known, value.includes('&') ? decodeHTMLAttribute(value) : value);
    if (this.attribute === null) this.open.attributes = attribute;
    else this.attribute.next = attribute;
    this.attribute = attribute;
  }

  onclosetag(): void {
    this.guard.close();
    if (this.drawn > 0) {
      this.drawn -= 1;
      return;
    }
    this.raw = false;
    if (this.templates > 0) this.templates -= 1;
    this.open = this.open.parent ?? this.root;
  }

  ontext(source: string): void {
    if (this.drawn > 0) return;
    const text = !this.raw && source.includes('&') ? decodeHTML(source) : source;
    const parent = this.open;
    // The parser gives the text around a lone "<" in parts.
    if (parent.last?.isText) parent.last.text += text;
    else {
      const node = new TreeText(text, parent);
      if (parent.last === null) parent.first = node;
      else parent.last.next = node;
      parent.last = node;
    }
  }
}

/**
 * Parses a page once, refusing one that is over the limits while it is read, so that no deep tree is ever built. Entities are decoded here, where
 * there is an ampersand: the parser then leaps from tag to tag, where it else looks at each character (a fifth of parsing, measured). The builder has
 * no `onopentag`, for which the parser would make an object of each tag's attributes.
 */
export function parsePage(html: string): Tree {
  checkSize(html);
  const builder = new TreeBuilder();
  new Parser(builder, { decodeEntities: false, lowerCaseAttributeNames: false, Tokenizer: LeapingTokenizer }).end(html);
  return { root: builder.root, elements: builder.elements };
}
