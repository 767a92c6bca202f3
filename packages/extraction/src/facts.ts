import { $, attribute, type Found, nameWords, type Tree, type TreeElement, textOf, walk } from './tree.ts';

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
  'publication',
  'timedata',
  'created',
  'submitted',
  'veroeffentlicht',
]);

/** What the metadata steps look up. One selector, because each one is a walk over the whole page. */
const LOOKED_UP = 'html, title, base, meta, link, script[type], h1, time, img, [itemprop], [property*="date"]';
/** Inside these, nothing is the page's own. */
const INSET = ':is(svg, template) *';

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

function metaOf(found: Found): PageFacts['meta'] {
  const meta: PageFacts['meta'] = new Map();
  for (const element of found.filter('meta').get()) noteMeta(element, meta);
  return meta;
}

/** The text of <title>; where it is not closed, up to the next tag of a head. */
function titleOf(found: Found): string | null {
  const [title] = found.filter('title').get();
  if (title === undefined) return null;
  return (
    textOf(title)
      .split(/<(?:meta|link|script|style|\/?head|body)\b/i, 1)[0]
      ?.trim() || null
  );
}

/** The JSON-LD objects that describe an article; when there are none, every object. */
function linkedDataOf(found: Found): LinkedData[] {
  const scripts = found.filter('script[type*="ld+json" i]').slice(0, 50);
  const objects = scripts.get().flatMap((script) => linkedObjects($(script).prop('textContent') ?? ''));
  const articles = objects.filter(isArticle);
  return articles.length > 0 ? articles : objects;
}

/** In every byline or date word: a quick look before names are split. */
const HINT = /byl|aut|dat|time|publi|fecha|posted|veroeff|created|submitted/i;
const UNNAMED = new Set(['html', 'body', 'meta', 'link', 'img', 'h1', 'time']);
const CLOSED = new Set(['script', 'style', 'svg', 'template', 'title']);

/** The elements that name themselves a byline or a date: by hand, for class words are many and no selector splits them. */
function namedElements(tree: Tree): Pick<PageFacts, 'bylines' | 'dated'> {
  const bylines: TreeElement[] = [];
  const dated: TreeElement[] = [];
  const note = (element: TreeElement) => {
    const property = attribute(element, 'itemprop').toLowerCase();
    if (property === 'author' || attribute(element, 'rel').toLowerCase() === 'author') bylines.push(element);
    else if (property !== 'datepublished' && HINT.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)) {
      const words = nameWords(element);
      if (words.some((word) => BYLINE_WORDS.has(word))) bylines.push(element);
      if (words.some((word) => DATE_WORDS.has(word))) dated.push(element);
    }
  };
  walk(tree, {
    enter: (element) => {
      if (!UNNAMED.has(element.name) && !CLOSED.has(element.name)) note(element);
      return !CLOSED.has(element.name);
    },
  });
  return { bylines, dated };
}

/** Gathers what the metadata steps need. */
export function gatherFacts(tree: Tree, source: string): PageFacts {
  const found = $(LOOKED_UP, tree).not(INSET);
  return {
    meta: metaOf(found),
    linkedData: linkedDataOf(found),
    title: titleOf(found),
    headings: found.filter('h1').get(),
    times: found
      .filter('time, [itemprop="datePublished" i]:not(meta, link, img, h1), [property*="datePublished" i]:not(meta)')
      .get(),
    images: found.filter('img').get(),
    ...namedElements(tree),
    htmlLang: found.filter('html[lang]').attr('lang') || found.filter('html').attr('xml:lang') || null,
    canonical: found.filter('link[rel~="canonical" i]').attr('href') || null,
    baseHref: found.filter('base[href]').attr('href') || null,
    source,
  };
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
