import { ownCopy } from './remembering.ts';
import { attribute, type TreeElement } from './tree.ts';

/** Longer names are cut off: nobody writes them, and every pattern reads what is kept. */
const LONGEST = 1_000;

/**
 * What a class and an id say. There is one for each distinct pair, and elements of all pages share it, so that whatever a step finds out about a pair
 * is found once (see {@link fromNames}): the same few hundred stand on each page of a site.
 */
export class Names {
  readonly className: string;
  readonly id: string;
  /** What each {@link fromNames} found, by its number. */
  readonly found: unknown[] = [];
  private split: readonly string[] | null = null;

  constructor(className: string, id: string) {
    this.className = className;
    this.id = id;
  }

  /** The words in class and id, lower case: `article__Related-links` gives article, related, links. */
  get words(): readonly string[] {
    const id = ANCHOR.test(this.id) ? '' : this.id;
    const names = (id === '' ? this.className : `${this.className} ${id}`).slice(0, LONGEST);
    this.split ??= splitWords(/\d/.test(names) ? names.replace(/[A-Za-z\d]{8,}/g, unlessMadeUp) : names);
    return this.split;
  }
}

/** An id made of a heading's words, to link to it: it tells of the text and not what part of the page this is. */
const ANCHOR = /^(?:[a-z\d]{1,30}-){7,60}[a-z\d]{1,30}$/;

/** Nothing for a token that a machine made up, as `n1AuAdJlVL`: it has a digit inside, and its stretches of letters are shorter than words. */
function unlessMadeUp(token: string): string {
  const stretches = token.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? [];
  const letters = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  return /[A-Za-z]\d[A-Za-z]/.test(token) && stretches.length >= 3 && letters < stretches.length * 3 ? ' ' : token;
}

/** The words of two and more letters, lower case, parted where no letter stands and where a capital follows a small letter. By hand: six times as fast as patterns. */
function splitWords(names: string): string[] {
  const words: string[] = [];
  let from = -1;
  let small = false;
  for (let at = 0; at <= names.length; at += 1) {
    const code = names.charCodeAt(at);
    const capital = code >= 65 && code <= 90;
    const letter = capital || (code >= 97 && code <= 122);
    if (from !== -1 && (!letter || (capital && small))) {
      if (at - from > 1) words.push(names.slice(from, at).toLowerCase());
      from = -1;
    }
    if (letter && from === -1) from = at;
    small = letter && !capital;
  }
  return words;
}

/** So many pairs are remembered, then all are forgotten. */
const REMEMBERED = 20_000;
const NAMELESS = new Names('', '');
const known = new Map<string, Names>();

function lookUp(className: string, id: string): Names {
  if (className.length + id.length > LONGEST) return new Names(className, id);
  const key = id === '' ? className : `${className}\n${id}`;
  let names = known.get(key);
  if (names === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    const own = ownCopy(key);
    names = new Names(own.slice(0, className.length), id === '' ? '' : own.slice(className.length + 1));
    known.set(own, names);
  }
  return names;
}

/** An element's class and id. */
export function namesOf(element: TreeElement): Names {
  if (element.names === null) {
    const className = attribute(element, 'class');
    const id = attribute(element, 'id');
    element.names = className === '' && id === '' ? NAMELESS : lookUp(className, id);
  }
  return element.names;
}

let finders = 0;

/** What a function finds in the class and id of an element, found once for each distinct pair. It must find something: null, not undefined. */
export function fromNames<Found extends string | boolean | null>(find: (names: Names) => Found): (element: TreeElement) => Found {
  const number = finders;
  finders += 1;
  return (element) => {
    const names = namesOf(element);
    const before = names.found[number];
    if (before !== undefined) return before as Found;
    const found = find(names);
    names.found[number] = found;
    return found;
  };
}

/** Whether an element's class or id holds one of the words. */
export function namedOneOf(words: ReadonlySet<string>): (element: TreeElement) => boolean {
  return fromNames((names) => names.words.some((word) => words.has(word)));
}
