import { fromNames } from './names.ts';
import { withoutTagEnds } from './tag-ends.ts';
import { attribute, hasAttribute, type Tree, type TreeElement, type Visitor, walk } from './tree.ts';

/** A stretch of text that a reader sees as one line or paragraph. */
export interface Run {
  text: string;
  /** How many of its characters are inside links, and how many are bold. */
  links: number;
  bold: number;
  /** The nearest block element around it. */
  block: TreeElement;
  /** Whether a line break, not an element, divides it from its neighbour. */
  broken: boolean;
  /** Why it is not part of the body; null while it may be. */
  dropped: string | null;
  /** What `goodness` reckoned of it; null before that. */
  worth: number | null;
}

/** Text between two block elements is cut off here: nobody writes such a paragraph, and every pattern reads what is kept. */
const LONGEST_RUN = 200_000;

/** Elements whose text no reader reads as part of an article. */
const MACHINERY = new Set(
  'script style xmp noscript template svg math canvas iframe object embed video audio map button input select option textarea datalist progress meter head title link meta nav dialog menu footer applet rp rt'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead tr ul caption hgroup label'.split(
    ' ',
  ),
);
/** What stands between the cells of a table's row, which is one line. */
const CELLS = ' | ';
const BLANK = /^\s*$/;

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most text begins with a letter, or with a line break and nothing else.
  return (first <= 32 || first >= 160) && BLANK.test(text);
}

const BOLD = new Set(['b', 'strong']);
/** Class names for text that is there for screen readers only, as the style sheets in common use call it. */
const HIDING =
  /(?:^|[\s_])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|assistive-text|hide-?completely|off-?screen|u-hidden|is-hidden|aural)(?:\s|$)|^\s*hidden\s*$/i;

const hides = fromNames(({ className }) => HIDING.test(className));

/** Whether a browser would not show the element. A hidden part of React's streaming (`id="S:0"`) holds the article, and counts as shown. */
function isHidden(element: TreeElement): boolean {
  if (element.attributes === null) return false;
  if (hasAttribute(element, 'hidden')) return !/^S:/.test(attribute(element, 'id'));
  const style = attribute(element, 'style');
  if (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500))) return true;
  return hides(element);
}

/** The text of a page cut into runs, in reading order. Runs without letters or digits are left out. */
export function collectRuns(tree: Tree): Run[] {
  const collector = new RunCollector();
  walk(tree.root, collector);
  collector.flush();
  return collector.runs;
}

/** Collects the text of one walk; a class because it lives as long as the walk. */
class RunCollector implements Visitor {
  readonly runs: Run[] = [];
  private buffer = '';
  private links = 0;
  private bold = 0;
  private inLink = 0;
  private inBold = 0;
  private inPre = 0;
  private newCell = false;
  /** Whether the buffer holds more than white space: to look would cost a copy of it each time. */
  private filled = false;
  private block: TreeElement | null = null;

  enter(element: TreeElement): boolean {
    const name = element.name;
    if (MACHINERY.has(name) || isHidden(element)) return false;
    if (name === 'br') this.buffer += '\n';
    else if (name === 'td' || name === 'th') this.newCell = true;
    else if (BLOCKS.has(name)) {
      this.flush();
      this.block = element;
      if (name === 'pre') this.inPre += 1;
    } else if (name === 'a' && attribute(element, 'href') !== '') this.inLink += 1;
    else if (BOLD.has(name)) this.inBold += 1;
    return true;
  }

  leave(element: TreeElement): void {
    const name = element.name;
    if (BLOCKS.has(name)) {
      this.flush();
      this.block = blockAround(element);
      if (name === 'pre') this.inPre -= 1;
    } else if (name === 'a' && attribute(element, 'href') !== '') this.inLink -= 1;
    else if (BOLD.has(name)) this.inBold -= 1;
  }

  text(text: string): void {
    const blank = isBlank(text);
    if (this.newCell && !blank) {
      this.newCell = false;
      this.buffer += this.filled ? CELLS : ' ';
    }
    if (!blank) this.filled = true;
    if (this.inPre > 0) this.buffer += text;
    else if (blank) {
      if (this.buffer !== '') this.buffer += ' ';
      return;
    }
    // A newline in the source is a space, but not in <pre>; only <br> breaks a line elsewhere.
    else this.buffer += text.includes('\n') ? text.replace(/\n/g, ' ') : text;
    if (this.inLink > 0 || this.inBold > 0) {
      const length = text.trim().length;
      if (this.inLink > 0) this.links += length;
      if (this.inBold > 0) this.bold += length;
    }
  }

  flush(): void {
    this.newCell = false;
    if (this.filled) this.take(withoutTagEnds(this.buffer.slice(0, LONGEST_RUN)));
    this.buffer = '';
    this.filled = false;
    this.links = 0;
    this.bold = 0;
  }

  private take(buffer: string): void {
    const { links, bold, block } = this;
    if (block === null || !/[\p{L}\p{N}]/u.test(buffer)) return;
    const lines = splitLines(buffer);
    const total = lines.reduce((sum, line) => sum + line.length, 0);
    for (const text of lines) {
      const share = text.length / total;
      const broken = lines.length > 1;
      this.runs.push({ text, links: links * share, bold: bold * share, block, broken, dropped: null, worth: null });
    }
  }
}

/** White space that is not one space between two words. */
const UNEVEN = /\s\s|[^\S ]/;

/** A text on one line, each run of white space made one space. */
function evened(text: string): string {
  const trimmed = text.trim();
  return UNEVEN.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

function blockAround(element: TreeElement): TreeElement | null {
  let parent = element.parent;
  while (parent !== null && !BLOCKS.has(parent.name)) parent = parent.parent;
  return parent;
}

/**
 * Text with line breaks as paragraphs: blank lines part them; where some line is as long as a paragraph, each line is one; else the breaks
 * only wrap lines.
 */
export function splitLines(text: string): string[] {
  if (!text.includes('\n')) return [evened(text)];
  const tidy = text.replace(/[^\S\n]+/gu, ' ');
  const lines = tidy.split('\n');
  const paragraphs = lines.some((line) => line.length > 100) ? lines : tidy.split(/\n ?(?:\n ?)+/);
  return paragraphs.map(evened).filter((line) => /[\p{L}\p{N}]/u.test(line));
}
