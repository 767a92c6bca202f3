import { attribute, nameWords, type Tree, type TreeElement, textOf, walk } from './tree.ts';

/** A JSON-LD object. */
export type LinkedData = Record<string, unknown>;

/** What one walk over the page gathers for the metadata steps. */
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
}

const BYLINE_WORDS = new Set(['byline', 'bylines', 'author', 'authors', 'autor', 'autore', 'auteur', 'byl']);
const DATE_WORDS = new Set([
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
]);

function emptyFacts(): PageFacts {
  return {
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
  };
}

function noteMeta(element: TreeElement, facts: PageFacts): void {
  const value = (attribute(element, 'content') || attribute(element, 'value')).trim();
  if (value === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key).toLowerCase().trim();
    if (name === '') continue;
    const values = facts.meta.get(name);
    if (values === undefined) facts.meta.set(name, [value]);
    else if (values.length < 50) values.push(value);
  }
}

function noteLink(element: TreeElement, facts: PageFacts): void {
  if (attribute(element, 'rel').toLowerCase().split(/\s+/).includes('canonical'))
    facts.canonical ??= attribute(element, 'href') || null;
}

function noteNamed(element: TreeElement, facts: PageFacts): void {
  const property = attribute(element, 'itemprop').toLowerCase();
  if (property === 'author' || attribute(element, 'rel').toLowerCase() === 'author') facts.bylines.push(element);
  else if (property === 'datepublished' && element.name !== 'time') facts.times.push(element);
  else if (element.name !== 'body' && element.name !== 'html') {
    const words = nameWords(element);
    if (words.some((word) => BYLINE_WORDS.has(word))) facts.bylines.push(element);
    if (words.some((word) => DATE_WORDS.has(word))) facts.dated.push(element);
  }
}

function noteElement(element: TreeElement, facts: PageFacts, scripts: TreeElement[]): boolean {
  switch (element.name) {
    case 'html':
      facts.htmlLang ??= attribute(element, 'lang') || attribute(element, 'xml:lang') || null;
      return true;
    case 'meta':
      noteMeta(element, facts);
      return false;
    case 'link':
      noteLink(element, facts);
      return false;
    case 'base':
      facts.baseHref ??= attribute(element, 'href') || null;
      return false;
    case 'title':
      facts.title ??=
        textOf(element)
          .split(/<(?:meta|link|script|style|\/?head|body)\b/i, 1)[0]
          ?.trim() || null;
      return false;
    case 'script':
      if (/ld\+json/i.test(attribute(element, 'type'))) scripts.push(element);
      return false;
    case 'style':
    case 'svg':
    case 'template':
      return false;
    case 'img':
      facts.images.push(element);
      return false;
    case 'h1':
      facts.headings.push(element);
      return true;
    case 'time':
      facts.times.push(element);
      return true;
    default:
      noteNamed(element, facts);
      return true;
  }
}

/** Gathers what the metadata steps need in one walk. */
export function gatherFacts(tree: Tree): PageFacts {
  const facts = emptyFacts();
  const scripts: TreeElement[] = [];
  walk(tree, { enter: (element) => noteElement(element, facts, scripts) });
  const objects = scripts.slice(0, 50).flatMap((script) => linkedObjects(rawText(script)));
  const articles = objects.filter(isArticle);
  facts.linkedData = articles.length > 0 ? articles : objects;
  return facts;
}

function rawText(script: TreeElement): string {
  return script.children.map((child) => ('data' in child ? String(child.data) : '')).join('');
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
