import { namedOneOf } from './names.ts';
import { attribute, type Tree, type TreeElement, textOf } from './tree.ts';

/** A JSON-LD object. */
export type LinkedData = Record<string, unknown>;

/** What the metadata steps need of a page. */
export interface PageFacts {
  /** Values of meta elements by lower-case name, property, itemprop or http-equiv, in page order. */
  meta: Map<string, string[]>;
  /** JSON-LD objects that describe an article; when there are none, every object. */
  linkedData: LinkedData[];
  title: string | null;
  headings: TreeElement[];
  times: TreeElement[];
  images: TreeElement[];
  bylines: TreeElement[];
  /** Elements whose class names a date. */
  dated: TreeElement[];
  htmlLang: string | null;
  canonical: string | null;
  baseHref: string | null;
  /** The page as received: for data that stands in no element of its own. */
  source: string;
}

const namesByline = namedOneOf(new Set(['byline', 'bylines', 'author', 'authors', 'autor', 'autore', 'auteur', 'byl']));
const namesDate = namedOneOf(
  new Set([
    'date',
    'datetime',
    'published',
    'publish',
    'pubdate',
    'timestamp',
    'time',
    'datum',
    'fecha',
    'data',
    'posted',
    'publication',
    'timedata',
    'created',
    'submitted',
    'veroeffentlicht',
  ]),
);

function noteMeta(element: TreeElement, meta: PageFacts['meta']): void {
  const value = (attribute(element, 'content') || attribute(element, 'value')).trim();
  if (value === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key).toLowerCase().trim();
    if (name === '') continue;
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [value]);
    else if (values.length < 50) values.push(value);
  }
}

/** The text of <title>, which HTML takes as it stands: where it is not closed, up to the next tag, or the rest of one. */
function titleOf(title: TreeElement): string | null {
  return (
    textOf(title)
      .split(/<+(?:[a-z!?/]|\s*$)|[^\s<]{0,60}["\s][a-z][\w:-]{0,30}="[^"<>]{0,500}"[^<>]{0,500}>|"?\s?\/?>(?=\s*<)/i, 1)[0]
      ?.trim() || null
  );
}

/** The JSON-LD objects that describe an article; when there are none, every object. */
function linkedDataOf(scripts: readonly TreeElement[]): LinkedData[] {
  const objects = scripts.slice(0, 50).flatMap((script) => linkedObjects(script.first?.isText ? script.first.text : ''));
  const articles = objects.filter(isArticle);
  return articles.length > 0 ? articles : objects;
}

/** Gathers the facts; a class because it lives as long as the gathering. */
class FactCollector {
  readonly facts: PageFacts = {
    meta: new Map(),
    linkedData: [],
    title: null,
    headings: [],
    times: [],
    images: [],
    bylines: [],
    dated: [],
    htmlLang: null,
    canonical: null,
    baseHref: null,
    source: '',
  };
  readonly scripts: TreeElement[] = [];

  note(element: TreeElement): void {
    const { name } = element;
    if (!this.noteNamed(element, name) && element.attributes !== null) {
      const item = attribute(element, 'itemprop').toLowerCase();
      if (item === 'datepublished' || attribute(element, 'property').toLowerCase().includes('datepublished'))
        this.facts.times.push(element);
      else if (name !== 'body') this.noteMarked(element, item);
    }
  }

  /** Notes an element that its name says all about; false for the others. */
  private noteNamed(element: TreeElement, name: string): boolean {
    const { facts } = this;
    if (name === 'meta') noteMeta(element, facts.meta);
    else if (name === 'link') {
      if (facts.canonical === null && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')))
        facts.canonical = attribute(element, 'href') || null;
    } else if (name === 'script') {
      if (/ld\+json/i.test(attribute(element, 'type'))) this.scripts.push(element);
    } else if (name === 'img') facts.images.push(element);
    else if (name === 'h1') facts.headings.push(element);
    else if (name === 'time') facts.times.push(element);
    else if (name === 'title') facts.title ??= titleOf(element);
    else if (name === 'base') facts.baseHref ??= attribute(element, 'href') || null;
    else if (name === 'html') facts.htmlLang ??= attribute(element, 'lang') || attribute(element, 'xml:lang') || null;
    else return name === 'style' || name === 'svg' || name === 'template';
    return true;
  }

  /** Notes an element whose marks or class say that it is a byline or a date. */
  private noteMarked(element: TreeElement, item: string): void {
    const { bylines, dated } = this.facts;
    if (item === 'author' || attribute(element, 'rel').toLowerCase() === 'author') {
      bylines.push(element);
      return;
    }
    if (namesByline(element)) bylines.push(element);
    if (namesDate(element)) dated.push(element);
  }
}

/** Gathers what the metadata steps need, in one walk: selectors, each a walk of its own, took three times as long (measured). */
export function gatherFacts(tree: Tree, source: string): PageFacts {
  const collector = new FactCollector();
  for (const element of tree.elements) collector.note(element);
  const { facts, scripts } = collector;
  facts.linkedData = linkedDataOf(scripts);
  facts.source = source;
  return facts;
}

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting|Posting|NewsItem)$/;

/** Whether a JSON-LD object is of an article's type. */
function isArticle(object: LinkedData): boolean {
  return [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** The objects of a JSON-LD script: top level, arrays and @graph. Broken JSON is mended where that is safe, else passed over. */
function linkedObjects(source: string): LinkedData[] {
  const parsed = parseLenient(source);
  const found: LinkedData[] = [];
  const queue: unknown[] = [parsed];
  for (let next = queue.shift(); next !== undefined && found.length < 200; next = queue.shift()) {
    if (Array.isArray(next)) queue.push(...next.slice(0, 200));
    else if (next !== null && typeof next === 'object') {
      const object = next as LinkedData;
      found.push(object);
      if (object['@graph'] !== undefined) queue.push(object['@graph']);
      const main = object.mainEntity;
      if (main !== null && typeof main === 'object') queue.push(main);
    }
  }
  return found;
}

function parseLenient(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(?:-->|\/\/\s{0,9}\]\]>|\]\]>|;)$/, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' '), bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends a little more.
    }
  }
  return null;
}

/** The first value of the first of `names` that the page has. */
export function metaValue(facts: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** The first text under `key` in the page's JSON-LD. */
export function linkedText(facts: PageFacts, key: string): string | null {
  for (const object of facts.linkedData) {
    const value = [object[key]].flat()[0];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** Every text under `key` in the first JSON-LD object that has one. */
export function linkedTexts(facts: PageFacts, key: string): string[] {
  for (const object of facts.linkedData) {
    const texts = [object[key]].flat().filter((value) => typeof value === 'string' && value.trim() !== '') as string[];
    if (texts.length > 0) return texts;
  }
  return [];
}
